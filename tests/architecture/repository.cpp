#include "architecture/repository.h"

#include <QRegularExpression>
#include <QSet>

namespace kartoteka
{

namespace
{
constexpr int kLongestReadme = 20;

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}
} // namespace

Violations unexplainedFolders(const QStringList &sourcePaths,
                              const QHash<QString, QString> &readmes)
{
    Violations found;
    QSet<QString> seen;
    for (const QString &path : sourcePaths) {
        const QString folder = folderOf(path);
        const bool counts =
            path.startsWith(QLatin1String("core/")) || path.startsWith(QLatin1String("ui/"));
        if (!counts || seen.contains(folder))
            continue;
        seen.insert(folder);
        const auto readme = readmes.constFind(folder + QStringLiteral("/README.md"));
        if (readme == readmes.constEnd()) {
            found.push_back({folder, 0, QStringLiteral("has no README.md")});
            continue;
        }
        const auto lines = readme->count(u'\n') + (readme->endsWith(u'\n') ? 0 : 1);
        if (readme->trimmed().isEmpty() || lines > kLongestReadme)
            found.push_back({readme.key(), 0,
                             QString::number(lines) +
                                 QStringLiteral(" lines; 1 to %1 wanted").arg(kLongestReadme)});
    }
    return found;
}

Violations emptyFolderNames(const QStringList &sourcePaths)
{
    static const QSet<QString> empty = {QStringLiteral("src"),     QStringLiteral("lib"),
                                        QStringLiteral("utils"),   QStringLiteral("common"),
                                        QStringLiteral("misc"),    QStringLiteral("helpers"),
                                        QStringLiteral("managers")};
    Violations found;
    QSet<QString> seen;
    for (const QString &path : sourcePaths) {
        const QString folder = folderOf(path);
        const QStringList names = folder.split(u'/');
        if (!seen.contains(folder) && QSet<QString>(names.begin(), names.end()).intersects(empty))
            found.push_back({folder, 0, QStringLiteral("has a name that says nothing")});
        seen.insert(folder);
    }
    return found;
}

QStringList foreignEntries(const QStringList &entries, const QString &gitignore)
{
    static const QSet<QString> allowed = {QStringLiteral("CMakeLists.txt"),
                                          QStringLiteral("CMakePresets.json"),
                                          QStringLiteral("LICENSE"),
                                          QStringLiteral("README.md"),
                                          QStringLiteral("ARCHITECTURE.md"),
                                          QStringLiteral("CONTRIBUTING.md"),
                                          QStringLiteral("app"),
                                          QStringLiteral("core"),
                                          QStringLiteral("ui"),
                                          QStringLiteral("resources"),
                                          QStringLiteral("translations"),
                                          QStringLiteral("tests"),
                                          QStringLiteral("packaging")};
    const QStringList patterns = gitignore.split(u'\n', Qt::SkipEmptyParts);
    QStringList foreign;
    for (const QString &entry : entries) {
        const bool isIgnored =
            std::any_of(patterns.begin(), patterns.end(), [&entry](QString pattern) {
                if (pattern.endsWith(u'/'))
                    pattern.chop(1);
                return QRegularExpression::fromWildcard(pattern).match(entry).hasMatch();
            });
        if (!allowed.contains(entry) && !entry.startsWith(u'.') && !isIgnored)
            foreign << entry;
    }
    return foreign;
}

QStringList commands(const QString &markdown)
{
    QStringList found;
    bool isInside = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.trimmed().startsWith(QLatin1String("```")))
            isInside = !isInside;
        else if (isInside && !line.trimmed().isEmpty())
            found << line.trimmed();
    }
    return found;
}

} // namespace kartoteka
