#pragma once

#include "base/result.h"
#include "storage/database.h"

namespace kartoteka
{

/// One step of the schema: frozen SQL, never edited after its release and never derived from the
/// descriptions. Versions count 1, 2, 3 …; PRAGMA user_version says how far a file is.
struct Migration {
    int version = 0;
    QString name;
    QByteArray sql;
};
using Migrations = std::vector<Migration>;

/// "KART" in the header of every workspace.
constexpr quint32 kApplicationId = 0x4B415254;

/// The migrations compiled into the program (resources/migrations), in order.
Migrations bundledMigrations();
int newestVersion(const Migrations &migrations);
/// How far a file is.
int schemaVersion(Database &database);

/// Brings a file up to the newest version, each step in a transaction of its own. Throws DbError; a
/// step that fails leaves the file at the version before it.
void migrate(Database &database, const Migrations &migrations);

} // namespace kartoteka
