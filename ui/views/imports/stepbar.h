#pragma once

#include <QStringList>
#include <QWidget>

namespace kartoteka
{

/// Where one stands in a sequence of steps: those done with a tick, the current one filled. At its
/// right a short text about what is worked on. A done step can be clicked.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    int current() const { return m_current; }
    void setCurrent(int step);
    void setSummary(const QString &summary);
    QString summary() const { return m_summary; }

    QSize sizeHint() const override;

signals:
    void stepClicked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect rectOf(int step) const;
    void paintStep(QPainter &painter, int step) const;
    void describe();

    QStringList m_steps;
    QString m_summary;
    int m_current = 0;
    int m_reachable = 0;
};

} // namespace kartoteka
