#pragma once

#include "exchange/mapping.h"
#include "exchange/rowplan.h"

#include <functional>

namespace kartoteka
{

/// One run as it stands in the list of runs.
struct ImportRun {
    qint64 run = 0;
    qint64 atMs = 0;
    qint64 user = 0;
    QString source;
    QString entity;
    ImportMode mode = ImportMode::Create;
    QString recipe; ///< JSON
    qint64 newCount = 0;
    qint64 updatedCount = 0;
    qint64 duplicateCount = 0;
    qint64 errorCount = 0;
    qint64 rowCount = 0;
    qint64 set = 0; ///< in the journal; 0 = nothing was changed
    bool isUndone = false;
};

/// The hand-written SQL of imports. Everything throws DbError and runs inside a transaction.
namespace importqueries
{

/// Whether a record is there, live or in the recycle bin.
bool isThere(Reader &reader, const Entity &entity, qint64 id);

/// Every text under which people know the live records of an entity.
void forEachTitle(Reader &reader, const Entity &entity,
                  const std::function<void(const QString &title, qint64 id)> &visit);

/// The values of the match fields of all live records of the plan's main entity, several times
/// where a record has several phones. Values as matchText() has them; never empty.
void forEachMatch(Reader &reader, const RowPlan &plan,
                  const std::function<void(const QStringList &values, qint64 id)> &visit);

/// Whether the record is live and has these values now, each of them, in one of its combinations.
bool hasMatch(Reader &reader, const RowPlan &plan, qint64 id, const QStringList &values);

/// Form in which values are matched: texts folded, numbers as digits.
QString matchText(const Value &value);

/// Ids of the live records of `entity` whose reference field is `to`.
std::vector<qint64> referring(Reader &reader, const Entity &entity, const Field &field, qint64 to);

qint64 nextRun(Database &database);
void addRun(Database &database, const ImportRun &run);
/// The latest first.
std::vector<ImportRun> runs(Database &database);

} // namespace importqueries

} // namespace kartoteka
