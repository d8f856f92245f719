#pragma once

#include "base/money.h"

#include <QString>

#include <variant>

namespace kartoteka
{

/// What one field of one record holds, whatever the field: nothing, an integer (numbers, flags,
/// instants, ids), a text (also dates "2024-03-05" and codes of choices) or money. There is no
/// floating point: see Kind for the scales. An empty text is nothing.
class Value
{
public:
    Value() = default;
    Value(qint64 integer)
        : m_state(integer)
    {
    }
    Value(int integer)
        : m_state(qint64{integer})
    {
    }
    Value(bool) = delete; // a flag is written as 0 or 1 on purpose: see Kind::Flag
    Value(QString text)
    {
        if (!text.isEmpty())
            m_state = std::move(text);
    }
    Value(const Money &money)
        : m_state(money)
    {
    }

    bool isNull() const { return m_state.index() == 0; }
    bool isInteger() const { return m_state.index() == 1; }
    bool isText() const { return m_state.index() == 2; }
    bool isMoney() const { return m_state.index() == 3; }

    /// 0 when it is no integer.
    qint64 integer() const
    {
        const auto *value = std::get_if<qint64>(&m_state);
        return value ? *value : 0;
    }
    /// Empty when it is no text.
    QString text() const
    {
        const auto *value = std::get_if<QString>(&m_state);
        return value ? *value : QString();
    }
    /// The text without a copy; valid as long as the value.
    QStringView textView() const
    {
        const auto *value = std::get_if<QString>(&m_state);
        return value ? QStringView(*value) : QStringView();
    }
    /// UTF-16 units of the text; 0 when it is no text.
    qsizetype textSize() const { return textView().size(); }
    Money money() const
    {
        const auto *value = std::get_if<Money>(&m_state);
        return value ? *value : Money();
    }

    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, qint64, QString, Money> m_state;
};

} // namespace kartoteka
