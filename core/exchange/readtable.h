#pragma once

#include "base/job.h"
#include "exchange/csvdialect.h"

#include <QStringList>

#include <vector>

namespace kartoteka
{

/// A foreign source as rows of texts, for looking at it before anything is done with it.
struct ReadTable {
    QString format; ///< "csv"
    QString encoding;
    QString delimiter;             ///< empty = one column, or a format without
    QStringList header;            ///< unique names; empty = the source has none
    std::vector<QStringList> rows; ///< without the header
    std::vector<Message> warnings;
};

/// Reads at most `limit` rows (-1 = all; they are all kept in memory). Warnings are about what was
/// read. Cancelled through `progress`.
Result<ReadTable> readCsvTable(const QString &path, const CsvOptions &options, qint64 limit,
                               Progress &progress);
Result<ReadTable> readCsvTable(QIODevice &device, const CsvOptions &options, qint64 limit,
                               Progress &progress);

} // namespace kartoteka
