#include "storage/entity.h"

#include "base/text.h"
#include "storage/record.h"

namespace kartoteka
{

QString Field::column() const
{
    if (isCustom)
        return {};
    return kind == Kind::Reference ? key + QLatin1String("_id") : key;
}

QStringList Field::columns() const
{
    if (isCustom)
        return {};
    if (kind == Kind::Money)
        return {key, key + QLatin1String("_currency")};
    return {column()};
}

QString Field::orderColumn() const
{
    return has(Collated) ? key + QLatin1String("_order") : QString();
}

Fields::Fields(std::vector<Field> fields)
    : m_fields(std::move(fields))
{
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_index.insert(m_fields[i].key, static_cast<int>(i));
}

int Fields::indexOf(QStringView key) const
{
    // A look-up per field and record: no copy of the key for it.
    return m_index.value(QString::fromRawData(key.data(), key.size()), -1);
}

const Field *Fields::find(QStringView key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &m_fields[static_cast<size_t>(index)];
}

Entity &&Entity::table(const char *name) &&
{
    m_table = QString::fromLatin1(name);
    return std::move(*this);
}

Entity &&Entity::alsoCalled(std::initializer_list<const char16_t *> headers) &&
{
    for (const char16_t *header : headers)
        m_fields.back().synonyms << fold(QString::fromUtf16(header));
    return std::move(*this);
}

Entity &&Entity::titledBy(std::initializer_list<const char *> keys) &&
{
    for (const char *key : keys)
        m_titleFields << QString::fromLatin1(key);
    return std::move(*this);
}

Entity &&Entity::partOf(const char *key) &&
{
    m_ownerField = QString::fromLatin1(key);
    return std::move(*this);
}

Entity &&Entity::identifiedBy(std::initializer_list<const char *> keys) &&
{
    for (const char *key : keys)
        m_identity << QString::fromLatin1(key);
    return std::move(*this);
}

Entity &&Entity::extensible() &&
{
    m_extensible = true;
    return std::move(*this);
}

const Field *Entity::find(QStringView key) const
{
    for (const Field &field : m_fields)
        if (field.key == key)
            return &field;
    return nullptr;
}

namespace
{
bool isKnownChoice(const Field &field, const QString &codes)
{
    const auto known = [&](QStringView code) {
        return std::any_of(field.options.begin(), field.options.end(),
                           [&](const ChoiceOption &option) { return option.code == code; });
    };
    if (field.kind == Kind::Choice)
        return known(codes);
    for (const auto code : QStringView(codes).split(u'\n'))
        if (!known(code))
            return false;
    return true;
}
} // namespace

Problems Entity::commonProblems(const Record &record) const
{
    Problems problems;
    const Fields &fields = record.fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        const Value &value = record[i];
        if (value.isNull()) {
            if (field.has(Required))
                problems.push_back(
                    {field.key, Message(QT_TRANSLATE_NOOP("Core", "must not be empty"))});
            continue;
        }
        const bool isChoice = field.kind == Kind::Choice || field.kind == Kind::MultiChoice;
        if (isChoice && !isKnownChoice(field, value.text()))
            problems.push_back(
                {field.key,
                 Message(QT_TRANSLATE_NOOP("Core", "“%1” is not one of the possible values"))
                     .arg(value.text())});
    }
    return problems;
}

Problems Entity::check(Record &record, const TextStyle &style) const
{
    const Problems own = m_check ? m_check(record, style) : Problems();
    Problems problems = commonProblems(record); // of the record as completed
    problems.insert(problems.end(), own.begin(), own.end());
    return problems;
}

void Entity::prepare(Record &record, const TextStyle &style) const
{
    if (m_prepare)
        m_prepare(record, style);
}

void Catalog::add(const Entity &entity)
{
    m_entities.push_back(&entity);
    for (const Field &field : entity.builtInFields())
        if (field.kind == Kind::Reference && field.has(Searchable))
            m_naming[field.target].push_back({&entity, &field});
}

const std::vector<Catalog::NamingField> &Catalog::namedBy(const Entity &named) const
{
    static const std::vector<NamingField> none;
    const auto found = m_naming.constFind(named.key());
    return found == m_naming.constEnd() ? none : *found;
}

const Entity *Catalog::find(QStringView key) const
{
    for (const Entity *entity : m_entities)
        if (entity->key() == key)
            return entity;
    return nullptr;
}

std::vector<const Entity *> Catalog::partsOf(const Entity &owner) const
{
    std::vector<const Entity *> parts;
    for (const Entity *entity : m_entities) {
        if (entity->ownerField().isEmpty())
            continue;
        const QString &target = entity->find(entity->ownerField())->target;
        if (target.isEmpty() || target == owner.key())
            parts.push_back(entity);
    }
    return parts;
}

} // namespace kartoteka
