#pragma once

#include "storage/fileheader.h"
#include "storage/rawfile.h"

#include <functional>
#include <optional>
#include <vector>

namespace kartoteka
{

/// One column as it lies in the file.
struct StoredValue {
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< Text in the file's encoding, Blob
};

/// One row as it lies in the file: columns in storage order, fewer than the table has when it was
/// written before a column was added.
struct StoredRow {
    qint64 rowid = 0; ///< 0 in tables WITHOUT ROWID
    std::vector<StoredValue> columns;
};

/// What of a tree could not be read.
struct TreeLoss {
    qint64 pages = 0; ///< whole pages, with whatever hung on them
    qint64 rows = 0;  ///< single rows on readable pages
    qint64 readLeaves = 0;
    qint64 readRows = 0;
    bool isEmpty() const { return pages == 0 && rows == 0; }
};

/// Reads the rows of a SQLite file from its pages, without SQLite's engine, which gives a whole
/// table up at the first damaged page. Follows the file format (https://www.sqlite.org/
/// fileformat2.html) and believes nothing it reads: every offset, size and page number is checked,
/// no page is read twice. A page belongs to the first tree that reaches it. Never writes. One
/// thread at a time.
class PageReader
{
public:
    enum class Tree { Table, Index }; ///< Index: also tables WITHOUT ROWID
    using Visit = std::function<void(const StoredRow &)>;

    /// `pageSize` and `reservedBytes` as in the header, or guessed when that is damaged.
    PageReader(const RawFile &file, int pageSize, int reservedBytes);

    quint32 pageCount() const { return m_pageCount; }
    quint32 pagesSeen() const { return m_pagesSeen; }

    TreeLoss walk(quint32 root, Tree tree, const Visit &visit);
    /// Marks the pages of the list of free pages as seen: what they hold was deleted.
    void skipFreePages(quint32 firstTrunk);
    /// The rows of a page that no walk reached, when it is one of that kind of tree and none of its
    /// rows is damaged; nothing otherwise. The page is not marked as seen.
    std::vector<StoredRow> rowsOfOrphan(quint32 page, Tree tree) const;
    bool isSeen(quint32 page) const { return page == 0 || page > m_pageCount || m_seen[page]; }
    void markSeen(quint32 page);

private:
    struct Page;
    std::optional<QByteArray> read(quint32 page) const;
    std::optional<Page> parse(quint32 number, Tree tree) const;
    std::optional<StoredRow> rowAt(const Page &page, int cell) const;
    std::optional<QByteArray> payload(const Page &page, int offset, qint64 size) const;
    std::vector<quint32> childrenOf(const Page &page) const;

    const RawFile &m_file;
    int m_pageSize;
    int m_usable;
    quint32 m_pageCount = 0;
    quint32 m_pagesSeen = 0;
    std::vector<bool> m_seen;
    /// Pages of long rows that may still be read: links gone astray could lead round in circles.
    mutable qint64 m_chainBudget = 0;
};

} // namespace kartoteka
