#include "shell/textkeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace kartoteka
{

namespace
{

/// Whether the widget would do something with these keys; nothing for one that knows no undo.
std::optional<bool> hasOwn(const QObject *widget, bool isUndo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return std::nullopt;
}

bool isTyped(const QObject *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

bool TextKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isAlone = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (key->key() == Qt::Key_Insert && isAlone && isTyped(watched)) {
        event->accept();
        return true;
    }
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return false;
    const auto own = hasOwn(watched, isUndo);
    if (!own || *own)
        return false;
    event->ignore();
    return true;
}

} // namespace kartoteka
