#include "ui/shell/runningprogram.h"

#include "domain/parties/party.h"
#include "widgets/recordtable.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>

using namespace kartoteka;

namespace
{

/// Others' changes are looked for once in this time; twice more for a busy machine.
constexpr int kSoonMs = 3 * OpenWorkspace::kWatchIntervalMs;

/// Somebody at the same file with the command line; ends the test when he is refused.
QJsonObject elsewhere(const RunningProgram &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KARTOTEKA_CONFIG"), program.path(QStringLiteral("other")));
    environment.insert(QStringLiteral("USER"), QStringLiteral("boris"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KARTOTEKA_CLI), arguments + QStringList{QStringLiteral("--json")});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// The window of one seat, scrolled into the list with a row chosen, and what must stay so.
struct ScrolledList {
    explicit ScrolledList(RunningProgram &program)
        : model(program.list()->model())
        , table(*program.find<RecordListTable>("table_organizations"))
    {
        program.window().resize(1000, 420);
        program.waitFor([this] { return table.verticalScrollBar()->maximum() > 10; });
        table.selectRow(14);
        table.verticalScrollBar()->setValue(9);
        chosen = model.idAt(14);
        top = topId();
        path = program.window().workspace().path();
    }
    qint64 topId() const { return model.idAt(table.rowAt(1)); }
    /// The change is seen in time, and nobody lost his place.
    void expectSoon(const std::function<bool()> &isSeen)
    {
        QElapsedTimer time;
        time.start();
        CHECK(QTest::qWaitFor(isSeen, kSoonMs));
        INFO("seen after " << time.elapsed() << " ms");
        CHECK(table.currentId() == chosen);
        CHECK(table.selectedIds() == std::vector<qint64>{chosen});
        CHECK(topId() == top);
    }
    bool shows(qint64 id, const QString &name) const
    {
        const int row = model.rowOf(id);
        return row >= 0 && model.index(row, 0).data().toString() == name;
    }

    RecordModel &model;
    RecordListTable &table;
    qint64 chosen = 0;
    qint64 top = 0;
    QString path;
};

} // namespace

TEST_CASE("What another process adds, changes and removes is in the list within three seconds")
{
    RunningProgram program;
    program.openSample();
    ScrolledList list(program);
    const int before = list.model.rowCount();

    // Above everything, below everything: what is looked at does not move.
    const qint64 first =
        elsewhere(program, {QStringLiteral("add"), list.path, QStringLiteral("party"),
                            QStringLiteral("name=0 Above everything")})
            .value(QLatin1String("id"))
            .toString()
            .toLongLong();
    REQUIRE(first != 0);
    list.expectSoon([&] { return list.model.rowCount() == before + 1; });
    CHECK(list.model.rowOf(first) == 0);

    // A name that moves its row over what is looked at.
    const qint64 below = list.model.idAt(before - 1);
    elsewhere(program, {QStringLiteral("set"), list.path, QStringLiteral("party"),
                        QString::number(below), QStringLiteral("name=00 Moved up")});
    list.expectSoon([&] { return list.shows(below, QStringLiteral("00 Moved up")); });

    // The row itself, beside the one that is chosen.
    const qint64 neighbor = list.model.idAt(list.model.rowOf(list.chosen) + 1);
    elsewhere(program, {QStringLiteral("remove"), list.path, QStringLiteral("party"),
                        QString::number(neighbor)});
    list.expectSoon([&] { return list.model.rowOf(neighbor) < 0; });

    // The chosen one under the hand: its place and the choice stay, its text is the new one.
    const QString name =
        QString(list.model.index(list.model.rowOf(list.chosen), 0).data().toString());
    elsewhere(program, {QStringLiteral("set"), list.path, QStringLiteral("party"),
                        QString::number(list.chosen), QStringLiteral("name=") + name + u'!'});
    list.expectSoon([&] { return list.shows(list.chosen, name + u'!'); });
    CHECK(list.model.rowCount() == before);
}

TEST_CASE("A chosen row that another process removes leaves the list and a row beside it current")
{
    RunningProgram program;
    program.openSample();
    ScrolledList list(program);
    elsewhere(program, {QStringLiteral("remove"), list.path, QStringLiteral("party"),
                        QString::number(list.chosen)});
    CHECK(QTest::qWaitFor([&] { return list.model.rowOf(list.chosen) < 0; }, kSoonMs));
    CHECK(list.table.currentId() != 0);
    CHECK(list.table.currentId() != list.chosen);
    CHECK(list.topId() == list.top);
}
