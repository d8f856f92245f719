#include "architecture/layers.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace kartoteka
{

namespace
{

struct Layer {
    const char *folder;
    std::vector<const char *> mayUse;
};

const std::vector<Layer> &layers()
{
    static const std::vector<Layer> table = [] {
        const std::vector<const char *> core = {"core/base",    "core/identity",  "core/storage",
                                                "core/domain",  "core/analytics", "core/exchange",
                                                "core/sharing", "core/reports"};
        const auto coreAnd = [&core](std::vector<const char *> more) {
            more.insert(more.end(), core.begin(), core.end());
            return more;
        };
        return std::vector<Layer>{
            {"core/base", {}},
            {"core/identity", {"core/base"}},
            {"core/storage", {"core/base"}},
            {"core/domain", {"core/base", "core/identity", "core/storage"}},
            {"core/analytics", {"core/base"}},
            {"core/exchange", {"core/base", "core/identity", "core/storage", "core/domain"}},
            {"core/sharing", {"core/base", "core/identity", "core/storage", "core/domain"}},
            {"core/reports", {"core/base", "core/identity", "core/storage", "core/domain"}},
            {"ui/models", core},
            {"ui/widgets", coreAnd({"ui/models"})},
            {"ui/views", coreAnd({"ui/models", "ui/widgets"})},
            {"ui/shell", coreAnd({"ui/models", "ui/widgets", "ui/views"})},
            {"app", coreAnd({"ui/models", "ui/widgets", "ui/views", "ui/shell"})},
        };
    }();
    return table;
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (path.startsWith(QString::fromLatin1(layer.folder) + u'/'))
            return &layer;
    }
    return nullptr;
}

/// "core/domain/deals/deal.h" below "core/domain/" → "deals"; empty for a file of the folder
/// itself.
QString areaOf(const QString &path, QLatin1String folder)
{
    return path.startsWith(folder)
               ? path.mid(folder.size()).section(u'/', 0, -2).section(u'/', 0, 0)
               : QString();
}

bool isAllowed(const QString &from, const QString &to)
{
    const Layer *user = layerOf(from);
    if (user == nullptr)
        return true;
    const Layer *used = layerOf(to);
    if (used == nullptr)
        return false;
    if (used != user) {
        return std::any_of(user->mayUse.begin(), user->mayUse.end(), [used](const char *folder) {
            return QLatin1String(folder) == QLatin1String(used->folder);
        });
    }
    const QLatin1String domain("core/domain/");
    const QString area = areaOf(from, domain);
    if (!area.isEmpty()) {
        const QString other = areaOf(to, domain);
        return other == area || other == QLatin1String("parties") ||
               other == QLatin1String("access");
    }
    const QLatin1String views("ui/views/");
    return areaOf(from, views) == areaOf(to, views);
}

/// Quoted includes as paths of the repository; what is not a file of it (generated code) is left
/// out.
class Resolver
{
public:
    explicit Resolver(const std::vector<SourceFile> &files)
    {
        for (const SourceFile &file : files)
            m_paths.insert(file.path);
    }

    QString resolve(const SourceFile &file, const Include &include) const
    {
        if (!include.isQuoted)
            return {};
        for (const QString &root : {file.folder(), QStringLiteral("core/"), QStringLiteral("app/"),
                                    QStringLiteral("ui/"), QStringLiteral("tests/"), QString()}) {
            const QString path = QDir::cleanPath(root + include.path);
            if (m_paths.contains(path))
                return path;
        }
        return {};
    }

private:
    QSet<QString> m_paths;
};

/// Depth-first walk that notices a way back to a file it is still inside of.
class CircleSearch
{
public:
    Violations search(const std::vector<SourceFile> &files)
    {
        const Resolver resolver(files);
        for (const SourceFile &file : files) {
            for (const Include &include : file.includes) {
                const QString target = resolver.resolve(file, include);
                if (!target.isEmpty())
                    m_includes[file.path] << target;
            }
        }
        for (const SourceFile &file : files)
            visit(file.path);
        return m_found;
    }

private:
    void visit(const QString &path)
    {
        const qsizetype open = m_way.indexOf(path);
        if (open >= 0) {
            m_found.push_back({path, 0, (m_way.mid(open) << path).join(QStringLiteral(" → "))});
            return;
        }
        if (m_done.contains(path))
            return;
        m_way << path;
        for (const QString &target : m_includes.value(path))
            visit(target);
        m_way.removeLast();
        m_done.insert(path);
    }

    Violations m_found;
    QHash<QString, QStringList> m_includes;
    QStringList m_way;
    QSet<QString> m_done;
};

} // namespace

Violations forbiddenArrows(const std::vector<SourceFile> &files)
{
    const Resolver resolver(files);
    Violations found;
    for (const SourceFile &file : files) {
        if (layerOf(file.path) == nullptr && !file.path.startsWith(QLatin1String("tests/")))
            found.push_back({file.path, 0, QStringLiteral("belongs to no layer of the table")});
        for (const Include &include : file.includes) {
            const QString target = resolver.resolve(file, include);
            if (!target.isEmpty() && !isAllowed(file.path, target))
                found.push_back({file.path, include.line, QStringLiteral("may not use ") + target});
        }
    }
    return found;
}

Violations circles(const std::vector<SourceFile> &files)
{
    return CircleSearch().search(files);
}

} // namespace kartoteka
