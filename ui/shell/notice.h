#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kartoteka
{

/// A short note above the lower edge of the window that goes by itself, with Undo when it makes
/// sense. Read out by screen readers.
class Notice : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *window);

    void show(const QString &text, bool offersUndo);

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_leaving;
};

} // namespace kartoteka
