#include "widgets/recordtable.h"

#include "widgets/filterheader.h"
#include "widgets/recorddelegate.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace kartoteka
{

namespace
{

constexpr int kNarrowestColumn = 40;
constexpr int kNeighbors = 500; ///< on each side, when the current record goes

} // namespace

RecordListTable::RecordListTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(false);
    verticalHeader()->hide();
    dressHeader();
    dress();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model)
            emit opened(m_model->idAt(index.row()));
    });
}

void RecordListTable::dressHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("listHeader"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(kNarrowestColumn);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        emit columnMenuWanted(m_header->mapToGlobal(at), m_header->columnSeenAt(at.x()));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordListTable::sortBy);
    connect(m_header, &FilterHeader::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_header, &FilterHeader::columnWanted, this, &RecordListTable::bringIntoSight);
    connect(horizontalScrollBar(), &QAbstractSlider::valueChanged, m_header, &FilterHeader::place);
    connect(header, &QHeaderView::sectionMoved, this, &RecordListTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &RecordListTable::columnsChanged);
}

void RecordListTable::sortBy(int column, Qt::SortOrder order)
{
    if (!m_model)
        return;
    ListQuery query = m_model->query();
    query.orderField = column < 0 || column >= m_model->columnCount()
                           ? QString()
                           : m_model->columns()[static_cast<size_t>(column)].field;
    query.isDescending = order == Qt::DescendingOrder;
    m_model->setQuery(query);
    showOrder();
}

void RecordListTable::setCover(QWidget *cover)
{
    m_cover = cover;
    cover->setParent(this);
    updateGeometries();
}

void RecordListTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_cover)
        m_cover->setGeometry(viewport()->geometry());
}

void RecordListTable::setRecordModel(RecordModel *model)
{
    m_model = model;
    setModel(model);
    resetColumns();
    connect(model, &RecordModel::aboutToRefresh, this, &RecordListTable::keepTop);
    connect(model, &RecordModel::refreshed, this, &RecordListTable::restoreTop);
    // Own fields come and go: whatever else was chosen stays.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptColumns = columnState();
        m_keptId = currentId();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        restoreColumnState(m_keptColumns);
        showOrder();
        goTo(m_keptId);
    });
    showOrder();
}

void RecordListTable::showOrder()
{
    const QSignalBlocker blocker(horizontalHeader());
    int column = -1;
    const QString field = m_model->query().orderField;
    for (size_t place = 0; place < m_model->columns().size() && !field.isEmpty(); ++place) {
        if (m_model->columns()[place].field == field)
            column = static_cast<int>(place);
    }
    horizontalHeader()->setSortIndicator(
        column, m_model->query().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordListTable::dress()
{
    verticalHeader()->setMinimumSectionSize(kartoteka::rowHeight(this));
    verticalHeader()->setDefaultSectionSize(kartoteka::rowHeight(this));
}

void RecordListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

qint64 RecordListTable::currentId() const
{
    return m_model && currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0;
}

std::vector<qint64> RecordListTable::selectedIds() const
{
    std::vector<qint64> ids;
    if (!m_model || !selectionModel())
        return ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idAt(row));
    }
    return ids;
}

int RecordListTable::selectedCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

void RecordListTable::goTo(qint64 id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return;
    if (id != currentId()) {
        const int column = std::max(0, currentIndex().column());
        selectionModel()->setCurrentIndex(m_model->index(row, column),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
    }
    scrollTo(m_model->index(row, std::max(0, currentIndex().column())));
}

void RecordListTable::keepTop()
{
    m_isRefreshing = true;
    m_topId = m_model->idAt(rowAt(1));
    rememberNeighbors();
}

void RecordListTable::rememberNeighbors()
{
    m_neighbors.clear();
    const int row = currentIndex().row();
    const auto &ids = m_model->ids();
    const int count = static_cast<int>(ids.size());
    if (row < 0 || row >= count)
        return;
    const auto at = [&](int place) {
        return ids[static_cast<size_t>(place)];
    };
    for (int next = row; next < std::min(count, row + kNeighbors); ++next)
        m_neighbors.push_back(at(next));
    for (int before = row - 1; before >= std::max(0, row - kNeighbors); --before)
        m_neighbors.push_back(at(before));
}

void RecordListTable::goToNeighbor()
{
    if (m_neighbors.empty() || m_model->rowOf(m_neighbors.front()) >= 0)
        return;
    for (const qint64 id : m_neighbors) {
        if (m_model->rowOf(id) >= 0)
            return goTo(id);
    }
    if (m_model->rowCount() > 0)
        goTo(m_model->idAt(0));
}

void RecordListTable::restoreTop()
{
    m_isRefreshing = false;
    const int row = m_topId ? m_model->rowOf(m_topId) : -1;
    if (row >= 0)
        verticalScrollBar()->setValue(row);
    goToNeighbor();
    const qint64 now = currentId();
    if (now != m_toldCurrent) {
        m_toldCurrent = now;
        emit currentIdChanged(now);
    }
}

QVariantMap RecordListTable::columnState() const
{
    QStringList order;
    QVariantMap widths;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const QString key = m_model->columns()[static_cast<size_t>(column)].key;
        order << key;
        widths.insert(key, header->sectionSize(column));
    }
    return {{QStringLiteral("order"), order},
            {QStringLiteral("widths"), widths},
            {QStringLiteral("frozen"), m_header->frozenCount()}};
}

void RecordListTable::restoreColumnState(const QVariantMap &state)
{
    const QStringList order = state.value(QStringLiteral("order")).toStringList();
    const QVariantMap widths = state.value(QStringLiteral("widths")).toMap();
    if (order.isEmpty())
        return;
    QHeaderView *header = horizontalHeader();
    {
        const QSignalBlocker blocker(header);
        for (int column = 0; column < header->count(); ++column)
            header->setSectionHidden(
                column, !order.contains(m_model->columns()[static_cast<size_t>(column)].key));
        int place = 0;
        for (const QString &key : order) {
            const int column = m_model->columnOf(key);
            if (column < 0)
                continue; // a custom field that is gone
            header->moveSection(header->visualIndex(column), place++);
            if (const int width = widths.value(key).toInt(); width > 0)
                header->resizeSection(column, width);
        }
    }
    m_header->setFrozenCount(state.value(QStringLiteral("frozen")).toInt());
    viewport()->update();
    updateGeometries();
    emit columnsChanged();
}

void RecordListTable::resetColumns()
{
    QStringList order;
    QVariantMap widths;
    for (const ListColumn &column : m_model->columns()) {
        // Its head is whole in every language.
        const int head = horizontalHeader()->sectionSizeHint(m_model->columnOf(column.key));
        widths.insert(column.key, std::max(column.width, head));
        if (column.isShown)
            order << column.key;
    }
    restoreColumnState({{QStringLiteral("order"), order}, {QStringLiteral("widths"), widths}});
}

void RecordListTable::showColumn(int column, bool isShown)
{
    setColumnHidden(column, !isShown);
    if (isShown && columnWidth(column) < kNarrowestColumn)
        setColumnWidth(column, m_model->columns()[static_cast<size_t>(column)].width);
    emit columnsChanged();
}

void RecordListTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState) {
        if (const qint64 id = currentId())
            emit opened(id);
        return;
    }
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
    if (isLetter && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
        state() != EditingState) {
        emit typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordListTable::inputMethodEvent(QInputMethodEvent *event)
{
    if (state() != EditingState && !event->commitString().isEmpty())
        emit typed(event->commitString());
    QTableView::inputMethodEvent(event);
}

void RecordListTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier &&
        index.isValid() &&
        index.data(RecordModel::StyleRole).toInt() == static_cast<int>(CellStyle::Link))
        emit linkClicked(index);
}

void RecordListTable::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionChangedByPerson();
}

void RecordListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const qint64 id = currentId();
    if (m_isRefreshing || id == m_toldCurrent)
        return;
    m_toldCurrent = id;
    emit currentIdChanged(id);
}

} // namespace kartoteka
