#pragma once

#include <QKeySequence>
#include <QPalette>
#include <QString>
#include <QWidget>

namespace kartoteka
{

/// A shortcut as on a key cap: caption text in a hairline frame, 18 pixels high or more with a
/// larger text. `base` and the painter's font as in textFont().
int kbdWidth(const QFont &base, const QString &text);
void paintKbd(QPainter &painter, const QRect &place, const QString &text, const QPalette &palette);

class Kbd : public QWidget
{
    Q_OBJECT

public:
    explicit Kbd(const QKeySequence &keys, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace kartoteka
