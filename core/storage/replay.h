#pragma once

#include "storage/journal.h"
#include "storage/writer.h"

namespace kartoteka
{

/// Takes one set of the journal back, or brings it again, inside a running perform(). Refuses with
/// Conflict when a field or a created record was changed since by another set that stands.
class Replay
{
public:
    Replay(Writer &writer, const JournalSet &set, bool isUndo, Progress &progress);
    void run();

private:
    struct Row {
        qint64 seq = 0;
        const Entity *entity = nullptr;
        Change::Kind kind = Change::Kind::Edited;
        qint64 first = 0;
        qint64 last = 0;
    };

    Row rowOf(const Statement &statement) const;
    std::vector<Row> readBlocks() const;
    qint64 countEdits() const;
    void editAll();
    void edit(const Row &row, const QJsonObject &image);
    void removeCreated(const Row &row);
    void bringBack(const Row &row);
    void refuseIfChangedSince(const Row &row);
    void refuseIfReferred(const Row &row);
    void keepImages(const Row &row);
    void forgetDocument(const Row &row, const Record &record);
    bool isGoing(const std::pair<QString, qint64> &record) const;
    void step(qint64 records);

    Writer &m_writer;
    const JournalSet &m_set;
    bool m_isUndo;
    Progress &m_progress;
    qint64 m_done = 0;
    std::vector<Row> m_blocks; ///< creations and erasures; edits are read one by one
    std::map<QString, std::map<qint64, qint64>> m_going; ///< their ids: first → last, by entity
    bool m_isIndexStale = false;
};

} // namespace kartoteka
