#include "identity/goldtable.h"

#include "support/catch.h"

#include <QFile>
#include <QStringList>

namespace kartoteka
{

namespace
{
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' || (line[i] == u'\'' && cells.last().trimmed().isEmpty()))
            isQuoted = line[i] == u'"' ? !isQuoted : isQuoted;
        else if (line[i] == u',' && !isQuoted)
            cells << QString();
        else
            cells.last() += line[i];
    }
    return cells;
}
} // namespace

std::vector<GoldRow> goldTable(const char *path, bool isTrimmed)
{
    QFile file(QStringLiteral(KARTOTEKA_SHARED_DATA "/") + QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: " << path << " is not there");
        return {};
    }
    std::vector<GoldRow> rows;
    QStringList names;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        line.remove(u'\r').remove(QChar(0xFEFF));
        QStringList cells = cellsOf(line);
        for (QString &cell : cells)
            if (isTrimmed)
                cell = cell.trimmed();
        if (names.isEmpty()) {
            names = cells;
            continue;
        }
        GoldRow row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], cells.value(i));
        rows.push_back(row);
    }
    return rows;
}

} // namespace kartoteka
