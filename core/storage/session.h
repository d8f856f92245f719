#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/changeset.h"
#include "storage/condition.h"
#include "storage/fieldtext.h"
#include "storage/journal.h"
#include "storage/recordtable.h"
#include "storage/search.h"

#include <QObject>

namespace kartoteka
{

class Session;
class Writer;

struct SortKey {
    QString field;
    bool isDescending = false;
};

/// Which records of one entity, in which order.
struct Query {
    const Entity *entity = nullptr;
    Condition condition = everything(); ///< made by compileFilter(); alias t
    std::vector<SortKey> order;         ///< behind them the id, unless the last is collated
    qint64 limit = -1;
    std::optional<Life> life = Life::Live; ///< nothing = whatever its life
};

/// Reading inside a transaction of a Session. Everything throws DbError; use Session::read().
class Reader
{
public:
    explicit Reader(Session &session)
        : m_session(session)
    {
    }

    Session &session() { return m_session; }
    Database &database();
    const RecordTable &table(const Entity &entity);

    /// Whatever its life, as long as the row is there.
    std::optional<Record> find(const Entity &entity, qint64 id);
    /// Throws NotFound.
    Record load(const Entity &entity, qint64 id);
    template<class T>
    std::optional<T> find(Id<T> id)
    {
        const auto record = find(entityOf<T>(), id.value);
        return record ? std::optional<T>(record->template as<T>()) : std::nullopt;
    }

    void forEach(const Query &query, const std::function<bool(const Record &)> &visit);
    std::vector<Record> list(const Query &query);
    std::vector<qint64> ids(const Query &query);
    qint64 count(const Query &query);
    /// Live parts of a record ("the contact points of this party"), by id.
    std::vector<Record> parts(const Entity &part, qint64 owner)
    {
        return parts(part, QVector<qint64>{owner});
    }
    /// The same for several records at once.
    std::vector<Record> parts(const Entity &part, const QVector<qint64> &owners);
    /// All live parts of a record, then the parts of those, until `visit` says false.
    void forEachPart(const Record &record, const std::function<bool(const Record &)> &visit);
    /// The same for several records of one entity, with the id of the one each part leads to.
    void forEachPart(const Entity &entity, const QVector<qint64> &ids,
                     const std::function<bool(qint64 root, const Record &part)> &visit);
    /// The record this one is part of, through all levels; itself when it is part of none.
    std::pair<QString, qint64> rootOf(const Record &record);

    /// What the user may see of an entity, for hand-written SQL under the alias t.
    Condition scope(const Entity &entity) const;

private:
    friend class RowCursor;
    Statement select(const Query &query, const QByteArray &columns);

    Session &m_session;
};

/// One person at work in an open workspace: the only door to its data. Belongs to one thread and
/// owns its connection; several sessions may have the same file open.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<Database> database, const Catalog &catalog, const Clock &clock);

    const Catalog &catalog() const { return m_catalog; }
    const Clock &clock() const { return m_clock; }
    Database &database() { return *m_database; }
    bool isReadOnly() const { return m_database->isReadOnly(); }

    /// Whose name stands in the journal; 0 = nobody.
    qint64 user() const { return m_user; }
    void setUser(qint64 user) { m_user = user; }

    /// The fields of an entity including custom ones, as of the last transaction.
    FieldsPointer fields(const Entity &entity) const;
    const RecordTable &table(const Entity &entity) const;
    Record blank(const Entity &entity) const { return Record(entity, fields(entity)); }
    /// Home currency and number forms of the workspace's settings.
    TextStyle textStyle() const { return m_textStyle; }

    /// The only door for writes: a transaction in which `work` creates, changes and removes
    /// records; then journal, search and commit; then one changed(). Nothing of it stays when it
    /// fails.
    Result<ChangeSet> perform(const Message &label, const std::function<void(Writer &)> &work,
                              SetKind kind = SetKind::Edit);

    /// Runs `work` in a read transaction, so that all it reads belongs together.
    template<class T>
    Result<T> read(const std::function<T(Reader &)> &work)
    {
        std::optional<T> result;
        if (auto error = guardedRead([&](Reader &reader) { result.emplace(work(reader)); }))
            return std::move(*error);
        return std::move(*result);
    }

    /// Takes back what this user did last, also in an earlier session. Refused with Conflict when
    /// somebody changed the same fields since. The message says what was taken back.
    Result<Message> undo(Progress &progress);
    Result<Message> redo(Progress &progress);
    Result<Message> undo();
    Result<Message> redo();
    /// The same for one set of the journal, e.g. of an import run.
    Result<Message> undoSet(qint64 seq, Progress &progress);

signals:
    void changed(const kartoteka::ChangeSet &changes);

private:
    friend class Writer;
    friend class Replay;
    std::optional<Error> guardedRead(const std::function<void(Reader &)> &work);
    void refreshFields(bool force);
    Result<Message> replay(qint64 seq, bool isUndo, Progress &progress);

    std::unique_ptr<Database> m_database;
    const Catalog &m_catalog;
    const Clock &m_clock;
    qint64 m_user = 0;
    qint64 m_dataVersion = -1;
    TextStyle m_textStyle;
    QHash<QString, FieldsPointer> m_fields;
    std::map<QString, std::unique_ptr<RecordTable>> m_tables;
};

} // namespace kartoteka
