#pragma once

#include "models/importdraft.h"

#include <QToolButton>
#include <QWidget>

#include <array>

class QLabel;

namespace kartoteka
{

/// How many rows have which outcome: a bar in proportion and a number each, which shows those rows
/// alone when pressed.
class RehearsalBar : public QWidget
{
    Q_OBJECT
public:
    explicit RehearsalBar(QWidget *parent = nullptr);

    /// Nothing = not known; what was known stays, pale.
    void setReport(const std::optional<ImportReport> &report);
    void setTitle(const QString &title, const QString &subtitle);
    std::optional<RowOutcome> outcome() const;
    void retranslate();

signals:
    void outcomeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qint64 countOf(RowOutcome outcome) const;
    void paintBar(QPainter &painter, const QRect &place) const;
    void choose(int outcome);
    void dress();

    std::array<qint64, 4> m_counts{}; ///< by RowOutcome
    std::array<QToolButton *, 4> m_buttons{};
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_bar; ///< place of the bar
    bool m_isKnown = false;
};

} // namespace kartoteka
