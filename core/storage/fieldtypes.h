#pragma once

#include "base/dates.h"
#include "base/id.h"
#include "base/money.h"
#include "storage/value.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kartoteka
{

/// What a field means; decides parsing, display, comparison and columns.
enum class Kind {
    Text,
    LongText,
    Integer,
    Flag,        ///< 0 or 1
    Date,        ///< text "2024-03-05"
    Instant,     ///< milliseconds since 1970 UTC
    Money,       ///< two columns: minor units, and <column>_currency
    Quantity,    ///< thousandths
    Percent,     ///< hundredths of a percent
    Choice,      ///< short text code from a table
    MultiChoice, ///< codes joined by '\n' in the order of the table; custom fields only
    Reference,   ///< id of another record
};

/// Stable word for files and the command line ("long_text"); and back.
QString kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);

/// One row of the table code ↔ label of a choice.
struct ChoiceOption {
    QString code;
    Message label;
};
using ChoiceOptions = std::vector<ChoiceOption>;

/// A point in time; 0 = not set.
struct Instant {
    qint64 ms = 0;
    bool operator==(const Instant &) const = default;
};
/// Count of 1/1000 of a unit.
struct Quantity {
    qint64 thousandths = 0;
    bool operator==(const Quantity &) const = default;
};
/// Count of 1/100 of a percent.
struct Percent {
    qint64 hundredths = 0;
    bool operator==(const Percent &) const = default;
};

/// Specialized beside each enum that is stored:
/// `template<> struct ChoiceTable<PartyKind> { static const ChoiceRows<PartyKind> &rows(); };`
template<class E>
struct ChoiceRow {
    E value;
    const char *code;
    const char *label; ///< QT_TRANSLATE_NOOP("Core", …)
};
template<class E>
struct ChoiceTable;

/// How a member of type T is kept: its kind and the way to and from Value. The kind of every field
/// follows from here and from nowhere else.
template<class T>
struct FieldTrait;

template<>
struct FieldTrait<QString> {
    static constexpr Kind kind = Kind::Text;
    static Value toValue(const QString &member) { return Value(member); }
    static QString fromValue(const Value &value) { return value.text(); }
};

template<>
struct FieldTrait<qint64> {
    static constexpr Kind kind = Kind::Integer;
    static Value toValue(qint64 member) { return Value(member); }
    static qint64 fromValue(const Value &value) { return value.integer(); }
};

template<>
struct FieldTrait<bool> {
    static constexpr Kind kind = Kind::Flag;
    static Value toValue(bool member) { return Value(qint64{member}); }
    static bool fromValue(const Value &value) { return value.integer() != 0; }
};

template<>
struct FieldTrait<QDate> {
    static constexpr Kind kind = Kind::Date;
    static Value toValue(QDate member)
    {
        return member.isValid() ? Value(member.toString(Qt::ISODate)) : Value();
    }
    static QDate fromValue(const Value &value)
    {
        return QDate::fromString(value.text(), Qt::ISODate);
    }
};

template<>
struct FieldTrait<Instant> {
    static constexpr Kind kind = Kind::Instant;
    static Value toValue(Instant member) { return member.ms ? Value(member.ms) : Value(); }
    static Instant fromValue(const Value &value) { return {value.integer()}; }
};

template<>
struct FieldTrait<Money> {
    static constexpr Kind kind = Kind::Money;
    static Value toValue(const Money &member)
    {
        return member.currency.isEmpty() && member.minor == 0 ? Value() : Value(member);
    }
    static Money fromValue(const Value &value) { return value.money(); }
};

template<>
struct FieldTrait<Quantity> {
    static constexpr Kind kind = Kind::Quantity;
    static Value toValue(Quantity member) { return Value(member.thousandths); }
    static Quantity fromValue(const Value &value) { return {value.integer()}; }
};

template<>
struct FieldTrait<Percent> {
    static constexpr Kind kind = Kind::Percent;
    static Value toValue(Percent member) { return Value(member.hundredths); }
    static Percent fromValue(const Value &value) { return {value.integer()}; }
};

template<class T>
struct FieldTrait<std::optional<T>> {
    static constexpr Kind kind = FieldTrait<T>::kind;
    static Value toValue(const std::optional<T> &member)
    {
        return member ? FieldTrait<T>::toValue(*member) : Value();
    }
    static std::optional<T> fromValue(const Value &value)
    {
        return value.isNull() ? std::nullopt : std::optional<T>(FieldTrait<T>::fromValue(value));
    }
    static ChoiceOptions options() requires(kind == Kind::Choice)
    {
        return FieldTrait<T>::options();
    }
};

template<class T>
struct FieldTrait<Id<T>> {
    static constexpr Kind kind = Kind::Reference;
    static const char *target() { return T::kEntity; }
    static Value toValue(Id<T> member) { return member.isNull() ? Value() : Value(member.value); }
    static Id<T> fromValue(const Value &value) { return {value.integer()}; }
};

/// A record of any entity; a sibling field says of which.
struct AnyRecord {
    static constexpr const char *kEntity = "";
};

/// Enums: stored as code. An unknown code (written by a newer version) reads as the first row; the
/// record keeps it, and it is refused when the record is saved.
template<class E>
requires std::is_enum_v<E>
struct FieldTrait<E> {
    static constexpr Kind kind = Kind::Choice;
    static Value toValue(E member)
    {
        for (const auto &row : ChoiceTable<E>::rows())
            if (row.value == member)
                return Value(QString::fromLatin1(row.code));
        return Value();
    }
    static E fromValue(const Value &value)
    {
        const QString code = value.text();
        for (const auto &row : ChoiceTable<E>::rows())
            if (code == QLatin1String(row.code))
                return row.value;
        return std::begin(ChoiceTable<E>::rows())->value;
    }
    static ChoiceOptions options()
    {
        ChoiceOptions options;
        for (const auto &row : ChoiceTable<E>::rows())
            options.push_back({QString::fromLatin1(row.code), Message(row.label)});
        return options;
    }
};

} // namespace kartoteka
