#include "exchange/importtargets.h"

#include "exchange/partytargets.h"
#include "storage/entity.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
const ImportTargets &commonTargets()
{
    static const ImportTargets targets{anyRecordShorts(), {}, {}, {}};
    return targets;
}

struct Row {
    QLatin1String entity;
    const ImportTargets &(*targets)();
};
const Row kRows[] = {{QLatin1String("party"), partyTargets}};

template<class T>
const T *named(const std::vector<T> &rows, QStringView name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const T &row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}
} // namespace

const ShortTarget *ImportTargets::findShort(QStringView name) const
{
    return named(shorts, name);
}

const CompanionTarget *ImportTargets::findCompanion(QStringView name) const
{
    return named(companions, name);
}

const CompanionTarget *ImportTargets::findLink(QStringView name) const
{
    const auto found =
        std::find_if(companions.begin(), companions.end(),
                     [&](const CompanionTarget &companion) { return companion.link == name; });
    return found == companions.end() ? nullptr : &*found;
}

const ImportTargets &importTargets(const Entity &entity)
{
    for (const Row &row : kRows)
        if (entity.key() == row.entity)
            return row.targets();
    return commonTargets();
}

} // namespace kartoteka
