#include "base/clock.h"
#include "domain/parties/party.h"
#include "scenarios/workerprocess.h"
#include "scenarios/workledger.h"
#include "scenarios/workphases.h"
#include "scenarios/workschema.h"
#include "storage/writer.h"
#include "support/catch.h"
#include "support/soundness.h"
#include "support/tempworkspace.h"
#include "support/unreliabledisk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <random>

using namespace kartoteka;

namespace
{
constexpr int kOldParties = 1500;

struct Tally {
    int kills = 0;
    int acknowledged = 0;
    int happened = 0; ///< phases under way that turned out complete
    int partials = 0; ///< files left half made
    QMap<QString, int> during;
    QStringList findings;
};

/// How long the phases take here and now, so that kills come at all moments of them.
using Durations = QMap<QString, double>;

QString partyCount(const QString &condition)
{
    return QStringLiteral("SELECT count(*) FROM party WHERE life = 0 AND ") + condition;
}

qint64 integer(Session &session, const QString &sql)
{
    return must(session.read<qint64>(
        [&](Reader &reader) { return reader.database().integer(sql.toUtf8()); }));
}

QSet<QString> savedNames(Session &session)
{
    return must(session.read<QSet<QString>>([](Reader &reader) {
        QSet<QString> names;
        Statement rows = reader.database().prepare(
            QByteArray("SELECT name FROM party WHERE life = 0 AND name GLOB 'saved *'"));
        while (rows.step())
            names.insert(rows.text(0));
        return names;
    }));
}

QString regionOf(Session &session, qint64 id)
{
    const auto party = must(session.read<std::optional<Party>>(
        [id](Reader &reader) { return reader.find(Id<Party>{id}); }));
    return party ? party->region : QStringLiteral("(no party)");
}

qint64 rowsOfImport(Session &session, const QString &import)
{
    return integer(session, partyCount(QStringLiteral("name GLOB '%1 row *'").arg(import)));
}

bool isFound(Session &session, const QString &title)
{
    const auto hits = must(session.read<std::vector<SearchHit>>(
        [&](Reader &reader) { return search(reader, title, 50); }));
    return std::any_of(hits.begin(), hits.end(),
                       [&](const SearchHit &hit) { return hit.title == title; });
}

/// A file of the present schema that the next one has work with.
QString oldFile()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old"));
    if (QFile::exists(path))
        return path;
    const auto workspace = must(Workspace::create(path, presentSchema()));
    const auto session = must(workspace->openSession());
    Progress progress;
    must(session->perform(
        Message("Import"),
        [&](Writer &writer) {
            writer.beginBulk({&describe(static_cast<const Party *>(nullptr))}, kOldParties,
                             progress);
            for (int row = 0; row < kOldParties; ++row) {
                Party party;
                party.name = QStringLiteral("old %1").arg(row);
                writer.create(party);
            }
        },
        SetKind::Import));
    return path;
}

/// One folder in which one worker after the other is killed.
class Workplace
{
public:
    Workplace(std::mt19937_64 &random, Durations &durations, Tally &tally)
        : m_random(random)
        , m_durations(durations)
        , m_tally(tally)
    {
        must(Workspace::create(path(QStringLiteral("a.kartoteka")), presentSchema()));
    }

    /// A worker does everything once, so that it is known how long that takes.
    void measure()
    {
        layOutOldFiles();
        WorkerProcess worker(arguments(phasesFor(QStringLiteral("save"))));
        for (const QString &phase : {QStringLiteral("create"), QStringLiteral("save")})
            listenUntilBegin(worker, phase);
        end(worker);
    }

    void killOne(const QString &target)
    {
        layOutOldFiles();
        ++m_tally.kills;
        WorkerProcess worker(arguments(phasesFor(target)));
        if (target == QLatin1String("start")) {
            nap(60);
        } else {
            listenUntilBegin(worker, target);
            nap(m_durations.value(target) * 1.2);
        }
        end(worker);
        const bool isIdle = m_ledger.phaseUnderWay().isEmpty();
        ++m_tally.during[isIdle ? QStringLiteral("start or between") : m_ledger.phaseUnderWay()];
    }

    /// Looks at everything as the next start does. The next kill goes on from there.
    void examine()
    {
        m_moment = QStringLiteral("kill %1 in “%2 %3”")
                       .arg(m_tally.kills)
                       .arg(m_ledger.phaseUnderWay(), m_ledger.objectUnderWay());
        for (const QString &error : std::exchange(m_ledger.errors, {}))
            find(error);
        refuseStrangeFiles();
        examineMain();
        examineCopies();
        examineMigrated();
        sweep();
    }

    int acknowledged() const { return m_ledger.acknowledged; }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files(const char *pattern = "*") const
    {
        return QDir(m_folder.path()).entryList({QString::fromUtf8(pattern)}, QDir::Files);
    }

    /// The moment of the kill is what this test draws by lot; nothing waits for anything here.
    void nap(double mostMs)
    {
        std::uniform_real_distribution<double> moment(0, mostMs * 1000);
        QThread::usleep(static_cast<unsigned long>(moment(m_random)));
    }

    void find(const QString &what) { m_tally.findings << m_moment + QLatin1String(": ") + what; }
    void require(bool isTrue, const QString &what)
    {
        if (!isTrue)
            find(what);
    }

    void layOutOldFiles()
    {
        for (const QString &name : files("old-*"))
            QFile::remove(path(name));
        for (int i = 0; i < 2; ++i)
            REQUIRE(QFile::copy(oldFile(), path(QStringLiteral("old-%1.kartoteka").arg(i))));
    }

    /// All phases, the wanted one as early as it makes sense.
    static QStringList phasesFor(const QString &target)
    {
        QStringList phases = {QStringLiteral("save")};
        if (target == QLatin1String("undo"))
            phases << QStringLiteral("import");
        if (target != QLatin1String("start"))
            phases << target;
        return phases + QStringList{QStringLiteral("edit"),    QStringLiteral("backup"),
                                    QStringLiteral("import"),  QStringLiteral("save"),
                                    QStringLiteral("reopen"),  QStringLiteral("undo"),
                                    QStringLiteral("migrate"), QStringLiteral("create")};
    }

    QStringList arguments(const QStringList &phases) const
    {
        return QStringList{QStringLiteral("phases"), m_folder.path(),
                           QString::number(m_tally.kills)} +
               phases;
    }

    void listenUntilBegin(WorkerProcess &worker, const QString &phase)
    {
        while (const auto line = worker.line()) {
            m_ledger.read(*line);
            if (!m_ledger.phaseUnderWay().isEmpty()) {
                m_beginMs = monotonicMs();
                if (m_ledger.phaseUnderWay() == phase)
                    return;
                continue;
            }
            double &typical = m_durations[line->section(u' ', 1, 1)];
            const auto duration = static_cast<double>(monotonicMs() - m_beginMs);
            typical = typical > 0 ? 0.7 * typical + 0.3 * duration : duration;
        }
    }

    void end(WorkerProcess &worker)
    {
        worker.kill();
        for (const QString &line : worker.remainingLines())
            m_ledger.read(line);
    }

    void refuseStrangeFiles()
    {
        static const QRegularExpression known(QStringLiteral(
            "\\A(a|old-\\d|old-\\d-before-version-\\d+-\\d+|backup-\\d+-\\d+|new-\\d+-\\d+)"
            "\\.kartoteka(\\.partial-[0-9a-f]{16})?(-wal|-shm|-journal)?\\z"));
        for (const QString &name : files())
            require(known.match(name).hasMatch(), QStringLiteral("strange file ") + name);
    }

    /// The workspace everybody worked in.
    void examineMain()
    {
        const auto workspace =
            Workspace::open(path(QStringLiteral("a.kartoteka")), presentSchema());
        if (!workspace)
            return find(workspace.error().english());
        require((*workspace)->notices().empty(), QStringLiteral("not silent"));
        const auto session = must((*workspace)->openSession());
        const QStringList faults = faultsOf(*session);
        require(faults.isEmpty(), faults.join(QLatin1String("; ")));
        settle(*session);
        examineRecords(*session);
        examineSearch(*session);
    }

    /// What was under way is there as a whole or not at all, which the rest of the look shows.
    void settle(Session &session)
    {
        const QString object = m_ledger.objectUnderWay();
        bool hasHappened = false;
        if (m_ledger.isUnderWay("save"))
            hasHappened = savedNames(session).contains(object);
        else if (m_ledger.isUnderWay("edit"))
            hasHappened = regionOf(session, object.section(u' ', 0, 0).toLongLong()) ==
                          object.section(u' ', 1);
        else if (m_ledger.isUnderWay("import"))
            hasHappened = rowsOfImport(session, object) > 0;
        else if (m_ledger.isUnderWay("undo"))
            hasHappened = rowsOfImport(session, object) == 0;
        else if (m_ledger.isUnderWay("backup") || m_ledger.isUnderWay("create"))
            hasHappened = QFile::exists(path(object));
        if (m_ledger.isUnderWay("import") && !hasHappened)
            m_ledger.imported[object] = 0;
        m_tally.happened += hasHappened;
        m_ledger.settle(hasHappened);
    }

    void examineRecords(Session &session)
    {
        require(savedNames(session) == m_ledger.saved, QStringLiteral("other saved parties"));
        for (auto it = m_ledger.edited.begin(); it != m_ledger.edited.end(); ++it)
            require(regionOf(session, it.key()) == it.value(), QStringLiteral("lost edit"));
        for (auto it = m_ledger.imported.begin(); it != m_ledger.imported.end(); ++it)
            require(rowsOfImport(session, it.key()) == it.value(),
                    QStringLiteral("%1: not %2 rows").arg(it.key()).arg(it.value()));
        require(integer(session, partyCount(QStringLiteral("1"))) == m_ledger.parties(),
                QStringLiteral("parties nobody made"));
        const auto complete = QStringLiteral("(SELECT count(*) FROM contact_point c WHERE "
                                             "c.party_id = party.id AND c.life = 0) = 1");
        require(integer(session, partyCount(complete)) == m_ledger.parties(),
                QStringLiteral("parties without their phones"));
        require(journalLength(session) == m_ledger.sets,
                QStringLiteral("%1 sets in the journal, not %2")
                    .arg(journalLength(session))
                    .arg(m_ledger.sets));
        const auto runs = std::count_if(m_ledger.imported.begin(), m_ledger.imported.end(),
                                        [](int rows) { return rows > 0; });
        require(integer(session, QStringLiteral("SELECT count(*) FROM import_run")) >= runs,
                QStringLiteral("runs of imports"));
    }

    void examineSearch(Session &session)
    {
        for (const QString &name : std::as_const(m_ledger.saved))
            require(isFound(session, name), QStringLiteral("search lost ") + name);
        for (auto it = m_ledger.imported.begin(); it != m_ledger.imported.end(); ++it) {
            const QString last = QStringLiteral("%1 row %2").arg(it.key()).arg(kImportRows - 1);
            require(isFound(session, last) == (it.value() > 0),
                    QStringLiteral("search disagrees about ") + last);
        }
    }

    /// Backups and new workspaces: whole, or not there.
    void examineCopies()
    {
        for (const char *pattern : {"backup-*.kartoteka", "new-*.kartoteka"})
            for (const QString &name : files(pattern)) {
                require(m_ledger.files.contains(name), QStringLiteral("unasked ") + name);
                requireSound(name, presentSchema(), m_ledger.files.take(name));
                QFile::remove(path(name));
            }
        for (const QString &name : m_ledger.files.keys())
            find(QStringLiteral("lost ") + name);
        m_ledger.files.clear();
    }

    /// Before, between or after the steps of their migration; opening completes it.
    void examineMigrated()
    {
        const auto removeCopies = [this](bool areSound) {
            for (const QString &name : files("old-*-before-*.kartoteka")) {
                if (areSound)
                    requireSound(name, presentSchema(), kOldParties);
                QFile::remove(path(name));
            }
        };
        removeCopies(true);
        for (const QString &name : files("old-?.kartoteka")) {
            const bool mustBeSilent = m_ledger.migrated.contains(name);
            requireSound(name, nextSchema(), kOldParties, mustBeSilent);
        }
        removeCopies(false); // of files between the two steps, which the present schema refuses
        m_ledger.migrated.clear();
    }

    void requireSound(const QString &name, const Schema &schema, qint64 parties,
                      bool mustBeSilent = false)
    {
        const auto workspace = Workspace::open(path(name), schema);
        if (!workspace)
            return find(name + QLatin1String(": ") + workspace.error().english());
        require(!mustBeSilent || (*workspace)->notices().empty(), name + QLatin1String(" speaks"));
        const auto session = must((*workspace)->openSession());
        const QString all = partyCount(
            &schema == &nextSchema() ? QStringLiteral("more = name || id") : QStringLiteral("1"));
        require(integer(*session, all) == parties, name + QLatin1String(": other parties"));
    }

    /// An hour later the next start removes what was left half made; then nothing lies beside.
    void sweep()
    {
        const QStringList partials = files("*.partial-*");
        m_tally.partials += static_cast<int>(partials.size());
        for (const QString &name : partials) {
            QFile file(path(name));
            REQUIRE(file.open(QIODevice::ReadWrite));
            REQUIRE(file.setFileTime(QFileInfo(file).lastModified().addSecs(-2 * 3600),
                                     QFileDevice::FileModificationTime));
        }
        if (!partials.isEmpty())
            must(Workspace::open(path(QStringLiteral("a.kartoteka")), presentSchema()));
        static const QRegularExpression wanted(QStringLiteral("\\A(a|old-\\d)\\.kartoteka\\z"));
        for (const QString &name : files())
            require(wanted.match(name).hasMatch(), QStringLiteral("left: ") + name);
    }

    QTemporaryDir m_folder;
    std::mt19937_64 &m_random;
    Durations &m_durations;
    Tally &m_tally;
    WorkLedger m_ledger;
    qint64 m_beginMs = 0; ///< of the phase under way
    QString m_moment;
};

void tell(const Tally &tally, quint64 seed)
{
    QStringList during;
    for (auto it = tally.during.begin(); it != tally.during.end(); ++it)
        during << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    const QString text =
        QStringLiteral("seed %1: %2 kills, %3 acknowledged, %4 completed unasked, %5 half files; "
                       "in %6; %7 findings\n%8")
            .arg(seed)
            .arg(tally.kills)
            .arg(tally.acknowledged)
            .arg(tally.happened)
            .arg(tally.partials)
            .arg(during.join(QLatin1String(", ")))
            .arg(tally.findings.size())
            .arg(tally.findings.mid(0, 20).join(u'\n'));
    UNSCOPED_INFO(text.toStdString());
    if (qEnvironmentVariableIsSet("KARTOTEKA_FIGURES"))
        WARN(text.toStdString());
}
} // namespace

TEST_CASE("Killed in whatever it does, the program loses nothing it said was saved")
{
    constexpr int kKillsPerFolder = 8;
    const QStringList targets = {
        QStringLiteral("save"),    QStringLiteral("import"), QStringLiteral("backup"),
        QStringLiteral("migrate"), QStringLiteral("start"),  QStringLiteral("edit"),
        QStringLiteral("import"),  QStringLiteral("undo"),   QStringLiteral("migrate"),
        QStringLiteral("create"),  QStringLiteral("reopen")};
    // KARTOTEKA_KILLS: how many, 500 before a release. KARTOTEKA_SEED: the same lots again.
    const int asked = qEnvironmentVariableIntValue("KARTOTEKA_KILLS");
    const int kills = asked > 0 ? asked : 40;
    const int askedSeed = qEnvironmentVariableIntValue("KARTOTEKA_SEED");
    const quint64 seed = askedSeed > 0 ? static_cast<quint64>(askedSeed) : std::random_device()();
    std::mt19937_64 random(seed);
    const UnreliableDisk withoutSyncs; // only for looking at what is left; the workers sync
    Durations durations;
    Tally tally;
    while (tally.kills < kills) {
        Workplace place(random, durations, tally);
        if (durations.isEmpty())
            place.measure();
        else
            for (int i = 0; i < kKillsPerFolder && tally.kills < kills; ++i) {
                place.killOne(targets.at(tally.kills % targets.size()));
                place.examine();
            }
        tally.acknowledged += place.acknowledged();
    }
    tell(tally, seed);
    CHECK(tally.findings.isEmpty());
    CHECK(tally.acknowledged > kills / 2);
}
