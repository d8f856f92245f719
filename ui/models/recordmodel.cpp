#include "models/recordmodel.h"

#include "models/columnfilter.h"
#include "models/recordmime.h"
#include "storage/filter.h"
#include "storage/filtersql.h"
#include "storage/searchcondition.h"
#include "storage/writer.h"

namespace kartoteka
{

namespace
{

constexpr int kReloadDelayMs = 60; // a burst of changes is one reload

/// The fields of the record itself that decide whether a filter holds; nothing when something else
/// decides as well: a part, another record, any text.
std::optional<QStringList> fieldsOf(const FilterNode &node, const Fields &fields)
{
    if (node.kind == FilterNode::Kind::Atom) {
        const auto &path = node.atom.path;
        if (path.size() != 1 || !fields.find(path.front().text))
            return std::nullopt;
        return QStringList{path.front().text};
    }
    QStringList all;
    for (const FilterNode &child : node.children) {
        const auto part = fieldsOf(child, fields);
        if (!part)
            return std::nullopt;
        all += *part;
    }
    return all;
}

/// What is in the recycle bin is in no index: every word is looked for in the record itself.
QString wordsInside(const QString &text)
{
    QStringList conditions;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        conditions << quotedForFilter(word);
    return conditions.join(QLatin1String(" and "));
}

} // namespace

RecordModel::RecordModel(OpenWorkspace &workspace, std::unique_ptr<ListSource> source,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_source(std::move(source))
    , m_rows(workspace, m_source)
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(kReloadDelayMs);
    connect(&m_reloadSoon, &QTimer::timeout, this, &RecordModel::reload);
    connect(&workspace, &OpenWorkspace::changed, this, &RecordModel::follow);
    connect(&m_rows, &RowCache::arrived, this, &RecordModel::showAnew);
}

RecordModel::~RecordModel()
{
    m_loading.cancel();
}

int RecordModel::columnOf(const QString &key) const
{
    for (size_t column = 0; column < columns().size(); ++column) {
        if (columns()[column].key == key)
            return static_cast<int>(column);
    }
    return -1;
}

Result<Condition> RecordModel::compiledCondition() const
{
    const FilterContext context = filterContext(m_workspace.session());
    auto condition = compileFilter(m_query.filter, entity(), context);
    if (!condition || m_query.quickText.trimmed().isEmpty())
        return condition;
    if (m_query.life == Life::Live)
        return both(*condition, foundBySearch(m_query.quickText));
    const auto inside = compileFilter(wordsInside(m_query.quickText), entity(), context);
    if (!inside)
        return inside.error();
    return both(*condition, *inside);
}

Result<Query> RecordModel::storageQuery() const
{
    auto condition = compiledCondition();
    if (!condition)
        return condition.error();
    Query query;
    query.entity = &entity();
    query.condition = std::move(*condition);
    query.life = m_query.life;
    query.order = order();
    return query;
}

std::vector<SortKey> RecordModel::order() const
{
    // A field of one's own may be gone meanwhile.
    if (!m_workspace.session().fields(entity())->find(m_query.orderField))
        return {};
    return {{m_query.orderField, m_query.isDescending}};
}

void RecordModel::setQuery(const ListQuery &query)
{
    const ListQuery before = m_query;
    if (query == before && m_isFilled)
        return;
    m_query = query;
    if (const auto condition = compiledCondition(); !condition) {
        m_query = before;
        emit failed(condition.error());
        return;
    }
    load();
}

void RecordModel::reload()
{
    // One at a time: a base that changes faster than it is read is still shown.
    if (m_isLoading)
        m_isReloadDue = true;
    else
        load();
}

void RecordModel::load()
{
    auto query = storageQuery();
    if (!query) {
        emit failed(query.error());
        return;
    }
    m_loading.cancel();
    m_isReloadDue = false;
    m_isLoading = true;
    const int generation = ++m_generation;
    if (!m_isFilled)
        loadFirstRows(*query, generation);
    m_loading = m_workspace.startJob<Loaded>(
        QString(), this,
        [query = std::move(*query), before = m_ids](Session &session,
                                                    Progress &progress) -> Result<Loaded> {
            return session.read<Loaded>([&](Reader &reader) {
                const CancelScope scope(reader.database(), progress.token());
                auto after = std::make_shared<RecordIds>(reader.ids(query));
                Query all;
                all.entity = query.entity;
                all.life = query.life;
                return Loaded{listDiff(before, after), reader.count(all)};
            });
        },
        [this, generation](Result<Loaded> loaded) {
            if (generation != m_generation)
                return; // overtaken by a newer query
            m_isLoading = false;
            if (loaded)
                take(std::move(*loaded));
            else if (loaded.error().code() != ErrorCode::Cancelled)
                emit failed(loaded.error());
            emit loadingChanged();
            if (m_isReloadDue)
                load();
        },
        true);
    emit loadingChanged();
}

void RecordModel::loadFirstRows(Query query, int generation)
{
    const Field *field = entity().find(m_query.orderField);
    if (field == nullptr || !field->has(Collated))
        return; // the first rows would cost as much as all of them
    query.limit = 4 * kPageSize;
    m_workspace.startJob<RecordIdsPointer>(
        QString(), this,
        [query = std::move(query)](Session &session, Progress &) {
            return session.read<RecordIdsPointer>([&](Reader &reader) {
                return std::make_shared<const RecordIds>(reader.ids(query));
            });
        },
        [this, generation](const Result<RecordIdsPointer> &first) {
            if (!first || generation != m_generation || m_isFilled)
                return;
            beginResetModel();
            m_ids = *first;
            endResetModel();
        },
        true);
}

void RecordModel::fill(const RecordIdsPointer &all)
{
    const std::vector<qint64> &shown = m_ids->ids();
    m_isFilled = true;
    if (!shown.empty() && shown.size() < all->size() &&
        std::equal(shown.begin(), shown.end(), all->ids().begin())) {
        beginInsertRows({}, static_cast<int>(shown.size()), static_cast<int>(all->size()) - 1);
        m_ids = all;
        endInsertRows();
    } else {
        beginResetModel();
        m_ids = all;
        endResetModel();
    }
    emit refreshed();
}

void RecordModel::take(Loaded loaded)
{
    m_totalCount = loaded.total;
    if (!m_isFilled)
        return fill(loaded.diff.after);
    emit aboutToRefresh();
    if (!loaded.diff.isSame)
        apply(loaded.diff);
    emit refreshed();
}

void RecordModel::apply(const ListDiff &diff)
{
    rearrange(diff.parted);
    if (diff.kept) {
        beginRemoveRows({}, static_cast<int>(diff.kept->size()), rowCount() - 1);
        m_ids = diff.kept;
        endRemoveRows();
    }
    if (diff.grown) {
        beginInsertRows({}, rowCount(), static_cast<int>(diff.grown->size()) - 1);
        m_ids = diff.grown;
        endInsertRows();
    }
    rearrange(diff.after);
}

void RecordModel::rearrange(const RecordIdsPointer &order)
{
    if (order->ids() == m_ids->ids()) {
        m_ids = order;
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const RecordIdsPointer before = m_ids;
    m_ids = order;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        const qint64 id = (*before)[static_cast<size_t>(index.row())];
        to << this->index(static_cast<int>(m_ids->rowOf(id)), index.column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordModel::follow(const ChangeSet &changes)
{
    const std::optional<QStringList> deciding = decidingFields();
    bool isConcerned = false;
    bool isMoved = false;
    for (const Change &change : changes.changes) {
        const bool isOwn = change.entity == entity().key();
        if (change.entity == QLatin1String("custom_field")) {
            retranslate();
            isMoved = true;
        } else if (isOwn) {
            expireRows(change);
        } else if (m_source->showsPart(change.entity)) {
            // Which row a part belongs to is not worth a question each: what is seen is read anew.
            m_rows.expireAll();
        } else {
            continue;
        }
        isConcerned = true;
        isMoved = isMoved || mayMove(change, deciding);
    }
    if (!isConcerned || !m_isFilled)
        return;
    showAnew();
    if (isMoved)
        m_reloadSoon.start();
}

void RecordModel::showAnew()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<QStringList> RecordModel::decidingFields() const
{
    const auto filter = parseFilter(m_query.filter);
    return filter ? fieldsOf(*filter, *m_workspace.session().fields(entity())) : std::nullopt;
}

/// Whether a change can make a record come, go or change its place. Reading a million ids anew for
/// every phone that is typed would keep a processor busy for nothing.
bool RecordModel::mayMove(const Change &change, const std::optional<QStringList> &deciding) const
{
    const bool isOwn = change.entity == entity().key();
    const bool isWhole = change.kind != Change::Kind::Edited || change.isWide ||
                         change.fields.isEmpty() || change.fields.contains(QLatin1String("life"));
    if (!m_query.quickText.trimmed().isEmpty() || (isOwn && isWhole))
        return true;
    if (!deciding)
        return true;
    if (!isOwn)
        return false;
    return change.fields.contains(m_query.orderField) ||
           std::any_of(deciding->begin(), deciding->end(),
                       [&](const QString &field) { return change.fields.contains(field); });
}

void RecordModel::expireRows(const Change &change)
{
    if (change.first == change.last)
        m_rows.expire(change.first);
    else
        m_rows.expireAll();
}

qint64 RecordModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_ids)[static_cast<size_t>(row)] : 0;
}

std::optional<Record> RecordModel::recordAt(int row) const
{
    const ListRow *shown = rowNow(row);
    return shown ? std::optional(shown->record) : std::nullopt;
}

QVector<qint64> RecordModel::pageOf(int row) const
{
    const int first = row / kPageSize * kPageSize;
    const int end = std::min(rowCount(), first + kPageSize);
    QVector<qint64> ids;
    for (int place = first; place < end; ++place)
        ids << idAt(place);
    return ids;
}

const ListRow *RecordModel::rowAt(int row) const
{
    const qint64 id = idAt(row);
    if (id != 0 && !m_rows.isFresh(id))
        m_rows.fetch(pageOf(row));
    return m_rows.find(id);
}

const ListRow *RecordModel::rowNow(int row) const
{
    const qint64 id = idAt(row);
    if (id != 0 && !m_rows.isFresh(id))
        m_rows.fetchNow({id});
    return m_rows.find(id);
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids->size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<size_t>(index.column());
    switch (role) {
    case IdRole:
        return idAt(index.row());
    case StyleRole:
        return static_cast<int>(columns()[column].style);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columns()[column].style == CellStyle::Number
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        break;
    }
    // An editor that begins empty because its row is still awaited would save that.
    const ListRow *row = role == Qt::EditRole ? rowNow(index.row()) : rowAt(index.row());
    if (row == nullptr)
        return {};
    const ListCell &cell = row->cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return seenText(cell);
    case Qt::EditRole: {
        const Field *field =
            row->record.id() ? row->record.fields().find(columns()[column].field) : nullptr;
        return field ? m_rows.displayText().editable(*field, row->record.value(field->key))
                     : cell.text;
    }
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : cell.tip;
    case ChipsRole:
        return cell.chips;
    case IsPersonRole:
        return row->isPerson;
    default:
        return {};
    }
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<Record> shown = index.isValid() ? recordAt(index.row()) : std::nullopt;
    if (role != Qt::EditRole || !shown || shown->id() == 0)
        return false;
    const ListColumn &column = columns()[static_cast<size_t>(index.column())];
    const Field *field = shown->fields().find(column.field);
    if (!column.isEditable || field == nullptr)
        return false;
    if (!value.toString().isValidUtf16()) {
        // Saving would have to put another character in its place.
        emit failed(Error(ErrorCode::Invalid, Message(QT_TRANSLATE_NOOP(
                                                  "Core", "the text holds half of a character"))));
        return false;
    }
    if (value.toString().size() > DisplayText::kLongestLine) {
        emit failed(Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "the text is too long for a cell, %1 characters at "
                                              "most"))
                .arg(qint64{DisplayText::kLongestLine})));
        return false;
    }
    Session &session = m_workspace.session();
    const auto parsed = parseValue(*field, value.toString(), session.textStyle());
    if (!parsed) {
        emit failed(Error(parsed.error()).wrap(field->label));
        return false;
    }
    Record wanted = *shown;
    wanted.set(field->key, *parsed);
    if (wanted.value(field->key) == shown->value(field->key))
        return true;
    const auto saved =
        session.perform(Message(QT_TRANSLATE_NOOP("Core", "Change “%1”")).arg(shown->title()),
                        [&](Writer &writer) { writer.change(*shown, wanted); });
    if (!saved)
        emit failed(saved.error());
    return bool(saved);
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    const ListColumn &column = columns()[static_cast<size_t>(index.column())];
    if (column.isEditable && !m_workspace.isReadOnly() && m_query.life == Life::Live)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn &column = columns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title.translated();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.style == CellStyle::Number
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const QString field = columns()[static_cast<size_t>(column)].field;
    if (field.isEmpty())
        return;
    ListQuery query = m_query;
    query.orderField = field;
    query.isDescending = order == Qt::DescendingOrder;
    setQuery(query);
}

QStringList RecordModel::mimeTypes() const
{
    return mimeOf({}, {})->formats();
}

QMimeData *RecordModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<qint64> ids;
    QStringList shown;
    for (const QModelIndex &index : indexes) {
        ids.push_back(idAt(index.row()));
        const QString &key = columns()[static_cast<size_t>(index.column())].key;
        if (!shown.contains(key))
            shown << key;
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return mimeOf(ids, shown).release();
}

std::unique_ptr<RecordMime> RecordModel::mimeOf(const std::vector<qint64> &ids,
                                                const QStringList &columns) const
{
    SeenList list;
    list.source = m_source;
    list.query.entity = &entity();
    list.query.condition = amongIds(ids);
    list.query.life = m_query.life;
    list.query.order = order();
    list.columns = columns;
    return std::make_unique<RecordMime>(m_workspace, std::move(list));
}

void RecordModel::retranslate()
{
    std::vector<ListColumn> now = m_source->columns(m_workspace.session());
    const auto isSameColumn = [](const ListColumn &one, const ListColumn &other) {
        return one.key == other.key;
    };
    if (!std::equal(now.begin(), now.end(), columns().begin(), columns().end(), isSameColumn)) {
        // Custom fields came, went or moved: the only time the columns themselves change.
        beginResetModel();
        m_rows.setColumns(std::move(now));
        endResetModel();
        return;
    }
    m_rows.setColumns(std::move(now));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    showAnew();
}

} // namespace kartoteka
