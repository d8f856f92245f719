#include "storage/session.h"

#include "storage/customfield.h"
#include "storage/dberror.h"
#include "storage/replay.h"
#include "storage/writer.h"

namespace kartoteka
{

namespace
{
/// Empty when the workspace does not say.
QString settingText(Database &database, const char16_t *key)
{
    Statement rows =
        database.prepare(QByteArray("SELECT value FROM setting WHERE key = ? AND life = 0"));
    rows.bind(1, QString::fromUtf16(key));
    return rows.step() ? rows.text(0) : QString();
}
} // namespace

Session::Session(std::unique_ptr<Database> database, const Catalog &catalog, const Clock &clock)
    : m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
}

FieldsPointer Session::fields(const Entity &entity) const
{
    return table(entity).fields();
}

const RecordTable &Session::table(const Entity &entity) const
{
    const auto found = m_tables.find(entity.key());
    if (found == m_tables.end())
        throw DbError(
            Error(ErrorCode::Internal,
                  Message(QT_TRANSLATE_NOOP("Core", "this program does not know records of “%1”"))
                      .arg(entity.key())));
    return *found->second;
}

void Session::refreshFields(bool force)
{
    const qint64 version = m_database->dataVersion();
    if (version == m_dataVersion && !force)
        return;
    m_fields = readFields(*m_database, m_catalog);
    // Records in use hold their own fields by shared pointer, so old tables may go.
    for (const Entity *entity : m_catalog.entities()) {
        auto &table = m_tables[entity->key()];
        const FieldsPointer &fields = m_fields[entity->key()];
        table = std::make_unique<RecordTable>(*entity, fields);
    }
    m_textStyle = TextStyle();
    m_textStyle.homeCurrency =
        Currency::parse(settingText(*m_database, u"home_currency")).value_or(Currency());
    if (const QString region = settingText(*m_database, u"home_region"); !region.isEmpty())
        m_textStyle.homeRegion = region.trimmed().toUpper();
    m_dataVersion = version; // only now: a failed look has to be repeated
}

Result<ChangeSet> Session::perform(const Message &label, const std::function<void(Writer &)> &work,
                                   SetKind kind)
{
    if (isReadOnly())
        return Error(ErrorCode::ReadOnly,
                     Message(QT_TRANSLATE_NOOP("Core", "the workspace is open for reading only")));
    ChangeSet changes;
    try {
        Transaction transaction(*m_database);
        refreshFields(false);
        Writer writer(*this, kind, label);
        try {
            work(writer);
            changes = writer.finish();
        } catch (const DbError &) {
            writer.tellOfRollback();
            throw;
        }
        transaction.commit();
    } catch (const DbError &failure) {
        m_dataVersion = -1; // fields defined in what was taken back are to be forgotten
        return failure.error();
    }
    if (!changes.isEmpty())
        emit changed(changes);
    return changes;
}

std::optional<Error> Session::guardedRead(const std::function<void(Reader &)> &work)
{
    try {
        std::optional<Transaction> transaction;
        if (!m_database->isInTransaction())
            transaction.emplace(*m_database, Transaction::Mode::Read);
        refreshFields(false);
        Reader reader(*this);
        work(reader);
        if (transaction)
            transaction->commit();
        return std::nullopt;
    } catch (const DbError &failure) {
        return failure.error();
    }
}

Result<Message> Session::undo()
{
    Progress progress;
    return undo(progress);
}

Result<Message> Session::redo()
{
    Progress progress;
    return redo(progress);
}

Result<Message> Session::undo(Progress &progress)
{
    qint64 seq = 0;
    if (auto error = guardedRead([&](Reader &reader) {
            const auto set = journal::undoable(reader.database(), m_user);
            seq = set ? set->seq : 0;
        }))
        return std::move(*error);
    if (!seq)
        return Error(ErrorCode::NotFound, Message(QT_TRANSLATE_NOOP("Core", "nothing to undo")));
    return replay(seq, true, progress);
}

Result<Message> Session::redo(Progress &progress)
{
    qint64 seq = 0;
    if (auto error = guardedRead([&](Reader &reader) {
            const auto set = journal::redoable(reader.database(), m_user);
            seq = set ? set->seq : 0;
        }))
        return std::move(*error);
    if (!seq)
        return Error(ErrorCode::NotFound, Message(QT_TRANSLATE_NOOP("Core", "nothing to redo")));
    return replay(seq, false, progress);
}

Result<Message> Session::undoSet(qint64 seq, Progress &progress)
{
    return replay(seq, true, progress);
}

Result<Message> Session::replay(qint64 seq, bool isUndo, Progress &progress)
{
    const CancelScope cancel(*m_database, progress.token());
    Message label;
    const auto done = perform(
        Message(isUndo ? QT_TRANSLATE_NOOP("Core", "Undo") : QT_TRANSLATE_NOOP("Core", "Redo")),
        [&](Writer &writer) {
            writer.reportTo(progress);
            const auto set = journal::findSet(writer.database(), seq);
            if (!set || set->isUndone != !isUndo)
                writer.refuse(Error(ErrorCode::NotFound,
                                    isUndo
                                        ? Message(QT_TRANSLATE_NOOP("Core", "it is undone already"))
                                        : Message(QT_TRANSLATE_NOOP("Core", "it is not undone"))));
            label = set->label;
            Replay(writer, *set, isUndo, progress).run();
        },
        isUndo ? SetKind::Undo : SetKind::Redo);
    if (!done) {
        Error error = done.error();
        return label.isEmpty() ? error
                               : std::move(error).wrap(
                                     Message(isUndo ? QT_TRANSLATE_NOOP("Core", "Cannot undo “%1”")
                                                    : QT_TRANSLATE_NOOP("Core", "Cannot redo “%1”"))
                                         .arg(label));
    }
    return label;
}

} // namespace kartoteka
