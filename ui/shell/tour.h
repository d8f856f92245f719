#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace kartoteka
{

class Actions;

/// One stop of the guided tour.
struct TourStep {
    const char *target; ///< objectName of the widget it points at
    const char *title;  ///< QT_TRANSLATE_NOOP("Tour", …)
    const char *text;   ///< the same; %1 = the keys of the action
    const char *action; ///< of the table; may be empty
};
const std::vector<TourStep> &tourTable();

/// The guided tour: a small framed bubble beside one part of the window after the other, which gets
/// a frame of its own. Nothing is blocked; Enter and the arrows step, Esc ends it. Parts that
/// cannot be seen are left out. Belongs to its window; GUI thread.
class Tour : public QFrame
{
    Q_OBJECT
public:
    Tour(const Actions &actions, QWidget *window);

    /// From the first step that has something to point at.
    void start();
    void end();
    bool isRunning() const { return m_step >= 0; }
    /// The row of the table; -1 = not running.
    int step() const { return m_step; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Spot;

    QWidget *targetOf(int step) const;
    int neighbor(int step, int direction) const;
    void go(int direction);
    void showStep();
    void followTarget();
    void place();

    const Actions &m_actions;
    int m_step = -1;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_focusBefore;
    Spot *m_spot;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace kartoteka
