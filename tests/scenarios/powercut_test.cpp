#include "scenarios/randomhistory.h"
#include "storage/dberror.h"
#include "support/catch.h"
#include "support/faultyvfs.h"
#include "support/gadget.h"
#include "support/soundness.h"
#include "support/tempworkspace.h"
#include "support/unreliabledisk.h"

#include <QDir>
#include <QFile>

using namespace kartoteka;

namespace
{
const QString kPath = QStringLiteral("/disk/a.kartoteka");

struct Tally {
    int cuts = 0;
    int acknowledged = 0; ///< steps that were said to be saved
    int completed = 0;    ///< steps under way at a cut that are there all the same
    int lost = 0;         ///< cuts after which something acknowledged was missing
    int damaged = 0;      ///< cuts after which the workspace was refused or unsound
    int mixed = 0;        ///< cuts after which it held what it never should
    QMap<QString, int> duringStep;
    QStringList findings;

    int bad() const { return lost + damaged + mixed; }
};

/// How the connections of the history differ from those of the product.
struct Variant {
    QByteArray pragmas = "PRAGMA journal_mode=WAL"; ///< instead of the product's
    bool failsSyncs = false;
};

/// The workspace every disk begins with.
struct Beginning {
    QByteArray bytes;
    RandomHistory::State state;
};

const Beginning &beginning()
{
    static const Beginning made = [] {
        TempWorkspace workspace(gadgetSchema());
        auto session = workspace.session();
        const RandomHistory::State state{contentsOf(*session), journalLength(*session)};
        session.reset();
        QFile file(workspace.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return Beginning{file.readAll(), state};
    }();
    return made;
}

/// One disk, its power cut again and again while a person works on it.
class Ordeal
{
public:
    Ordeal(quint64 seed, const Variant &variant, Tally &tally)
        : m_vfs(seed)
        , m_variant(variant)
        , m_tally(tally)
        , m_random(seed)
        , m_history(seed, beginning().state)
    {
        m_vfs.disk().put(kPath, beginning().bytes);
    }

    /// False when the disk is not worth going on with.
    bool workUntilCut()
    {
        m_states = {m_history.acknowledged()};
        m_refused.clear();
        m_vfs.disk().cutPowerAt(1 + number(number(4) ? 250 : 1500));
        while (!m_vfs.disk().isOff())
            work();
        m_vfs.disk().powerOn();
        m_vfs.faults().heal();
        ++m_tally.cuts;
        ++m_tally.duringStep[m_history.lastStep()];
        return examine();
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }

    /// As Workspace opens it; nothing when the power went off meanwhile.
    std::unique_ptr<Session> open()
    {
        OpenOptions options;
        options.vfs = m_vfs.name();
        try {
            auto database = std::make_unique<Database>(kPath, options);
            database->execute(m_variant.pragmas);
            database->execute("PRAGMA journal_size_limit=67108864");
            // The log is taken in after 1000 pages; sooner shows more of it.
            if (number(3))
                database->execute("PRAGMA wal_autocheckpoint=" +
                                  QByteArray::number(number(60) + 1));
            return std::make_unique<Session>(std::move(database), gadgetSchema().catalog, m_clock);
        } catch (const DbError &failure) {
            if (!m_vfs.disk().isOff() && !m_variant.failsSyncs)
                FAIL(failure.what() << " / " << failure.error().detail().toStdString());
            return nullptr;
        }
    }

    /// Some steps in one or two windows, then all are closed.
    void work()
    {
        const auto first = open();
        const auto second = number(3) ? nullptr : open();
        for (int i = 1 + number(8); i > 0 && first && !m_vfs.disk().isOff(); --i) {
            Session &session = second && number(2) ? *second : *first;
            if (number(10) == 0) {
                checkpoint(session);
                continue;
            }
            if (m_variant.failsSyncs && number(3) == 0)
                m_vfs.faults().failSyncAt(1 + number(3));
            const auto done = m_history.step(session);
            if (done) {
                ++m_tally.acknowledged;
                m_states.push_back(m_history.acknowledged());
                m_refused.clear();
            } else if (!m_vfs.disk().isOff()) {
                if (!m_variant.failsSyncs)
                    FAIL(m_history.lastStep().toStdString()
                         << ": " << done.error().english().toStdString() << " / "
                         << done.error().detail().toStdString());
                m_refused.push_back(m_history.wanted());
                m_history.settle(false);
            }
        }
    }

    void checkpoint(Session &session)
    {
        const char *modes[] = {"PASSIVE", "FULL", "RESTART", "TRUNCATE"};
        try {
            session.database().execute(QByteArray("PRAGMA wal_checkpoint(") + modes[number(4)] +
                                       ')');
        } catch (const DbError &) {
            // The power went off: nothing of it was acknowledged.
        }
    }

    /// Opens what survived with the product itself, on a real disk.
    bool examine()
    {
        const QTemporaryDir folder;
        const auto files = m_vfs.disk().contents();
        for (auto it = files.begin(); it != files.end(); ++it) {
            QFile file(folder.filePath(QFileInfo(it.key()).fileName()));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(it.value()) == it.value().size());
        }
        const bool isGood = judge(folder.filePath(QStringLiteral("a.kartoteka")));
        const QStringList left = QDir(folder.path()).entryList(QDir::Files);
        if (isGood && left != QStringList{QStringLiteral("a.kartoteka")})
            note(m_tally.damaged, QStringLiteral("left beside: ") + left.join(u' '));
        return isGood;
    }

    bool judge(const QString &path)
    {
        const auto workspace = Workspace::open(path, gadgetSchema());
        if (!workspace)
            return note(m_tally.damaged, workspace.error().english());
        if (!(*workspace)->notices().empty())
            return note(m_tally.damaged, QStringLiteral("not silent"));
        const auto session = must((*workspace)->openSession());
        const QStringList faults = faultsOf(*session);
        if (!faults.isEmpty())
            return note(m_tally.damaged, faults.join(QLatin1String("; ")));
        const RandomHistory::State found{contentsOf(*session), journalLength(*session)};
        if (found == m_history.acknowledged() || found == m_history.wanted()) {
            const bool isCompleted = found != m_history.acknowledged();
            m_tally.completed += isCompleted;
            m_history.settle(isCompleted);
            return true;
        }
        // A commit whose sync failed may have reached the disk; it was not acknowledged.
        if (std::find(m_refused.begin(), m_refused.end(), found) != m_refused.end()) {
            ++m_tally.completed;
            return false;
        }
        const auto known = std::find(m_states.begin(), m_states.end(), found);
        if (known == m_states.end())
            return note(m_tally.mixed, QStringLiteral("neither before nor after a step"));
        return note(m_tally.lost,
                    QStringLiteral("%1 acknowledged steps").arg(m_states.end() - known - 1));
    }

    bool note(int &counter, const QString &finding)
    {
        ++counter;
        m_tally.findings << m_history.lastStep() + QLatin1String(": ") + finding;
        return false;
    }

    FaultyVfs m_vfs;
    const Variant &m_variant;
    Tally &m_tally;
    std::mt19937_64 m_random;
    RandomHistory m_history;
    std::vector<RandomHistory::State> m_states;  ///< acknowledged since the power is on
    std::vector<RandomHistory::State> m_refused; ///< what failed steps would have led to
    FakeClock m_clock;
};

Tally cutPower(int cuts, quint64 firstSeed, const Variant &variant = {})
{
    constexpr int kCutsPerDisk = 10;
    const UnreliableDisk withoutSyncs; // the disk on which the product looks at what survived
    Tally tally;
    for (quint64 seed = firstSeed; tally.cuts < cuts; ++seed) {
        Ordeal ordeal(seed, variant, tally);
        for (int i = 0; i < kCutsPerDisk && tally.cuts < cuts; ++i)
            if (!ordeal.workUntilCut())
                break;
    }
    return tally;
}

Variant with(const QByteArray &journal, const QByteArray &synchronous)
{
    Variant variant;
    variant.pragmas = "PRAGMA " + journal + ";PRAGMA synchronous=" + synchronous;
    return variant;
}

void tell(const Tally &tally)
{
    QStringList steps;
    for (auto it = tally.duringStep.begin(); it != tally.duringStep.end(); ++it)
        steps << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    const QString text =
        QStringLiteral("%1 cuts, %2 steps acknowledged, %3 completed unasked, %4 lost, "
                       "%5 damaged, %6 mixed; in or after %7\n%8")
            .arg(tally.cuts)
            .arg(tally.acknowledged)
            .arg(tally.completed)
            .arg(tally.lost)
            .arg(tally.damaged)
            .arg(tally.mixed)
            .arg(steps.join(QLatin1String(", ")))
            .arg(tally.findings.mid(0, 20).join(u'\n'));
    UNSCOPED_INFO(text.toStdString());
    if (qEnvironmentVariableIsSet("KARTOTEKA_FIGURES"))
        WARN(text.toStdString());
}
} // namespace

TEST_CASE("After 1000 power cuts nothing acknowledged is lost and nothing is half done")
{
    // KARTOTEKA_SEED: other histories and other cuts.
    const int seed = qEnvironmentVariableIntValue("KARTOTEKA_SEED");
    const Tally tally = cutPower(1000, static_cast<quint64>(seed) * 1000 + 1);
    tell(tally);
    CHECK(tally.cuts == 1000);
    CHECK(tally.acknowledged > 2000);
    CHECK(tally.bad() == 0);
}

TEST_CASE("A disk that fails to sync and then loses power loses nothing acknowledged")
{
    Variant variant;
    variant.failsSyncs = true;
    const Tally tally = cutPower(200, 1, variant);
    tell(tally);
    CHECK(tally.bad() == 0);
}

TEST_CASE("The same power cuts with less syncing lose something: the test can see")
{
    const Tally normal = cutPower(100, 1, with("journal_mode=WAL", "NORMAL"));
    tell(normal);
    CHECK(normal.lost > 20);
    CHECK(normal.damaged + normal.mixed == 0);
    const Tally off = cutPower(100, 1, with("journal_mode=WAL", "OFF"));
    tell(off);
    CHECK(off.damaged > 20);
    // A rollback journal deleted without syncing its folder comes back and takes the commit back.
    const Tally full = cutPower(100, 1, with("journal_mode=DELETE", "FULL"));
    tell(full);
    CHECK(full.lost > 5);
}

TEST_CASE("With a rollback journal, as new and restored files have it, nothing is lost either")
{
    for (const char *journal : {"journal_mode=DELETE", "journal_mode=TRUNCATE"}) {
        const Tally tally = cutPower(100, 1, with(journal, "EXTRA"));
        tell(tally);
        CHECK(tally.bad() == 0);
    }
}
