#include "exchange/importworld.h"

#include <QFile>

namespace kartoteka
{

const Schema &crm()
{
    static const Schema schema = crmSchema();
    return schema;
}

ImportWorld::ImportWorld(const Schema &schema)
    : m_workspace(schema)
    , m_session(m_workspace.session(Purpose::Bulk))
{
}

void ImportWorld::reopen()
{
    m_session.reset();
    m_workspace.reopen();
    m_session = m_workspace.session(Purpose::Bulk);
}

Result<ImportReport> ImportWorld::tryImport(const QByteArray &csv, ImportOptions options)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    CsvOptions csvOptions;
    if (options.mapping)
        csvOptions = must(withMapping(csvOptions, *options.mapping));
    const auto source = must(CsvRowSource::open(buffer, csvOptions));
    if (options.sourceName.isEmpty())
        options.sourceName = QStringLiteral("test.csv");
    Progress progress;
    return importRows(*m_session, *source, options, progress);
}

ImportReport ImportWorld::import(const QByteArray &csv, ImportOptions options)
{
    return must(tryImport(csv, std::move(options)));
}

ImportReport ImportWorld::importFile(const QString &path, ImportOptions options)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return import(file.readAll(), std::move(options));
}

void ImportWorld::undoRun(qint64 run)
{
    Progress progress;
    must(m_session->undoSet(must(setOfRun(*m_session, run)), progress));
}

const Entity &ImportWorld::entity(const char *key)
{
    const Entity *found = m_session->catalog().find(QString::fromLatin1(key));
    REQUIRE(found);
    return *found;
}

std::vector<Record> ImportWorld::records(const char *key, Life life)
{
    Query query;
    query.entity = &entity(key);
    query.life = life;
    return must(
        m_session->read<std::vector<Record>>([&](Reader &reader) { return reader.list(query); }));
}

Record ImportWorld::find(const char *key, const char *field, const QString &text)
{
    for (const Record &record : records(key))
        if (record.value(QString::fromLatin1(field)).text() == text)
            return record;
    FAIL("no " << key << " with " << field << " = " << text.toStdString());
    return {};
}

QStringList ImportWorld::parts(const char *part, qint64 owner, const char *field)
{
    const auto records = must(m_session->read<std::vector<Record>>(
        [&](Reader &reader) { return reader.parts(entity(part), owner); }));
    QStringList texts;
    for (const Record &record : records) {
        const Field *described = record.fields().find(QString::fromLatin1(field));
        texts << formatValue(*described, record.value(described->key));
    }
    return texts;
}

std::vector<Record> ImportWorld::referring(const char *key, const char *field, qint64 to)
{
    std::vector<Record> found;
    for (Record &record : records(key))
        if (record.value(QString::fromLatin1(field)).integer() == to)
            found.push_back(std::move(record));
    return found;
}

qint64 ImportWorld::journalSets()
{
    return must(m_session->read<qint64>([](Reader &reader) {
        return static_cast<qint64>(journal::sets(reader.database(), 1000000).size());
    }));
}

Mapping testRecipe(const QString &name)
{
    QFile file(QStringLiteral(KARTOTEKA_SOURCE_DIR "/tests/exchange/recipes/") + name +
               QLatin1String(".json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return must(parseMapping(file.readAll()));
}

Mapping recipe(const char *json)
{
    return must(parseMapping(json));
}

ImportOptions by(Mapping mapping, ImportMode mode)
{
    ImportOptions options;
    options.mapping = std::move(mapping);
    options.mode = mode;
    return options;
}

} // namespace kartoteka
