#pragma once

#include "storage/session.h"

namespace kartoteka
{

/// What work inside Session::perform() writes with. Every function throws DbError, which ends the
/// perform() and leaves everything as it was.
class Writer : public Reader
{
public:
    Writer(Session &session, SetKind kind, const Message &label);
    ~Writer();

    /// Saves a new record and returns its id. Completes it, checks it (Invalid with all problems);
    /// fills "created_at" and "created_by". A record whose id follows from what it says (tags,
    /// roles) and that exists already is brought up to date instead.
    qint64 create(Record record);
    template<class T>
    Id<T> create(T object)
    {
        Record record = session().blank(entityOf<T>());
        record.take(object);
        return {create(std::move(record))};
    }

    /// Saves the fields in which `wanted` differs from `shown` – what the person saw when he began.
    /// A field that somebody else changed since, to something else, is a Conflict with all three
    /// values; other fields of that somebody stay.
    void change(const Record &shown, const Record &wanted);
    template<class T>
    void change(const T &shown, const T &wanted)
    {
        const Entity &entity = entityOf<T>();
        Record before = load(entity, shown.id.value);
        Record after = before;
        before.take(shown);
        after.take(wanted);
        change(before, after);
    }

    /// Completes a record as create() and change() do, and says what is wrong with it. References
    /// are not looked at.
    Problems check(Record &record, bool isNew);
    /// check() for a record that exists. Derived fields of `wanted` that still hold what follows
    /// from `stored`, and that the change itself leaves alone, are made anew.
    Problems checkChange(const Record &stored, Record &wanted);
    /// Saves a new record that check() found good and whose references exist; gives it an id when
    /// it has none. No record with its id may be there. For imports, which check whole rows first.
    qint64 insert(Record &record);
    /// The id that follows from what the record says; 0 when its entity is not identified by
    /// fields.
    static qint64 identityOf(const Record &record);
    /// Saves a record as it is, its id, life and automatic fields included: nothing is completed,
    /// checked or compared with others. For restoring what was saved before.
    void insertExact(const Record &record);
    void changeExact(const Record &current, const Record &wanted) { apply(current, wanted); }
    /// The references of a record that lead nowhere, among the fields with these indexes.
    Problems danglingReferences(const Record &record, const std::vector<size_t> &fields);

    /// To the recycle bin, and back.
    void trash(const Entity &entity, qint64 id);
    void restore(const Entity &entity, qint64 id);
    /// Removes the row for good; the journal keeps its image. Refused while others refer to it.
    void erase(const Entity &entity, qint64 id);

    /// Ends the perform() with this error.
    [[noreturn]] void refuse(Error error) const;

    /// From now on the writer tells what it does by itself (indexes, search, taking back what was
    /// written when the work fails) and stops there on request.
    void reportTo(Progress &progress) { m_progress = &progress; }
    /// Many records: documents for search are made on the fly and, where a table holds fewer rows
    /// than `expectedRows`, its indexes are made anew at the end (until then queries on it scan).
    /// Reports to `progress`.
    void beginBulk(const std::vector<const Entity *> &entities, qint64 expectedRows,
                   Progress &progress);
    /// For restoring whole workspaces, where parts come long after their records: search is made
    /// anew once at the end instead of record by record.
    void rebuildSearchAtEnd() { m_isSearchRebuilt = true; }
    /// The run of an import this set belongs to.
    void setRun(qint64 run) { m_journal.setRun(run); }
    qint64 newRecordId(const Entity &entity);

private:
    friend class Session;
    friend class Replay;

    struct DroppedIndex {
        QString name;
        QString sql;
    };

    void completeNew(Record &record);
    void requireReferences(const Record &record, const std::vector<size_t> &fields);
    void save(const Record &record);
    /// Custom fields and settings hold from the moment they are changed.
    void followDefinitions(const Entity &entity);
    /// Reads the fields anew, and makes search follow those that came or went.
    void refreshFields();
    RecordInserter &inserter(const Entity &entity);
    qint64 reviveOrUpdate(const Record &stored, const Record &wanted);
    void apply(const Record &current, const Record &wanted);
    /// Search follows a change of these fields.
    void followSearch(const Record &before, const Record &after,
                      const std::vector<size_t> &changed);
    void tellOfRollback() const;
    void setLife(const Entity &entity, qint64 id, Life life);
    void refuseWhileReferred(const Entity &entity, qint64 id);
    ChangeSet finish();

    JournalWriter m_journal;
    SearchWriter m_search;
    bool m_isImport; ///< ids count up, search texts are collected
    bool m_isBulk = false;
    bool m_isSearchRebuilt = false;
    Progress *m_progress = nullptr;
    std::map<QString, IdBlock> m_blocks;
    std::vector<DroppedIndex> m_dropped;
    std::vector<std::pair<const Entity *, std::unique_ptr<RecordInserter>>> m_inserters;
};

} // namespace kartoteka
