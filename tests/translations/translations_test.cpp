#include "support/catch.h"
#include "translations/tsfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

using namespace kartoteka;

namespace
{

const QString kRoot = QStringLiteral(KARTOTEKA_SOURCE_DIR);

QString fileName(const char *language)
{
    return QStringLiteral("kartoteka_%1.ts").arg(QLatin1String(language));
}

/// The .ts file of a language as lupdate would leave it after a look at the sources of today; the
/// file in the tree is not touched.
QByteArray updated(const char *language, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(fileName(language));
    const QString original = kRoot + QStringLiteral("/translations/") + fileName(language);
    INFO(original.toStdString());
    REQUIRE(QFile::copy(original, copy));
    REQUIRE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QStringList arguments = options;
    for (const char *sources : {"core", "app", "ui"}) {
        const QString path = kRoot + u'/' + QLatin1String(sources);
        if (QFile::exists(path))
            arguments << path;
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(KARTOTEKA_LUPDATE),
                  arguments + QStringList{QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(-1));
    INFO(lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);

    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void checkComplete(const char *language, int pluralForms, QStringList options = {})
{
    options << QStringLiteral("-silent") << QStringLiteral("-locations") << QStringLiteral("none");
    const std::vector<TsEntry> entries = parseTs(updated(language, options));
    INFO("texts found in the sources; plurals are marked with QT_TRANSLATE_N_NOOP");
    CHECK_FALSE(entries.empty());
    const QStringList problems = translationProblems(entries, pluralForms);
    if (!problems.isEmpty())
        FAIL(fileName(language).toStdString()
             << ": " << problems.size()
             << " problem(s). Build the target update_translations, then edit the file.\n"
             << problems.join(u'\n').toStdString());
}

QStringList problemsOf(const char *message, int pluralForms = 3)
{
    const QByteArray text = QByteArray("<!DOCTYPE TS><TS version=\"2.1\" language=\"ru\"><context>"
                                       "<name>Core</name>")
                                .append(message)
                                .append("</context></TS>");
    const std::vector<TsEntry> entries = parseTs(text);
    REQUIRE(entries.size() == 1);
    return translationProblems(entries, pluralForms);
}

} // namespace

TEST_CASE("Every text is translated into Russian")
{
    checkComplete("ru", 3);
}

TEST_CASE("Every text is translated into Chinese")
{
    checkComplete("zh_CN", 1);
}

TEST_CASE("Every English plural has its two forms")
{
    checkComplete("en", 2, {QStringLiteral("-pluralonly")});
}

TEST_CASE("Every language is compiled into the program")
{
    for (const char *language : {"en", "ru", "zh_CN"}) {
        INFO(language);
        QTranslator translator;
        CHECK(
            translator.load(QStringLiteral(":/i18n/kartoteka_%1.qm").arg(QLatin1String(language))));
    }
}

TEST_CASE("An incomplete or wrong translation is noticed")
{
    CHECK(
        problemsOf("<message><source>a</source><translation>б</translation></message>").isEmpty());
    CHECK(problemsOf("<message><source>a</source>"
                     "<translation type=\"unfinished\">б</translation></message>")
              .join(u' ')
              .contains(QStringLiteral("[Core] “a” is not translated")));
    CHECK(problemsOf("<message><source>a</source>"
                     "<translation type=\"vanished\">б</translation></message>")
              .join(u' ')
              .contains(QStringLiteral("no longer in the source")));
    CHECK(problemsOf("<message><source>a</source><translation></translation></message>")
              .join(u' ')
              .contains(QStringLiteral("empty")));
    CHECK(problemsOf("<message><source>%1 of %2</source><translation>%1 из</translation></message>")
              .join(u' ')
              .contains(QStringLiteral("other places")));
    CHECK(problemsOf("<message><source>%n row(s)</source><translation>%n</translation></message>")
              .join(u' ')
              .contains(QStringLiteral("QT_TRANSLATE_N_NOOP")));
}

TEST_CASE("A plural with a missing form is noticed")
{
    const char *two = "<message numerus=\"yes\"><source>%n row(s)</source><translation>"
                      "<numerusform>%n строка</numerusform><numerusform>%n строки</numerusform>"
                      "</translation></message>";
    CHECK(problemsOf(two, 2).isEmpty());
    CHECK(problemsOf(two, 3).size() == 1);
    CHECK(parseTs("<html/>").empty());
    CHECK(parseTs("<TS><context><message>").empty());
}
