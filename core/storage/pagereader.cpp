#include "storage/pagereader.h"

#include "storage/dberror.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>

namespace kartoteka
{

namespace
{
constexpr int kFileHeader = 100;
constexpr quint8 kIndexInterior = 2;
constexpr quint8 kTableInterior = 5;
constexpr quint8 kIndexLeaf = 10;
constexpr quint8 kTableLeaf = 13;

/// Reads the numbers of the format from bytes that may be damaged; never beyond their end.
class Cursor
{
public:
    Cursor(const QByteArray &bytes, qsizetype offset)
        : m_bytes(bytes)
        , m_offset(offset)
    {
    }

    /// 7 bits a byte, the ninth byte whole; false at the end of the bytes.
    bool varint(quint64 &value)
    {
        value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_offset < 0 || m_offset >= m_bytes.size())
                return false;
            const auto byte = static_cast<quint8>(m_bytes[m_offset++]);
            if (i == 8) {
                value = value << 8 | byte;
                return true;
            }
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return true;
        }
        return true;
    }

    qsizetype offset() const { return m_offset; }

private:
    const QByteArray &m_bytes;
    qsizetype m_offset;
};

quint32 number32(const QByteArray &bytes, qsizetype offset)
{
    return offset + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + offset) : 0;
}

int number16(const QByteArray &bytes, qsizetype offset)
{
    return offset + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + offset) : 0;
}

/// Bytes of a value of this serial type; -1 for the two types that do not exist.
qint64 sizeOf(quint64 type)
{
    constexpr int kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (type < 12)
        return kSizes[type];
    const quint64 size = (type - 12) / 2;
    return size > std::numeric_limits<int>::max() ? -1 : static_cast<qint64>(size);
}

quint64 bigEndian(QByteArrayView bytes)
{
    quint64 value = !bytes.isEmpty() && static_cast<qint8>(bytes[0]) < 0 ? ~quint64{0} : 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<quint8>(byte);
    return value;
}

StoredValue decode(quint64 type, QByteArrayView bytes)
{
    StoredValue value;
    if (type == 0)
        return value;
    if (type == 7) {
        value.kind = StoredValue::Kind::Real;
        value.real = std::bit_cast<double>(bigEndian(bytes));
    } else if (type < 10) {
        value.kind = StoredValue::Kind::Integer;
        value.integer =
            type >= 8 ? static_cast<qint64>(type) - 8 : static_cast<qint64>(bigEndian(bytes));
    } else {
        value.kind = type % 2 == 0 ? StoredValue::Kind::Blob : StoredValue::Kind::Text;
        value.bytes = bytes.toByteArray();
    }
    return value;
}

/// Columns of a record; nothing when it does not add up.
std::optional<std::vector<StoredValue>> decodeRecord(const QByteArray &record)
{
    Cursor header(record, 0);
    quint64 headerSize = 0;
    if (!header.varint(headerSize) || headerSize > static_cast<quint64>(record.size()))
        return {};
    std::vector<StoredValue> columns;
    auto body = static_cast<qint64>(headerSize);
    while (header.offset() < static_cast<qsizetype>(headerSize)) {
        quint64 type = 0;
        if (!header.varint(type))
            return {};
        const qint64 size = sizeOf(type);
        if (size < 0 || size > record.size() - body)
            return {};
        columns.push_back(decode(type, QByteArrayView(record).sliced(body, size)));
        body += size;
    }
    if (header.offset() != static_cast<qsizetype>(headerSize) || body != record.size())
        return {};
    return columns;
}
} // namespace

/// A page of a tree with its head understood.
struct PageReader::Page {
    QByteArray bytes;
    Tree tree = Tree::Table;
    bool isLeaf = true;
    int cellCount = 0;
    qsizetype pointers = 0; ///< where the list of cells begins
    quint32 lastChild = 0;
};

PageReader::PageReader(const RawFile &file, int pageSize, int reservedBytes)
    : m_file(file)
    , m_pageSize(pageSize)
    , m_usable(pageSize - reservedBytes)
    // The last page may be cut off; what is left of it is worth a look.
    , m_pageCount(static_cast<quint32>(
          std::min<qint64>((file.size() + pageSize - 1) / pageSize, 0xfffffffe)))
    , m_seen(size_t{m_pageCount} + 1)
    , m_chainBudget(8 * qint64{m_pageCount})
{
}

void PageReader::markSeen(quint32 page)
{
    if (isSeen(page))
        return;
    m_seen[page] = true;
    ++m_pagesSeen;
}

std::optional<QByteArray> PageReader::read(quint32 page) const
{
    if (page == 0 || page > m_pageCount)
        return {};
    try {
        QByteArray bytes = m_file.read(qint64{page - 1} * m_pageSize, m_pageSize);
        bytes.append(m_pageSize - bytes.size(), '\0');
        return bytes;
    } catch (const DbError &) {
        return {}; // a bad place of the disk is one more damaged page
    }
}

std::optional<PageReader::Page> PageReader::parse(quint32 number, Tree tree) const
{
    std::optional<QByteArray> bytes = read(number);
    if (!bytes)
        return {};
    const qsizetype head = number == 1 ? kFileHeader : 0;
    const auto type = static_cast<quint8>((*bytes)[head]);
    Page page;
    page.tree = tree;
    page.isLeaf = type == (tree == Tree::Table ? kTableLeaf : kIndexLeaf);
    if (!page.isLeaf && type != (tree == Tree::Table ? kTableInterior : kIndexInterior))
        return {};
    page.cellCount = number16(*bytes, head + 3);
    page.pointers = head + (page.isLeaf ? 8 : 12);
    if (page.pointers + 2 * page.cellCount > m_usable)
        return {};
    page.lastChild = page.isLeaf ? 0 : number32(*bytes, head + 8);
    page.bytes = std::move(*bytes);
    return page;
}

std::vector<quint32> PageReader::childrenOf(const Page &page) const
{
    std::vector<quint32> children;
    for (int cell = 0; cell < page.cellCount; ++cell) {
        const int offset = number16(page.bytes, page.pointers + 2 * cell);
        // A pointer gone astray gives 0, which counts as a child that cannot be read.
        children.push_back(offset + 4 <= m_usable ? number32(page.bytes, offset) : 0);
    }
    children.push_back(page.lastChild);
    return children;
}

std::optional<QByteArray> PageReader::payload(const Page &page, int offset, qint64 size) const
{
    const qint64 usable = m_usable;
    const qint64 most = page.tree == Tree::Table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    qint64 local = size;
    if (size > most) {
        local = least + (size - least) % (usable - 4);
        if (local > most)
            local = least;
    }
    const bool hasMore = local < size;
    if (offset + local + (hasMore ? 4 : 0) > usable)
        return {};
    QByteArray bytes = page.bytes.mid(offset, local);
    quint32 next = hasMore ? number32(page.bytes, offset + local) : 0;
    for (qint64 missing = size - local; missing > 0; missing = size - bytes.size()) {
        const std::optional<QByteArray> more = --m_chainBudget < 0 ? std::nullopt : read(next);
        if (!more)
            return {};
        bytes += more->mid(4, std::min(missing, usable - 4));
        next = number32(*more, 0);
    }
    return bytes;
}

std::optional<StoredRow> PageReader::rowAt(const Page &page, int cell) const
{
    const int start = number16(page.bytes, page.pointers + 2 * cell);
    if (start < page.pointers + 2 * page.cellCount || start >= m_usable)
        return {};
    Cursor cursor(page.bytes, start + (page.isLeaf ? 0 : 4));
    quint64 size = 0;
    quint64 rowid = 0;
    if (!cursor.varint(size) || size > static_cast<quint64>(m_file.size()))
        return {};
    if (page.tree == Tree::Table && !cursor.varint(rowid))
        return {};
    const auto record = payload(page, static_cast<int>(cursor.offset()), static_cast<qint64>(size));
    if (!record)
        return {};
    auto columns = decodeRecord(*record);
    if (!columns)
        return {};
    return StoredRow{static_cast<qint64>(rowid), std::move(*columns)};
}

TreeLoss PageReader::walk(quint32 root, Tree tree, const Visit &visit)
{
    TreeLoss loss;
    std::vector<quint32> waiting = {root};
    while (!waiting.empty()) {
        const quint32 number = waiting.back();
        waiting.pop_back();
        const std::optional<Page> page = isSeen(number) ? std::nullopt : parse(number, tree);
        if (!page) {
            ++loss.pages;
            continue;
        }
        markSeen(number);
        if (page->isLeaf)
            ++loss.readLeaves;
        else {
            std::vector<quint32> children = childrenOf(*page);
            waiting.insert(waiting.end(), children.rbegin(), children.rend());
        }
        if (!page->isLeaf && tree == Tree::Table)
            continue;
        for (int cell = 0; cell < page->cellCount; ++cell) {
            const std::optional<StoredRow> row = rowAt(*page, cell);
            ++(row ? loss.readRows : loss.rows);
            if (row)
                visit(*row);
        }
    }
    return loss;
}

void PageReader::skipFreePages(quint32 firstTrunk)
{
    for (quint32 trunk = firstTrunk; !isSeen(trunk);) {
        markSeen(trunk);
        const std::optional<QByteArray> bytes = read(trunk);
        if (!bytes)
            return;
        const auto room = static_cast<quint32>(m_usable / 4 - 2);
        const quint32 count = std::min(number32(*bytes, 4), room);
        for (quint32 i = 0; i < count; ++i)
            markSeen(number32(*bytes, 8 + 4 * qsizetype{i}));
        trunk = number32(*bytes, 0);
    }
}

std::vector<StoredRow> PageReader::rowsOfOrphan(quint32 number, Tree tree) const
{
    const std::optional<Page> page = parse(number, tree);
    if (!page || (tree == Tree::Table && !page->isLeaf))
        return {};
    std::vector<StoredRow> rows;
    for (int cell = 0; cell < page->cellCount; ++cell) {
        std::optional<StoredRow> row = rowAt(*page, cell);
        if (!row)
            return {};
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace kartoteka
