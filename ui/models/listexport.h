#pragma once

#include "exchange/csvwriter.h"
#include "models/listsource.h"
#include "storage/session.h"

#include <QLocale>

namespace kartoteka
{

/// What a list shows, to be written or printed as it is seen.
struct SeenList {
    std::shared_ptr<const ListSource> source;
    Query query;
    QStringList columns; ///< keys, in the order they are seen
    QString title;
    QString filterText; ///< the filter in words; empty = all records
};

/// The columns of the list with their places in the rows of its source.
struct SeenColumn {
    ListColumn column;
    size_t place;
};
std::vector<SeenColumn> seenColumns(const SeenList &list, const std::vector<ListColumn> &columns);

/// A cell as one text; its chips with commas.
QString seenText(const ListCell &cell);

/// All rows of the list, page by page, in its order. `visit` says false to stop. For the thread of
/// a job; throws DbError.
void forEachSeenRow(Session &session, const SeenList &list, Progress &progress,
                    const std::function<void(const ListRow &)> &visit);

/// The cells as CSV with the titles of the columns as the header. Returns the number of rows.
Result<qint64> writeSeenCsv(Session &session, const SeenList &list, QIODevice &device,
                            const CsvWriteOptions &options, Progress &progress);

/// Writes the texts of the cells as they are seen, with the titles of the columns as the header: a
/// workbook when the path ends with .xlsx, CSV otherwise. Returns the number of rows.
Result<qint64> exportSeen(Session &session, const SeenList &list, const QString &path,
                          char delimiter, Progress &progress);

} // namespace kartoteka
