#include "ui/shell/runningprogram.h"

#include "domain/parties/contactpoint.h"
#include "domain/parties/party.h"
#include "storage/writer.h"
#include "support/pictures.h"
#include "support/tempworkspace.h"
#include "ui/shell/lookproblems.h"
#include "views/imports/importdialog.h"

#include <QPushButton>

using namespace kartoteka;

namespace
{

constexpr QSize kSmall(1366, 768);
constexpr QSize kLarge(1920, 1080);

struct Appearance {
    const char *language;
    const char *theme;
    QSize size;
};

/// Each language, theme and size, and each pair of them at least once.
const std::vector<Appearance> &looks()
{
    static const std::vector<Appearance> all = {
        {"en", "light", kSmall}, {"en", "dark", kLarge},     {"ru", "light", kLarge},
        {"ru", "dark", kSmall},  {"zh_CN", "light", kSmall}, {"zh_CN", "dark", kLarge},
    };
    return all;
}

QString nameOf(const Appearance &look, const QString &scene)
{
    return QStringLiteral("matrix-%1-%2-%3-%4-%5%")
        .arg(scene, QString::fromLatin1(look.language), QString::fromLatin1(look.theme))
        .arg(look.size.width())
        .arg(qRound(qApp->devicePixelRatio() * 100));
}

void take(QWidget &window, const Appearance &look, const QString &scene)
{
    // What follows a change of size, rows or language by itself takes its time on a busy machine.
    constexpr int kSettleMs = 5000;
    QTest::qWait(100);
    QStringList problems;
    const bool isWhole = QTest::qWaitFor(
        [&] {
            problems = lookProblems(window);
            return problems.isEmpty();
        },
        kSettleMs);
    const QString name = nameOf(look, scene);
    keepPicture(window.grab().toImage(), name);
    INFO(name.toStdString());
    INFO(problems.join(u'\n').toStdString());
    CHECK(isWhole);
}

void fill(Session &session, int parties)
{
    static const QStringList names = {
        QStringLiteral("Рассвет"), QStringLiteral("Northwind Traders"),
        QStringLiteral("锦程贸易有限公司"), QStringLiteral("Ёлочка и сыновья")};
    Progress progress;
    must(session.perform(
        Message::verbatim(QStringLiteral("Fill")),
        [&](Writer &writer) {
            writer.beginBulk({&entityOf<Party>(), &entityOf<ContactPoint>()}, parties, progress);
            for (int number = 0; number < parties; ++number) {
                Party party;
                party.name = names[number % names.size()] + u' ' + QString::number(number);
                ContactPoint phone;
                phone.party = writer.create(party);
                phone.value = QStringLiteral("+7 812 %1").arg(1000000 + number);
                writer.create(phone);
            }
        },
        SetKind::Import));
}

/// A window with a file of so many organizations.
void openWith(RunningProgram &program, int parties)
{
    program.newFile();
    if (parties > 0)
        fill(program.window().workspace().session(), parties);
    program.waitFor([&] { return program.list()->model().rowCount() == parties; });
    program.waitForCounts();
}

void writeTable(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "Наименование;ИНН;Тел.;E-mail;Город;Кредитный лимит;Прим_2\n"
        "ООО «Рассвет»;7826704356;8 (812) 320-44-18;zakaz@rassvet.example;Псков;1 284 500,00;\n"
        "АО «Тверьагромаш»;6901482752;8 (482) 255-10-07;;Тверь;4 453 910,00;\n"
        "ИП Гаврилов С. О.;780519446;8 911 237-80-14;gavrilov;;64 120,00;срочно\n"
        "锦程贸易;;+86 21 5555 0142;;上海市;;\n");
}

} // namespace

TEST_CASE("The window is whole in every language, theme and size, with nothing, little and much")
{
    for (const Appearance &look : looks()) {
        RunningProgram program(QString::fromLatin1(look.language), QString::fromLatin1(look.theme));
        program.window().resize(look.size);
        take(program.window(), look, QStringLiteral("welcome"));
        openWith(program, 0);
        take(program.window(), look, QStringLiteral("0-rows"));
        fill(program.window().workspace().session(), 5);
        program.waitFor([&] { return program.list()->model().rowCount() == 5; });
        program.waitForCounts();
        take(program.window(), look, QStringLiteral("5-rows"));
        program.window().trigger(QStringLiteral("file.sample"));
        program.waitFor([&] { return program.list()->model().rowCount() > 30; });
        program.waitForCounts();
        take(program.window(), look, QStringLiteral("sample"));
        program.window().openRecord({QStringLiteral("party"), program.list()->model().idAt(9)});
        take(program.window(), look, QStringLiteral("card"));
    }
}

TEST_CASE("A hundred thousand rows look like five")
{
    const Appearance first{"ru", "light", kLarge};
    RunningProgram program(QString::fromLatin1(first.language), QString::fromLatin1(first.theme));
    program.window().resize(first.size);
    openWith(program, 100000);
    for (const Appearance &look :
         {first, Appearance{"zh_CN", "dark", kSmall}, Appearance{"en", "light", kSmall}}) {
        program.settings().set(QStringLiteral("language"), QString::fromLatin1(look.language));
        program.settings().set(QStringLiteral("look/theme"), QString::fromLatin1(look.theme));
        program.window().resize(look.size);
        take(program.window(), look, QStringLiteral("100000-rows"));
    }
}

TEST_CASE("The dialogs are whole in every language and theme")
{
    for (const Appearance &look : looks()) {
        RunningProgram program(QString::fromLatin1(look.language), QString::fromLatin1(look.theme));
        program.window().resize(look.size);
        program.openSample();
        for (const char *action :
             {"record.new", "tools.settings", "help.shortcuts", "file.backup", "record.massEdit"}) {
            program.window().trigger(QString::fromLatin1(action));
            QCoreApplication::processEvents();
            QWidget *dialog = QApplication::activeModalWidget();
            INFO(action);
            REQUIRE(dialog != nullptr);
            take(*dialog, look, QString::fromLatin1(action));
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

TEST_CASE("The import is whole on every page, in every language and theme")
{
    for (const Appearance &look : looks()) {
        RunningProgram program(QString::fromLatin1(look.language), QString::fromLatin1(look.theme));
        program.openSample();
        const QString table = program.path(QStringLiteral("клиенты.csv"));
        writeTable(table);
        program.window().trigger(QStringLiteral("file.import"));
        auto *dialog = program.find<ImportDialog>("importDialog");
        const auto next = [&] {
            auto *button = dialog->findChild<QPushButton *>(QStringLiteral("importNext"));
            program.waitFor([button] { return button->isEnabled(); });
            button->click();
        };
        take(*dialog, look, QStringLiteral("import-file"));
        dialog->openFile(table);
        program.waitFor([dialog] { return dialog->step() == ImportDialog::Step::Mapping; });
        program.waitFor([dialog] { return dialog->draft().rehearsal().has_value(); });
        take(*dialog, look, QStringLiteral("import-mapping"));
        next();
        program.waitFor([dialog] { return dialog->draft().rehearsal().has_value(); });
        take(*dialog, look, QStringLiteral("import-rehearsal"));
        next();
        program.waitFor([dialog] { return dialog->draft().loaded().has_value(); });
        take(*dialog, look, QStringLiteral("import-result"));
    }
}
