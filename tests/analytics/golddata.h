#pragma once

#include "analytics/saleslines.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace kartoteka
{

/// A table of shared data by the names of its columns.
struct GoldTable {
    QStringList header;
    std::vector<QStringList> rows;

    QString at(const QStringList &row, const char *column) const;
};

/// Sales under their keys; amounts are counts of 10^-4.
struct GoldSales {
    SalesLines lines;
    SalesObjects objects;

    void add(const QString &key, QDate date, qint64 amount);
    int find(const QString &key) const { return m_index.value(key, -1); }

private:
    QHash<QString, int> m_index;
};

constexpr int kGoldDecimals = 4;
constexpr double kGoldScale = 10'000;

/// Path in the shared data; nothing, with a warning, when it is not there.
std::optional<QString> sharedData(const QString &path);
GoldTable readGoldTable(const QString &path);
QJsonObject readGoldJson(const QString &path);
/// "10277.30" → count of 10^-4; must be an amount.
qint64 goldAmount(const QString &text);

/// The sales of a gold set: northwind, chinook, maven_crm, ibm_receivables, cdnow; `object` says
/// which column is the key: customer, product, employee, account, agent.
GoldSales goldSales(const QString &set, const QString &object);
/// The same, one line a document (northwind: orders).
GoldSales goldDocuments(const QString &set, const QString &object);

} // namespace kartoteka
