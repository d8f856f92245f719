#include "exchange/samples.h"

#include "exchange/codepages.h"
#include "support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

namespace kartoteka
{

namespace
{
char byteOf(QChar letter, const CodePage &page)
{
    if (letter.unicode() < 0x80)
        return letter.toLatin1();
    for (int i = 0; i < 128; ++i) {
        if (page.upperHalf[i] == letter.unicode())
            return static_cast<char>(0x80 + i);
    }
    return '?';
}

/// Qt's objects sort their keys; the order of the columns is in the text only.
QStringList keysInOrder(const QJsonObject &object, const QByteArray &json)
{
    QStringList keys = object.keys();
    const auto place = [&json](const QString &key) {
        return json.indexOf(QByteArray(1, '"').append(key.toUtf8()).append("\":"));
    };
    std::sort(keys.begin(), keys.end(),
              [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    return keys;
}
} // namespace

QByteArray encoded(const QString &text, const QString &encoding)
{
    if (const CodePage *page = codePage(encoding)) {
        QByteArray bytes;
        for (const QChar letter : text)
            bytes += byteOf(letter, *page);
        return bytes;
    }
    QStringEncoder encoder(encoding.toLatin1().constData());
    return encoder.encode(text);
}

bool hasSharedFiles()
{
    const bool there = QDir(QStringLiteral(KARTOTEKA_SHARED_DATA)).exists();
    if (!there)
        WARN("skipped: the folder shared/data is not beside the repository");
    return there;
}

QString sharedPath(const QString &name)
{
    return QStringLiteral(KARTOTEKA_SHARED_DATA) + u'/' + name;
}

QByteArray sharedFile(const QString &name)
{
    QFile file(sharedPath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList sharedNames(const QString &folder, const QString &pattern)
{
    return QDir(sharedPath(folder)).entryList({pattern}, QDir::Files, QDir::Name);
}

std::vector<QStringList> goldRows(const QByteArray &json)
{
    std::vector<QStringList> rows;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : list) {
        QStringList row;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const QStringList keys = keysInOrder(object, json);
            if (rows.empty())
                rows.push_back(keys);
            for (const QString &key : keys)
                row << object.value(key).toString();
        } else {
            for (const QJsonValue &cell : value.toArray())
                row << cell.toString();
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<QStringList> ReadCsv::all() const
{
    std::vector<QStringList> all = rows;
    if (!header.isEmpty())
        all.insert(all.begin(), header);
    return all;
}

bool ReadCsv::warnsOf(const QString &words) const
{
    return !warnings.filter(words).isEmpty();
}

ReadCsv readCsv(const QByteArray &bytes, const CsvOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Result<CsvReader> reader = CsvReader::open(buffer, options);
    REQUIRE(reader);
    ReadCsv read;
    CsvRow row;
    while (reader->next(row))
        read.rows.push_back(row.toList());
    CHECK_FALSE(reader->failure());
    read.dialect = reader->dialect();
    read.header = reader->header();
    read.places = reader->warnings();
    read.warningCount = reader->warningCount();
    for (const CsvWarning &warning : read.places)
        read.warnings << warning.message.english();
    return read;
}

CsvOptions plainCsv()
{
    CsvOptions options;
    options.detect = false;
    options.encoding = QStringLiteral("UTF-8");
    options.delimiter = u',';
    options.quote = u'"';
    options.escape = QChar();
    options.hasHeader = false;
    options.preambleLines = 0;
    options.footnoteLines = 0;
    options.lineBreaks = CsvLineBreaks::Keep;
    return options;
}

} // namespace kartoteka
