#include "widgets/fieldview.h"

#include "widgets/fieldbox.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>

namespace kartoteka
{

FieldView::FieldView(const Field &field, Caption caption, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_box(new FieldBox(*this, caption))
    , m_message(new QLabel(this))
{
    m_message->setObjectName(QStringLiteral("problem_") + field.key);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(6, 0, 6, 2);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_box);
    layout->addWidget(m_message);
    setFocusProxy(m_box);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_box->setWhatsThis(tr("%1. Click, Enter or F2 to edit.").arg(field.label.translated()));
    present();
}

void FieldView::setRecord(const Record &record, const QString &changedBy)
{
    const bool isSameRecord = m_record.fieldsPointer() && m_record.id() == record.id();
    const bool isChanged = isSameRecord && m_record.value(m_field.key) != record.value(m_field.key);
    m_record = record;
    m_changedBy = changedBy;
    if (!m_editor) {
        if (isChanged)
            m_box->setMark(changedBy.isEmpty() ? tr("Changed just now")
                                               : tr("Changed just now by %1").arg(changedBy));
        else if (!isSameRecord)
            m_box->setMark(QString());
        present();
        return;
    }
    if (m_conflict || record.value(m_field.key) == m_shown.value(m_field.key))
        return;
    tell(changedBy.isEmpty() ? tr("Changed meanwhile: now “%1”").arg(shownText())
                             : tr("Changed meanwhile by %1: now “%2”").arg(changedBy, shownText()),
         Token::AmberInk);
}

void FieldView::setCaption(const QString &caption)
{
    m_box->setCaption(caption);
}

void FieldView::setLink(const QUrl &link)
{
    m_box->setLink(link);
}

void FieldView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void FieldView::setShownText(const QString &text)
{
    m_override = text;
    present();
}

QString FieldView::shownText() const
{
    const Value value = m_record.value(m_field.key);
    if (!m_override.isEmpty())
        return m_override;
    if (m_field.kind == Kind::Reference)
        return m_context.titleOf(m_field, value).simplified();
    return m_context.text.text(m_field, value);
}

void FieldView::present()
{
    if (m_box->accessibleName().isEmpty())
        m_box->setCaption(m_field.label.translated());
    const bool hasRecord = m_record.fieldsPointer() != nullptr;
    const QString text = hasRecord ? shownText() : QString();
    if (m_field.kind == Kind::MultiChoice && hasRecord)
        m_box->setChips(text.split(QStringLiteral(", "), Qt::SkipEmptyParts));
    m_box->setText(text, m_field.kind == Kind::LongText);
}

bool FieldView::isEmpty() const
{
    const Value value = m_record.value(m_field.key);
    return value.isNull() || (m_field.kind == Kind::Flag && !value.integer());
}

bool FieldView::isMarked() const
{
    return m_box->isMarked();
}

bool FieldView::startEdit()
{
    if (m_editor)
        return true;
    if (m_isReadOnly || !m_save || !m_record.fieldsPointer() || m_field.has(Automatic)) {
        emit activated();
        return false;
    }
    m_shown = m_record;
    m_box->setMark(QString());
    m_editor = FieldEditor::create(m_field, m_context, m_box);
    m_editor->setInPlace();
    m_editor->setValue(m_record.value(m_field.key));
    connect(m_editor, &FieldEditor::committed, this, &FieldView::commit);
    connect(m_editor, &FieldEditor::cancelled, this, &FieldView::cancelEdit);
    connect(m_editor, &FieldEditor::stepped, this, &FieldView::stepOn);
    connect(m_editor, &FieldEditor::refused, this,
            [this](const QString &message) { tell(message, Token::Red); });
    connect(m_editor, &FieldEditor::edited, this, [this] { emit edited(m_editor->typed()); });
    m_message->hide();
    m_box->place(m_editor);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    emit editingChanged();
    return true;
}

bool FieldView::commit()
{
    if (!m_editor || m_isCommitting || m_conflict)
        return !m_editor;
    m_isCommitting = true;
    const QString typed = m_editor->typed();
    const Result<Value> value = m_editor->value();
    bool isSaved = false;
    if (!value) {
        tell(value.error().translated(), Token::Red);
    } else if (*value == m_shown.value(m_field.key)) {
        isSaved = true;
    } else if (const auto result = m_save(m_shown, m_field.key, *value); result) {
        m_record.set(m_field.key, *value);
        isSaved = true;
    } else if (result.error().code() == ErrorCode::Conflict && !result.error().conflicts.empty()) {
        m_wanted = *value;
        offerChoice(result.error().conflicts.front());
    } else {
        tell(result.error().translated(), Token::Red);
    }
    if (isSaved) {
        finish();
        if (holdsUnstorable(typed))
            tell(tr("Characters that cannot be kept were left out or replaced."), Token::AmberInk);
    }
    m_isCommitting = false;
    return isSaved;
}

void FieldView::cancelEdit()
{
    if (m_editor)
        finish();
}

void FieldView::finish()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused) && focused != m_box;
    m_message->hide();
    if (m_conflict)
        m_conflict->deleteLater();
    m_conflict = nullptr;
    FieldEditor *editor = std::exchange(m_editor, nullptr);
    m_box->place(nullptr);
    if (hadFocus)
        m_box->setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater(); // it is on the stack when it asked for this
    present();
    emit editingChanged();
}

void FieldView::stepOn(bool isForward)
{
    if (!commit())
        return;
    m_box->setFocus(Qt::OtherFocusReason);
    // The chain of focus is the visual order; buttons between the fields are passed over.
    constexpr int kMostSteps = 4;
    FieldBox *box = m_box;
    for (int step = 0; step < kMostSteps; ++step) {
        box->stepFocus(isForward);
        if (auto *next = qobject_cast<FieldBox *>(QApplication::focusWidget())) {
            next->view().startEdit();
            return;
        }
    }
}

QString FieldView::problem() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void FieldView::tell(const QString &message, Token ink)
{
    m_message->setText(message.left(600));
    QPalette words = m_message->palette();
    words.setColor(QPalette::WindowText, color(ink, palette()));
    m_message->setPalette(words);
    m_message->show();
}

void FieldView::offerChoice(const FieldConflict &conflict)
{
    m_message->hide();
    // The next try begins from what is stored now, also before the news of it arrived.
    if (const auto theirs = parseValue(m_field, conflict.theirs, m_context.text.style()))
        m_record.set(m_field.key, *theirs);
    else if (conflict.theirs.isEmpty())
        m_record.set(m_field.key, Value());
    m_conflict = new ConflictPanel({m_context.shownText(m_field, conflict.mine),
                                    m_context.shownText(m_field, conflict.theirs),
                                    m_context.shownText(m_field, conflict.original), m_changedBy},
                                   this);
    layout()->addWidget(m_conflict);
    connect(m_conflict, &ConflictPanel::chosen, this, &FieldView::resolve);
    connect(m_conflict, &ConflictPanel::postponed, this, [this] {
        m_conflict->deleteLater();
        m_conflict = nullptr;
        m_editor->setFocus();
    });
    m_conflict->show();
}

void FieldView::resolve(ConflictPanel::Choice choice)
{
    if (choice == ConflictPanel::Choice::Theirs) {
        finish();
        return;
    }
    // What somebody saved meanwhile is now what was shown: he knows it and decided otherwise.
    const Value original = m_shown.value(m_field.key);
    const Value wanted = choice == ConflictPanel::Choice::Mine ? m_wanted : original;
    m_conflict->deleteLater();
    m_conflict = nullptr;
    const auto result = m_save(m_record, m_field.key, wanted);
    if (result) {
        m_record.set(m_field.key, wanted);
        finish();
    } else if (!result.error().conflicts.empty()) {
        offerChoice(result.error().conflicts.front());
    } else {
        tell(result.error().translated(), Token::Red);
    }
}

std::optional<QString> FieldView::draft() const
{
    if (!m_editor)
        return std::nullopt;
    const auto value = m_editor->value();
    if (value && *value == m_shown.value(m_field.key))
        return std::nullopt;
    return m_editor->typed();
}

void FieldView::restoreDraft(const QString &typed)
{
    if (startEdit())
        m_editor->setTyped(typed);
}

} // namespace kartoteka
