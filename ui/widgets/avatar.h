#pragma once

#include <QPalette>
#include <QWidget>

namespace kartoteka
{

/// At most two capital letters or digits: of the first two words, or the first sign of a name
/// written without spaces (Chinese, Japanese, Korean). Legal forms at the beginning (ООО, АО, ИП …)
/// do not count unless nothing else is there. Empty when the title has neither letter nor digit.
QString initialsOf(const QString &title);

/// Initials on a soft ground whose color comes from the id: firms square with radius 4, persons
/// round. One letter below 24 pixels; a sign where there is no letter.
void paintAvatar(QPainter &painter, const QRect &place, const QString &title, quint64 id,
                 bool isPerson, const QPalette &palette);

class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// `side` in pixels: 18 in rows, 48 in a card's head.
    explicit Avatar(int side, QWidget *parent = nullptr);

    void setRecord(const QString &title, quint64 id, bool isPerson);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    quint64 m_id = 0;
    bool m_isPerson = false;
};

} // namespace kartoteka
