#include "widgets/fieldeditor.h"

#include "models/openworkspace.h"
#include "widgets/choiceeditors.h"
#include "widgets/lineeditors.h"
#include "widgets/referenceeditor.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace kartoteka
{

QString EditorContext::titleOf(const Field &field, const Value &value) const
{
    if (value.isNull())
        return {};
    for (const auto &[id, name] : users)
        if (id == value.integer() && field.target == QLatin1String("user"))
            return name;
    const Entity *target = workspace ? workspace->session().catalog().find(field.target) : nullptr;
    if (!target)
        return QString::number(value.integer());
    const auto record = workspace->session().read<std::optional<Record>>(
        [&](Reader &reader) { return reader.find(*target, value.integer()); });
    return record && *record ? (*record)->title() : QString::number(value.integer());
}

QString EditorContext::shownText(const Field &field, const QString &machineText) const
{
    if (field.kind == Kind::Reference) {
        const qint64 id = parseId(machineText);
        return id ? titleOf(field, Value(id)) : machineText;
    }
    const auto value = parseValue(field, machineText, text.style());
    return value ? text.text(field, *value) : machineText;
}

FieldEditor *FieldEditor::create(const Field &field, const EditorContext &context, QWidget *parent)
{
    switch (field.kind) {
    case Kind::LongText:
        return new LongTextEditor(field, context, parent);
    case Kind::Date:
        return new DateEditor(field, context, parent);
    case Kind::Flag:
    case Kind::Choice:
        return new ChoiceEditor(field, context, parent);
    case Kind::Reference:
        if (field.target == QLatin1String("user"))
            return new ChoiceEditor(field, context, parent);
        if (context.workspace && context.workspace->session().catalog().find(field.target))
            return new ReferenceEditor(field, context, parent);
        break;
    case Kind::MultiChoice:
        return new MultiChoiceEditor(field, context, parent);
    case Kind::Text:
    case Kind::Integer:
    case Kind::Instant:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
        break;
    }
    return new LineEditor(field, context, parent);
}

FieldEditor::FieldEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
{
}

void FieldEditor::setInPlace()
{
    m_isInPlace = true;
}

void FieldEditor::adopt(QWidget *inner)
{
    m_inner = inner;
    const QString label = m_field.label.translated();
    inner->setObjectName(QStringLiteral("field_") + m_field.key);
    inner->setAccessibleName(label);
    inner->setWhatsThis(
        tr("%1. Enter saves, Esc gives up, Tab goes on to the next field.").arg(label));
    inner->installEventFilter(this);
    setFocusProxy(inner);
}

QString FieldEditor::tooLong(qsizetype length, int limit)
{
    return tr("The text is too long: %1 characters, at most %2 can be kept here.")
        .arg(QLocale().toString(length), QLocale().toString(limit));
}

QString FieldEditor::problemOf(const QString &line)
{
    if (holdsUnstorable(line))
        return tr("The text holds half of a character.");
    return line.size() > DisplayText::kLongestLine ? tooLong(line.size(), DisplayText::kLongestLine)
                                                   : QString();
}

bool FieldEditor::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isLong = m_field.kind == Kind::LongText;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // In a long text Enter begins a line; with Ctrl it saves everywhere.
        if (isLong && !(modifiers & Qt::ControlModifier))
            return false;
        emit committed();
        return true;
    case Qt::Key_Escape:
        emit cancelled();
        return true;
    case Qt::Key_Tab:
        emit stepped(true);
        return true;
    case Qt::Key_Backtab:
        emit stepped(false);
        return true;
    default:
        return false;
    }
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isInPlace || watched != m_inner)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return)
            event->accept();
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            reason != Qt::MenuBarFocusReason)
            emit committed();
    }
    return QWidget::eventFilter(watched, event);
}

bool holdsUnstorable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isNull() || character.isLowSurrogate())
            return true;
        if (!character.isHighSurrogate())
            continue;
        if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

} // namespace kartoteka
