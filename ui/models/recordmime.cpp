#include "models/recordmime.h"

#include "exchange/vcardexport.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace kartoteka
{

namespace
{

const auto kText = QLatin1String("text/plain");
const auto kCsv = QLatin1String("text/csv");
const auto kCards = QLatin1String("text/vcard");

} // namespace

RecordMime::RecordMime(OpenWorkspace &workspace, SeenList list)
    : m_workspace(&workspace)
    , m_list(std::move(list))
{
}

QStringList RecordMime::formats() const
{
    QStringList formats = {kText, kCsv};
    if (m_list.source->entity().key() == QLatin1String("party"))
        formats << kCards;
    return formats;
}

bool RecordMime::hasFormat(const QString &format) const
{
    return formats().contains(format);
}

void RecordMime::keepTexts() const
{
    if (!m_text)
        m_text = plainText();
    if (!m_csv)
        m_csv = csv();
}

QVariant RecordMime::retrieveData(const QString &format, QMetaType) const
{
    if (format == kText)
        return m_text ? *m_text : plainText();
    if (format == kCsv)
        return m_csv ? *m_csv : csv();
    return format == kCards ? QVariant(cards()) : QVariant();
}

QString RecordMime::plainText() const
{
    if (!m_workspace)
        return {};
    QStringList lines;
    Session &session = m_workspace->session();
    const std::vector<SeenColumn> columns = seenColumns(m_list, m_list.source->columns(session));
    Progress progress;
    const auto read = session.read<bool>([&](Reader &) {
        forEachSeenRow(session, m_list, progress, [&](const ListRow &row) {
            QStringList cells;
            for (const SeenColumn &column : columns)
                cells << seenText(row.cells[column.place]).simplified();
            lines << cells.join(u'\t');
        });
        return true;
    });
    return read ? lines.join(u'\n') : QString();
}

QByteArray RecordMime::csv() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (!m_workspace || !writeSeenCsv(m_workspace->session(), m_list, buffer, {}, progress))
        return {};
    return bytes;
}

QByteArray RecordMime::cards() const
{
    const QTemporaryDir folder;
    if (!m_workspace || !folder.isValid())
        return {};
    const QString path = folder.filePath(QStringLiteral("cards.vcf"));
    Progress progress;
    if (!exportVcard(m_workspace->session(), m_list.query, VcardVersion::V30, path, progress))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kartoteka
