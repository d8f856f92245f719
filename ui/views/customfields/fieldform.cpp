#include "views/customfields/fieldform.h"

#include "models/ownfieldsmodel.h"
#include "views/customfields/choicelist.h"
#include "widgets/fieldeditor.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace kartoteka
{

namespace
{

/// In the order in which people meet them.
const std::vector<Kind> &offeredKinds()
{
    static const std::vector<Kind> kinds = {Kind::Text,     Kind::LongText,    Kind::Integer,
                                            Kind::Quantity, Kind::Percent,     Kind::Money,
                                            Kind::Date,     Kind::Instant,     Kind::Flag,
                                            Kind::Choice,   Kind::MultiChoice, Kind::Reference};
    return kinds;
}

bool isChoiceKind(const QString &kind)
{
    return kind == kindName(Kind::Choice) || kind == kindName(Kind::MultiChoice);
}

QLineEdit *lineOf(QWidget *parent, const char *name)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QString::fromLatin1(name));
    // One more than is looked at, so that what is too long is told and yet never laid out.
    line->setMaxLength(DisplayText::kLongestLine + 1);
    return line;
}

} // namespace

FieldForm::FieldForm(OwnFieldsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_grid(new QGridLayout)
    , m_label(lineOf(this, "own_label"))
    , m_key(lineOf(this, "own_key"))
    , m_kind(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_choices(new ChoiceList(this))
    , m_held(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_kind->setObjectName(QStringLiteral("own_kind"));
    m_target->setObjectName(QStringLiteral("own_target"));
    m_held->setObjectName(QStringLiteral("own_held"));
    m_held->setWordWrap(true);
    m_held->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(QStringLiteral("own_add"));
    m_add->setProperty("primary", true);
    m_add->setAutoDefault(false);
    m_cancel->setObjectName(QStringLiteral("own_cancel"));
    m_cancel->setAutoDefault(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    addRow(QStringLiteral("label"), m_label);
    addRow(QStringLiteral("kind"), m_kind);
    addRow(QStringLiteral("target"), m_target);
    addRow(QStringLiteral("options"), m_choices);
    addRow(QStringLiteral("key"), m_key);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addWidget(m_held);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_label, &QLineEdit::editingFinished, this, &FieldForm::commit);
    connect(m_label, &QLineEdit::textEdited, this, &FieldForm::followLabel);
    connect(m_key, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isKeyTyped = !text.isEmpty(); });
    connect(m_kind, &QComboBox::activated, this, &FieldForm::chooseKind);
    connect(m_target, &QComboBox::activated, this, &FieldForm::chooseKind);
    connect(m_choices, &ChoiceList::added, this, &FieldForm::addChoice);
    connect(m_choices, &ChoiceList::renamed, this, &FieldForm::renameChoice);
    connect(m_choices, &ChoiceList::removed, this, &FieldForm::removeChoice);
    connect(m_choices, &ChoiceList::ordered, this, &FieldForm::orderChoices);
    connect(m_add, &QPushButton::clicked, this, &FieldForm::add);
    connect(m_cancel, &QPushButton::clicked, this, &FieldForm::addingEnded);
    retranslate();
    clear();
}

void FieldForm::addRow(const QString &field, QWidget *editor)
{
    auto *label = new QLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(editor);
    label->setMinimumHeight(26);
    auto *problem = new QLabel(this);
    problem->setObjectName(QStringLiteral("problem_") + field);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    const int row = 2 * static_cast<int>(m_rows.size());
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    m_grid->addWidget(problem, row + 1, 1);
    m_rows.push_back({field, label, editor, problem});
}

void FieldForm::retranslate()
{
    const QString captions[] = {tr("Name"), tr("Type"), tr("Refers to"), tr("Choices"), tr("Key")};
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].label->setText(captions[row]);
        m_rows[row].editor->setAccessibleName(captions[row]);
    }
    m_key->setToolTip(tr("The name of the field in filters, files and on the command line; it "
                         "stays as it is once the field is there"));
    m_kind->setToolTip(tr("Values that are there are taken along; when one cannot be, the type "
                          "stays"));
    m_add->setText(tr("&Add the field"));
    m_add->setToolTip(tr("Add the field (Ctrl+Enter)"));
    m_cancel->setText(tr("Cancel"));
    fillKinds();
    fillTargets();
    m_choices->retranslate();
    present();
}

void FieldForm::fillKinds()
{
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    for (const Kind kind : offeredKinds())
        m_kind->addItem(OwnFieldsModel::kindLabel(kind), kindName(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void FieldForm::fillTargets()
{
    const QVariant chosen = m_target->currentData();
    m_target->clear();
    for (const Entity *entity : m_model.entities())
        m_target->addItem(entity->pluralLabel().translated(), entity->key());
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
}

void FieldForm::setField(const OwnField &field)
{
    const bool isSame = !m_isAdding && field.definition.id == m_field.definition.id;
    if (m_isAdding)
        m_newLabel = m_label->text();
    const bool isTyped = isSame && m_label->text() != m_field.definition.label;
    m_isAdding = false;
    m_field = field;
    const CustomField &definition = field.definition;
    if (!isTyped) {
        m_label->setText(definition.label.isEmpty() ? definition.key : definition.label);
        clearProblems();
    }
    m_key->setText(definition.key);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(definition.kind)));
    if (!definition.target.isEmpty())
        m_target->setCurrentIndex(std::max(0, m_target->findData(definition.target)));
    m_choices->setChoices(optionsOf(definition));
    if (!isSame)
        m_choices->clearLine();
    present();
}

void FieldForm::begin()
{
    m_isAdding = true;
    m_field = {};
    clearProblems();
    m_label->setText(m_newLabel);
    m_kind->setCurrentIndex(std::max(
        0, m_kind->findData(m_draft.kind.isEmpty() ? kindName(Kind::Text) : m_draft.kind)));
    m_choices->setChoices(optionsOf(m_draft));
    m_choices->clearLine();
    followLabel();
    present();
    focusFirst();
}

void FieldForm::clear()
{
    if (m_isAdding)
        m_newLabel = m_label->text();
    m_isAdding = false;
    m_field = {};
    m_label->clear();
    m_key->clear();
    m_choices->setChoices({});
    clearProblems();
    present();
}

void FieldForm::focusFirst()
{
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

void FieldForm::present()
{
    const bool isShown = m_isAdding || !m_field.definition.id.isNull();
    const bool isOpen = isShown && !m_field.isRemoved && !m_model.isBusy();
    const QString kind = m_kind->currentData().toString();
    const qint64 held = m_isAdding ? 0 : m_model.valueCount(m_field.definition);
    for (const Row &row : m_rows) {
        const bool isWanted = row.field == QLatin1String("options") ? isChoiceKind(kind)
                              : row.field == QLatin1String("target")
                                  ? kind == kindName(Kind::Reference)
                                  : true;
        row.label->setVisible(isShown && isWanted);
        row.editor->setVisible(isShown && isWanted);
        row.editor->setEnabled(isOpen);
    }
    m_key->setEnabled(isOpen && m_isAdding);
    m_target->setEnabled(isOpen && held <= 0);
    m_add->setVisible(m_isAdding);
    m_cancel->setVisible(m_isAdding);
    m_held->setVisible(isShown && !m_isAdding && held >= 0);
    const auto count = static_cast<int>(std::min<qint64>(held, 2'000'000'000));
    m_held->setText(m_field.isRemoved
                        ? tr("This field is removed; %n record(s) keep their values until it is "
                             "emptied or brought back.",
                             nullptr, count)
                        : tr("%n record(s) hold a value.", nullptr, count));
}

CustomField FieldForm::typed() const
{
    CustomField field = m_isAdding ? m_draft : m_field.definition;
    field.label = m_label->text().trimmed();
    field.kind = m_kind->currentData().toString();
    if (field.kind == kindName(Kind::Reference))
        field.target = m_target->currentData().toString();
    else
        field.target.clear();
    if (!m_isAdding)
        return field;
    field.entity = m_model.entity().key();
    field.key = m_key->text().trimmed();
    if (!isChoiceKind(field.kind))
        field.options.clear();
    return field;
}

void FieldForm::followLabel()
{
    if (!m_isAdding || m_isKeyTyped)
        return;
    const QString label = m_label->text().left(DisplayText::kLongestLine).trimmed();
    m_key->setText(label.isEmpty() ? QString() : m_model.proposedKey(label));
}

bool FieldForm::refusesUnstorable(const QString &field, const QString &text)
{
    if (!holdsUnstorable(text))
        return false;
    showProblem(field, tr("The text holds half of a character."));
    return true;
}

bool FieldForm::commit()
{
    if (m_isAdding || m_field.definition.id.isNull() || m_field.isRemoved)
        return true;
    CustomField wanted = m_field.definition;
    wanted.label = m_label->text().trimmed();
    if (wanted.label == m_field.definition.label ||
        (m_field.definition.label.isEmpty() && wanted.label == wanted.key)) {
        clearProblems();
        return true;
    }
    clearProblems();
    if (refusesUnstorable(QStringLiteral("label"), wanted.label) ||
        showProblems(m_model.problems(wanted)))
        return false;
    const CustomField shown = std::exchange(m_field.definition, wanted);
    const auto saved = m_model.change(shown, wanted);
    if (saved)
        return true;
    m_field.definition = shown;
    emit failed(saved.error());
    return false;
}

void FieldForm::add()
{
    clearProblems();
    CustomField field = typed();
    const QString waiting = m_choices->typed().trimmed();
    if (isChoiceKind(field.kind) && !waiting.isEmpty()) {
        // Typed and not added yet: meant all the same.
        field.options += u'\n' + waiting;
    }
    if (field.key.isEmpty())
        field.key = m_model.proposedKey(field.label);
    if (refusesUnstorable(QStringLiteral("label"), field.label) ||
        refusesUnstorable(QStringLiteral("options"), field.options) ||
        showProblems(m_model.problems(field)))
        return;
    const auto made = m_model.add(field);
    if (!made) {
        emit failed(made.error());
        return;
    }
    m_newLabel.clear();
    m_draft = {};
    m_isKeyTyped = false;
    m_isAdding = false;
    emit added(*made);
}

void FieldForm::chooseKind()
{
    clearProblems();
    if (m_isAdding) {
        m_draft.kind = m_kind->currentData().toString();
        present();
        return;
    }
    const CustomField wanted = typed();
    const CustomField &stored = m_field.definition;
    const bool isSame = wanted.kind == stored.kind && wanted.target == stored.target;
    const bool isFirstChoiceMissing =
        isChoiceKind(wanted.kind) && optionsOf(wanted).isEmpty() && m_model.valueCount(stored) == 0;
    present();
    if (isSame)
        return;
    if (isFirstChoiceMissing) {
        showProblem(QStringLiteral("options"), tr("Add the first choice: then the type changes."));
        return;
    }
    m_model.changeKind(wanted, [this](const Result<ChangeSet> &result) {
        if (result)
            return;
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_field.definition.kind)));
        present();
        showProblem(QStringLiteral("kind"), result.error().translated());
    });
    present();
}

bool FieldForm::saveOptions(const QStringList &options)
{
    clearProblems();
    CustomField wanted = typed();
    wanted.label = m_field.definition.label; // what is typed there is saved by itself
    wanted.options = options.join(u'\n');
    if (refusesUnstorable(QStringLiteral("options"), wanted.options))
        return false;
    if (m_isAdding) {
        Problems found;
        for (const Problem &problem : validate(wanted))
            if (problem.field == QLatin1String("options") && !options.isEmpty())
                found.push_back(problem);
        if (showProblems(found))
            return false;
        m_draft.options = wanted.options;
        m_choices->setChoices(options);
        return true;
    }
    if (showProblems(m_model.problems(wanted)))
        return false;
    if (wanted.kind != m_field.definition.kind) {
        m_model.changeKind(wanted, [this](const Result<ChangeSet> &result) {
            if (!result)
                showProblem(QStringLiteral("kind"), result.error().translated());
        });
        return true;
    }
    const auto saved = m_model.change(m_field.definition, wanted);
    if (!saved)
        emit failed(saved.error());
    return bool(saved);
}

void FieldForm::addChoice(const QString &choice)
{
    if (saveOptions(m_choices->choices() << choice.trimmed()))
        m_choices->clearLine();
}

void FieldForm::renameChoice(const QString &from, const QString &to)
{
    QStringList options = m_choices->choices();
    const qsizetype place = options.indexOf(from);
    if (place < 0)
        return;
    options[place] = to.trimmed();
    if (m_isAdding) {
        saveOptions(options);
        return;
    }
    clearProblems();
    CustomField wanted = m_field.definition;
    wanted.options = options.join(u'\n');
    if (to.trimmed().isEmpty()) {
        showProblem(QStringLiteral("options"), tr("A choice needs a text; Del removes it."));
        return;
    }
    if (refusesUnstorable(QStringLiteral("options"), to) || showProblems(m_model.problems(wanted)))
        return;
    m_model.replaceOption(
        m_field.definition, from, to.trimmed(), [this](const Result<ChangeSet> &result) {
            if (!result)
                showProblem(QStringLiteral("options"), result.error().translated());
        });
    present();
}

void FieldForm::removeChoice(const QString &choice)
{
    if (m_isAdding) {
        QStringList options = m_choices->choices();
        options.removeOne(choice);
        saveOptions(options);
        return;
    }
    clearProblems();
    m_model.replaceOption(
        m_field.definition, choice, QString(), [this, choice](const Result<ChangeSet> &result) {
            if (!result)
                showProblem(QStringLiteral("options"), result.error().translated());
            else
                emit told(Message(QT_TRANSLATE_NOOP("Core", "The choice “%1” is removed"))
                              .arg(choice.left(80)));
        });
    present();
}

void FieldForm::orderChoices(const QStringList &choices)
{
    saveOptions(choices);
}

bool FieldForm::showProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        showProblem(problem.field, problem.message.translated());
    return !problems.empty();
}

void FieldForm::showProblem(const QString &field, const QString &text)
{
    for (const Row &row : m_rows) {
        if (row.field != field)
            continue;
        QPalette words = row.problem->palette();
        words.setColor(QPalette::WindowText, color(Token::Red, palette()));
        row.problem->setPalette(words);
        if (row.problem->isHidden())
            row.problem->setText(text.left(600));
        row.problem->show();
        return;
    }
    emit failed(Error(ErrorCode::Invalid, Message::verbatim(text)));
}

void FieldForm::clearProblems()
{
    for (const Row &row : m_rows)
        row.problem->hide();
}

void FieldForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_isAdding) {
        add();
    } else if (isEnter) {
        commit();
    } else if (event->key() == Qt::Key_Escape && m_isAdding) {
        emit addingEnded(); // what is typed is there again when the next one is begun
    } else if (event->key() == Qt::Key_Escape && m_label->text() != m_field.definition.label &&
               m_label->hasFocus()) {
        m_label->setText(m_field.definition.label);
        clearProblems();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace kartoteka
