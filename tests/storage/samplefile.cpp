#include "storage/samplefile.h"

#include "storage/database.h"
#include "storage/migrator.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace kartoteka
{

OpenOptions creating()
{
    OpenOptions options;
    options.create = true;
    return options;
}

OpenOptions untouched()
{
    OpenOptions options;
    options.immutable = true;
    return options;
}

void addParties(Database &database, int first, int count)
{
    Transaction transaction(database);
    database.execute("INSERT INTO change_set (at, kind, label) VALUES (1709632800000, 'edit', '')");
    const qint64 set = database.integer("SELECT max(seq) FROM change_set");
    for (int i = first; i < first + count; ++i) {
        // Ids all over the range, as the program draws them.
        const auto scattered = static_cast<quint64>(i) * 0x5851f42d4c957f2d;
        const auto id = static_cast<qint64>((scattered & 0x7fffffffffffffff) | 1);
        database
            .prepare(QByteArray(
                "INSERT INTO party (id, kind, name, name_order, description, created_at) "
                "VALUES (?1, 'person', ?2, kt_fold(?2), ?3, ?4)"))
            .bind(1, id)
            .bind(2, QStringLiteral("Ёлкин %1").arg(i))
            .bind(3, QString(i % 97 == 0 ? 9000 : 60, QChar(u'ж')))
            .bind(4, qint64{i})
            .run();
        for (int k = 0; k < 2; ++k)
            database
                .prepare(QByteArray("INSERT INTO contact_point (id, party_id, kind, value, "
                                    "normalized) VALUES (?, ?, 'phone', ?, ?)"))
                .bind(1, (id ^ (qint64{k + 1} << 40)) | 1)
                .bind(2, id)
                .bind(3, QStringLiteral("+7 900 %1").arg(i))
                .bind(4, QStringLiteral("7900%1").arg(i))
                .run();
        database
            .prepare(QByteArray("INSERT INTO search_text (id, entity, text) "
                                "VALUES (?, 'party', ?)"))
            .bind(1, id)
            .bind(2, QStringLiteral("елкин %1").arg(i))
            .run();
        database
            .prepare(QByteArray("INSERT INTO change (change_set, entity, kind, record_id) "
                                "VALUES (?, 'party', 'c', ?)"))
            .bind(1, set)
            .bind(2, id)
            .run();
    }
    transaction.commit();
}

void makeSampleWorkspace(const QString &path, int parties)
{
    Database database(path, creating());
    database.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
    migrate(database, bundledMigrations());
    database.execute("PRAGMA journal_mode=WAL");
    database.execute("INSERT INTO workspace_meta (key, value) VALUES ('workspace', 'sample'), "
                     "('color', 'зелёный')");
    for (int done = 0; done < parties; done += 500)
        addParties(database, done, std::min(500, parties - done));
    database.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')");
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray sha256(const QString &path)
{
    return QCryptographicHash::hash(readAll(path), QCryptographicHash::Sha256).toHex();
}

QStringList listing(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

} // namespace kartoteka
