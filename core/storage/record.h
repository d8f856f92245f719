#pragma once

#include "storage/entity.h"

#include <QJsonObject>

namespace kartoteka
{

/// Where a record is in its life; see the schema rules in ARCHITECTURE.md.
enum class Life { Live = 0, Trash = 1, Erased = 2, Stub = 3 };

/// One record of any entity, by field. The generic currency of storage, exchange, forms and the
/// command line; as<T>() and take() go to and from the plain structs. Value type.
class Record
{
public:
    Record() = default;
    Record(const Entity &entity, FieldsPointer fields);

    const Entity &entity() const { return *m_entity; }
    const Fields &fields() const { return *m_fields; }
    const FieldsPointer &fieldsPointer() const { return m_fields; }

    qint64 id() const { return m_id; }
    void setId(qint64 id) { m_id = id; }
    Life life() const { return m_life; }
    void setLife(Life life) { m_life = life; }

    const Value &operator[](size_t field) const { return m_values[field]; }
    void set(size_t field, Value value) { m_values[field] = std::move(value); }
    /// Nothing for an unknown key.
    Value value(QStringView key) const;
    /// False for an unknown key.
    bool set(QStringView key, Value value);

    /// Custom values whose definition this program does not know; kept as they are.
    const QJsonObject &unknownCustom() const { return m_unknownCustom; }
    void setUnknownCustom(QJsonObject values) { m_unknownCustom = std::move(values); }

    /// The first title field that is not empty.
    QString title() const;

    /// The struct with the built-in fields and the id.
    template<class T>
    T as() const
    {
        T object;
        writeTo(&object);
        object.id = {m_id};
        return object;
    }
    /// Takes the built-in fields and the id of a struct; custom values stay.
    template<class T>
    void take(const T &object)
    {
        readFrom(&object);
        m_id = object.id.value;
    }

    /// Takes what was completed: the fields in which the structs differ, and the defaults of those
    /// that hold nothing. What a struct cannot hold (an unknown code) stays to be refused.
    template<class T>
    void takeCompleted(const T &before, const T &after)
    {
        readCompleted(&before, &after);
    }

private:
    void writeTo(void *object) const;
    void readFrom(const void *object);
    void readCompleted(const void *before, const void *after);

    const Entity *m_entity = nullptr;
    FieldsPointer m_fields;
    qint64 m_id = 0;
    Life m_life = Life::Live;
    std::vector<Value> m_values;
    QJsonObject m_unknownCustom;
};

template<class T>
Entity &&Entity::rules(Problems (*validate)(const T &), void (*complete)(T &)) &&
{
    using Complete = std::function<void(T &, const TextStyle &)>;
    const Complete any = [complete](T &object, const TextStyle &) {
        complete(object);
    };
    return std::move(*this).template rulesOf<T>(validate, complete ? any : Complete());
}

template<class T>
Entity &&Entity::rules(Problems (*validate)(const T &), void (*complete)(T &, const TextStyle &)) &&
{
    return std::move(*this).template rulesOf<T>(validate, complete);
}

template<class T>
Entity &&Entity::rulesOf(Problems (*validate)(const T &),
                         std::function<void(T &, const TextStyle &)> complete) &&
{
    if (complete) {
        m_prepare = [complete](Record &record, const TextStyle &style) {
            const T given = record.as<T>();
            T object = given;
            complete(object, style);
            record.takeCompleted(given, object);
        };
    }
    m_check = [validate, complete](Record &record, const TextStyle &style) {
        T object = record.as<T>();
        if (complete) {
            const T given = object;
            complete(object, style);
            record.takeCompleted(given, object);
        }
        return validate ? validate(object) : Problems();
    };
    return std::move(*this);
}

} // namespace kartoteka
