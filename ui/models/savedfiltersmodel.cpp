#include "models/savedfiltersmodel.h"

#include "storage/writer.h"

#include <QMimeData>

namespace kartoteka
{

namespace
{

const auto kRowMime = QLatin1String("application/x-kartoteka-saved-filter");
constexpr qsizetype kLongestName = 200;

} // namespace

SavedFiltersModel::SavedFiltersModel(OpenWorkspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &OpenWorkspace::changed, this, [this](const ChangeSet &changes) {
        for (const Change &change : changes.changes) {
            if (change.entity == QLatin1String(SavedFilter::kEntity))
                return reload();
        }
    });
    reload();
}

void SavedFiltersModel::setSigns(std::function<QVariant(const QString &)> signOf)
{
    m_signOf = std::move(signOf);
}

int SavedFiltersModel::rowOf(qint64 id) const
{
    for (size_t row = 0; row < m_filters.size(); ++row) {
        if (m_filters[row].id.value == id)
            return static_cast<int>(row);
    }
    return -1;
}

void SavedFiltersModel::reload()
{
    auto filters = savedFilters(m_workspace.session());
    if (filters)
        take(std::move(*filters));
    else
        emit failed(filters.error());
}

/// Row by row, so that the current one stays the current one.
void SavedFiltersModel::take(std::vector<SavedFilter> filters)
{
    const auto isWanted = [&filters](const SavedFilter &known) {
        return std::any_of(filters.begin(), filters.end(),
                           [&known](const SavedFilter &filter) { return filter.id == known.id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isWanted(filterAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_filters.erase(m_filters.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(filters.size()); ++row) {
        const SavedFilter &filter = filters[static_cast<size_t>(row)];
        const int known = rowOf(filter.id.value);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_filters.insert(m_filters.begin() + row, filter);
            endInsertRows();
        } else if (known > row) {
            beginMoveRows({}, known, known, {}, row);
            std::rotate(m_filters.begin() + row, m_filters.begin() + known,
                        m_filters.begin() + known + 1);
            endMoveRows();
        }
        m_filters[static_cast<size_t>(row)] = filter;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void SavedFiltersModel::move(int from, int to)
{
    if (from < 0 || from >= rowCount() || to < 0 || to > rowCount() || to == from || to == from + 1)
        return;
    std::vector<SavedFilter> wanted = m_filters;
    const SavedFilter moved = wanted[static_cast<size_t>(from)];
    wanted.erase(wanted.begin() + from);
    wanted.insert(wanted.begin() + (to > from ? to - 1 : to), moved);
    const auto saved = m_workspace.session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Move the filter “%1”")).arg(moved.name),
        [&wanted](Writer &writer) {
            for (size_t place = 0; place < wanted.size(); ++place) {
                SavedFilter placed = wanted[place];
                placed.position = static_cast<qint64>(place);
                if (placed.position != wanted[place].position)
                    writer.change(wanted[place], placed);
            }
        });
    if (!saved)
        emit failed(saved.error());
}

bool SavedFiltersModel::remove(int row)
{
    const SavedFilter &filter = filterAt(row);
    const auto saved = m_workspace.session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Delete the filter “%1”")).arg(filter.name),
        [id = filter.id.value](Writer &writer) { writer.trash(entityOf<SavedFilter>(), id); });
    if (!saved)
        emit failed(saved.error());
    return bool(saved);
}

int SavedFiltersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

QVariant SavedFiltersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SavedFilter &filter = filterAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return filter.name;
    case Qt::DecorationRole:
        return m_signOf ? m_signOf(filter.list) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const ListCondition &condition : conditionsOfJson(filter.conditions))
            lines << condition.label.toHtmlEscaped();
        if (!filter.quickText.isEmpty())
            lines << u'“' + filter.quickText.toHtmlEscaped() + u'”';
        return QString(QLatin1String("<p>") + lines.join(QLatin1String("<br>")) +
                       QLatin1String("</p>"));
    }
    default:
        return {};
    }
}

bool SavedFiltersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified().left(kLongestName);
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty())
        return false;
    const SavedFilter shown = filterAt(index.row());
    if (name == shown.name)
        return true;
    SavedFilter wanted = shown;
    wanted.name = name;
    const auto saved = m_workspace.session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Rename the filter “%1”")).arg(shown.name),
        [&](Writer &writer) { writer.change(shown, wanted); });
    if (!saved)
        emit failed(saved.error());
    return bool(saved);
}

Qt::ItemFlags SavedFiltersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags changing =
        m_workspace.isReadOnly() ? Qt::ItemFlags() : Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (!index.isValid())
        return m_workspace.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | changing;
}

QStringList SavedFiltersModel::mimeTypes() const
{
    return {kRowMime};
}

QMimeData *SavedFiltersModel::mimeData(const QModelIndexList &indexes) const
{
    auto *mime = new QMimeData;
    if (!indexes.isEmpty())
        mime->setData(kRowMime, QByteArray::number(filterAt(indexes.constFirst().row()).id.value));
    return mime;
}

/// False, because the view would remove the row that was moved already.
bool SavedFiltersModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(kRowMime))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    move(rowOf(data->data(kRowMime).toLongLong()), before);
    return false;
}

} // namespace kartoteka
