#include "analytics/goldfiles.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace kartoteka
{

namespace
{

QString place(const QString &path)
{
    return QStringLiteral(KARTOTEKA_SHARED_DATA "/") + path;
}

} // namespace

std::vector<QStringList> sharedRows(const QString &path)
{
    QFile file(place(path));
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd())
        rows.push_back(QString::fromUtf8(file.readLine().trimmed()).split(u','));
    return rows;
}

std::optional<QJsonObject> sharedGold(const QString &path)
{
    QFile file(place(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::int64_t minorUnits(const QString &text)
{
    return std::llround(text.toDouble() * 100);
}

std::int64_t minorUnits(const QJsonValue &value)
{
    return std::llround(value.toDouble() * 100);
}

} // namespace kartoteka
