#pragma once

#include "exchange/csvreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace kartoteka
{

/// A text as bytes of one of the encodings the program names; a character it lacks becomes '?'.
QByteArray encoded(const QString &text, const QString &encoding);

/// The file `name` under shared/data, or nothing; says through WARN that the test is skipped.
QByteArray sharedFile(const QString &name);
QString sharedPath(const QString &name);
bool hasSharedFiles();
/// Names of the files in a folder of shared/data that end so, sorted.
QStringList sharedNames(const QString &folder, const QString &pattern);

/// Rows of a JSON list of lists, or of a list of objects (their keys first) as in csv-spectrum.
std::vector<QStringList> goldRows(const QByteArray &json);

/// Everything CsvReader makes of some bytes.
struct ReadCsv {
    CsvDialect dialect;
    QStringList header;
    std::vector<QStringList> rows;
    QStringList warnings; ///< in English
    std::vector<CsvWarning> places;
    qint64 warningCount = 0;

    /// Header, if any, and rows.
    std::vector<QStringList> all() const;
    bool warnsOf(const QString &words) const;
};

ReadCsv readCsv(const QByteArray &bytes, const CsvOptions &options = {});
/// Nothing is found out: UTF-8, comma, quotes doubled, no header, breaks kept.
CsvOptions plainCsv();

} // namespace kartoteka
