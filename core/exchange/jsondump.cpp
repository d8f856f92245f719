#include "exchange/jsondump.h"

#include "domain/catalog.h"
#include "domain/parties/attachmentqueries.h"
#include "exchange/outputfile.h"
#include "storage/dberror.h"
#include "storage/image.h"
#include "storage/migrator.h"

#include <QFile>
#include <QJsonDocument>

namespace kartoteka
{

namespace
{
constexpr qsizetype kBuffer = 1 << 20;

/// Collects lines and hands them to the file in large pieces.
class DumpFile
{
public:
    explicit DumpFile(QIODevice &device)
        : m_device(device)
    {
    }

    void write(const QByteArray &bytes)
    {
        m_buffer += bytes;
        if (m_buffer.size() >= kBuffer)
            flush();
    }
    void flush()
    {
        if (m_device.write(m_buffer) != m_buffer.size())
            throw DbError(Error(ErrorCode::DiskFull,
                                Message(QT_TRANSLATE_NOOP("Core", "the dump cannot be written; is "
                                                                  "the disk full?"))));
        m_buffer.clear();
    }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
};

QByteArray lineOf(const Record &record)
{
    QJsonObject image = toImage(record);
    if (record.life() == Life::Live)
        image.remove(QLatin1String("life"));
    image.insert(QLatin1String("id"), QString::number(record.id()));
    for (size_t i = 0; i < record.fields().size(); ++i)
        if (record.fields()[i].kind == Kind::Reference && !record[i].isNull())
            image.insert(record.fields()[i].key, QString::number(record[i].integer()));
    return QJsonDocument(image).toJson(QJsonDocument::Compact);
}

qint64 writeRecords(Reader &reader, DumpFile &file, Progress &progress)
{
    qint64 count = 0;
    bool isFirstEntity = true;
    for (const Entity *entity : reader.session().catalog().entities()) {
        file.write((isFirstEntity ? "\"" : ",\"") + entity->key().toUtf8() + "\":[\n");
        isFirstEntity = false;
        bool isFirst = true;
        Query query;
        query.entity = entity;
        query.life = std::nullopt;
        reader.forEach(query, [&](const Record &record) {
            file.write((isFirst ? QByteArray() : QByteArrayLiteral(",\n")) + lineOf(record));
            isFirst = false;
            return progress.advanceTo(++count);
        });
        file.write(isFirst ? "]" : "\n]");
    }
    return count;
}

void writeContents(Reader &reader, DumpFile &file, const Progress &progress)
{
    bool isFirst = true;
    forEachContent(reader, [&](const QString &hash, const QByteArray &content) {
        file.write((isFirst ? QByteArray("{\"hash\":\"") : QByteArray(",\n{\"hash\":\"")) +
                   hash.toUtf8() + "\",\"content\":\"" + content.toBase64() + "\"}");
        isFirst = false;
        if (progress.isCancelled())
            throw DbError(cancelledError());
    });
    file.write(isFirst ? "" : "\n");
}
} // namespace

Result<qint64> writeDump(Session &session, const QString &path, Progress &progress)
{
    const CancelScope cancel(session.database(), progress.token());
    auto output = OutputFile::open(path);
    if (!output)
        return output.error();
    const auto count = session.read<qint64>([&](Reader &reader) {
        DumpFile file((*output)->device());
        const int schema = schemaVersion(reader.database());
        qint64 total = 0;
        for (const Entity *entity : session.catalog().entities()) {
            Query query;
            query.entity = entity;
            query.life = std::nullopt;
            total += reader.count(query);
        }
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Writing records")), total);
        file.write("{\"kartoteka_dump\":1,\"schema\":" + QByteArray::number(schema) +
                   ",\"entities\":{\n");
        const qint64 written = writeRecords(reader, file, progress);
        file.write("},\"attachments\":[\n");
        writeContents(reader, file, progress);
        file.write("]}\n");
        file.flush();
        return written;
    });
    if (!count)
        return count.error();
    if (auto done = (*output)->commit(); !done)
        return done.error();
    return *count;
}

bool isDump(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.read(32).startsWith(QByteArrayLiteral("{\"kartoteka_dump\":"));
}

} // namespace kartoteka
