#include "storage/filterpath.h"

#include "base/editdistance.h"
#include "base/text.h"

namespace kartoteka
{

namespace
{
constexpr size_t kLongestPath = 5;
constexpr qsizetype kLongestGuess = 60;
const auto kId = QLatin1String("id");

bool isCalled(const Message &label, const QString &folded)
{
    return fold(label.translated()) == folded || fold(label.english()) == folded;
}
} // namespace

FilterPaths::FilterPaths(QStringView filter, const Entity &entity, const FilterContext &context)
    : m_filter(filter)
    , m_entity(entity)
    , m_context(context)
{
}

const RecordTable &FilterPaths::table(const Entity &entity)
{
    auto &table = m_tables[entity.key()];
    if (!table)
        table = std::make_unique<RecordTable>(entity, m_context.fields(entity));
    return *table;
}

FilterField FilterPaths::located(const Field &field, const Position &position)
{
    if (field.key == kId && !field.isCustom)
        return {field, position.alias + QLatin1String(".id"), {}};
    FilterField located{field, table(*position.entity).expression(field, position.alias), {}};
    if (field.kind == Kind::Money && field.isCustom) {
        // Beside the amount [0] that RecordTable gives.
        located.currency = located.expression;
        located.currency.replace(located.currency.lastIndexOf(QLatin1String("[0]")), 3,
                                 QLatin1String("[1]"));
    } else if (field.kind == Kind::Money) {
        located.currency = position.alias + u'.' + quoted(field.columns().last());
    }
    return located;
}

FilterPaths::Named FilterPaths::find(const Entity &entity, const FilterWord &name)
{
    const Fields &fields = *table(entity).fields();
    const QString key = name.text.trimmed().toLower();
    if (const Field *field = fields.find(key))
        return {field};
    if (key == kId) {
        Field &id = m_ids[entity.key()];
        id.key = kId;
        id.kind = Kind::Reference;
        id.target = entity.key();
        return {&id};
    }
    const std::vector<const Entity *> parts = m_context.catalog.partsOf(entity);
    for (const Entity *part : parts)
        if (part->key() == key)
            return {nullptr, part};
    const QString folded = fold(name.text);
    for (const Field &field : fields)
        if (isCalled(field.label, folded))
            return {&field};
    for (const Entity *part : parts)
        if (isCalled(part->label(), folded) || isCalled(part->pluralLabel(), folded))
            return {nullptr, part};
    for (const Field &field : fields)
        if (field.synonyms.contains(folded))
            return {&field};
    return {};
}

QStringList FilterPaths::names(const Entity &entity)
{
    QStringList names{kId};
    for (const Field &field : *table(entity).fields())
        names << field.key << field.label.translated() << field.label.english();
    for (const Entity *part : m_context.catalog.partsOf(entity))
        names << part->key();
    return names;
}

Error FilterPaths::unknown(const Entity &entity, const FilterWord &name)
{
    const Message what =
        Message(QT_TRANSLATE_NOOP("Core", "Unknown field “%1”")).arg(name.text.left(kLongestGuess));
    const QString guess = nearest(entity, fold(name.text.left(kLongestGuess)));
    if (guess.isEmpty())
        return filterError(m_filter, name.at, what);
    return filterError(m_filter, name.at, what,
                       Message(QT_TRANSLATE_NOOP("Core", "did you mean “%1”?")).arg(guess));
}

/// A field of the entity's parts of exactly this name, else the name that differs least; as it has
/// to be written.
QString FilterPaths::nearest(const Entity &entity, const QString &written)
{
    for (const Entity *part : m_context.catalog.partsOf(entity))
        for (const Field &field : *table(*part).fields())
            if (field.key == written || isCalled(field.label, written))
                return part->key() + u'.' + field.key;
    QString nearest;
    qsizetype least = 2 + written.size() / 4;
    for (const QString &candidate : names(entity)) {
        const qsizetype distance = editDistance(written, fold(candidate));
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    const bool needsBrackets = std::any_of(nearest.begin(), nearest.end(), [](QChar c) {
        return !c.isLetterOrNumber() && c != u'_' && c != u'-';
    });
    return needsBrackets ? QString(u'[' + nearest + u']') : nearest;
}

Result<FilterTarget> FilterPaths::resolve(const std::vector<FilterWord> &path)
{
    if (path.size() > kLongestPath)
        return filterError(
            m_filter, path[kLongestPath].at,
            Message(QT_TRANSLATE_NOOP("Core", "More than %1 names are joined by “.”"))
                .arg(static_cast<qint64>(kLongestPath)));
    FilterTarget target;
    Position position{&m_entity, QStringLiteral("t")};
    for (size_t i = 0; i < path.size(); ++i) {
        const Named named = find(*position.entity, path[i]);
        if (!named.field && !named.part)
            return unknown(*position.entity, path[i]);
        if (named.field && i + 1 == path.size()) {
            target.field = located(*named.field, position);
            return target;
        }
        if (auto error = follow(named, path[i], position, target))
            return std::move(*error);
    }
    target.partKey = position.entity->key();
    return target;
}

std::optional<Error> FilterPaths::follow(const Named &named, const FilterWord &name,
                                         Position &position, FilterTarget &target)
{
    const Entity *next = named.part;
    if (named.field && named.field->kind != Kind::Reference)
        return filterError(
            m_filter, name.at,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” is a plain field, nothing can follow it"))
                .arg(name.text));
    if (named.field)
        next = m_context.catalog.find(named.field->target);
    if (!next)
        return filterError(
            m_filter, name.at,
            Message(QT_TRANSLATE_NOOP("Core",
                                      "“%1” may be a record of any kind, its fields are not known"))
                .arg(name.text));
    const Position there{next, u'j' + QString::number(++target.steps)};
    QString link;
    if (named.field) {
        link = there.alias + QLatin1String(".id = ") + located(*named.field, position).expression;
    } else {
        const Field *owner = table(*next).fields()->find(next->ownerField());
        link = located(*owner, there).expression + QLatin1String(" = ") + position.alias +
               QLatin1String(".id AND ") + there.alias + QLatin1String(".life = 0");
    }
    const QString source = quoted(next->tableName()) + u' ' + there.alias;
    if (target.steps == 1) {
        target.tables = source;
        target.link = link;
    } else {
        target.tables += QLatin1String(" JOIN ") + source + QLatin1String(" ON ") + link;
    }
    position = there;
    return std::nullopt;
}

std::vector<FilterField> FilterPaths::searchable()
{
    std::vector<FilterField> found;
    const Position position{&m_entity, QStringLiteral("t")};
    for (const Field &field : *table(m_entity).fields()) {
        const bool isText = field.kind == Kind::Text || field.kind == Kind::LongText;
        if (isText && field.has(Searchable))
            found.push_back(located(field, position));
    }
    return found;
}

} // namespace kartoteka
