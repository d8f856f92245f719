#include "models/changetablemodel.h"

#include "models/partydetails.h"
#include "storage/writer.h"

namespace kartoteka
{

namespace
{

constexpr int kPage = 200;

} // namespace

ChangeTableModel::ChangeTableModel(OpenWorkspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void ChangeTableModel::setParty(Id<Party> party)
{
    m_party = party;
    reload();
}

void ChangeTableModel::reload()
{
    std::vector<Row> rows = readPage(0);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<ChangeTableModel::Row> ChangeTableModel::readPage(qint64 before)
{
    m_hasMore = false;
    if (m_party.isNull())
        return {};
    const DisplayText text(m_workspace.clock().today(), m_workspace.session().textStyle());
    auto rows = m_workspace.session().read<std::vector<Row>>([&](Reader &reader) {
        std::vector<Row> page;
        const auto events = timeline(reader, {m_party, TimelineTopic::Changes, before, kPage});
        m_hasMore = events.size() == kPage;
        if (!events.empty())
            m_lastSeq = events.back().seq;
        for (const TimelineEvent &event : events) {
            if (event.kind != Change::Kind::Edited)
                continue;
            const bool isCard = event.entity == QLatin1String("party");
            for (FieldChange &change : fieldChanges(event, text, &reader)) {
                QString what = change.label;
                if (!isCard)
                    what = event.record->entity().label().translated() + QStringLiteral(": ") +
                           change.label;
                page.push_back({event.set, text.instant(event.atMs), event.userName, what,
                                std::move(change), *event.record});
            }
        }
        return page;
    });
    if (rows)
        return std::move(*rows);
    emit failed(rows.error());
    return {};
}

bool ChangeTableModel::canRestore(int row) const
{
    const Row &entry = m_rows[static_cast<size_t>(row)];
    const Field *field = entry.record.fields().find(entry.change.key);
    return field && !field->has(Fixed) && entry.record.life() == Life::Live &&
           entry.record.value(entry.change.key) != entry.change.before;
}

Result<ChangeSet> ChangeTableModel::restore(int row)
{
    const Row entry = m_rows[static_cast<size_t>(row)];
    return saveField(m_workspace, entry.record, entry.change.key, entry.change.before);
}

int ChangeTableModel::rowOfStep(qint64 step) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [step](const Row &row) { return row.set == step; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<ChangeTableModel::Difference> ChangeTableModel::differencesSince(int row) const
{
    const qint64 step = stepOf(row);
    std::vector<Difference> all;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &entry = m_rows[i];
        if (static_cast<int>(i) > row && entry.set != step)
            break;
        const Field *field = entry.record.fields().find(entry.change.key);
        if (!field || field->has(Fixed) || entry.record.life() != Life::Live)
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Difference &other) {
            return other.record.id() == entry.record.id() && other.key == entry.change.key;
        });
        // From the newest to the oldest: the first says what is now, the last what was then.
        if (known == all.end()) {
            all.push_back({entry.what, entry.change.beforeText.simplified(),
                           entry.change.afterText.simplified(), entry.record, entry.change.key,
                           entry.change.before});
        } else {
            known->then = entry.change.beforeText.simplified();
            known->value = entry.change.before;
        }
    }
    std::erase_if(all, [](const Difference &difference) {
        return difference.record.value(difference.key) == difference.value;
    });
    return all;
}

Result<ChangeSet> ChangeTableModel::restoreAll(const std::vector<Difference> &differences,
                                               const QString &moment)
{
    return m_workspace.session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Restore values from before %1")).arg(moment),
        [&](Writer &writer) {
            std::map<qint64, std::pair<Record, Record>> records; // shown and wanted, by id
            for (const Difference &difference : differences) {
                auto &[shown, wanted] =
                    records
                        .try_emplace(difference.record.id(), difference.record, difference.record)
                        .first->second;
                wanted.set(difference.key, difference.value);
            }
            for (const auto &[id, pair] : records)
                writer.change(pair.first, pair.second);
        });
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case When:
        return row.when;
    case Who:
        return row.who;
    case What:
        return row.what;
    case Before:
        return row.change.beforeText.simplified();
    case After:
        return row.change.afterText.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case ColumnCount:
        break;
    }
    return {};
}

bool ChangeTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void ChangeTableModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    std::vector<Row> rows = readPage(m_lastSeq);
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

} // namespace kartoteka
