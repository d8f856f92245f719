#pragma once

#include "base/error.h"
#include "storage/changeset.h"
#include "storage/database.h"

#include <QJsonObject>

#include <map>

namespace kartoteka
{

/// What a change set is; decides whether it can be undone by "undo".
enum class SetKind {
    Edit,   ///< what a person did
    Import, ///< a run of an import
    System, ///< what the program did by itself; never undone
    Undo,
    Redo,
};

/// One row of the history of a record.
struct HistoryEntry {
    qint64 set = 0;
    qint64 atMs = 0;
    qint64 user = 0;
    Message label;
    SetKind setKind = SetKind::Edit;
    bool isUndone = false;
    Change::Kind kind = Change::Kind::Edited;
    QJsonObject image; ///< Edited: {field: [before, after]}; otherwise empty
};

/// One entry of the list of what was done.
struct JournalSet {
    qint64 seq = 0;
    qint64 atMs = 0;
    qint64 user = 0;
    SetKind kind = SetKind::Edit;
    Message label;
    qint64 target = 0; ///< Undo, Redo: the set it took back or brought again
    qint64 run = 0;    ///< Import: number of the run
    bool isUndone = false;
};

/// Writes the journal inside a running transaction: who did what when. A creation is kept as a
/// block of ids (the row is its own image), an edit as before and after of the changed fields, an
/// erasure as the whole row.
class JournalWriter
{
public:
    JournalWriter(Database &database, SetKind kind, Message label, qint64 user, qint64 nowMs);

    void created(const QString &entity, qint64 id);
    void edited(const QString &entity, qint64 id, const QJsonObject &image);
    void erased(const QString &entity, qint64 id, const QByteArray &row);
    void setRun(qint64 run) { m_run = run; }
    void setTarget(qint64 target) { m_target = target; }

    /// Tells of a change without a row of its own: the journal has it already (undo, redo).
    void announce(Change change);

    /// Writes what is still open. The set's number, 0 when nothing happened (no row then).
    ChangeSet finish();
    bool isEmpty() const { return m_set.changes.empty() && m_open.empty(); }
    /// True when the set made this record.
    bool hasCreated(const QString &entity, qint64 id) const;

private:
    struct Block {
        qint64 first = 0;
        qint64 last = 0;
    };
    void ensureSet();
    qint64 writeRow(const QString &entity, char kind, qint64 first, std::optional<qint64> last,
                    const QByteArray &image);
    void closeBlock(const QString &entity, const Block &block);
    void closeBlocks();

    Database &m_database;
    SetKind m_kind;
    Message m_label;
    qint64 m_user;
    qint64 m_nowMs;
    qint64 m_run = 0;
    qint64 m_target = 0;
    ChangeSet m_set;
    std::map<QString, Block> m_open; ///< blocks of creations still growing, by entity
    std::map<QString, std::map<qint64, qint64>> m_created; ///< closed blocks: first → last
    struct Told {
        size_t count = 0;
        size_t wide = 0; ///< place in m_set.changes, once there are too many
    };
    std::map<std::pair<QString, Change::Kind>, Told> m_told;
    bool m_hasSet = false;
};

/// Reading the journal; all functions throw DbError.
namespace journal
{
std::vector<HistoryEntry> history(Database &database, const QString &entity, qint64 id);
std::vector<JournalSet> sets(Database &database, qint64 limit);
std::optional<JournalSet> findSet(Database &database, qint64 seq);
/// The latest thing this user did and can take back; nothing when there is none.
std::optional<JournalSet> undoable(Database &database, qint64 user);
/// What this user took back last, as long as he did nothing new since.
std::optional<JournalSet> redoable(Database &database, qint64 user);
/// Number of the latest set, 0 in an empty journal.
qint64 lastSet(Database &database);
/// What every later set changed, whoever made it, in order: how one connection learns what others
/// committed. Creations that were undone are told as erased, and the other way round.
std::vector<ChangeSet> changesAfter(Database &database, qint64 seq);
} // namespace journal

} // namespace kartoteka
