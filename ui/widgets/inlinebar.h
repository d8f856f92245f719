#pragma once

#include "base/error.h"

#include <QFrame>

#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace kartoteka
{

enum class Severity { Note, Success, Warning, Error };

/// What went wrong, or well, in the view that asked: one bar above its content, hidden until
/// something is said. Said again in the new language when that changes, and announced to screen
/// readers. Belongs to its view; thread of the window.
class InlineBar : public QFrame
{
    Q_OBJECT

public:
    explicit InlineBar(QWidget *parent = nullptr);

    /// Replaces what was said before, with its actions.
    void say(Severity severity, const Message &message);
    /// The tool tip has the technical detail, to be told to whoever helps.
    void say(const Error &error);
    /// Hides the bar and forgets what it said.
    void clear();

    /// A button for what can be done about it, until the next say(). The action stays its owner's.
    void offer(QAction *action);

    Severity severity() const { return m_severity; }
    /// As shown.
    QString text() const;

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present();
    void dress();
    void removeActions();

    Severity m_severity = Severity::Note;
    std::optional<Message> m_message;
    std::optional<Error> m_error;
    QLabel *m_sign;
    QLabel *m_text;
    QBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace kartoteka
