#include "exchange/presets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

// Outside every namespace, as Q_INIT_RESOURCE asks; a static library is not asked by itself.
static void initPresetResources()
{
    Q_INIT_RESOURCE(presets);
}

namespace kartoteka
{

namespace
{
constexpr int kMostNumbered = 9;
const auto kNumber = QLatin1String("{n}");

std::vector<QJsonObject> readPresets()
{
    initPresetResources();
    std::vector<QJsonObject> presets;
    const QDir folder(QStringLiteral(":/presets"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            presets.push_back(QJsonDocument::fromJson(file.readAll()).object());
    }
    return presets;
}

const std::vector<QJsonObject> &presets()
{
    static const std::vector<QJsonObject> all = readPresets();
    return all;
}

QSet<QString> keysOf(const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &name : header)
        keys.insert(headerKey(name));
    return keys;
}

const QJsonObject *findPreset(const QStringList &header)
{
    const QSet<QString> keys = keysOf(header);
    const QJsonObject *best = nullptr;
    qsizetype most = 0;
    for (const QJsonObject &preset : presets()) {
        const QJsonArray wanted = preset[QLatin1String("headers")].toArray();
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QJsonValue &name) {
            return keys.contains(headerKey(name.toString()));
        });
        if (fits && wanted.size() > most) {
            best = &preset;
            most = wanted.size();
        }
    }
    return best;
}

QJsonValue withNumber(const QJsonValue &targets, int number)
{
    if (!targets.isArray())
        return targets.toString().replace(kNumber, QString::number(number));
    QJsonArray list;
    for (const QJsonValue target : targets.toArray())
        list.append(target.toString().replace(kNumber, QString::number(number)));
    return list;
}

/// Columns of the preset that the source has, numbers filled in.
QJsonObject columnsFor(const QJsonObject &columns, const QStringList &header)
{
    const QSet<QString> keys = keysOf(header);
    QJsonObject chosen;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const bool isNumbered = it.key().contains(kNumber);
        for (int number = 1; number <= (isNumbered ? kMostNumbered : 1); ++number) {
            const QString name = QString(it.key()).replace(kNumber, QString::number(number));
            if (keys.contains(headerKey(name)))
                chosen.insert(name, withNumber(it.value(), number));
        }
    }
    return chosen;
}

/// A constant of an address says nothing where the source has no address.
void dropIdleConstants(Mapping &mapping)
{
    const auto isIdle = [&](const Mapping::Constant &constant) {
        const QString owner = constant.target.section(u'.', 0, -2);
        const auto isOfOwner = [&](const QString &target) {
            return target.startsWith(owner + u'.');
        };
        return !owner.isEmpty() &&
               std::none_of(mapping.columns.begin(), mapping.columns.end(),
                            [&](const Mapping::Column &column) {
                                return std::any_of(column.targets.begin(), column.targets.end(),
                                                   isOfOwner);
                            });
    };
    std::erase_if(mapping.constants, isIdle);
}
} // namespace

std::optional<Mapping> presetMapping(const QStringList &header)
{
    const QJsonObject *preset = findPreset(header);
    if (!preset)
        return std::nullopt;
    QJsonObject recipe = (*preset)[QLatin1String("recipe")].toObject();
    recipe[QLatin1String("columns")] =
        columnsFor(recipe[QLatin1String("columns")].toObject(), header);
    auto mapping = parseMapping(QJsonDocument(recipe).toJson());
    if (!mapping)
        return std::nullopt;
    dropIdleConstants(*mapping);
    return *mapping;
}

QString presetName(const QStringList &header)
{
    const QJsonObject *preset = findPreset(header);
    return preset ? (*preset)[QLatin1String("name")].toString() : QString();
}

} // namespace kartoteka
