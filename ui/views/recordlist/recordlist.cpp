#include "views/recordlist/recordlist.h"

#include "views/recordlist/columnfilters.h"
#include "views/recordlist/columnsets.h"
#include "views/recordlist/conditioneditor.h"
#include "views/recordlist/filterbar.h"
#include "views/recordlist/typeahead.h"
#include "widgets/emptystate.h"
#include "widgets/filterheader.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"
#include "widgets/recordtable.h"
#include "widgets/searchline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr int kTypingMs = 120;
constexpr int kSettleMs = 400;
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
    , m_filterBar(new FilterBar(this))
{
    setObjectName(QStringLiteral("list_") + m_kind.id);
    m_bar = new InlineBar(this);
    m_bar->setObjectName(QStringLiteral("listBar"));
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(makeFooter());
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    m_columnsSettle.setSingleShot(true);
    m_columnsSettle.setInterval(kSettleMs);
    listen();
    listenToBars();
    fillEmptyState();
    retranslate();
    // Later, so that a state that is restored now is the only thing that is read.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_wasApplied)
                applyQuery();
        },
        Qt::QueuedConnection);
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
    m_empty = new EmptyState(QStringLiteral("empty-cards"), m_table);
    m_empty->setBackgroundRole(QPalette::Base); // the surface of lists, not the ground around
    m_empty->setAutoFillBackground(true);
    m_empty->hide();
    m_table->setCover(m_empty);
    m_typeAhead = new TypeAhead(*m_model, workspace(), this);
    m_columnSets = new ColumnSets(*m_table, host(), m_kind.id, this);
    m_columnFilters = new ColumnFilters(m_table->filterHeader(), *m_model, workspace(), this);
    const bool hasFilterRow =
        host().settings().value(QStringLiteral("list/%1/filterRow").arg(m_kind.id)).toBool();
    m_columnFilters->setShown(hasFilterRow);
    m_filterBar->button(QStringLiteral("list.filterRow"))->setChecked(hasFilterRow);
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

void RecordList::listenToBars()
{
    connect(&m_typing, &QTimer::timeout, this, &RecordList::applyQuery);
    QLineEdit *quick = &m_filterBar->quick();
    connect(quick, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyQuery();
        else
            m_typing.start();
    });
    connect(m_filterBar, &FilterBar::asked, this, &RecordList::run);
    connect(m_filterBar, &FilterBar::chipClosed, this, &RecordList::closeChip);
    connect(m_filterBar, &FilterBar::rowsWanted, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filterBar, &FilterBar::entered, this, &RecordList::openWhenRead);
    connect(m_columnFilters, &ColumnFilters::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_columnFilters, &ColumnFilters::entered, this, [this] {
        applyQuery();
        if (const auto problem = m_columnFilters->read())
            m_bar->say(Severity::Warning,
                       Message::verbatim(problem->translated().section(u'\n', 0, 0)));
    });
    connect(m_table, &RecordListTable::columnMenuWanted, m_columnSets, &ColumnSets::popup);
}

/// Enter may come before what was typed is looked for: what is opened is what it finds.
void RecordList::openWhenRead()
{
    if (m_typing.isActive())
        applyQuery();
    if (m_model->isLoading())
        m_opensWhenRead = true;
    else
        run(QStringLiteral("record.open"));
}

/// As if it were chosen in the menu while the list has the focus.
void RecordList::run(const QString &actionId)
{
    const auto known = handlers();
    const auto found = known.find(actionId);
    if (found != known.end() && (!found->second.isEnabled || found->second.isEnabled()))
        found->second.run();
}

void RecordList::listen()
{
    connect(&m_columnsSettle, &QTimer::timeout, this, &RecordList::saveColumns);
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
    connect(m_table, &RecordListTable::columnsChanged, this, [this] {
        m_columnsSettle.start();
        showChips();
    });
    connect(m_table, &RecordListTable::typed, this, [this](const QString &text) {
        m_typeAhead->type(text, m_table->currentIndex().row());
    });
    connect(m_typeAhead, &TypeAhead::found, m_table, &RecordListTable::goTo);
    connect(m_typeAhead, &TypeAhead::typedChanged, this, &RecordList::showTyped);
    connect(m_typeAhead, &TypeAhead::missed, this,
            [this] { m_selected->setText(tr("Not found: %1").arg(m_typeAhead->typed())); });
    connect(m_table, &RecordListTable::dragWanted, this, &RecordList::dragChosen);
    connect(m_table, &RecordListTable::linkClicked, this, &RecordList::openLink);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordList::showRowMenu);
}

void RecordList::applyQuery()
{
    ListQuery query = m_model->query();
    if (!m_wasApplied)
        query.orderField = m_kind.orderField;
    apply(query);
}

/// With this order, and with what else the list is asked for.
void RecordList::apply(ListQuery query)
{
    m_wasApplied = true;
    m_typing.stop();
    m_opensWhenRead = false;
    m_columnFilters->read();
    QStringList parts;
    if (!m_kind.baseFilter.isEmpty())
        parts << m_kind.baseFilter;
    for (const ListCondition &condition : m_conditions)
        parts << u'(' + condition.expression + u')';
    for (const QString &expression : m_columnFilters->expressions())
        parts << u'(' + expression + u')';
    query.filter = parts.join(QLatin1String(" and "));
    query.quickText = m_filterBar->quick().text();
    query.life = m_kind.life;
    m_bar->clear();
    m_model->setQuery(query);
    showChips();
}

void RecordList::setConditions(const std::vector<ListCondition> &conditions)
{
    m_conditions = conditions;
    applyQuery();
}

void RecordList::setFilter(const QString &filter)
{
    setConditions(filter.isEmpty() ? std::vector<ListCondition>()
                                   : std::vector<ListCondition>{{filter, filter}});
}

/// The conditions, and what is typed below the heads of columns that are not shown.
void RecordList::showChips()
{
    QStringList labels;
    for (const ListCondition &condition : m_conditions)
        labels << condition.label;
    for (const auto &[key, label] : m_columnFilters->unseen())
        labels << label;
    m_filterBar->setChips(labels);
}

void RecordList::closeChip(int place)
{
    const auto count = static_cast<int>(m_conditions.size());
    if (place < count) {
        std::vector<ListCondition> rest = m_conditions;
        rest.erase(rest.begin() + place);
        return setConditions(rest);
    }
    const auto unseen = m_columnFilters->unseen();
    if (const auto other = static_cast<size_t>(place - count); other < unseen.size())
        m_columnFilters->clearOne(unseen[other].first);
    applyQuery();
}

void RecordList::clearFilter()
{
    const QSignalBlocker blocker(m_filterBar->quick());
    m_filterBar->quick().clear();
    m_columnFilters->setTexts({});
    setConditions({});
}

void RecordList::showFilterRow(bool isShown)
{
    m_columnFilters->setShown(isShown);
    m_filterBar->button(QStringLiteral("list.filterRow"))->setChecked(isShown);
    host().settings().set(QStringLiteral("list/%1/filterRow").arg(m_kind.id), isShown);
}

void RecordList::turnFilterRow()
{
    const bool isShown = !m_columnFilters->isShown();
    showFilterRow(isShown);
    if (isShown)
        m_table->filterHeader().focusLine(std::max(0, m_table->currentIndex().column()));
    else
        m_table->setFocus(Qt::OtherFocusReason);
    applyQuery();
}

void RecordList::showColumnMenu()
{
    const QToolButton *button = m_filterBar->button(QStringLiteral("list.columns"));
    m_columnSets->popup(button->mapToGlobal(button->rect().bottomLeft()),
                        m_table->currentIndex().column());
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
    editor->showBelow(m_filterBar->button(QStringLiteral("list.condition")));
}

void RecordList::showState()
{
    const bool hasNothing = m_model->isFilled() && m_model->rowCount() == 0;
    m_empty->setVisible(hasNothing);
    fillEmptyState();
    showCounts();
    const bool isOpening = std::exchange(m_opensWhenRead, false);
    if (m_model->rowCount() == 0)
        return;
    m_table->goTo(std::exchange(m_restoredCurrent, 0));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (isOpening)
        run(QStringLiteral("record.open"));
}

bool RecordList::isNarrowed() const
{
    return !m_filterBar->quick().text().isEmpty() || !m_conditions.empty() ||
           !m_columnFilters->isEmpty();
}

void RecordList::fillEmptyState()
{
    m_emptyActions.clear();
    if (isNarrowed()) {
        m_empty->setSentence(tr("Nothing here fits the filter."));
        auto action = std::make_unique<QAction>(icon(QStringLiteral("close")), tr("Clear filter"));
        connect(action.get(), &QAction::triggered, this, &RecordList::clearFilter);
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
    const int count = m_model->rowCount();
    m_filterBar->setCounts(count, m_model->totalCount());
    m_footer->setText(QCoreApplication::translate("RecordList", m_kind.countText, nullptr, count));
    showTyped();
    m_filterBar->button(QStringLiteral("list.saveFilter"))
        ->setEnabled(isNarrowed() && !workspace().isReadOnly());
    emit handlersChanged();
}

/// How many are selected, or what is being typed into the list.
void RecordList::showTyped()
{
    const int selected = m_table->selectedCount();
    if (!m_typeAhead->typed().isEmpty())
        m_selected->setText(tr("Go to: %1").arg(m_typeAhead->typed()));
    else
        m_selected->setText(selected > 0 ? tr("%Ln selected", nullptr, selected) : QString());
}

void RecordList::retranslate()
{
    m_filterBar->retranslate();
    showKeysIn(m_filterBar->quick(), host().keysOf(QStringLiteral("view.find")));
    m_table->setWhatsThis(tr("Enter opens the card, F2 edits in place, Del moves to the recycle "
                             "bin. Letters go to the record whose name begins with them. Rows can "
                             "be dragged to other programs."));
    m_table->setAccessibleName(m_model->entity().pluralLabel().translated());
    m_model->retranslate();
    if (m_columnFilters->isShown())
        m_columnFilters->renew();
    fillEmptyState();
    showCounts();
}

QWidget *RecordList::firstFocus()
{
    return m_table;
}

QVariantMap RecordList::viewState() const
{
    const ListQuery &query = m_model->query();
    return {{QStringLiteral("conditions"), conditionsState(m_conditions)},
            {QStringLiteral("quick"), m_filterBar->quick().text()},
            {QStringLiteral("columnFilters"), m_columnFilters->texts()},
            {QStringLiteral("order"), query.orderField},
            {QStringLiteral("descending"), query.isDescending},
            {QStringLiteral("current"), m_table->currentId()}};
}

void RecordList::restoreViewState(const QVariantMap &state)
{
    {
        const QSignalBlocker blocker(m_filterBar->quick());
        m_filterBar->quick().setText(state.value(QStringLiteral("quick")).toString());
    }
    m_columnFilters->setTexts(state.value(QStringLiteral("columnFilters")).toMap());
    const auto wanted = conditionsOfState(state.value(QStringLiteral("conditions")).toList());
    m_conditions = m_columnFilters->take(wanted);
    if (m_conditions.size() < wanted.size() && !m_columnFilters->isShown())
        showFilterRow(true);
    m_restoredCurrent = state.value(QStringLiteral("current")).toLongLong();
    ListQuery query = m_model->query();
    if (!m_wasApplied)
        query.orderField = m_kind.orderField;
    // A saved filter says nothing of the order: it stays as it is.
    query.orderField = state.value(QStringLiteral("order"), query.orderField).toString();
    query.isDescending = state.value(QStringLiteral("descending"), query.isDescending).toBool();
    apply(query);
    m_table->showOrder();
}

} // namespace kartoteka
