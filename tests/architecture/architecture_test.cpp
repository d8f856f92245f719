#include "architecture/layers.h"
#include "architecture/repository.h"
#include "architecture/rules.h"
#include "support/catch.h"

#include <QDir>
#include <QDirIterator>

using namespace kartoteka;

namespace
{

const QString kRoot = QDir::cleanPath(QStringLiteral(KARTOTEKA_SOURCE_DIR));

const std::vector<SourceFile> &tree()
{
    static const std::vector<SourceFile> files = readSources(kRoot);
    return files;
}

QStringList pathsOf(const std::vector<SourceFile> &files)
{
    QStringList paths;
    for (const SourceFile &file : files)
        paths << file.path;
    return paths;
}

QHash<QString, QString> readmes()
{
    QHash<QString, QString> texts;
    for (const char *folder : {"core", "ui"}) {
        QDirIterator it(kRoot + u'/' + QLatin1String(folder), {QStringLiteral("README.md")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            texts.insert(path.mid(kRoot.size() + 1), readText(path));
        }
    }
    return texts;
}

QString listOf(const Violations &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines << violation.toString();
    return lines.join(u'\n');
}

SourceFile sample(const char *path, const char *text)
{
    return parseSource(QString::fromLatin1(path), QString::fromUtf8(text));
}

} // namespace

TEST_CASE("The tree is where the rules look for it")
{
    CHECK(pathsOf(tree()).contains(QStringLiteral("core/base/result.h")));
    CHECK(pathsOf(tree()).contains(QStringLiteral("tests/architecture/architecture_test.cpp")));
}

TEST_CASE("Every source file keeps the rules of the house")
{
    for (const Rule &rule : rules()) {
        Violations found;
        for (const SourceFile &file : tree()) {
            const Violations more = rule.violations(file);
            found.insert(found.end(), more.begin(), more.end());
        }
        if (!found.empty())
            FAIL_CHECK("Rule: " << rule.name << " (" << rule.advice << ")\n"
                                << listOf(found).toStdString());
    }
}

TEST_CASE("Every rule catches its bad sample and passes its good one")
{
    for (const Rule &rule : rules()) {
        INFO(rule.name);
        CHECK_FALSE(rule.violations(sample(rule.badPath, rule.badText)).empty());
        CHECK(listOf(rule.violations(sample(rule.goodPath, rule.goodText))) == QString());
    }
}

TEST_CASE("Includes follow the arrows between the layers")
{
    const Violations found = forbiddenArrows(tree());
    if (!found.empty())
        FAIL(listOf(found).toStdString());
}

TEST_CASE("No files include each other in a circle")
{
    const Violations found = circles(tree());
    if (!found.empty())
        FAIL(listOf(found).toStdString());
}

TEST_CASE("Every forbidden arrow is noticed")
{
    const std::vector<SourceFile> targets = {sample("core/base/b.h", ""),
                                             sample("core/storage/s.h", ""),
                                             sample("core/domain/d.h", ""),
                                             sample("core/domain/parties/party.h", ""),
                                             sample("core/domain/access/user.h", ""),
                                             sample("core/domain/deals/deal.h", ""),
                                             sample("core/exchange/e.h", ""),
                                             sample("core/analytics/a.h", ""),
                                             sample("ui/models/m.h", ""),
                                             sample("ui/views/list/list.h", ""),
                                             sample("ui/shell/w.h", ""),
                                             sample("tests/support/t.h", "")};
    const auto forbidden = [&targets](const char *path, const char *include) {
        std::vector<SourceFile> files = targets;
        const QByteArray text = QByteArray("#include \"").append(include).append("\"\n");
        files.push_back(sample(path, text.constData()));
        return forbiddenArrows(files).size() == 1;
    };
    CHECK(forbidden("core/base/x.cpp", "storage/s.h"));
    CHECK(forbidden("core/storage/x.cpp", "domain/parties/party.h"));
    CHECK(forbidden("core/domain/parties/x.cpp", "exchange/e.h"));
    CHECK(forbidden("core/domain/tasks/x.cpp", "domain/deals/deal.h"));
    CHECK(forbidden("core/domain/parties/x.cpp", "domain/deals/deal.h"));
    CHECK(forbidden("core/domain/deals/x.cpp", "domain/d.h"));
    CHECK(forbidden("core/analytics/x.cpp", "storage/s.h"));
    CHECK(forbidden("core/exchange/x.cpp", "analytics/a.h"));
    CHECK(forbidden("core/exchange/x.cpp", "models/m.h"));
    CHECK(forbidden("ui/models/x.cpp", "ui/shell/w.h"));
    CHECK(forbidden("ui/views/card/x.cpp", "ui/views/list/list.h"));
    CHECK(forbidden("ui/views/card/x.cpp", "views/list/list.h"));
    CHECK(forbidden("app/cli/x.cpp", "support/t.h"));
    CHECK(forbidden("core/base/x.cpp", "../storage/s.h"));

    CHECK_FALSE(forbidden("core/domain/tasks/x.cpp", "domain/parties/party.h"));
    CHECK_FALSE(forbidden("core/domain/parties/x.cpp", "domain/access/user.h"));
    CHECK_FALSE(forbidden("core/domain/x.cpp", "domain/deals/deal.h"));
    CHECK_FALSE(forbidden("core/exchange/x.cpp", "domain/deals/deal.h"));
    CHECK_FALSE(forbidden("ui/shell/x.cpp", "views/list/list.h"));
    CHECK_FALSE(forbidden("app/x.cpp", "shell/w.h"));
    CHECK_FALSE(forbidden("tests/x.cpp", "shell/w.h"));
    CHECK_FALSE(forbidden("core/base/x.cpp", "generated.h"));
}

TEST_CASE("A file that belongs to no layer is noticed")
{
    CHECK(forbiddenArrows({sample("core/misplaced.cpp", "")}).size() == 1);
}

TEST_CASE("A circle is noticed, also over three files and a relative include")
{
    const std::vector<SourceFile> files = {
        sample("core/base/a.h", "#include \"base/b.h\"\n"),
        sample("core/base/b.h", "#include \"c.h\"\n#include \"base/d.h\"\n"),
        sample("core/base/c.h", "#include \"base/a.h\"\n"), sample("core/base/d.h", "")};
    const Violations found = circles(files);
    REQUIRE(found.size() == 1);
    CHECK(found.front().what ==
          QStringLiteral("core/base/a.h → core/base/b.h → core/base/c.h → core/base/a.h"));
}

TEST_CASE("Comments, literals and code are told apart")
{
    const SourceFile file = sample("core/base/a.cpp", R"x(#include <QDate> // "no"
/* "no" */ auto a = "one \" // two"
    "three"; // "no"
auto b = R"(raw "inside" \)" + 1'000'000 + '"'; auto c = u'"'; auto d = u8"four";
)x");
    REQUIRE(file.literals.size() == 3);
    CHECK(file.literals[0].text == QStringLiteral("one \\\" // twothree"));
    CHECK(file.literals[0].line == 2);
    CHECK(file.literals[1].text == QStringLiteral("raw \"inside\" \\"));
    CHECK(file.literals[2].text == QStringLiteral("four"));
    CHECK(file.literals[2].line == 4);
    CHECK(file.code.size() == file.text.size());
    CHECK(file.code.contains(QStringLiteral("1'000'000")));
    CHECK_FALSE(file.code.contains(QStringLiteral("no")));
    REQUIRE(file.includes.size() == 1);
    CHECK(file.includes[0].path == QStringLiteral("QDate"));
}

TEST_CASE("A file cut off inside a literal or a comment does no harm")
{
    for (const char *text : {"\"open", "R\"(open", "R\"", "/* open", "'", "#include \"", "\"\\"}) {
        const SourceFile file = sample("core/base/a.cpp", text);
        CHECK(file.code.size() == file.text.size());
    }
}

TEST_CASE("Each folder of core and ui explains itself in at most 20 lines")
{
    const Violations found = unexplainedFolders(pathsOf(tree()), readmes());
    if (!found.empty())
        FAIL(listOf(found).toStdString());
}

TEST_CASE("A folder without README and a README that is too long are noticed")
{
    const QStringList paths = {QStringLiteral("core/a/x.cpp"), QStringLiteral("core/b/x.cpp"),
                               QStringLiteral("core/c/x.cpp"), QStringLiteral("tests/a/x.cpp")};
    const QHash<QString, QString> texts = {
        {QStringLiteral("core/a/README.md"), QStringLiteral("line\n").repeated(20)},
        {QStringLiteral("core/b/README.md"), QStringLiteral("line\n").repeated(21)}};
    const Violations found = unexplainedFolders(paths, texts);
    REQUIRE(found.size() == 2);
    CHECK(found[0].path == QStringLiteral("core/b/README.md"));
    CHECK(found[1].path == QStringLiteral("core/c"));
}

TEST_CASE("No folder has a name that says nothing")
{
    const Violations found = emptyFolderNames(pathsOf(tree()));
    if (!found.empty())
        FAIL(listOf(found).toStdString());
    CHECK(emptyFolderNames({QStringLiteral("core/utils/a.h")}).size() == 1);
}

TEST_CASE("The top of the repository holds only what its owner allows")
{
    const QStringList entries = QDir(kRoot).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const QString ignored = readText(kRoot + QStringLiteral("/.gitignore"));
    CHECK(foreignEntries(entries, ignored).join(u' ') == QString());
    CHECK(foreignEntries({QStringLiteral("src"), QStringLiteral("build"), QStringLiteral("core")},
                         ignored) == QStringList(QStringLiteral("src")));
}

TEST_CASE("The README has exactly two commands, and CI calls the second")
{
    const QStringList wanted = {QStringLiteral("packaging/run"), QStringLiteral("packaging/test")};
    CHECK(commands(readText(kRoot + QStringLiteral("/README.md"))) == wanted);

    const QString ci = readText(kRoot + QStringLiteral("/.ci/run"));
    QStringList lines = ci.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.last() == QStringLiteral("exec packaging/test"));
    CHECK_FALSE(ci.contains(QStringLiteral("ctest")));
    CHECK_FALSE(ci.contains(QStringLiteral("cmake")));

    CHECK(commands(QStringLiteral("text\n```sh\none\n\ntwo\n```\nthree\n")) ==
          QStringList({QStringLiteral("one"), QStringLiteral("two")}));
}
