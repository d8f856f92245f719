#include "views/recordlist/recordlist.h"

#include "views/recordlist/conditioneditor.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr int kTypingMs = 120;
constexpr int kSettleMs = 400;
constexpr int kBarHeight = 40;
constexpr int kFooterHeight = 28;

} // namespace

/// The list as the selection bus knows it.
class RecordList::Sequence : public RecordSequence
{
public:
    Sequence(const RecordModel &model, QObject *parent)
        : RecordSequence(parent)
        , m_model(model)
    {
    }

    RecordReference neighbor(const RecordReference &record, int step) const override
    {
        const qint64 row = position(record);
        const qint64 next = row < 0 ? -1 : row + step;
        if (next < 0 || next >= length())
            return {};
        return {m_model.entity().key(), m_model.idAt(static_cast<int>(next))};
    }
    qint64 position(const RecordReference &record) const override
    {
        return record.entity == m_model.entity().key() ? m_model.rowOf(record.id) : -1;
    }
    qint64 length() const override { return m_model.rowCount(); }

private:
    const RecordModel &m_model;
};

RecordList::RecordList(ViewHost &host, ListKind kind, QWidget *parent)
    : View(host, parent)
    , m_kind(std::move(kind))
    , m_model(new RecordModel(host.workspace(), m_kind.source(), this))
    , m_sequence(new Sequence(*m_model, this))
{
    setObjectName(QStringLiteral("list_") + m_kind.id);
    m_bar = new InlineBar(this);
    m_bar->setObjectName(QStringLiteral("listBar"));
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("empty-cards"), this);
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterBar());
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFooter());
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    m_columnsSettle.setSingleShot(true);
    m_columnsSettle.setInterval(kSettleMs);
    listen();
    fillEmptyState();
    retranslate();
    applyQuery();
}

RecordList::~RecordList() = default;

void RecordList::makeTable()
{
    m_table = new RecordListTable(this);
    m_table->setObjectName(QStringLiteral("table_") + m_kind.id);
    m_table->setRecordModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->restoreColumnState(
        host().settings().value(QStringLiteral("list/%1/columns").arg(m_kind.id)).toMap());
}

QToolButton *RecordList::barButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

QWidget *RecordList::makeFilterBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("filterBar"));
    bar->setFixedHeight(kBarHeight);
    m_quick = new QLineEdit(bar);
    m_quick->setObjectName(QStringLiteral("listFilter"));
    m_quick->setClearButtonEnabled(true);
    m_quick->setMaximumWidth(260);
    m_quick->setMinimumWidth(140);
    m_quick->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_quick->installEventFilter(this);
    auto *chips = new QWidget(bar);
    m_chips = new QHBoxLayout(chips);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(6);
    m_add = barButton(QStringLiteral("addCondition"), QStringLiteral("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("listCount"));
    m_columnsButton = barButton(QStringLiteral("chooseColumns"), QStringLiteral("columns"));
    m_exportButton = barButton(QStringLiteral("exportList"), QStringLiteral("export"));
    m_printButton = barButton(QStringLiteral("printList"), QStringLiteral("printer"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_quick);
    row->addWidget(chips);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_columnsButton);
    row->addWidget(m_exportButton);
    row->addWidget(m_printButton);
    return bar;
}

QWidget *RecordList::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("listFooter"));
    footer->setFixedHeight(kFooterHeight);
    m_footer = new QLabel(footer);
    m_footer->setObjectName(QStringLiteral("listTotal"));
    m_footer->setFont(textFont(font(), TextSize::Row, true));
    m_selected = new QLabel(footer);
    m_selected->setObjectName(QStringLiteral("listSelected"));
    m_selected->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_footer);
    row->addWidget(m_selected);
    row->addStretch(1);
    return footer;
}

void RecordList::listen()
{
    connect(&m_typing, &QTimer::timeout, this, &RecordList::applyQuery);
    connect(&m_columnsSettle, &QTimer::timeout, this, &RecordList::saveColumns);
    connect(m_quick, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_quick, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start(0);
    });
    connect(m_add, &QToolButton::clicked, this, &RecordList::addCondition);
    connect(m_columnsButton, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->fillColumnMenu(*menu);
        menu->popup(m_columnsButton->mapToGlobal(m_columnsButton->rect().bottomLeft()));
    });
    connect(m_exportButton, &QToolButton::clicked, this, &RecordList::exportList);
    connect(m_printButton, &QToolButton::clicked, this, &RecordList::printList);
    connect(m_model, &RecordModel::failed, m_bar, qOverload<const Error &>(&InlineBar::say));
    connect(m_model, &RecordModel::refreshed, this, &RecordList::showState);
    connect(m_table, &RecordListTable::opened, this, [this](qint64 id) {
        host().openRecord({m_model->entity().key(), id});
    });
    connect(m_table, &RecordListTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0)
            workspace().selection().setCurrent({m_model->entity().key(), id}, m_sequence);
    });
    connect(&workspace().selection(), &SelectionBus::currentChanged, this,
            [this](const RecordReference &record) {
                if (record.entity == m_model->entity().key() && record.id != m_table->currentId())
                    m_table->goTo(record.id);
            });
    connect(m_table, &RecordListTable::selectionChangedByPerson, this, &RecordList::showCounts);
    connect(m_table, &RecordListTable::columnsChanged, this, [this] { m_columnsSettle.start(); });
    connect(m_table, &RecordListTable::typed, this, [this](const QString &text) {
        m_quick->setFocus(Qt::ShortcutFocusReason);
        m_quick->setText(text);
        m_typing.start();
    });
    connect(m_table, &RecordListTable::linkClicked, this, &RecordList::openLink);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordList::showRowMenu);
}

void RecordList::applyQuery()
{
    ListQuery query = m_model->query();
    QStringList parts;
    if (!m_kind.baseFilter.isEmpty())
        parts << m_kind.baseFilter;
    for (const ListCondition &condition : m_conditions)
        parts << u'(' + condition.expression + u')';
    query.filter = parts.join(QLatin1String(" and "));
    query.quickText = m_quick->text();
    query.life = m_kind.life;
    if (query.orderField.isEmpty() && !m_model->isFilled())
        query.orderField = m_kind.orderField;
    m_bar->clear();
    m_model->setQuery(query);
}

void RecordList::setConditions(const std::vector<ListCondition> &conditions)
{
    m_conditions = conditions;
    showChips();
    applyQuery();
}

void RecordList::setFilter(const QString &filter)
{
    setConditions(filter.isEmpty() ? std::vector<ListCondition>()
                                   : std::vector<ListCondition>{{filter, filter}});
}

void RecordList::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t place = 0; place < m_conditions.size(); ++place) {
        auto *chip = new Chip(m_conditions[place].label, ChipColor::Neutral, this);
        chip->setObjectName(QStringLiteral("condition_%1").arg(place));
        chip->setSize(Chip::Size::Large);
        chip->setClosable(true);
        connect(chip, &Chip::closed, this, [this, place] {
            std::vector<ListCondition> rest = m_conditions;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place));
            setConditions(rest);
        });
        m_chips->addWidget(chip);
    }
}

void RecordList::addCondition()
{
    auto *editor = new ConditionEditor(workspace(), m_model->entity(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ConditionEditor::chosen, this, [this](const ListCondition &condition) {
        std::vector<ListCondition> conditions = m_conditions;
        conditions.push_back(condition);
        setConditions(conditions);
    });
    editor->showBelow(m_add);
}

void RecordList::showState()
{
    const bool hasNothing = m_model->isFilled() && m_model->rowCount() == 0;
    m_stack->setCurrentWidget(hasNothing ? static_cast<QWidget *>(m_empty) : m_table);
    fillEmptyState();
    showCounts();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void RecordList::fillEmptyState()
{
    const bool isNarrowed = !m_quick->text().isEmpty() || !m_conditions.empty();
    m_emptyActions.clear();
    if (isNarrowed) {
        m_empty->setSentence(tr("Nothing here fits the filter."));
        auto action = std::make_unique<QAction>(icon(QStringLiteral("close")), tr("Clear filter"));
        connect(action.get(), &QAction::triggered, this, [this] {
            m_quick->clear();
            setConditions({});
        });
        m_emptyActions.push_back(std::move(action));
    } else {
        m_empty->setSentence(QCoreApplication::translate("RecordList", m_kind.emptySentence));
        for (const QString &id : std::as_const(m_kind.emptyActions)) {
            if (auto action = host().copyOfAction(id))
                m_emptyActions.push_back(std::move(action));
        }
    }
    m_empty->setActions(m_emptyActions.empty() ? nullptr : m_emptyActions[0].get(),
                        m_emptyActions.size() < 2 ? nullptr : m_emptyActions[1].get());
}

void RecordList::showCounts()
{
    const QLocale locale;
    const int count = m_model->rowCount();
    const qint64 total = m_model->totalCount();
    m_count->setText(total > count
                         ? tr("<b>%1</b> of %2").arg(locale.toString(count), locale.toString(total))
                         : QStringLiteral("<b>%1</b>").arg(locale.toString(count)));
    m_footer->setText(QCoreApplication::translate("RecordList", m_kind.countText, nullptr, count));
    const auto selected = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_selected->setText(selected > 0 ? tr("%n selected", nullptr, selected) : QString());
    emit handlersChanged();
}

void RecordList::retranslate()
{
    m_quick->setPlaceholderText(tr("Filter this list"));
    m_quick->setAccessibleName(tr("Filter this list"));
    m_quick->setWhatsThis(tr("Shows the records that contain every word typed here, in any field "
                             "and in any spelling."));
    m_add->setText(tr("Condition"));
    m_add->setToolTip(tr("Add a condition to the filter"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_columnsButton, tr("Choose columns"));
    name(m_exportButton, tr("Export this list"));
    name(m_printButton, tr("Print this list"));
    m_table->setAccessibleName(m_model->entity().pluralLabel().translated());
    m_model->retranslate();
    fillEmptyState();
    showCounts();
}

QWidget *RecordList::firstFocus()
{
    return m_table;
}

QVariantMap RecordList::viewState() const
{
    QVariantList conditions;
    for (const ListCondition &condition : m_conditions)
        conditions << QVariant(QStringList{condition.expression, condition.label});
    const ListQuery &query = m_model->query();
    return {{QStringLiteral("conditions"), conditions},
            {QStringLiteral("quick"), m_quick->text()},
            {QStringLiteral("order"), query.orderField},
            {QStringLiteral("descending"), query.isDescending},
            {QStringLiteral("current"), m_table->currentId()}};
}

void RecordList::restoreViewState(const QVariantMap &state)
{
    std::vector<ListCondition> conditions;
    for (const QVariant &row : state.value(QStringLiteral("conditions")).toList()) {
        const QStringList pair = row.toStringList();
        if (pair.size() == 2)
            conditions.push_back({pair[0], pair[1]});
    }
    m_quick->setText(state.value(QStringLiteral("quick")).toString());
    ListQuery query = m_model->query();
    query.orderField = state.value(QStringLiteral("order"), m_kind.orderField).toString();
    query.isDescending = state.value(QStringLiteral("descending")).toBool();
    m_model->setQuery(query);
    setConditions(conditions);
    m_table->showOrder();
}

} // namespace kartoteka
