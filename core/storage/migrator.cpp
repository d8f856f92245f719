#include "storage/migrator.h"

#include "storage/dberror.h"

#include <QDir>
#include <QFile>

// Outside every namespace, as Q_INIT_RESOURCE asks; a static library is not asked by itself.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace kartoteka
{

Migrations bundledMigrations()
{
    initMigrationResources();
    Migrations migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return migrations;
}

int newestVersion(const Migrations &migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

int schemaVersion(Database &database)
{
    return static_cast<int>(database.integer("PRAGMA user_version"));
}

void migrate(Database &database, const Migrations &migrations)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= schemaVersion(database))
            continue;
        Transaction transaction(database);
        // Asked again inside: another program may have done the step while we waited.
        if (migration.version <= schemaVersion(database))
            continue;
        database.execute(migration.sql);
        database.execute("PRAGMA user_version=" + QByteArray::number(migration.version));
        transaction.commit();
    }
}

} // namespace kartoteka
