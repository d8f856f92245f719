#include "scenarios/randomhistory.h"
#include "storage/backup.h"
#include "support/catch.h"
#include "support/gadget.h"
#include "support/soundness.h"
#include "support/tempworkspace.h"
#include "support/unreliabledisk.h"

#include <QDir>
#include <QFile>

using namespace kartoteka;

namespace
{
/// What became of the faults of one sweep.
struct Tally {
    int trials = 0;
    int unnoticed = 0; ///< the work succeeded all the same
    int reopened = 0;  ///< the session was of no use any more, a fresh one was
    QMap<QString, int> codes;
    QStringList findings;
};

/// One try of some work on a disk of which one operation, or every one from some on, fails, or
/// which is too small.
class Trial
{
public:
    Trial(FaultPlan &faults, Tally &tally, QString name)
        : m_faults(faults)
        , m_tally(tally)
        , m_name(std::move(name))
    {
    }

    const QTemporaryDir &folder() const { return m_folder; }
    QString path() const { return m_folder.filePath(QStringLiteral("a.kartoteka")); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    /// The disk is well again; the rest shows what is left.
    void heal() { m_faults.heal(); }
    void find(const QString &what) { m_tally.findings << m_name + QLatin1String(": ") + what; }
    void require(bool isTrue, const QString &what)
    {
        if (!isTrue)
            find(what);
    }
    void noteUnnoticed() { ++m_tally.unnoticed; }
    void noteReopened() { ++m_tally.reopened; }
    /// A person can make something of the error.
    void judge(const Error &error)
    {
        ++m_tally.codes[codeName(error.code())];
        const bool isSensible =
            error.code() == ErrorCode::Io || error.code() == ErrorCode::DiskFull;
        // Without the name of the temporary folder, whose random letters may be anything.
        const QString text = error.english().remove(m_folder.path());
        require(isSensible && !text.isEmpty() && !text.contains(QLatin1String("SQL")) &&
                    !text.contains(QLatin1String("error")),
                codeName(error.code()) + u' ' + text + u' ' + error.detail());
    }
    template<class T>
    bool succeeds(const Result<T> &result)
    {
        if (!result)
            judge(result.error());
        return bool(result);
    }
    /// Once the disk is well, everything must succeed.
    template<class T>
    bool mustSucceed(const Result<T> &result, const char *what)
    {
        if (!result)
            find(QLatin1String(what) + QLatin1String(" afterwards: ") + result.error().english() +
                 u' ' + result.error().detail());
        return bool(result);
    }

private:
    FaultPlan &m_faults;
    Tally &m_tally;
    QString m_name;
    QTemporaryDir m_folder;
};

using Work = std::function<void(Trial &)>;

void tell(const char *what, const Tally &tally)
{
    QStringList codes;
    for (auto it = tally.codes.begin(); it != tally.codes.end(); ++it)
        codes << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    const QString text = QStringLiteral("%1: %2 trials, %3 without effect, %4 reopened, errors: "
                                        "%5; %6 findings\n%7")
                             .arg(QLatin1String(what))
                             .arg(tally.trials)
                             .arg(tally.unnoticed)
                             .arg(tally.reopened)
                             .arg(codes.join(QLatin1String(", ")))
                             .arg(tally.findings.size())
                             .arg(tally.findings.mid(0, 15).join(u'\n'));
    UNSCOPED_INFO(text.toStdString());
    if (qEnvironmentVariableIsSet("KARTOTEKA_FIGURES"))
        WARN(text.toStdString());
}

/// Every operation of the work fails once, and at every `stride`-th the disk stays broken.
void failEverywhere(const Work &work, int stride)
{
    UnreliableDisk disk;
    Tally single;
    Tally lasting;
    {
        Tally none;
        Trial well(disk.faults(), none, QStringLiteral("well"));
        work(well);
        REQUIRE(none.findings.isEmpty());
    }
    bool isReached = true;
    for (qint64 n = 1; isReached; ++n) {
        Trial trial(disk.faults(), single, QStringLiteral("operation %1").arg(n));
        disk.faults().failAt(n, false);
        const qint64 before = disk.faults().totalFailures();
        work(trial);
        isReached = disk.faults().totalFailures() > before;
        ++single.trials;
        if (n % stride != 0 || !isReached)
            continue;
        Trial broken(disk.faults(), lasting, QStringLiteral("from operation %1").arg(n));
        disk.faults().failAt(n, true);
        work(broken);
        ++lasting.trials;
    }
    tell("one operation", single);
    tell("all from one on", lasting);
    if (qEnvironmentVariableIsSet("KARTOTEKA_FIGURES"))
        WARN(disk.faults().failuresByKind().toStdString());
    CHECK(single.findings.isEmpty());
    CHECK(lasting.findings.isEmpty());
}

/// Disks on which nothing to everything fits.
void fillUp(const Work &work, int steps)
{
    UnreliableDisk disk;
    Tally tally;
    qint64 needed = 0;
    {
        Tally none;
        Trial well(disk.faults(), none, QStringLiteral("well"));
        disk.faults().limitRoom(qint64{1} << 40);
        work(well);
        needed = disk.faults().mostRoomTaken();
    }
    REQUIRE(needed > 0);
    for (int i = 0; i < steps; ++i) {
        const qint64 room = needed * i / steps;
        Trial trial(disk.faults(), tally, QStringLiteral("room for %1 bytes").arg(room));
        disk.faults().limitRoom(room);
        work(trial);
        ++tally.trials;
    }
    tell("full disk", tally);
    CHECK(tally.findings.isEmpty());
    CHECK(tally.codes.keys() == QStringList{QStringLiteral("disk_full")});
}

// --- The work -------------------------------------------------------------------------------

Schema newerSchema()
{
    Schema schema = gadgetSchema();
    const int version = newestVersion(schema.migrations);
    schema.migrations.push_back({version + 1, QStringLiteral("more"),
                                 "ALTER TABLE gadget ADD COLUMN more TEXT DEFAULT 'x';"
                                 "CREATE INDEX gadget_by_more ON gadget (more, name);"});
    schema.migrations.push_back(
        {version + 2, QStringLiteral("most"), "UPDATE gadget SET more = name || remark;"});
    return schema;
}

/// A workspace with something in it.
struct Beginning {
    QTemporaryDir folder;
    QString path;
    RandomHistory::State state;
};

const Beginning &beginning()
{
    static const Beginning made = [] {
        Beginning begin;
        TempWorkspace workspace(gadgetSchema());
        begin.path = begin.folder.filePath(QStringLiteral("begin"));
        auto session = workspace.session();
        Progress progress;
        must(session->perform(
            Message("Import"),
            [&](Writer &writer) {
                writer.beginBulk({&gadgets()}, 20, progress);
                for (int row = 0; row < 20; ++row) {
                    Gadget gadget;
                    gadget.name = QStringLiteral("gadget %1").arg(row);
                    gadget.remark = QString(row * 50, QChar(u'ж'));
                    writer.create(gadget);
                }
            },
            SetKind::Import));
        begin.state = {contentsOf(*session), journalLength(*session)};
        session.reset();
        REQUIRE(QFile::copy(workspace.path(), begin.path));
        return begin;
    }();
    return made;
}

void lookAtData(Trial &trial, const Schema &schema, const QStringList &expected)
{
    const auto workspace = Workspace::open(trial.path(), schema);
    if (!trial.mustSucceed(workspace, "opening"))
        return;
    const auto session = (*workspace)->openSession();
    if (!trial.mustSucceed(session, "a session"))
        return;
    const QStringList faults = faultsOf(**session);
    trial.require(faults.isEmpty(), faults.join(QLatin1String("; ")));
    QStringList names;
    for (const QString &line : contentsOf(**session))
        names << line.section(u'|', 0, 4);
    QStringList wanted;
    for (const QString &line : expected)
        wanted << line.section(u'|', 0, 4);
    trial.require(names == wanted, QStringLiteral("other data"));
}

/// A day with a workspace: open, work, close; afterwards everything that was said to be saved is
/// there, and work goes on.
void workADay(Trial &trial)
{
    constexpr int kSteps = 16;
    REQUIRE(QFile::copy(beginning().path, trial.path()));
    RandomHistory history(3, beginning().state);
    std::vector<RandomHistory::State> possible = {history.acknowledged()};
    bool isUnnoticed = false;
    {
        const auto workspace = Workspace::open(trial.path(), gadgetSchema());
        if (trial.succeeds(workspace)) {
            const auto session = (*workspace)->openSession();
            isUnnoticed = trial.succeeds(session);
            for (int i = 0; session && i < kSteps; ++i) {
                const auto done = history.step(**session);
                if (!done) {
                    isUnnoticed = false;
                    trial.judge(done.error());
                    possible.push_back(history.wanted());
                    history.settle(false);
                } else {
                    possible = {history.acknowledged()};
                }
                if (i == kSteps - 3)
                    trial.heal();
                if (!done && i > kSteps - 3)
                    trial.noteReopened();
            }
        }
    }
    trial.heal();
    if (isUnnoticed)
        trial.noteUnnoticed();
    const auto workspace = Workspace::open(trial.path(), gadgetSchema());
    if (!trial.mustSucceed(workspace, "opening"))
        return;
    const auto session = must((*workspace)->openSession());
    const QStringList faults = faultsOf(*session);
    trial.require(faults.isEmpty(), faults.join(QLatin1String("; ")));
    const RandomHistory::State found{contentsOf(*session), journalLength(*session)};
    trial.require(std::find(possible.begin(), possible.end(), found) != possible.end(),
                  QStringLiteral("neither saved nor unsaved"));
    RandomHistory next(7, found);
    trial.mustSucceed(next.step(*session), "a step");
}

void createOne(Trial &trial)
{
    const auto made = Workspace::create(trial.path(), gadgetSchema());
    if (trial.succeeds(made))
        trial.noteUnnoticed();
    trial.heal();
    if (!made && QFile::exists(trial.path())) {
        // It was made, only opening it failed; what that left beside belongs to it.
        trial.require(trial.files().filter(QStringLiteral("partial")).isEmpty(),
                      QStringLiteral("left: ") + trial.files().join(u' '));
    } else if (!made) {
        trial.require(trial.files().isEmpty(), QStringLiteral("left: ") + trial.files().join(u' '));
        trial.mustSucceed(Workspace::create(trial.path(), gadgetSchema()), "creating");
    }
    lookAtData(trial, gadgetSchema(), {});
}

void migrateOne(Trial &trial)
{
    static const Schema newer = newerSchema();
    REQUIRE(QFile::copy(beginning().path, trial.path()));
    const auto opened = Workspace::open(trial.path(), newer);
    if (trial.succeeds(opened))
        trial.noteUnnoticed();
    trial.heal();
    for (const QString &name : trial.files()) {
        if (name == QLatin1String("a.kartoteka") || name.startsWith(QLatin1String("a.kartoteka-")))
            continue;
        // The copy of the old file, if there is one, is whole.
        trial.require(name.endsWith(QLatin1String(".kartoteka")), QStringLiteral("left: ") + name);
        trial.mustSucceed(Workspace::open(trial.folder().filePath(name), gadgetSchema()),
                          "opening the copy");
    }
    lookAtData(trial, newer, beginning().state.contents);
}

void backUpOne(Trial &trial)
{
    REQUIRE(QFile::copy(beginning().path, trial.path()));
    const QString target = trial.folder().filePath(QStringLiteral("backup.kartoteka"));
    Progress progress;
    {
        const auto workspace = Workspace::open(trial.path(), gadgetSchema());
        if (!trial.succeeds(workspace))
            return;
        const auto session = (*workspace)->openSession();
        const auto database = (*workspace)->openDatabase(Purpose::Bulk);
        if (!trial.succeeds(session) || !trial.succeeds(database))
            return;
        const auto made = backupTo(**database, target, progress);
        if (trial.succeeds(made))
            trial.noteUnnoticed();
        trial.heal();
        const bool isThere = QFile::exists(target);
        trial.require(isThere == bool(made), QStringLiteral("half a backup"));
        const QStringList left = trial.files().filter(QStringLiteral("partial"));
        trial.require(left.isEmpty(), QStringLiteral("left: ") + left.join(u' '));
        if (!isThere)
            trial.mustSucceed(backupTo(**database, target, progress), "a backup");
    }
    trial.mustSucceed(Workspace::open(target, gadgetSchema()), "opening the backup");
    lookAtData(trial, gadgetSchema(), beginning().state.contents);
}

void importIntoOne(Trial &trial)
{
    REQUIRE(QFile::copy(beginning().path, trial.path()));
    const auto import = [](Session &session) {
        Progress progress;
        return session.perform(
            Message("Import"),
            [&](Writer &writer) {
                writer.beginBulk({&gadgets()}, 3000, progress);
                for (int row = 0; row < 3000; ++row) {
                    Gadget gadget;
                    gadget.name = QStringLiteral("imported %1").arg(row);
                    gadget.remark = QString(300, QChar(u'ж'));
                    writer.create(gadget);
                }
            },
            SetKind::Import);
    };
    {
        const auto workspace = Workspace::open(trial.path(), gadgetSchema());
        if (!trial.succeeds(workspace))
            return;
        const auto session = (*workspace)->openSession();
        if (!trial.succeeds(session))
            return;
        const auto done = import(**session);
        if (trial.succeeds(done))
            trial.noteUnnoticed();
        trial.heal();
        if (!done) {
            trial.require(contentsOf(**session) == beginning().state.contents,
                          QStringLiteral("half an import"));
            trial.mustSucceed(import(**session), "the import");
        }
    }
    const auto workspace = must(Workspace::open(trial.path(), gadgetSchema()));
    const auto session = must(workspace->openSession());
    trial.require(contentsOf(*session).size() == beginning().state.contents.size() + 3000,
                  QStringLiteral("not all imported"));
    const QStringList faults = faultsOf(*session);
    trial.require(faults.isEmpty(), faults.join(QLatin1String("; ")));
}
} // namespace

TEST_CASE("Whichever operation of the disk fails while people work, nothing saved is lost")
{
    failEverywhere(workADay, 7);
}

TEST_CASE("Whichever operation of the disk fails while a workspace is created, none is left half")
{
    failEverywhere(createOne, 5);
}

TEST_CASE(
    "Whichever operation of the disk fails while a file is brought up to date, it stays whole")
{
    failEverywhere(migrateOne, 5);
}

TEST_CASE("Whichever operation of the disk fails during a backup, there is a whole one or none")
{
    failEverywhere(backUpOne, 5);
}

TEST_CASE("On a full disk each work is refused with the reason, and succeeds when there is room")
{
    beginning();
    SECTION("a day of work")
    {
        fillUp(workADay, 60);
    }
    SECTION("creating a workspace")
    {
        fillUp(createOne, 40);
    }
    SECTION("migration")
    {
        fillUp(migrateOne, 60);
    }
    SECTION("backup")
    {
        fillUp(backUpOne, 40);
    }
    SECTION("bulk import")
    {
        fillUp(importIntoOne, 25);
    }
}

TEST_CASE("A field whose definition could not be saved is not known afterwards")
{
    UnreliableDisk disk;
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    disk.faults().failSyncAt(1);
    const auto refused = session->perform(Message("Add field"), [](Writer &writer) {
        CustomField field;
        field.entity = QStringLiteral("gadget");
        field.key = QStringLiteral("shelf");
        field.kind = QStringLiteral("text");
        writer.create(field);
    });
    REQUIRE_FALSE(refused);
    CHECK(must(session->read<bool>([](Reader &reader) {
        return reader.session().fields(gadgets())->find(u"shelf") == nullptr;
    })));
}
