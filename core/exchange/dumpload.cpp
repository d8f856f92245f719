#include "domain/access/user.h"
#include "domain/parties/attachmentqueries.h"
#include "exchange/dumpreader.h"
#include "exchange/jsondump.h"
#include "storage/dberror.h"
#include "storage/image.h"
#include "storage/integrity.h"
#include "storage/migrator.h"
#include "storage/writer.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

namespace kartoteka
{

namespace
{
/// What one value of a dump must look like for its field.
bool fits(const Field &field, const QJsonValue &value)
{
    switch (field.kind) {
    case Kind::Money:
        return value.isArray() && value.toArray().size() == 2 && value.toArray()[0].isDouble() &&
               value.toArray()[1].isString();
    case Kind::Integer:
    case Kind::Flag:
    case Kind::Instant:
    case Kind::Quantity:
    case Kind::Percent:
        return value.isDouble();
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        return value.isString();
    }
    return false;
}

class Loading
{
public:
    Loading(Session &session, DumpReader &reader, ImportMode mode, Progress &progress)
        : m_session(session)
        , m_reader(reader)
        , m_mode(mode)
        , m_progress(progress)
    {
    }

    ImportReport run(Writer &writer, const QString &name);

private:
    bool isEmpty(Writer &writer) const;
    Record parseRecord(Writer &writer, const Entity &entity) const;
    void take(Writer &writer);
    void takeContent(Writer &writer) const;
    void forgetOtherUsers(Writer &writer) const;
    void requireReferences(Writer &writer) const;
    [[noreturn]] void refuse(const Message &what) const { throw DbError(m_reader.invalid(what)); }

    Session &m_session;
    DumpReader &m_reader;
    ImportMode m_mode;
    Progress &m_progress;
    bool m_isRestore = false;
    QSet<qint64> m_users;
    ImportReport m_report;
};

bool Loading::isEmpty(Writer &writer) const
{
    for (const Entity *entity : m_session.catalog().entities()) {
        Query query;
        query.entity = entity;
        query.life = std::nullopt;
        query.limit = 1;
        if (entity->key() != QLatin1String(User::kEntity) && !writer.ids(query).empty())
            return false;
    }
    return true;
}

Record Loading::parseRecord(Writer &writer, const Entity &entity) const
{
    const RecordTable &table = writer.table(entity);
    QJsonObject image = m_reader.object();
    const qint64 id = parseId(image.take(QLatin1String("id")).toString());
    if (id == 0)
        refuse(Message(QT_TRANSLATE_NOOP("Core", "the record has no id")));
    const qint64 life = image.take(QLatin1String("life")).toInteger(0);
    if (life < 0 || life > 3)
        refuse(Message(QT_TRANSLATE_NOOP("Core", "“%1” is not one of the possible values"))
                   .arg(QString::number(life)));
    Record record(entity, table.fields());
    record.setId(id);
    record.setLife(static_cast<Life>(life));
    for (auto it = image.begin(); it != image.end(); ++it) {
        const Field *field = table.fields()->find(it.key());
        if (!field && entity.isExtensible() && it.key() == QLatin1String("custom") &&
            it.value().isObject()) {
            record.setUnknownCustom(it.value().toObject());
            continue;
        }
        if (!field || !fits(*field, it.value()))
            refuse(Message(QT_TRANSLATE_NOOP("Core", "the field “%1” is unknown or has no fitting "
                                                     "value"))
                       .arg(it.key()));
        if (field->kind == Kind::Reference)
            record.set(it.key(), Value(parseId(it.value().toString())));
        else
            applyImage(record, it.key(), it.value());
    }
    return record;
}

void Loading::take(Writer &writer)
{
    const Entity *entity = m_session.catalog().find(m_reader.entity());
    if (!entity)
        refuse(Message(QT_TRANSLATE_NOOP("Core", "this program does not know records of “%1”"))
                   .arg(m_reader.entity()));
    const Record wanted = parseRecord(writer, *entity);
    if (entity->key() == QLatin1String(User::kEntity))
        m_users.insert(wanted.id());
    ++m_report.rowCount;
    const auto known = writer.find(*entity, wanted.id());
    if (!known) {
        if (m_mode == ImportMode::Update && !m_isRestore) {
            ++m_report.errorCount;
            return;
        }
        writer.insertExact(wanted);
        ++m_report.newCount;
        return;
    }
    const bool mayChange = m_isRestore || m_mode != ImportMode::Create;
    if (toImage(*known) == toImage(wanted) || !mayChange) {
        ++m_report.duplicateCount;
        return;
    }
    writer.changeExact(*known, wanted);
    ++m_report.updatedCount;
}

void Loading::takeContent(Writer &writer) const
{
    const QString hash = m_reader.object().value(QLatin1String("hash")).toString();
    const auto content = QByteArray::fromBase64Encoding(
        m_reader.object().value(QLatin1String("content")).toString().toLatin1(),
        QByteArray::AbortOnBase64DecodingErrors);
    if (!content || storeContent(writer, *content) != hash)
        refuse(Message(QT_TRANSLATE_NOOP("Core", "the content of an attachment is damaged")));
}

void Loading::forgetOtherUsers(Writer &writer) const
{
    const Entity &users = entityOf<User>();
    Query query;
    query.entity = &users;
    query.life = std::nullopt;
    for (const qint64 id : writer.ids(query))
        if (!m_users.contains(id))
            writer.erase(users, id);
}

void Loading::requireReferences(Writer &writer) const
{
    const auto dangling = findDanglingReferences(writer.database(), m_progress.token());
    if (!dangling.empty())
        throw DbError(Error(ErrorCode::Invalid, dangling.front()));
}

ImportReport Loading::run(Writer &writer, const QString &name)
{
    writer.reportTo(m_progress);
    m_isRestore = isEmpty(writer);
    m_report.run = importqueries::nextRun(writer.database());
    writer.setRun(m_report.run); // before the journal gets its first row
    const auto &entities = m_session.catalog().entities();
    constexpr qint64 kBytesPerRecord = 150;
    constexpr qint64 kManyRecords = 20000;
    const qint64 expected = m_reader.totalBytes() / kBytesPerRecord;
    if (m_isRestore && expected > kManyRecords) {
        writer.beginBulk({entities.begin(), entities.end()}, expected, m_progress);
        writer.rebuildSearchAtEnd();
    }
    m_progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Reading the dump")), m_reader.totalBytes());
    for (;;) {
        const auto item = m_reader.next();
        if (!item)
            throw DbError(item.error());
        if (*item == DumpReader::Item::End)
            break;
        if (*item == DumpReader::Item::Record)
            take(writer);
        else
            takeContent(writer);
        if (!m_progress.advanceTo(m_reader.bytesRead()))
            throw DbError(cancelledError());
    }
    if (m_isRestore)
        forgetOtherUsers(writer);
    requireReferences(writer);
    ImportRun run;
    run.run = m_report.run;
    run.atMs = m_session.clock().nowMs();
    run.user = m_session.user();
    run.source = name;
    run.mode = m_mode;
    run.newCount = m_report.newCount;
    run.updatedCount = m_report.updatedCount;
    run.duplicateCount = m_report.duplicateCount;
    run.errorCount = m_report.errorCount;
    run.rowCount = m_report.rowCount;
    importqueries::addRun(writer.database(), run);
    return m_report;
}
} // namespace

Result<ImportReport> loadDump(Session &session, const QString &path, ImportMode mode, bool rehearse,
                              Progress &progress)
{
    const CancelScope cancel(session.database(), progress.token());
    const auto schema = session.read<qint64>(
        [](Reader &reader) { return qint64{schemaVersion(reader.database())}; });
    if (!schema)
        return schema.error();
    const QString name = QFileInfo(path).fileName();
    const Message context = Message(QT_TRANSLATE_NOOP("Core", "Cannot import “%1”")).arg(name);
    auto reader = DumpReader::open(path, *schema);
    if (!reader)
        return Error(reader.error()).wrap(context);
    ImportReport report;
    Loading loading(session, **reader, mode, progress);
    bool isRehearsed = false;
    const auto done = session.perform(
        Message(QT_TRANSLATE_NOOP("Core", "Import “%1”")).arg(name),
        [&](Writer &writer) {
            report = loading.run(writer, name);
            if (!rehearse)
                return;
            isRehearsed = true;
            report.run = 0;
            writer.refuse(cancelledError()); // everything is taken back
        },
        SetKind::Import);
    if (!done && !isRehearsed)
        return Error(done.error()).wrap(context);
    return report;
}

} // namespace kartoteka
