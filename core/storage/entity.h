#pragma once

#include "base/error.h"
#include "storage/fieldtypes.h"

#include <QHash>

#include <functional>
#include <memory>
#include <type_traits>

namespace kartoteka
{

class Record;
struct TextStyle;

/// What a field is for, besides its kind; combined with |.
enum FieldFlag : unsigned {
    Plain = 0,
    Required = 1,   ///< may not be empty
    Searchable = 2, ///< its text is found by search
    Automatic = 4,  ///< set by the program, not offered for editing, ignored by conflicts
    Fixed = 8,      ///< set at creation only
    Multiline = 16, ///< Text becomes LongText
    PhoneText = 32, ///< compared by digits in search
    Derived = 64, ///< completed from others when empty; follows them until something else is typed
    Collated = 128, ///< Text kept a second time, folded, in a column that orders it for people
};

/// One field of an entity: the tie between struct member, column, label and behavior.
struct Field {
    QString key;   ///< name in code, files and filters ("tax_id")
    Message label; ///< for people
    Kind kind = Kind::Text;
    unsigned flags = Plain;
    QString target;        ///< Reference: key of the entity it points to; "" = any
    ChoiceOptions options; ///< Choice, MultiChoice
    bool isCustom = false; ///< lives in the JSON column `custom` under its key
    QStringList synonyms;  ///< further column headers under which imports know it, folded

    Value (*get)(const void *) = nullptr;         ///< from the struct; null for custom fields
    void (*set)(void *, const Value &) = nullptr; ///< into the struct

    bool has(FieldFlag flag) const { return (flags & flag) != 0; }
    /// Column of the table: "party" → "party_id" for references. Empty for custom fields.
    QString column() const;
    /// One column, two for money, none for custom fields.
    QStringList columns() const;
    /// The column beside it that holds its folded text; empty unless Collated.
    QString orderColumn() const;
};

/// The fields of an entity as a workspace knows them: the built-in ones, then its custom fields.
/// Immutable; shared by the records read with it.
class Fields
{
public:
    explicit Fields(std::vector<Field> fields);

    size_t size() const { return m_fields.size(); }
    const Field &operator[](size_t index) const { return m_fields[index]; }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    /// -1 when there is none.
    int indexOf(QStringView key) const;
    const Field *find(QStringView key) const;

private:
    std::vector<Field> m_fields;
    QHash<QString, int> m_index;
};
using FieldsPointer = std::shared_ptr<const Fields>;

/// Description of an entity, built once per struct by `const Entity &describe(const T *)`. It holds
/// no rules, joins or widgets; every generic part (records, filters, search, exchange, journal,
/// forms later) is driven by it.
class Entity
{
public:
    /// T has `static constexpr const char *kEntity` and a member `Id<T> id`.
    template<class T>
    static Entity of(const char *label, const char *pluralLabel)
    {
        Entity entity;
        entity.m_key = QString::fromLatin1(T::kEntity);
        entity.m_table = entity.m_key;
        entity.m_label = Message(label);
        entity.m_pluralLabel = Message(pluralLabel);
        return entity;
    }

    template<auto member>
    Entity &&field(const char *key, const char *label, unsigned flags = Plain) &&;

    /// The table's name when it is not the key ("user_account").
    Entity &&table(const char *name) &&;
    /// Column headers under which imports meet the field just added, in any language.
    Entity &&alsoCalled(std::initializer_list<const char16_t *> headers) &&;
    /// Fields that name a record to people, most telling first; the first not empty one is shown.
    Entity &&titledBy(std::initializer_list<const char *> keys) &&;
    /// The record belongs to the one the field points to: searched, shown and hidden with it.
    Entity &&partOf(const char *key) &&;
    /// The id follows from these fields: saving the same twice gives one record.
    Entity &&identifiedBy(std::initializer_list<const char *> keys) &&;
    /// Has the JSON column `custom`: people may add fields.
    Entity &&extensible() &&;
    /// The entity's own checks and completions; defined in storage/record.h.
    template<class T>
    Entity &&rules(Problems (*validate)(const T &), void (*complete)(T &) = nullptr) &&;
    /// The same, where what follows from other fields depends on the workspace's home.
    template<class T>
    Entity &&rules(Problems (*validate)(const T &), void (*complete)(T &, const TextStyle &)) &&;

    const QString &key() const { return m_key; }
    const QString &tableName() const { return m_table; }
    const Message &label() const { return m_label; }
    const Message &pluralLabel() const { return m_pluralLabel; }
    const std::vector<Field> &builtInFields() const { return m_fields; }
    const QStringList &titleFields() const { return m_titleFields; }
    const QString &ownerField() const { return m_ownerField; }
    const QStringList &identity() const { return m_identity; }
    bool isExtensible() const { return m_extensible; }
    const Field *find(QStringView key) const;

    /// Completes what follows from other fields (display name, normal forms).
    void prepare(Record &record, const TextStyle &style) const;
    /// The same, then says what is wrong: required fields, choices, the entity's own rules.
    Problems check(Record &record, const TextStyle &style) const;

private:
    Entity() = default;
    template<class T>
    Entity &&rulesOf(Problems (*validate)(const T &),
                     std::function<void(T &, const TextStyle &)> complete) &&;
    Problems commonProblems(const Record &record) const;

    QString m_key;
    QString m_table;
    Message m_label;
    Message m_pluralLabel;
    std::vector<Field> m_fields;
    QStringList m_titleFields;
    QString m_ownerField;
    QStringList m_identity;
    bool m_extensible = false;
    std::function<void(Record &, const TextStyle &)> m_prepare;
    std::function<Problems(Record &, const TextStyle &)> m_check;
};

/// The description of a struct.
template<class T>
const Entity &entityOf()
{
    return describe(static_cast<const T *>(nullptr));
}

/// All entities of a workspace, in an order in which what is referred to comes first. Owned by the
/// application; outlives every workspace opened with it.
class Catalog
{
public:
    Catalog() = default;
    Catalog(std::initializer_list<const Entity *> entities)
    {
        for (const Entity *entity : entities)
            add(*entity);
    }

    void add(const Entity &entity);
    const std::vector<const Entity *> &entities() const { return m_entities; }
    const Entity *find(QStringView key) const;
    /// The entities whose records are parts of `owner`'s, including parts of any record.
    std::vector<const Entity *> partsOf(const Entity &owner) const;

    /// A field through which records are found by the title of another one ("the tag").
    struct NamingField {
        const Entity *entity;
        const Field *field;
    };
    /// The fields through which others are found by the titles of `named`'s records.
    const std::vector<NamingField> &namedBy(const Entity &named) const;

private:
    std::vector<const Entity *> m_entities;
    QHash<QString, std::vector<NamingField>> m_naming; ///< by key of the entity referred to
};

namespace detail
{
template<class T>
struct MemberPointer;
template<class S, class M>
struct MemberPointer<M S::*> {
    using Struct = S;
    using Member = M;
};
} // namespace detail

template<auto member>
Entity &&Entity::field(const char *key, const char *label, unsigned flags) &&
{
    using Struct = typename detail::MemberPointer<decltype(member)>::Struct;
    using Member = typename detail::MemberPointer<decltype(member)>::Member;
    using Trait = FieldTrait<Member>;
    Field field;
    field.key = QString::fromLatin1(key);
    field.label = Message(label);
    field.kind = Trait::kind == Kind::Text && (flags & Multiline) ? Kind::LongText : Trait::kind;
    field.flags = flags;
    field.get = [](const void *object) {
        return Trait::toValue(static_cast<const Struct *>(object)->*member);
    };
    field.set = [](void *object, const Value &value) {
        static_cast<Struct *>(object)->*member = Trait::fromValue(value);
    };
    if constexpr (Trait::kind == Kind::Reference)
        field.target = QString::fromLatin1(Trait::target());
    if constexpr (Trait::kind == Kind::Choice)
        field.options = Trait::options();
    m_fields.push_back(std::move(field));
    return std::move(*this);
}

} // namespace kartoteka
