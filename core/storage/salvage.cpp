#include "storage/salvage.h"

#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/salvagetable.h"

#include <QSet>

#include <numeric>

namespace kartoteka
{

namespace
{
constexpr int kUsualPageSize = 4096;

/// An entry of the damaged file's own list of tables and indexes.
struct SchemaEntry {
    QString type;
    QString name;
    QString table;
    quint32 root = 0;
    QString sql;

    bool isPlainIndex() const
    {
        return type == QLatin1String("index") &&
               !sql.simplified().contains(QLatin1String(" WHERE "), Qt::CaseInsensitive);
    }
    PageReader::Tree tree() const
    {
        const bool isKeyed = type == QLatin1String("index") ||
                             sql.contains(QLatin1String("WITHOUT ROWID"), Qt::CaseInsensitive);
        return isKeyed ? PageReader::Tree::Index : PageReader::Tree::Table;
    }
};

class Salvage
{
public:
    Salvage(const RawFile &source, const FileHeader &header, Database &target, Progress &progress);
    SalvageReport run();

private:
    void readSchema();
    void readTables();
    void readOthers();
    void readStrayPages();
    SalvageTable *ownerOf(const std::vector<StoredRow> &rows, PageReader::Tree tree, bool exactly);
    void goOn();

    PageReader m_pages;
    Database &m_target;
    Progress &m_progress;
    quint32 m_firstFreePage;
    std::vector<SalvageTable> m_tables;
    std::vector<SchemaEntry> m_schema;
    bool m_isSchemaWhole = false;
};

Salvage::Salvage(const RawFile &source, const FileHeader &header, Database &target,
                 Progress &progress)
    : m_pages(source, header.pageSize > 0 ? header.pageSize : kUsualPageSize,
              header.pageSize > 0 ? header.reservedBytes : 0)
    , m_target(target)
    , m_progress(progress)
    , m_firstFreePage(header.firstFreePage)
    , m_tables(SalvageTable::allOf(target, header.encoding))
{
}

void Salvage::goOn()
{
    if (!m_progress.advanceTo(m_pages.pagesSeen()))
        throw DbError(cancelledError());
}

void Salvage::readSchema()
{
    const auto textOf = [](const StoredRow &row, size_t column) {
        return QString::fromUtf8(row.columns[column].bytes);
    };
    const TreeLoss loss = m_pages.walk(1, PageReader::Tree::Table, [&](const StoredRow &row) {
        if (row.columns.size() != 5 || row.columns[3].kind != StoredValue::Kind::Integer)
            return;
        m_schema.push_back({textOf(row, 0), textOf(row, 1), textOf(row, 2),
                            static_cast<quint32>(row.columns[3].integer), textOf(row, 4)});
    });
    m_isSchemaWhole = loss.isEmpty() && !m_schema.empty();
}

void Salvage::readTables()
{
    for (SalvageTable &table : m_tables) {
        const auto entry =
            std::find_if(m_schema.begin(), m_schema.end(), [&](const SchemaEntry &one) {
                return one.type == QLatin1String("table") && one.name == table.name();
            });
        if (entry == m_schema.end()) {
            table.isTorn = !m_isSchemaWhole;
            continue;
        }
        qint64 refused = 0;
        table.loss = m_pages.walk(entry->root, table.tree(), [&](const StoredRow &row) {
            refused += table.put(m_target, row) ? 0 : 1;
            goOn();
        });
        table.isTorn = table.loss.pages > 0;
        table.loss.rows += refused;
    }
}

/// Indexes tell how many rows there were; and once every tree is read, what is left is stray.
void Salvage::readOthers()
{
    QSet<QString> known;
    for (const SalvageTable &table : m_tables)
        known.insert(table.name());
    for (const SchemaEntry &entry : m_schema) {
        const bool isKnownTable =
            entry.type == QLatin1String("table") && known.contains(entry.name);
        if (entry.root == 0 || isKnownTable)
            continue;
        const TreeLoss loss =
            m_pages.walk(entry.root, entry.tree(), [this](const StoredRow &) { goOn(); });
        if (!entry.isPlainIndex() || !loss.isEmpty())
            continue;
        for (SalvageTable &table : m_tables) {
            if (table.name() == entry.table)
                table.expectedRows = std::max(table.expectedRows, loss.readRows);
        }
    }
}

SalvageTable *Salvage::ownerOf(const std::vector<StoredRow> &rows, PageReader::Tree tree,
                               bool exactly)
{
    SalvageTable *owner = nullptr;
    for (SalvageTable &table : m_tables) {
        const bool isPossible = table.isTorn && table.tree() == tree &&
                                std::all_of(rows.begin(), rows.end(), [&](const StoredRow &row) {
                                    return table.fits(row, exactly);
                                });
        if (!isPossible)
            continue;
        if (owner)
            return nullptr; // could be either's
        owner = &table;
    }
    return owner;
}

void Salvage::readStrayPages()
{
    m_pages.skipFreePages(m_firstFreePage);
    for (quint32 page = 2; page <= m_pages.pageCount(); ++page) {
        if (m_pages.isSeen(page))
            continue;
        for (const auto tree : {PageReader::Tree::Table, PageReader::Tree::Index}) {
            const std::vector<StoredRow> rows = m_pages.rowsOfOrphan(page, tree);
            if (rows.empty())
                continue;
            SalvageTable *owner = ownerOf(rows, tree, true);
            if (!owner)
                owner = ownerOf(rows, tree, false);
            for (const StoredRow &row : rows) {
                if (owner)
                    owner->put(m_target, row); // refused when it was found in its tree already
            }
        }
        m_pages.markSeen(page);
        goOn();
    }
}

SalvageReport Salvage::run()
{
    m_progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Saving what can be read")),
                     m_pages.pageCount());
    readSchema();
    readTables();
    const bool isTorn = std::any_of(m_tables.begin(), m_tables.end(),
                                    [](const SalvageTable &table) { return table.isTorn; });
    const bool hasLoss =
        isTorn || std::any_of(m_tables.begin(), m_tables.end(),
                              [](const SalvageTable &table) { return !table.loss.isEmpty(); });
    if (hasLoss)
        readOthers();
    if (isTorn)
        readStrayPages();
    SalvageReport report;
    for (const SalvageTable &table : m_tables) {
        const TableRecovery tally = table.tally();
        if (tally.saved > 0 || tally.lost > 0)
            report.tables.push_back(tally);
    }
    return report;
}

/// One column of one table that refers to another one.
struct Reference {
    QString table;
    QString column;
    QString parent;
    QString parentColumn;
    bool canHoldPlace = false; ///< the parent knows empty records (life 3, see ARCHITECTURE.md)

    QByteArray sql(const char *pattern) const
    {
        return QString::fromLatin1(pattern)
            .arg(quoted(table), quoted(column), quoted(parent), quoted(parentColumn))
            .toUtf8();
    }
};

std::vector<Reference> referencesOf(Database &target)
{
    Statement list = target.prepare(
        QByteArray("SELECT t.name, k.\"from\", k.\"table\", coalesce(k.\"to\", 'id'), "
                   "EXISTS (SELECT 1 FROM pragma_table_info(k.\"table\") WHERE name = 'life') "
                   "FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS k "
                   "WHERE t.schema = 'main' AND t.type = 'table'"));
    std::vector<Reference> references;
    while (list.step())
        references.push_back(
            {list.text(0), list.text(1), list.text(2), list.text(3), list.integer(4) != 0});
    return references;
}

constexpr auto kPutPlaceholders =
    "INSERT OR IGNORE INTO %3 (%4, life) SELECT DISTINCT c.%2, 3 FROM %1 AS c "
    "WHERE c.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 AS p WHERE p.%4 = c.%2)";
constexpr auto kClearReference =
    "UPDATE OR IGNORE %1 SET %2 = NULL WHERE %2 IS NOT NULL AND NOT EXISTS "
    "(SELECT 1 FROM %3 AS p WHERE p.%4 = %1.%2)";
constexpr auto kRemoveDangling = "DELETE FROM %1 WHERE %2 IS NOT NULL AND NOT EXISTS "
                                 "(SELECT 1 FROM %3 AS p WHERE p.%4 = %1.%2)";

/// Makes every reference lead somewhere: a lost record becomes an empty one, as in the merge of
/// SYNC; what cannot stand alone (entries of the journal) goes.
void mendReferences(Database &target, SalvageReport &report)
{
    const std::vector<Reference> references = referencesOf(target);
    qint64 removed = 0;
    do {
        removed = 0;
        for (const Reference &reference : references) {
            if (reference.canHoldPlace) {
                target.execute(reference.sql(kPutPlaceholders));
                report.placeholders += target.changes();
                target.execute(reference.sql(kClearReference));
            } else {
                target.execute(reference.sql(kRemoveDangling));
                removed += target.changes();
            }
        }
        report.removed += removed;
    } while (removed > 0); // what was removed may have been referred to itself
}
} // namespace

qint64 SalvageReport::savedRows() const
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64{0},
        [](qint64 sum, const TableRecovery &table) { return sum + table.saved; });
}

SalvageReport salvageRows(const RawFile &source, const FileHeader &header, Database &target,
                          Progress &progress)
{
    target.execute("PRAGMA foreign_keys=OFF"); // rows come in the order of the pages
    Transaction transaction(target);
    SalvageReport report = Salvage(source, header, target, progress).run();
    mendReferences(target, report);
    transaction.commit();
    return report;
}

} // namespace kartoteka
