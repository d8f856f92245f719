// From the start of the process to a list that is filled and painted, beside the start of an empty
// window: whole processes in turns, because loading libraries, fonts and pictures is most of it.
// Needs a screen, as `bench_window` does, and a file: `bench_start large.kartoteka`.
#include "bench/comparison.h"
#include "gui/program.h"
#include "views/recordlist/recordlist.h"
#include "widgets/recordtable.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <cstdio>
#include <cstdlib>

using namespace kartoteka;
using namespace kartoteka::bench;

namespace
{

constexpr int kRounds = 7;
constexpr double kGoal = 4;
const auto kEmpty = QStringLiteral("--empty");
const auto kFilled = QStringLiteral("--filled");

void waitUntil(const std::function<bool()> &holds)
{
    if (QTest::qWaitFor(holds, 120000))
        return;
    std::fprintf(stderr, "the window never got there\n");
    std::exit(1);
}

int showEmpty(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    waitUntil([&] { return window.windowHandle()->isExposed(); });
    QCoreApplication::processEvents();
    return 0;
}

/// Says when a widget has been painted.
class PaintWatch : public QObject
{
public:
    bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

int showFilled(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const AppContext context(QString::fromLocal8Bit(argv[3]));
    Program program(context);
    program.start({QString::fromLocal8Bit(argv[2])});
    RecordList *list = nullptr;
    waitUntil([&] {
        list = dynamic_cast<RecordList *>(program.window().currentView());
        return list && list->model().rowCount() > 0;
    });
    PaintWatch watch;
    list->findChild<RecordListTable *>()->viewport()->installEventFilter(&watch);
    list->findChild<RecordListTable *>()->viewport()->update();
    waitUntil([&] { return watch.isPainted(); });
    std::printf("%.1f\n", proportionalMemory());
    std::fflush(stdout);
    std::_Exit(0); // what closing costs is another question
}

/// Runs this program again; what it printed.
QByteArray run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        std::exit(1);
    return process.readAllStandardOutput();
}

} // namespace

int main(int argc, char *argv[])
{
    const QString mode = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (mode == kEmpty)
        return showEmpty(argc, argv);
    if (mode == kFilled)
        return showFilled(argc, argv);
    const QCoreApplication application(argc, argv);
    if (mode.isEmpty()) {
        std::fprintf(stderr, "bench_start file.kartoteka\n");
        return 2;
    }
    const QTemporaryDir settings;
    double memory = 0;
    compare(
        QStringLiteral("start to the filled list"), kGoal, kRounds,
        [&] {
            memory = run({kFilled, mode, settings.path()}).trimmed().toDouble();
        },
        [] { run({kEmpty}); });
    report(QStringLiteral("proportional memory after start"), memory, QStringLiteral("MiB"));
    return 0;
}
