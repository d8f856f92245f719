#include "appcontext.h"
#include "support/catch.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace
{

struct Outcome {
    bool isNormal = false;
    int code = -1;
    QString out;
    QString err;
};

/// The program itself, in a surrounding of its own; null values are taken out of it.
Outcome start(const QStringList &arguments, const std::vector<std::pair<QString, QString>> &set)
{
    QTemporaryDir folder;
    QProcessEnvironment surrounding = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"})
        surrounding.remove(QString::fromLatin1(name));
    surrounding.insert(QStringLiteral("KARTOTEKA_CONFIG"), folder.path());
    surrounding.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    surrounding.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const auto &[name, value] : set)
        surrounding.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(surrounding);
    process.start(QStringLiteral(KARTOTEKA_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(60000));
    return {process.exitStatus() == QProcess::NormalExit, process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

const QString kDisplay = QStringLiteral("DISPLAY");
const QString kWayland = QStringLiteral("WAYLAND_DISPLAY");
const QString kPlatform = QStringLiteral("QT_QPA_PLATFORM");

} // namespace

TEST_CASE("Settings beside the program make it portable")
{
    QTemporaryDir folder;
    CHECK(kartoteka::portableFolder(folder.path()).isEmpty());
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("kartoteka-settings")));
    CHECK(kartoteka::portableFolder(folder.path()) ==
          folder.filePath(QStringLiteral("kartoteka-settings")));
}

#ifdef Q_OS_LINUX

TEST_CASE("Where no screen can be reached the program says so and ends in order")
{
    const std::vector<std::vector<std::pair<QString, QString>>> surroundings = {
        {},
        {{kDisplay, QStringLiteral(":987")}},
        {{kDisplay, QStringLiteral(":987")}, {kPlatform, QStringLiteral("xcb")}},
        {{kDisplay, QStringLiteral("not a display")}, {kPlatform, QStringLiteral("xcb")}},
        {{kDisplay, QString()}, {kPlatform, QStringLiteral("xcb")}},
        {{kWayland, QStringLiteral("no-such-socket")}},
        {{kPlatform, QStringLiteral("wayland;xcb")}, {kDisplay, QStringLiteral(":987")}},
    };
    for (const auto &surrounding : surroundings) {
        const Outcome outcome = start({}, surrounding);
        CHECK(outcome.isNormal);
        CHECK(outcome.code == 1);
        CHECK(outcome.err.contains(QLatin1String("kartoteka-cli")));
        CHECK(outcome.err.count(u'\n') == 1);
    }
}

#endif

TEST_CASE("The program says its version and its options without a screen, in the person's language")
{
    const std::vector<std::pair<QString, QString>> broken = {{kDisplay, QStringLiteral(":987")},
                                                             {kPlatform, QStringLiteral("xcb")}};
    for (const char *question : {"--version", "-v"}) {
        const Outcome outcome = start({QString::fromLatin1(question)}, broken);
        CHECK(outcome.isNormal);
        CHECK(outcome.code == 0);
        CHECK(outcome.out.startsWith(QLatin1String("kartoteka ")));
    }
    const Outcome help = start({QStringLiteral("--help")}, broken);
    CHECK(help.code == 0);
    CHECK(help.out.contains(QLatin1String("--config")));
    CHECK(help.out.contains(QLatin1String("KARTOTEKA_CONFIG")));
}
