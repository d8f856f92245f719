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

/// Makes a SalesTable from rows of texts. One thread.
class SalesBuilder
{
public:
    SalesBuilder(const SalesPlaces &places, const SalesColumns &columns);

    void addRow(std::span<const QString> cells, qint64 rowNumber);
    /// See readSales(); `warnings` are those of the source.
    Result<SalesTable> finish(std::vector<Message> warnings) &&;

private:
    struct Refused {
        qint64 count = 0;
        qint64 firstRow = 0;
        QString text; ///< what stands there
    };

    void refuse(Refused &refused, qint64 rowNumber, QStringView text);
    std::int32_t objectOf(const QString &key, QStringView name);
    std::int32_t documentOf(std::int32_t object, QStringView document);
    void settle();
    void joinDocuments();
    void warn(std::vector<Message> &warnings) const;

    SalesPlaces m_places;
    SalesColumns m_columns;
    SalesCells m_cells;
    SalesTable m_table;
    QHash<QString, std::int32_t> m_objects;
    QHash<QString, std::int32_t> m_documents; ///< by object and document
    std::vector<std::int32_t> m_documentOf;   ///< by line; empty without a column of documents
    std::vector<qint64> m_rowOf;              ///< row number by line
    Refused m_keys;
    Refused m_dates;
    Refused m_amounts;
    qint64 m_undecided = 0;
};

} // namespace kartoteka
