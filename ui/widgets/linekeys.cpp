#include "widgets/linekeys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kartoteka
{

LineKeys::LineKeys(QLineEdit *line)
    : QObject(line)
    , m_line(line)
{
    line->installEventFilter(this);
}

bool LineKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isFree(*static_cast<QKeyEvent *>(event))) {
        event->ignore(); // so that the window's shortcut has it
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return handle(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

bool LineKeys::isFree(const QKeyEvent &key) const
{
    if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut))
        return !m_line->hasSelectedText();
    if (key.matches(QKeySequence::Undo))
        return !m_line->isUndoAvailable();
    if (key.matches(QKeySequence::Redo))
        return !m_line->isRedoAvailable();
    if (key.matches(QKeySequence::SelectAll))
        return m_line->text().isEmpty();
    if (key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier) {
        const bool hasUse =
            m_line->hasSelectedText() || m_line->cursorPosition() < m_line->text().size();
        return !hasUse && !m_isErasing && !key.isAutoRepeat();
    }
    return false;
}

bool LineKeys::handle(const QKeyEvent &key)
{
    m_isErasing = key.key() == Qt::Key_Delete;
    if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        emit rowsWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            emit left();
        else
            m_line->clear();
        return true;
    default:
        return false;
    }
}

} // namespace kartoteka
