#include "exchange/csvrowsource.h"

namespace kartoteka
{

CsvRowSource::CsvRowSource(CsvReader reader)
    : m_reader(std::move(reader))
    , m_header(namesOf(m_reader))
{
}

QStringList CsvRowSource::namesOf(const CsvReader &reader)
{
    QStringList names = reader.header();
    if (names.isEmpty())
        for (int i = 1; i <= reader.dialect().columns; ++i)
            names << QStringLiteral("column %1").arg(i);
    return names;
}

Result<std::unique_ptr<CsvRowSource>> CsvRowSource::open(const QString &path,
                                                         const CsvOptions &options)
{
    auto reader = CsvReader::open(path, options);
    if (!reader)
        return reader.error();
    return std::make_unique<CsvRowSource>(std::move(*reader));
}

Result<std::unique_ptr<CsvRowSource>> CsvRowSource::open(QIODevice &device,
                                                         const CsvOptions &options)
{
    auto reader = CsvReader::open(device, options);
    if (!reader)
        return reader.error();
    return std::make_unique<CsvRowSource>(std::move(*reader));
}

Result<bool> CsvRowSource::next()
{
    if (m_reader.next(m_row))
        return true;
    if (m_reader.failure())
        return *m_reader.failure();
    return false;
}

std::span<const QString> CsvRowSource::cells() const
{
    return {m_row.begin(), m_row.end()};
}

std::vector<Message> CsvRowSource::warnings() const
{
    std::vector<Message> messages;
    for (const CsvWarning &warning : m_reader.warnings())
        messages.push_back(warning.message);
    const qint64 unsaid = m_reader.warningCount() - static_cast<qint64>(messages.size());
    if (unsaid > 0)
        messages.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "and %n more warning(s)")).count(unsaid));
    return messages;
}

char CsvRowSource::delimiter() const
{
    const QChar delimiter = m_reader.dialect().delimiter;
    return delimiter.isNull() ? ',' : delimiter.toLatin1();
}

} // namespace kartoteka
