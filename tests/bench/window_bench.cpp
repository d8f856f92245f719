// The window at work on a large base, as a person uses it: start, scroll, jump, sort, filter,
// search as one types, card, a file attached and undone, the list on paper, a large table imported
// and taken back. A watchdog times every turn of the event loop – one event with all that follows
// from it – and names the slowest of each step with its kind and whoever handled it; at the end the
// slowest of all. Run it under Xvfb or a desktop; the arguments are the number of parties, and of
// the rows that are imported, and, to keep the file and use it again, its path.
#include "bench/comparison.h"
#include "domain/parties/address.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/party.h"
#include "gui/program.h"
#include "storage/writer.h"
#include "support/scripteddialogs.h"
#include "views/imports/importdialog.h"
#include "views/recordlist/recordlist.h"
#include "widgets/recordtable.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <cstdio>
#include <cstdlib>

using namespace kartoteka;
using namespace kartoteka::bench;

namespace
{

constexpr double kLongestTurn = 50; // milliseconds
constexpr int kPatienceMs = 30 * 60 * 1000;

/// Times what it delivers; nested deliveries count to the outermost one.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray cause = causeOf(*receiver, *event);
        ++m_depth;
        bool isHandled = false;
        const Cost cost = measure([&] { isHandled = QApplication::notify(receiver, event); });
        --m_depth;
        if (cost.wall * 1000 > m_worst) {
            m_worst = cost.wall * 1000;
            m_cause = cause;
        }
        return isHandled;
    }

    void tell(const char *step)
    {
        std::printf("    longest turn: %6.1f ms%s  %s: %s\n", m_worst,
                    m_worst > kLongestTurn ? "  TOO LONG" : "", step, m_cause.constData());
        std::fflush(stdout);
        m_tooLong += m_worst > kLongestTurn;
        if (m_worst > m_worstOfAll) {
            m_worstOfAll = m_worst;
            m_causeOfAll = QByteArray(step) + ": " + m_cause;
        }
        m_worst = 0;
    }
    void tellAll() const
    {
        std::printf("longest turn of all: %.1f ms, %s; steps with one above %.0f ms: %d\n",
                    m_worstOfAll, m_causeOfAll.constData(), kLongestTurn, m_tooLong);
    }

private:
    /// Kind of event, class and name of who gets it, and whose part that is when it has no name.
    static QByteArray causeOf(const QObject &receiver, const QEvent &event)
    {
        const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
        QByteArray cause = kind ? QByteArray(kind) : QByteArray::number(event.type());
        cause += " to ";
        cause += receiver.metaObject()->className();
        const QObject *named = &receiver;
        while (named->objectName().isEmpty() && named->parent())
            named = named->parent();
        if (!named->objectName().isEmpty())
            cause += (named == &receiver ? " “" : " in “") + named->objectName().toUtf8() + "”";
        return cause;
    }

    int m_depth = 0;
    double m_worst = 0;
    QByteArray m_cause;
    double m_worstOfAll = 0;
    QByteArray m_causeOfAll;
    int m_tooLong = 0;
};

template<class T>
void good(const Result<T> &result)
{
    if (result)
        return;
    std::fprintf(stderr, "%s\n", qPrintable(result.error().english()));
    std::exit(1);
}

void addParty(Writer &writer, int number)
{
    static const QStringList names = {QStringLiteral("Рассвет"), QStringLiteral("Northwind"),
                                      QStringLiteral("锦程贸易"), QStringLiteral("Ёлочка"),
                                      QStringLiteral("Hafenlogistik")};
    Party party;
    party.kind = number % 5 < 3 ? PartyKind::Organization : PartyKind::Person;
    party.name = names[number % names.size()] + u' ' + QString::number(number * 7919 % 1000003);
    party.region = QStringLiteral("Region %1").arg(number % 83);
    const Id<Party> id = writer.create(party);
    ContactPoint phone;
    phone.party = id;
    phone.value = QStringLiteral("+7 812 %1").arg(1000000 + number % 9000000);
    writer.create(phone);
    Address address;
    address.party = id;
    address.city = QStringLiteral("City %1").arg(number % 997);
    writer.create(address);
}

void makeBase(const QString &path, const Schema &schema, int parties)
{
    auto workspace = Workspace::create(path, schema);
    good(workspace);
    auto session = (*workspace)->openSession(Purpose::Bulk);
    good(session);
    Progress progress;
    good((*session)->perform(
        Message("Fill"),
        [&](Writer &writer) {
            std::vector<const Entity *> all;
            for (const Entity *entity : (*session)->catalog().entities())
                all.push_back(entity);
            writer.beginBulk(all, parties, progress);
            for (int number = 0; number < parties; ++number)
                addParty(writer, number);
        },
        SetKind::Import));
}

void writeTable(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    file.write("Name;Phone;E-mail;City;Note\n");
    for (int row = 0; row < rows; ++row)
        file.write(
            QStringLiteral("ООО «Привоз %1»;+7 495 %2;mail%1@example.org;Город %3;из таблицы\n")
                .arg(row)
                .arg(2000000 + row)
                .arg(row % 991)
                .toUtf8());
}

void writeAttachment(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    file.write(QByteArray(8 * 1024 * 1024, 'x'));
}

/// Lets the window work until something holds; ends the program when that never comes.
void waitUntil(const std::function<bool()> &holds)
{
    if (QTest::qWaitFor(holds, kPatienceMs))
        return;
    std::fprintf(stderr, "the window never got there\n");
    std::exit(1);
}

/// One person at one list.
class Journey
{
public:
    Journey(WatchedApplication &application, MainWindow &window, ScriptedDialogs &dialogs)
        : m_application(application)
        , m_dialogs(dialogs)
        , m_list(dynamic_cast<RecordList *>(window.currentView()))
        , m_table(m_list->findChild<RecordListTable *>())
        , m_window(window)
    {
    }

    void step(const char *name, const std::function<void()> &work)
    {
        const Cost cost = measure([&] {
            work();
            waitUntil([this] { return !m_list->model().isLoading(); });
        });
        report(QString::fromUtf8(name), cost.wall * 1000, QStringLiteral("ms"));
        m_application.tell(name);
    }
    void press(Qt::Key key, int times, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (int time = 0; time < times; ++time) {
            QTest::keyClick(m_table, key, modifiers);
            QTest::qWait(0);
        }
    }
    /// In a turn of its own, as what a click does.
    void act(const std::function<void()> &work)
    {
        bool isDone = false;
        QMetaObject::invokeMethod(
            &m_window,
            [&] {
                work();
                isDone = true;
            },
            Qt::QueuedConnection);
        waitUntil([&] { return isDone; });
    }
    void trigger(const char *action)
    {
        act([&] { m_window.trigger(QString::fromLatin1(action)); });
        waitUntil([this] { return m_window.workspace().jobs().isIdle(); });
    }
    void order(const char *column, Qt::SortOrder order)
    {
        act([&] {
            m_list->model().sort(m_list->model().columnOf(QString::fromLatin1(column)), order);
        });
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->clear();
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
            QTest::qWait(30);
        }
        QTest::qWait(300);
    }
    void go()
    {
        step("page down 50 times", [&] { press(Qt::Key_PageDown, 50); });
        step("jump to the end", [&] { press(Qt::Key_End, 1, Qt::ControlModifier); });
        step("jump to the start", [&] { press(Qt::Key_Home, 1, Qt::ControlModifier); });
        step("walk down 50 rows, card following", [&] { press(Qt::Key_Down, 50); });
        step("sort by name, backwards", [&] { order("name", Qt::DescendingOrder); });
        step("sort by an unindexed column", [&] { order("region", Qt::AscendingOrder); });
        step("quick filter “рассв”", [&] {
            type(m_list->findChild<QLineEdit *>(QStringLiteral("listFilter")),
                 QStringLiteral("рассв"));
        });
        step("quick filter away", [&] {
            act([&] { m_list->findChild<QLineEdit *>(QStringLiteral("listFilter"))->clear(); });
            QTest::qWait(200);
        });
        step("search everything “812 1000”", [&] {
            type(m_window.findChild<QLineEdit *>(QStringLiteral("globalSearch")),
                 QStringLiteral("812 1000"));
        });
        step("open a card in a tab", [&] {
            act([&] { m_window.openRecord({QStringLiteral("party"), m_list->model().idAt(10)}); });
        });
    }
    void attach(const QString &file)
    {
        m_dialogs.answers = {file};
        step("attach a file of 8 MiB", [&] { trigger("record.attach"); });
        step("undo that", [&] { trigger("edit.undo"); });
        step("close the card", [&] { trigger("window.closeTab"); });
    }
    void print(const QString &pdf)
    {
        m_dialogs.answers = {pdf};
        QPointer<QAbstractButton> save; // goes with the preview
        step("preview of the printed list", [&] {
            trigger("list.print");
            waitUntil([&] {
                save = m_window.findChild<QAbstractButton *>(QStringLiteral("printPdf"));
                return save && save->isVisible() && save->isEnabled();
            });
        });
        step("print the list to PDF", [&] {
            act([save] { save->click(); });
            waitUntil([&] { return QFile::exists(pdf) && m_window.workspace().jobs().isIdle(); });
        });
        act([save] {
            if (save)
                save->window()->close();
        });
    }
    void import(const QString &table)
    {
        act([&] { m_window.trigger(QStringLiteral("file.import")); });
        auto *dialog = m_window.findChild<ImportDialog *>();
        const auto next = [&] {
            auto *button = dialog->findChild<QPushButton *>(QStringLiteral("importNext"));
            waitUntil([button] { return button->isEnabled(); });
            act([button] { button->click(); });
        };
        step("look at a table to import", [&] {
            act([&] { dialog->openFile(table); });
            waitUntil([&] { return dialog->step() == ImportDialog::Step::Mapping; });
        });
        step("rehearse it", [&] {
            next();
            waitUntil([&] { return dialog->draft().rehearsal() || dialog->draft().refusal(); });
        });
        step("import it", [&] {
            next();
            waitUntil([&] { return dialog->draft().loaded().has_value(); });
            QTest::qWait(0);
        });
        step("take the import back", [&] {
            act([&] { dialog->findChild<QPushButton *>(QStringLiteral("importUndo"))->click(); });
            waitUntil([&] { return dialog->draft().isUndone(); });
            QTest::qWait(0);
        });
        act([&] { dialog->close(); });
    }

private:
    WatchedApplication &m_application;
    ScriptedDialogs &m_dialogs;
    RecordList *m_list;
    RecordListTable *m_table;
    MainWindow &m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    const int parties = argc > 1 ? std::atoi(argv[1]) : 100000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2])
                                  : folder.filePath(QStringLiteral("large.kartoteka"));
    // A file that is kept is known to its settings: one from elsewhere is checked page by page.
    const AppContext context(argc > 2 ? path + QLatin1String("-settings") : folder.path());
    if (!QFile::exists(path))
        makeBase(path, context.schema(), parties);
    report(QStringLiteral("parties"), parties, QString());

    double emptyWindow = 0;
    {
        QMainWindow empty;
        emptyWindow = measure([&] {
                          empty.resize(1366, 768);
                          empty.show();
                          waitUntil([&] { return empty.windowHandle()->isExposed(); });
                      }).wall;
    }
    ScriptedDialogs dialogs;
    std::unique_ptr<Program> program;
    const double start = measure([&] {
                             program = std::make_unique<Program>(context, &dialogs);
                             program->start({path});
                             waitUntil([&] {
                                 auto *list =
                                     dynamic_cast<RecordList *>(program->window().currentView());
                                 return list && list->model().rowCount() > 0;
                             });
                             QTest::qWait(0);
                         }).wall;
    report(QStringLiteral("empty window shown"), emptyWindow * 1000, QStringLiteral("ms"));
    report(QStringLiteral("window with the list filled"), start * 1000, QStringLiteral("ms"));
    application.tell("start");
    report(QStringLiteral("proportional memory after start"), proportionalMemory(),
           QStringLiteral("MiB"));
    const QString table = folder.filePath(QStringLiteral("table.csv"));
    const QString attachment = folder.filePath(QStringLiteral("offer.bin"));
    writeTable(table, parties);
    writeAttachment(attachment);
    Journey journey(application, program->window(), dialogs);
    journey.go();
    journey.attach(attachment);
    journey.print(folder.filePath(QStringLiteral("list.pdf")));
    journey.import(table);
    report(QStringLiteral("proportional memory at the end"), proportionalMemory(),
           QStringLiteral("MiB"));
    application.tellAll();
    return 0;
}
