#include "support/catch.h"
#include "support/gadget.h"
#include "support/tempworkspace.h"

#include <QDir>
#include <QFile>

using namespace kartoteka;

TEST_CASE("A new workspace never overwrites a file")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kartoteka"));
    REQUIRE(Workspace::create(path, gadgetSchema()));
    const auto again = Workspace::create(path, gadgetSchema());
    REQUIRE_FALSE(again);
    CHECK(again.error().code() == ErrorCode::Exists);
    const auto nowhere =
        Workspace::create(folder.filePath(QStringLiteral("no/b.kartoteka")), gadgetSchema());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code() == ErrorCode::NotFound);
}

TEST_CASE("Closing the last session leaves one file")
{
    QTemporaryDir folder;
    {
        const auto workspace =
            must(Workspace::create(folder.filePath(QStringLiteral("a.kartoteka")), gadgetSchema()));
        const auto session = must(workspace->openSession());
        must(session->perform(Message("Add"), [](Writer &writer) {
            Gadget gadget;
            gadget.name = QStringLiteral("n");
            writer.create(gadget);
        }));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.kartoteka")});
}

TEST_CASE("An older workspace is backed up and brought up to date, its data kept")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.kartoteka"));
    Schema old = gadgetSchema();
    REQUIRE(Workspace::create(path, old));
    {
        const auto workspace = must(Workspace::open(path, old));
        const auto session = must(workspace->openSession());
        must(session->perform(Message("Add"), [](Writer &writer) {
            Gadget gadget;
            gadget.name = QStringLiteral("survivor");
            writer.create(gadget);
        }));
    }
    Schema newer = old;
    newer.migrations.push_back({newestVersion(old.migrations) + 1, QStringLiteral("more"),
                                "ALTER TABLE gadget ADD COLUMN more TEXT DEFAULT 'x';"});
    {
        const auto workspace = must(Workspace::open(path, newer));
        CHECK(workspace->notices().size() == 1);
        const auto session = must(workspace->openSession());
        CHECK(must(session->read<QString>([](Reader &reader) {
                  return reader.database().text("SELECT name || more FROM gadget");
              })) == QStringLiteral("survivorx"));
    }
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*before-version*")}).size() == 1);
    const auto refused = Workspace::open(path, old);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::TooNew);
}

TEST_CASE("A migration that fails leaves the file as it was and openable by the old version")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.kartoteka"));
    REQUIRE(Workspace::create(path, gadgetSchema()));
    Schema broken = gadgetSchema();
    broken.migrations.push_back({newestVersion(broken.migrations) + 1, QStringLiteral("bad"),
                                 "CREATE TABLE half (a TEXT); SELECT no_such_thing;"});
    CHECK_FALSE(Workspace::open(path, broken));
    CHECK(Workspace::open(path, gadgetSchema()));
}

TEST_CASE("A workspace with a foreign trigger is refused and not changed")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("evil.kartoteka"));
    REQUIRE(Workspace::create(path, gadgetSchema()));
    {
        Database database(path, {});
        database.execute(
            "CREATE TRIGGER evil AFTER INSERT ON gadget BEGIN DELETE FROM gadget; END");
    }
    const auto refused = Workspace::open(path, gadgetSchema());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::Foreign);
    CHECK(refused.error().english().contains(QStringLiteral("evil")));
}

TEST_CASE("A read-only workspace reads and refuses to save")
{
    TempWorkspace workspace(gadgetSchema());
    WorkspaceOptions options;
    options.readOnly = true;
    const auto opened = must(Workspace::open(workspace.path(), gadgetSchema(), options));
    CHECK(opened->profile() == Profile::ReadOnly);
    const auto session = must(opened->openSession());
    const auto refused = session->perform(Message("Add"), [](Writer &) {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::ReadOnly);
}

TEST_CASE("A file is checked once per seat, then trusted where it lies")
{
    TempWorkspace workspace(gadgetSchema());
    WorkspaceOptions options;
    options.seatFile = workspace.folder() + QStringLiteral("/config/seats.ini");
    REQUIRE(Workspace::open(workspace.path(), gadgetSchema(), options));
    QFile seats(options.seatFile);
    REQUIRE(seats.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(seats.readAll()).contains(QStringLiteral("test.kartoteka")));
}
