#include "domain/parties/party.h"
#include "scenarios/contenders.h"
#include "scenarios/workerprocess.h"
#include "scenarios/workschema.h"
#include "storage/backup.h"
#include "storage/writer.h"
#include "support/catch.h"
#include "support/soundness.h"
#include "support/tempworkspace.h"

#include <QDir>
#include <QJsonArray>

using namespace kartoteka;

namespace
{
constexpr int kWriters = std::size(kOwnFields);

/// A process that does what it is told about one record of the file.
struct Person {
    explicit Person(const QString &path)
        : process({QStringLiteral("talk"), path})
    {
        REQUIRE(process.line() == QStringLiteral("ready"));
    }

    QString ask(const QByteArray &question) { return process.ask(QString::fromUtf8(question)); }

    WorkerProcess process;
};

/// The shared party in a fresh file, loaded by two processes.
struct Pair {
    Pair()
        : anna(workspace.path())
        , boris(workspace.path())
    {
        const QString made = anna.ask("create shared");
        REQUIRE(made.startsWith(QLatin1String("id ")));
        load = "load " + made.mid(3).toUtf8();
        REQUIRE(anna.ask(load) == QLatin1String("ok"));
        REQUIRE(boris.ask(load) == QLatin1String("ok"));
    }

    /// What a process that loads the record now finds in a field.
    QString value(const char *field)
    {
        Person third(workspace.path());
        REQUIRE(third.ask(load) == QLatin1String("ok"));
        return third.ask(QByteArray("value ") + field);
    }

    TempWorkspace workspace{presentSchema()};
    Person anna;
    Person boris;
    QByteArray load;
};

/// What a worker said until its end: how often it was done, and what should not have happened.
struct Account {
    int rounds = 0;
    int conflicts = 0;
    QString counted;
    QStringList errors;
};

Account accountOf(WorkerProcess &process)
{
    Account account;
    for (const QString &line : process.remainingLines()) {
        if (line.startsWith(QLatin1String("done ")))
            account.rounds = line.mid(5).toInt();
        else if (line.startsWith(QLatin1String("conflicts ")))
            account.conflicts = line.mid(10).toInt();
        else if (line.startsWith(QLatin1String("counted ")))
            account.counted = line.mid(8);
        else
            account.errors << line;
    }
    if (process.wait() != 0)
        account.errors << QStringLiteral("exit %1").arg(process.wait());
    return account;
}

std::vector<std::unique_ptr<WorkerProcess>> start(const std::vector<QStringList> &lines)
{
    std::vector<std::unique_ptr<WorkerProcess>> processes;
    for (const QStringList &arguments : lines)
        processes.push_back(std::make_unique<WorkerProcess>(arguments));
    return processes;
}

qint64 partiesNamed(Session &session, const QString &pattern)
{
    return must(session.read<qint64>([&](Reader &reader) {
        Query query;
        query.entity = &describe(static_cast<const Party *>(nullptr));
        query.condition = {QStringLiteral("t.name GLOB ?"), {Value(pattern)}};
        return reader.count(query);
    }));
}

/// "17" and "17 by 3" are 17.
int numberIn(const QString &text)
{
    return text.section(u' ', 0, 0).toInt();
}

int numberIn(const Record &record, const char *field)
{
    return numberIn(record.value(QString::fromLatin1(field)).text());
}

/// Each edit of the common field begins where another one ended.
void requireWholeHistory(Session &session, const Record &shared, int edits, int counts)
{
    const auto history = must(session.read<std::vector<HistoryEntry>>([&](Reader &reader) {
        return journal::history(reader.database(), QStringLiteral("party"), shared.id());
    }));
    CHECK(history.size() == static_cast<size_t>(1 + edits + counts));
    QSet<int> reached;
    for (const HistoryEntry &entry : history) {
        const QJsonArray pair = entry.image.value(QLatin1String(kCommonField)).toArray();
        if (pair.isEmpty())
            continue;
        const int after = numberIn(pair.at(1).toString());
        CHECK(numberIn(pair.at(0).toString()) == after - 1);
        reached.insert(after);
    }
    CHECK(reached.size() == counts);
}
} // namespace

TEST_CASE("Two processes that edit different fields of one record both keep what they wrote")
{
    Pair pair;
    CHECK(pair.anna.ask("change team North") == QLatin1String("ok"));
    CHECK(pair.boris.ask("change region Perm") == QLatin1String("ok"));
    CHECK(pair.value("team") == QLatin1String("North"));
    CHECK(pair.value("region") == QLatin1String("Perm"));
}

TEST_CASE("Two processes that edit the same field get mine, theirs and the original")
{
    Pair pair;
    CHECK(pair.anna.ask("change team Юг") == QLatin1String("ok"));
    CHECK(pair.anna.ask(pair.load) == QLatin1String("ok"));
    CHECK(pair.boris.ask(pair.load) == QLatin1String("ok"));
    CHECK(pair.anna.ask("change team Север") == QLatin1String("ok"));
    CHECK(pair.boris.ask("change team 东") == QStringLiteral("conflict team: 东|Север|Юг"));
    CHECK(pair.value("team") == QStringLiteral("Север"));
    CHECK(pair.boris.ask(pair.load) == QLatin1String("ok"));
    CHECK(pair.boris.ask("change team 东") == QLatin1String("ok"));
    CHECK(pair.value("team") == QStringLiteral("东"));
}

TEST_CASE("While one process imports, others read at once, and their saves wait or say who writes")
{
    Pair pair;
    REQUIRE(pair.anna.ask("hold") == QLatin1String("holding"));
    CHECK(pair.boris.ask(pair.load) == QLatin1String("ok"));
    CHECK(pair.value("team").isEmpty());
    CHECK(pair.boris.ask("change team South")
              .startsWith(QLatin1String("error busy another program is writing to the file")));
    pair.boris.process.tell(QStringLiteral("change team South"));
    CHECK(pair.anna.ask("go on") == QLatin1String("ok"));
    CHECK(pair.boris.process.line() == QStringLiteral("ok"));
    CHECK(pair.value("team") == QLatin1String("South"));
    const auto session = pair.workspace.session();
    CHECK(partiesNamed(*session, QStringLiteral("bulk *")) == 1000);
    CHECK(faultsOf(*session).isEmpty());
}

TEST_CASE(
    "Five processes writing to one file lose no update and no history and are never locked out")
{
    // KARTOTEKA_CONTENTION_SECONDS: 60 before a release.
    const int asked = qEnvironmentVariableIntValue("KARTOTEKA_CONTENTION_SECONDS");
    const QString seconds = QString::number(asked > 0 ? asked : 5);
    TempWorkspace workspace(presentSchema());
    must(workspace.session()->perform(Message("Create"), [](Writer &writer) {
        Party shared;
        shared.name = QLatin1String(kSharedParty);
        writer.create(shared);
    }));
    std::vector<QStringList> commands = {
        {QStringLiteral("count"), workspace.path(), seconds},
        {QStringLiteral("open"), workspace.path(), QStringLiteral("opener"), QStringLiteral("10")}};
    for (int writer = 0; writer < kWriters; ++writer)
        commands.push_back(
            {QStringLiteral("write"), workspace.path(), QString::number(writer), seconds});
    const auto processes = start(commands);
    std::vector<Account> accounts;
    int rounds = 0;
    int conflicts = 0;
    for (const auto &process : processes) {
        accounts.push_back(accountOf(*process));
        CHECK(accounts.back().errors == QStringList());
    }

    const auto session = workspace.session();
    const Record shared = must(session->read<Record>([](Reader &reader) {
        Query query;
        query.entity = &describe(static_cast<const Party *>(nullptr));
        query.condition = {QStringLiteral("t.name = ?"), {Value(QLatin1String(kSharedParty))}};
        return reader.list(query).front();
    }));
    for (int writer = 0; writer < kWriters; ++writer) {
        const Account &account = accounts[static_cast<size_t>(2 + writer)];
        CHECK(account.rounds > 0);
        CHECK(partiesNamed(*session, QStringLiteral("writer %1 *").arg(writer)) == account.rounds);
        CHECK(numberIn(shared, kOwnFields[writer]) == account.rounds);
        rounds += account.rounds;
        conflicts += account.conflicts;
    }
    CHECK(accounts[1].rounds == 10);
    CHECK(partiesNamed(*session, QStringLiteral("opener *")) == 10);
    CHECK(numberIn(shared, kCommonField) == rounds);
    CHECK(conflicts > 0);
    requireWholeHistory(*session, shared, rounds, rounds);
    CHECK(journalLength(*session) == 1 + 10 + 3 * rounds);
    CHECK(faultsOf(*session).isEmpty());
    if (qEnvironmentVariableIsSet("KARTOTEKA_FIGURES"))
        WARN(seconds.toStdString()
             << " s: " << 3 * rounds << " saves, " << conflicts
             << " conflicts, counted (times, most) " << accounts[0].counted.toStdString());
}

TEST_CASE("Processes that open, save and close one file at the same moment all come through")
{
    TempWorkspace workspace(presentSchema());
    SECTION("a file in daily use")
    {
    }
    SECTION("a restored backup, whose journal the first one changes")
    {
        const QString copy = workspace.folder() + QLatin1String("/copy");
        Progress progress;
        must(backupTo(workspace.session()->database(), copy, progress));
        REQUIRE(QFile::remove(workspace.path()));
        REQUIRE(QFile::rename(copy, workspace.path()));
    }
    std::vector<QStringList> commands;
    for (int opener = 0; opener < 4; ++opener)
        commands.push_back({QStringLiteral("open"), workspace.path(),
                            QStringLiteral("opener%1").arg(opener), QStringLiteral("12")});
    for (const auto &process : start(commands)) {
        const Account account = accountOf(*process);
        CHECK(account.errors == QStringList());
        CHECK(account.rounds == 12);
    }
    const auto session = workspace.session();
    CHECK(partiesNamed(*session, QStringLiteral("opener*")) == 48);
    CHECK(journalLength(*session) == 48);
    CHECK(faultsOf(*session).isEmpty());
}
