#include "views/recordlist/conditioneditor.h"

#include "models/columnfilter.h"
#include "storage/filtersql.h"
#include "views/recordlist/valueplace.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kartoteka
{

namespace
{

struct ComparisonRow {
    const char *symbol; ///< of the filter language; those with "empty" take no value
    const char *label;
    bool isForTexts;
    bool isForScales; ///< numbers, dates, money
    bool isForChoices;
};

const std::vector<ComparisonRow> &comparisons()
{
    static const std::vector<ComparisonRow> table = {
        {"~", QT_TRANSLATE_NOOP("ConditionEditor", "contains"), true, false, false},
        {"=", QT_TRANSLATE_NOOP("ConditionEditor", "is"), true, true, true},
        {"!=", QT_TRANSLATE_NOOP("ConditionEditor", "is not"), true, true, true},
        {">=", QT_TRANSLATE_NOOP("ConditionEditor", "at least"), false, true, false},
        {"<=", QT_TRANSLATE_NOOP("ConditionEditor", "at most"), false, true, false},
        {"is empty", QT_TRANSLATE_NOOP("ConditionEditor", "is empty"), true, true, true},
        {"is not empty", QT_TRANSLATE_NOOP("ConditionEditor", "is filled"), true, true, true},
    };
    return table;
}

bool isChoice(const Field &field)
{
    return field.kind == Kind::Choice || field.kind == Kind::MultiChoice ||
           field.kind == Kind::Flag || field.kind == Kind::Reference;
}

bool isScale(const Field &field)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
        return true;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Flag:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        break;
    }
    return false;
}

} // namespace

ConditionEditor::ConditionEditor(OpenWorkspace &workspace, const Entity &entity, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_field(new QComboBox(this))
    , m_comparison(new QComboBox(this))
    , m_value(new ValuePlace(workspace, this))
    , m_problem(new QLabel(this))
    , m_add(new QPushButton(tr("Add condition"), this))
{
    setObjectName(QStringLiteral("conditionEditor"));
    setFrameShape(QFrame::StyledPanel);
    collect(entity);
    for (const Choice &choice : m_choices)
        m_field->addItem(choice.label);
    m_field->setEditable(true); // to find a field by typing
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const auto name = [](QWidget *widget, const char *object, const QString &text) {
        widget->setObjectName(QString::fromLatin1(object));
        widget->setAccessibleName(text);
    };
    name(m_field, "conditionField", tr("Field"));
    name(m_comparison, "conditionComparison", tr("Comparison"));
    name(m_value, "conditionValue", tr("Value"));
    name(m_add, "conditionAdd", m_add->text());
    m_add->setProperty("primary", true);
    m_problem->setObjectName(QStringLiteral("conditionProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_comparison, 0, 1);
    grid->addWidget(m_value, 1, 0, 1, 2);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    grid->addWidget(m_add, 4, 1);
    m_field->setMinimumWidth(220);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionEditor::showComparisons);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, [this] {
        m_value->setVisible(
            !m_comparison->currentData().toString().endsWith(QLatin1String("empty")));
    });
    connect(m_value, &ValuePlace::entered, this, &ConditionEditor::accept);
    connect(m_add, &QPushButton::clicked, this, &ConditionEditor::accept);
    showComparisons();
}

void ConditionEditor::collect(const Entity &entity)
{
    addFields(entity, {}, {});
    const Catalog &catalog = m_workspace.session().catalog();
    for (const char *part : {"party_role", "contact_point", "address"}) {
        const Entity *known = catalog.find(QString::fromLatin1(part));
        if (known && entity.key() == QLatin1String("party"))
            addFields(*known, known->key() + u'.',
                      known->label().translated() + QLatin1String(": "));
    }
}

void ConditionEditor::addFields(const Entity &entity, const QString &prefix, const QString &label)
{
    for (const Field &field : *m_workspace.session().fields(entity)) {
        if (ValuePlace::canAsk(field))
            m_choices.push_back({prefix + field.key, label + labelOf(field), field});
    }
}

const ConditionEditor::Choice &ConditionEditor::field() const
{
    return m_choices[static_cast<size_t>(std::max(0, m_field->currentIndex()))];
}

void ConditionEditor::showComparisons()
{
    const Field &chosenField = field().field;
    m_comparison->clear();
    for (const ComparisonRow &row : comparisons()) {
        const bool isOffered = isChoice(chosenField)  ? row.isForChoices
                               : isScale(chosenField) ? row.isForScales
                                                      : row.isForTexts;
        if (isOffered)
            m_comparison->addItem(tr(row.label), QString::fromLatin1(row.symbol));
    }
    m_value->setField(chosenField);
    m_value->editor().setAccessibleName(tr("Value"));
}

ListCondition ConditionEditor::condition() const
{
    const Choice &choice = field();
    const QString symbol = m_comparison->currentData().toString();
    const QString said = choice.label + u' ' + m_comparison->currentText();
    if (symbol.endsWith(QLatin1String("empty")))
        return {choice.path + u' ' + symbol, said};
    // Several choices stand in one text, as the filter language has them.
    const QString value = m_value->editor().typed().trimmed().replace(u'\n', QLatin1String(", "));
    const QString shown = m_value->shown();
    // "is" needs no word between: "Kind: Person".
    const QString before = symbol == QLatin1String("=") ? QString(choice.label + u':') : said;
    const QString label = before + u' ' + shown;
    return {choice.path + u' ' + symbol + u' ' + quotedForFilter(value), label};
}

void ConditionEditor::accept()
{
    if (const QString problem = FieldEditor::problemOf(m_value->editor().typed());
        !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    const ListCondition made = condition();
    const auto compiled =
        compileFilter(made.expression, m_entity, filterContext(m_workspace.session()));
    if (!compiled) {
        // The sentence alone: the place in a filter nobody typed says nothing.
        m_problem->setText(compiled.error().translated().section(u'\n', 0, 0));
        m_problem->show();
        return;
    }
    emit chosen(made);
    close();
}

void ConditionEditor::showBelow(QWidget *anchor)
{
    adjustSize();
    move(anchor->mapToGlobal(anchor->rect().bottomLeft()));
    show();
    m_field->setFocus();
}

} // namespace kartoteka
