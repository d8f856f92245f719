#pragma once

#include "base/clock.h"
#include "base/dates.h"
#include "base/money.h"
#include "base/result.h"
#include "storage/entity.h"

#include <QJsonValue>

namespace kartoteka
{

/// How values are written in the source they come from.
struct TextStyle {
    Currency homeCurrency;                     ///< for amounts without a currency
    QString homeRegion = QStringLiteral("RU"); ///< for phones without a country; ISO 3166
    DecimalStyle decimals = DecimalStyle::Auto;
    DateOrder dateOrder = DateOrder::Auto;
};

/// Reads what a person or a file says for a field: choices by code or label, flags by yes/no words
/// of the three languages, references by id. Text is made storable, trimmed at both ends (not
/// LongText). The error says what is wrong with the text, without the field's name.
Result<Value> parseValue(const Field &field, const QString &text, const TextStyle &style = {});

/// Machine form that parseValue() reads back to the same value: ISO dates and instants, plain
/// decimals with a point, "12500.00 RUB", codes, "true"/"false".
QString formatValue(const Field &field, const Value &value);

/// For JSON output: numbers and flags as such, ids as text (they exceed 2^53), the rest as
/// formatValue(); null for nothing.
QJsonValue toJson(const Field &field, const Value &value);

/// Lossless short form for the journal and for custom values: integers, texts, and money as
/// [minor, "RUB"]; null for nothing.
QJsonValue toImage(const Value &value);
Value fromImage(const QJsonValue &image);

} // namespace kartoteka
