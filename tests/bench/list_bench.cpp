// A list of everybody beside what Qt has for it, a QSqlTableModel over the same file: first
// painting, jump to the end, heap; and an order no index helps with beside the engine's own. Needs
// a screen, as `bench_window` does, and a file: `bench_list large.kartoteka [settings]`.
#include "appcontext.h"
#include "bench/comparison.h"
#include "bench/rawdatabase.h"
#include "models/partylistsource.h"
#include "models/recordmodel.h"
#include "widgets/recordtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>

#include <cstdio>
#include <cstdlib>

#include <malloc.h>

using namespace kartoteka;
using namespace kartoteka::bench;

namespace
{

constexpr int kRounds = 5;
constexpr double kMebibyte = 1024.0 * 1024.0;

template<class T>
T good(Result<T> result)
{
    if (result)
        return *std::move(result);
    std::fprintf(stderr, "%s\n", qPrintable(result.error().english()));
    std::exit(1);
}

void waitUntil(const std::function<bool()> &holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// Counts how often a view was painted.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QAbstractScrollArea &view) { view.viewport()->installEventFilter(this); }

    int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

/// A window with one of the two lists, and what it cost to show.
class Shown
{
public:
    Cost firstPainting = {};
    Cost jump = {};
    double heap = 0; ///< MiB when all rows are known

protected:
    void show(QTableView &view, const std::function<void()> &fill,
              const std::function<bool()> &isSeen)
    {
        const double before = heapNow();
        firstPainting = measure([&] {
            fill();
            view.resize(1366, 768);
            view.show();
            const PaintCount paintings(view);
            waitUntil([&] { return paintings.count() > 0 && isSeen(); });
            view.viewport()->repaint();
        });
        m_heapBefore = before;
    }
    void jumpToEnd(QTableView &view, const std::function<void()> &know)
    {
        jump = measure([&] {
            know();
            view.scrollToBottom();
            view.viewport()->repaint();
        });
        heap = heapNow() - m_heapBefore;
    }

private:
    static double heapNow()
    {
        const struct mallinfo2 now = mallinfo2();
        return static_cast<double>(now.uordblks + now.hblkhd) / kMebibyte;
    }

    double m_heapBefore = 0;
};

class OurList : public Shown
{
public:
    explicit OurList(OpenWorkspace &workspace)
        : m_model(workspace, std::make_unique<PartyListSource>())
    {
        show(
            m_table,
            [this] {
                m_table.setRecordModel(&m_model);
                m_model.setQuery({{}, {}, QStringLiteral("name")});
            },
            [this] { return m_model.rowCount() > 0; });
        waitUntil([this] { return !m_model.isLoading(); });
        jumpToEnd(m_table, [] {});
    }
    Cost sort(const QString &field)
    {
        return measure([&] {
            m_model.sort(m_model.columnOf(field), Qt::AscendingOrder);
            waitUntil([this] { return !m_model.isLoading(); });
        });
    }

private:
    RecordModel m_model;
    RecordListTable m_table;
};

class TheirList : public Shown
{
public:
    explicit TheirList(const QSqlDatabase &database)
        : m_model(nullptr, database)
    {
        show(
            m_table,
            [this] {
                m_model.setTable(QStringLiteral("party"));
                m_model.select();
                m_table.setModel(&m_model);
            },
            [] { return true; });
        jumpToEnd(m_table, [this] {
            while (m_model.canFetchMore())
                m_model.fetchMore();
        });
    }

private:
    QSqlTableModel m_model;
    QTableView m_table;
};

/// The medians of both, in turns.
void compareLists(OpenWorkspace &workspace, const QSqlDatabase &database)
{
    double ourHeap = 0;
    double theirHeap = 0;
    compareCosts(
        QStringLiteral("first painting of the list"), 1.2, kRounds,
        [&] {
            const OurList list(workspace);
            ourHeap = list.heap;
            return list.firstPainting;
        },
        [&] {
            const TheirList list(database);
            theirHeap = list.heap;
            return list.firstPainting;
        });
    compareCosts(
        QStringLiteral("jump to the end"), 0.01, kRounds, [&] { return OurList(workspace).jump; },
        [&] { return TheirList(database).jump; });
    report(QStringLiteral("heap of our list"), ourHeap, QStringLiteral("MiB"));
    report(QStringLiteral("heap of theirs"), theirHeap, QStringLiteral("MiB"));
    report(QStringLiteral("ratio (goal 0.1)"), ourHeap / theirHeap, QString());
}

void compareOrders(OpenWorkspace &workspace)
{
    OurList list(workspace);
    RawDatabase raw(workspace.path());
    const auto rawSort = [&raw] {
        RawStatement rows(raw, "SELECT id FROM party WHERE life = 0 ORDER BY region, id");
        rows.readAll();
    };
    compareCosts(
        QStringLiteral("sort by a field without an index"), 0.6, kRounds,
        [&list] {
            list.sort(QStringLiteral("name"));
            return list.sort(QStringLiteral("region"));
        },
        [&rawSort] { return measure(rawSort); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_list file.kartoteka [settings]\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    // A file that is kept is known to its settings: one from elsewhere is checked page by page.
    const AppContext context(argc > 2 ? QString::fromLocal8Bit(argv[2])
                                      : path + QLatin1String("-settings"));
    std::shared_ptr<const Workspace> file =
        good(Workspace::open(path, context.schema(), context.workspaceOptions()));
    OpenWorkspace workspace(file, good(file->openSession()), 0);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open()) {
        std::fprintf(stderr, "%s\n", "Qt has no driver for SQLite here (libqt6sql6-sqlite)");
        return 1;
    }
    compareLists(workspace, database);
    compareOrders(workspace);
    return 0;
}
