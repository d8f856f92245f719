#include "widgets/recordform.h"

#include <QGridLayout>
#include <QLabel>

namespace kartoteka
{

namespace
{

QLabel *problemLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette words = label->palette();
    words.setColor(QPalette::WindowText, color(Token::Red, parent->palette()));
    label->setPalette(words);
    label->hide();
    return label;
}

} // namespace

RecordForm::RecordForm(const Record &record, const EditorContext &context, const QStringList &keys,
                       QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_context(context)
    , m_grid(new QGridLayout(this))
    , m_general(problemLabel(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    for (const QString &key : keys) {
        if (const Field *field = record.fields().find(key))
            addRow(*field, context);
    }
    m_general->setObjectName(QStringLiteral("problem"));
    m_grid->addWidget(m_general, m_grid->rowCount(), 0, 1, 2);
}

void RecordForm::addRow(const Field &field, const EditorContext &context)
{
    auto *editor = FieldEditor::create(field, context, this);
    editor->setValue(m_record.value(field.key));
    editor->setMinimumHeight(26);
    auto *label = new QLabel(field.label.translated(), this);
    label->setBuddy(editor->focusProxy());
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *problem = problemLabel(this);
    problem->setObjectName(QStringLiteral("problem_") + field.key);
    const int row = 2 * static_cast<int>(m_rows.size());
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    m_grid->addWidget(problem, row + 1, 1);
    connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
    connect(editor, &FieldEditor::refused, this,
            [this, key = field.key](const QString &message) { showProblem(key, message); });
    m_rows.push_back({editor, label, problem});
}

std::optional<Record> RecordForm::wanted()
{
    clearProblems();
    Record record = m_record;
    bool isRead = true;
    for (const Row &row : m_rows) {
        if (row.editor->isHidden())
            continue;
        const auto value = row.editor->value();
        const bool isStorable = !holdsUnstorable(row.editor->typed());
        if (value && isStorable) {
            record.set(row.editor->field().key, *value);
            continue;
        }
        showProblem(row.editor->field().key, value ? FieldEditor::problemOf(row.editor->typed())
                                                   : value.error().translated());
        isRead = false;
    }
    Record checked = record;
    for (const Problem &problem : record.entity().check(checked, m_context.text.style())) {
        showProblem(problem.field, problem.message.translated());
        isRead = false;
    }
    return isRead ? std::optional<Record>(record) : std::nullopt;
}

Record RecordForm::reading() const
{
    Record record = m_record;
    for (const Row &row : m_rows) {
        const auto value = row.editor->value();
        if (value && !row.editor->isHidden())
            record.set(row.editor->field().key, *value);
    }
    return record;
}

void RecordForm::showError(const Error &error)
{
    m_general->setText(error.translated().left(600));
    m_general->show();
}

void RecordForm::showChanged(const Record &now, const QString &who)
{
    for (const Row &row : m_rows) {
        const Field &field = row.editor->field();
        if (now.value(field.key) == m_record.value(field.key) || m_conflicts.contains(field.key))
            continue;
        const QString value = m_context.text.text(field, now.value(field.key)).left(200);
        row.problem->hide();
        showProblem(field.key,
                    who.isEmpty() ? tr("Changed meanwhile: now “%1”").arg(value)
                                  : tr("Changed meanwhile by %1: now “%2”").arg(who, value),
                    Token::AmberInk);
    }
}

void RecordForm::showConflicts(const std::vector<FieldConflict> &conflicts, const QString &who)
{
    for (const FieldConflict &conflict : conflicts)
        for (size_t place = 0; place < m_rows.size(); ++place)
            if (m_rows[place].editor->field().key == conflict.field)
                ask(conflict, place, who);
}

void RecordForm::ask(const FieldConflict &conflict, size_t place, const QString &who)
{
    const Row &row = m_rows[place];
    const Field &field = row.editor->field();
    const auto shown = [&](const QString &machineText) {
        return m_context.shownText(field, machineText);
    };
    row.problem->hide();
    if (ConflictPanel *known = m_conflicts.take(field.key))
        known->deleteLater();
    auto *panel = new ConflictPanel(
        {shown(conflict.mine), shown(conflict.theirs), shown(conflict.original), who}, this);
    m_conflicts.insert(field.key, panel);
    m_grid->addWidget(panel, 2 * static_cast<int>(place) + 1, 1);
    panel->show();
    connect(panel, &ConflictPanel::chosen, this,
            [this, conflict, place](ConflictPanel::Choice choice) {
                resolve(conflict, place, choice);
            });
    connect(panel, &ConflictPanel::postponed, this, [this, key = field.key] {
        if (ConflictPanel *known = m_conflicts.take(key))
            known->deleteLater();
    });
}

void RecordForm::resolve(const FieldConflict &conflict, size_t place, ConflictPanel::Choice choice)
{
    const TextStyle &style = m_context.text.style();
    FieldEditor *editor = m_rows[place].editor;
    const auto read = [&](const QString &text) {
        const auto value =
            text.isEmpty() ? Result<Value>(Value()) : parseValue(editor->field(), text, style);
        return value ? *value : Value();
    };
    // What somebody saved meanwhile is now what was shown: he knows it and decides.
    m_record.set(conflict.field, read(conflict.theirs));
    if (choice == ConflictPanel::Choice::Theirs)
        editor->setValue(read(conflict.theirs));
    else if (choice == ConflictPanel::Choice::Original)
        editor->setValue(read(conflict.original));
    if (ConflictPanel *panel = m_conflicts.take(conflict.field)) {
        panel->hide();
        panel->deleteLater();
    }
    if (m_conflicts.isEmpty())
        emit resolved();
}

void RecordForm::showProblem(const QString &key, const QString &message, Token ink)
{
    for (const Row &row : m_rows) {
        if (row.editor->field().key != key || row.editor->isHidden())
            continue;
        if (row.problem->isHidden()) {
            QPalette words = row.problem->palette();
            words.setColor(QPalette::WindowText, color(ink, palette()));
            row.problem->setPalette(words);
            row.problem->setText(message.left(600));
            row.problem->show();
        }
        return;
    }
    const Field *field = m_record.fields().find(key);
    const QString text =
        field ? QString(field->label.translated() + QStringLiteral(": ") + message) : message;
    m_general->setText(m_general->isHidden() ? text : QString(m_general->text() + u'\n' + text));
    m_general->show();
}

void RecordForm::clearProblems()
{
    for (const Row &row : m_rows)
        row.problem->hide();
    m_general->hide();
}

void RecordForm::setFieldShown(const QString &key, bool isShown)
{
    for (const Row &row : m_rows) {
        if (row.editor->field().key != key)
            continue;
        row.editor->setVisible(isShown);
        row.label->setVisible(isShown);
        if (!isShown)
            row.problem->hide();
    }
}

void RecordForm::setValue(const QString &key, const Value &value)
{
    if (FieldEditor *found = editor(key))
        found->setValue(value);
}

void RecordForm::clear()
{
    clearProblems();
    for (const Row &row : m_rows)
        row.editor->setValue(Value());
}

FieldEditor *RecordForm::editor(const QString &key) const
{
    for (const Row &row : m_rows) {
        if (row.editor->field().key == key)
            return row.editor;
    }
    return nullptr;
}

void RecordForm::focusFirst()
{
    for (const Row &row : m_rows) {
        if (!row.editor->isHidden()) {
            row.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QVariantMap RecordForm::draft() const
{
    QVariantMap draft;
    for (const Row &row : m_rows) {
        if (!row.editor->typed().isEmpty())
            draft.insert(row.editor->field().key, row.editor->typed());
    }
    return draft;
}

void RecordForm::restoreDraft(const QVariantMap &draft)
{
    for (const Row &row : m_rows) {
        const auto found = draft.constFind(row.editor->field().key);
        if (found != draft.constEnd())
            row.editor->setTyped(found->toString());
    }
}

QStringList editableKeys(const Record &record)
{
    QStringList keys;
    for (const Field &field : record.fields()) {
        const bool isOwner =
            field.key == record.entity().ownerField() || field.key == QLatin1String("entity");
        if (!field.has(Automatic) && !isOwner)
            keys << field.key;
    }
    return keys;
}

} // namespace kartoteka
