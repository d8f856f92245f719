#include "storage/fieldtext.h"

#include "base/id.h"
#include "base/text.h"

#include <QJsonArray>
#include <QTimeZone>

#include <array>

namespace kartoteka
{

namespace
{
constexpr int kQuantityPlaces = 3;
constexpr int kPercentPlaces = 2;

struct KindRow {
    Kind kind;
    const char *name;
};
constexpr std::array kKinds{
    KindRow{Kind::Text, "text"},
    KindRow{Kind::LongText, "long_text"},
    KindRow{Kind::Integer, "integer"},
    KindRow{Kind::Flag, "flag"},
    KindRow{Kind::Date, "date"},
    KindRow{Kind::Instant, "instant"},
    KindRow{Kind::Money, "money"},
    KindRow{Kind::Quantity, "number"},
    KindRow{Kind::Percent, "percent"},
    KindRow{Kind::Choice, "choice"},
    KindRow{Kind::MultiChoice, "multi_choice"},
    KindRow{Kind::Reference, "reference"},
};

Error notA(const char *what, const QString &text)
{
    return Error(ErrorCode::Invalid, Message(what).arg(text.left(80)));
}

Result<Value> parseFlag(const QString &text)
{
    static const QStringList kYes = {
        QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("y"),
        QStringLiteral("1"),    QStringLiteral("да"),  QStringLiteral("истина"),
        QStringLiteral("是"),   QStringLiteral("x"),   QStringLiteral("+")};
    static const QStringList kNo = {
        QStringLiteral("false"), QStringLiteral("no"),   QStringLiteral("n"),  QStringLiteral("0"),
        QStringLiteral("нет"),   QStringLiteral("ложь"), QStringLiteral("否"), QStringLiteral("-")};
    const QString word = text.toLower();
    if (kYes.contains(word))
        return Value(1);
    if (kNo.contains(word))
        return Value(0);
    return notA(QT_TRANSLATE_NOOP("Core", "“%1” is neither yes nor no"), text);
}

std::optional<QString> choiceCode(const Field &field, const QString &text)
{
    for (const ChoiceOption &option : field.options)
        if (option.code == text)
            return option.code;
    const QString folded = fold(text);
    for (const ChoiceOption &option : field.options)
        if (folded == fold(option.code) || folded == fold(option.label.translated()) ||
            folded == fold(option.label.english()))
            return option.code;
    return std::nullopt;
}

Result<Value> parseChoices(const Field &field, const QString &text)
{
    QStringList chosen;
    for (const QString &part :
         QString(text).replace(u';', u'\n').replace(u',', u'\n').split(u'\n', Qt::SkipEmptyParts)) {
        const auto code = choiceCode(field, part.trimmed());
        if (!code)
            return notA(QT_TRANSLATE_NOOP("Core", "“%1” is not one of the possible values"), part);
        chosen << *code;
    }
    QStringList ordered;
    for (const ChoiceOption &option : field.options)
        if (chosen.contains(option.code))
            ordered << option.code;
    return Value(ordered.join(u'\n'));
}

Result<Value> parseScaled(const QString &text, int places, DecimalStyle style)
{
    if (const auto number = parseDecimal(text, places, style))
        return Value(*number);
    return notA(QT_TRANSLATE_NOOP("Core", "“%1” is not a number that fits here"), text);
}

Result<Value> parseByKind(const Field &field, const QString &text, const TextStyle &style)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return Value(text);
    case Kind::Integer:
        return parseScaled(text, 0, style.decimals);
    case Kind::Quantity:
        return parseScaled(text, kQuantityPlaces, style.decimals);
    case Kind::Percent:
        return parseScaled(text.endsWith(u'%') ? text.chopped(1).trimmed() : text, kPercentPlaces,
                           style.decimals);
    case Kind::Flag:
        return parseFlag(text);
    case Kind::Date:
        if (const auto date = parseDate(text, style.dateOrder))
            return Value(date->toString(Qt::ISODate));
        return notA(QT_TRANSLATE_NOOP("Core", "“%1” is not a date"), text);
    case Kind::Instant:
        if (const auto ms = parseInstant(text, style.dateOrder))
            return Value(*ms);
        return notA(QT_TRANSLATE_NOOP("Core", "“%1” is not a date and time"), text);
    case Kind::Money:
        if (const auto money = parseMoney(text, style.homeCurrency, style.decimals))
            return Value(*money);
        return notA(QT_TRANSLATE_NOOP("Core", "“%1” is not an amount of money"), text);
    case Kind::Choice:
        if (const auto code = choiceCode(field, text))
            return Value(*code);
        return notA(QT_TRANSLATE_NOOP("Core", "“%1” is not one of the possible values"), text);
    case Kind::MultiChoice:
        return parseChoices(field, text);
    case Kind::Reference:
        if (const qint64 id = parseId(text))
            return Value(id);
        return notA(QT_TRANSLATE_NOOP("Core", "“%1” is not the id of a record"), text);
    }
    return Value();
}
} // namespace

QString kindName(Kind kind)
{
    for (const KindRow &row : kKinds)
        if (row.kind == kind)
            return QString::fromLatin1(row.name);
    return {};
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const KindRow &row : kKinds)
        if (name == QLatin1String(row.name))
            return row.kind;
    return std::nullopt;
}

Result<Value> parseValue(const Field &field, const QString &text, const TextStyle &style)
{
    const QString clean = storable(text);
    if (field.kind == Kind::LongText)
        return Value(clean);
    const QString trimmed = clean.trimmed();
    if (trimmed.isEmpty())
        return Value();
    return parseByKind(field, trimmed, style);
}

QString formatValue(const Field &field, const Value &value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Flag:
        return value.integer() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Instant:
        return formatInstant(value.integer());
    case Kind::Money:
        return formatMoney(value.money());
    case Kind::Quantity:
        return formatDecimal(value.integer(), kQuantityPlaces);
    case Kind::Percent:
        return formatDecimal(value.integer(), kPercentPlaces);
    case Kind::Integer:
    case Kind::Reference:
        return QString::number(value.integer());
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Choice:
    case Kind::MultiChoice:
        return value.text();
    }
    return {};
}

QJsonValue toJson(const Field &field, const Value &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (field.kind == Kind::Flag)
        return value.integer() != 0;
    if (field.kind == Kind::Integer)
        return value.integer();
    if (field.kind == Kind::MultiChoice)
        return QJsonArray::fromStringList(value.text().split(u'\n'));
    return formatValue(field, value);
}

QJsonValue toImage(const Value &value)
{
    if (value.isInteger())
        return value.integer();
    if (value.isText())
        return value.text();
    if (value.isMoney())
        return QJsonArray{value.money().minor, value.money().currency.code()};
    return QJsonValue::Null;
}

Value fromImage(const QJsonValue &image)
{
    if (image.isString())
        return Value(image.toString());
    if (image.isDouble())
        return Value(image.toInteger());
    if (image.isArray()) {
        const QJsonArray pair = image.toArray();
        const auto currency = Currency::parse(pair.at(1).toString());
        return Value(Money{pair.at(0).toInteger(), currency.value_or(Currency())});
    }
    return {};
}

} // namespace kartoteka
