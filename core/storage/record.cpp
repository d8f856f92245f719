#include "storage/record.h"

namespace kartoteka
{

Record::Record(const Entity &entity, FieldsPointer fields)
    : m_entity(&entity)
    , m_fields(std::move(fields))
    , m_values(m_fields->size())
{
}

Value Record::value(QStringView key) const
{
    const int index = m_fields->indexOf(key);
    return index < 0 ? Value() : m_values[static_cast<size_t>(index)];
}

bool Record::set(QStringView key, Value value)
{
    const int index = m_fields->indexOf(key);
    if (index < 0)
        return false;
    m_values[static_cast<size_t>(index)] = std::move(value);
    return true;
}

QString Record::title() const
{
    for (const QString &key : m_entity->titleFields()) {
        const QString text = value(key).text();
        if (!text.isEmpty())
            return text;
    }
    return QString::number(m_id);
}

void Record::writeTo(void *object) const
{
    // A fresh struct holds the defaults, so only what is set has to travel.
    for (size_t i = 0; i < m_values.size(); ++i) {
        const Field &field = (*m_fields)[i];
        if (field.set && !m_values[i].isNull())
            field.set(object, m_values[i]);
    }
}

void Record::readCompleted(const void *before, const void *after)
{
    for (size_t i = 0; i < m_values.size(); ++i) {
        const Field &field = (*m_fields)[i];
        if (!field.get)
            continue;
        Value value = field.get(after);
        if (m_values[i].isNull() || field.get(before) != value)
            m_values[i] = std::move(value);
    }
}

void Record::readFrom(const void *object)
{
    for (size_t i = 0; i < m_values.size(); ++i) {
        const Field &field = (*m_fields)[i];
        if (field.get)
            m_values[i] = field.get(object);
    }
}

} // namespace kartoteka
