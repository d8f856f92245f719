#include "exchange/dumpreader.h"

#include <QJsonDocument>

namespace kartoteka
{

namespace
{
constexpr qint64 kLongestLine = qint64{1} << 30;
constexpr qint64 kPiece = 64 * 1024;
constexpr int kDumpVersion = 1;
} // namespace

Result<std::unique_ptr<DumpReader>> DumpReader::open(const QString &path, qint64 newestSchema)
{
    std::unique_ptr<DumpReader> reader(new DumpReader(path));
    if (!reader->m_file.exists())
        return Error(ErrorCode::NotFound,
                     Message(QT_TRANSLATE_NOOP("Core", "there is no file “%1”")).arg(path));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP("Core", "“%1” cannot be read: %2"))
                                        .arg(path)
                                        .arg(reader->m_file.errorString()));
    if (auto header = reader->readHeader(newestSchema); !header)
        return header.error();
    return reader;
}

Error DumpReader::invalid(const Message &what) const
{
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP("Core", "line %1: %2")).arg(m_line).arg(what));
}

Result<QByteArray> DumpReader::readLine()
{
    ++m_line;
    // In pieces: QIODevice makes room for the most it may read before it reads.
    QByteArray line = m_file.readLine(kPiece);
    while (!line.endsWith('\n') && line.size() < kLongestLine && !m_file.atEnd())
        line += m_file.readLine(kPiece);
    if (line.isEmpty() && m_file.atEnd())
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "the dump is cut off")));
    if (!line.endsWith('\n') && !m_file.atEnd())
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "the line is too long for a dump")));
    return line.trimmed();
}

Result<void> DumpReader::readHeader(qint64 newestSchema)
{
    const auto line = readLine();
    if (!line)
        return line.error();
    const QJsonObject header = QJsonDocument::fromJson(*line + "}}").object();
    const qint64 version = header.value(QLatin1String("kartoteka_dump")).toInteger();
    const qint64 schema = header.value(QLatin1String("schema")).toInteger();
    if (version <= 0 || schema <= 0)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "it is no dump of a Kartoteka workspace")));
    if (version > kDumpVersion || schema > newestSchema)
        return Error(ErrorCode::TooNew,
                     Message(QT_TRANSLATE_NOOP("Core", "the dump was made by a newer version of "
                                                       "Kartoteka (schema %1, this program knows "
                                                       "%2); update the program"))
                         .arg(schema)
                         .arg(newestSchema));
    return {};
}

bool DumpReader::isSection(const QByteArray &line)
{
    // "party":[ at the beginning, ],"party":[ after another section
    QByteArray text = line;
    if (text.startsWith(']'))
        text.remove(0, text.startsWith("],") ? 2 : 1);
    if (!text.startsWith('"') || !text.endsWith("\":["))
        return false;
    m_entity = QString::fromUtf8(text.mid(1, text.size() - 4));
    return true;
}

Result<DumpReader::Item> DumpReader::next()
{
    for (;;) {
        const auto line = readLine();
        if (!line)
            return line.error();
        if (*line == "]},\"attachments\":[") {
            m_isInContents = true;
            continue;
        }
        if (*line == "]}" && m_isInContents)
            return Item::End;
        if (!m_isInContents && isSection(*line))
            continue;
        QJsonParseError problem;
        const auto json =
            QJsonDocument::fromJson(line->endsWith(',') ? line->chopped(1) : *line, &problem);
        if (!json.isObject() || (!m_isInContents && m_entity.isEmpty()))
            return invalid(
                Message(QT_TRANSLATE_NOOP("Core", "this is not what a dump has here (%1)"))
                    .arg(problem.error == QJsonParseError::NoError
                             ? QString::fromUtf8(line->left(40))
                             : problem.errorString()));
        m_object = json.object();
        return m_isInContents ? Item::Content : Item::Record;
    }
}

} // namespace kartoteka
