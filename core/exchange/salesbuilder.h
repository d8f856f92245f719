#pragma once

#include "exchange/salescells.h"

namespace kartoteka
{

/// Where the columns are; -1 = there is none.
struct SalesPlaces {
    int key = -1;
    int date = -1;
    int amount = -1;
    int name = -1;
    int document = -1;
    int currency = -1;
};
/// NotFound with the columns that are there.
Result<SalesPlaces> findPlaces(const QStringList &header, const SalesColumns &columns);

/// Rows that were left out.
struct RefusedRows {
    qint64 count = 0;
    qint64 firstRow = 0;
    QString text; ///< what stands there in the first one

    void add(qint64 row, QStringView cell);
    /// Those of a part of the source that begins `rows` rows later.
    void append(const RefusedRows &later, qint64 rows);
};

/// What rows gave, before it is known how the whole column is written.
struct SalesPart {
    SalesTable table;
    SalesCells cells;
    RefusedRows keys;
    RefusedRows dates;
    RefusedRows amounts;
};

/// Makes a SalesTable from rows of texts. One thread.
class SalesBuilder
{
public:
    SalesBuilder(const SalesPlaces &places, const SalesColumns &columns);

    void addRow(std::span<const QString> cells, qint64 rowNumber);
    /// The whole source as read by others, before any addRow(); its row numbers count from 1 behind
    /// `rowsBefore` rows of other things.
    void take(SalesPart part, qint64 rowsBefore);
    /// See readSales(); `warnings` are those of the source.
    Result<SalesTable> finish(std::vector<Message> warnings) &&;

private:
    std::int32_t objectOf(const QString &key, QStringView name);
    std::int32_t documentOf(std::int32_t object, QStringView document);
    void settle();
    void joinDocuments();
    void warn(std::vector<Message> &warnings) const;

    SalesPlaces m_places;
    SalesColumns m_columns;
    SalesPart m_part;
    QHash<QString, std::int32_t> m_objects;
    QHash<QString, std::int32_t> m_documents; ///< by object and document
    std::vector<std::int32_t> m_documentOf;   ///< by line; empty without a column of documents
    qint64 m_undecided = 0;
};

} // namespace kartoteka
