#include "storage/fieldcomparison.h"

#include "base/text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace kartoteka
{

namespace
{
constexpr int kShownValue = 60;
constexpr int kShownOptions = 12;
const auto kUser = QLatin1String("user");

bool isText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::LongText;
}

bool isOrdered(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Integer:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
        return true;
    case Kind::Flag:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        return false;
    }
    return false;
}

bool isOrder(Comparison comparison)
{
    return comparison == Comparison::Less || comparison == Comparison::LessOrEqual ||
           comparison == Comparison::Greater || comparison == Comparison::GreaterOrEqual;
}

QString sqlOperator(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QStringLiteral(" <");
    case Comparison::LessOrEqual:
        return QStringLiteral(" <=");
    case Comparison::Greater:
        return QStringLiteral(" >");
    case Comparison::GreaterOrEqual:
        return QStringLiteral(" >=");
    case Comparison::Equal:
    case Comparison::NotEqual:
    case Comparison::Contains:
    case Comparison::NotContains:
    case Comparison::In:
    case Comparison::NotIn:
    case Comparison::Empty:
    case Comparison::NotEmpty:
        break;
    }
    return QStringLiteral(" =");
}

/// A clause of which `test` may be NULL when the field is. An own column stays bare so that its
/// index serves; a JSON path is not written twice. One choice of a few is half of the records as
/// often as not: told so, SQLite does not hunt for the rows one by one through an index that only
/// happens to hold the choice.
Clause definite(const FilterField &field, const QString &test, std::vector<Value> values)
{
    if (field.field.isCustom)
        return leaf(QStringLiteral("coalesce(%1, 0)").arg(test), std::move(values));
    if (field.field.kind == Kind::Choice)
        return leaf(QStringLiteral("(likely(%1 IS NOT NULL) AND likelihood(%2, 0.5))")
                        .arg(field.expression, test),
                    std::move(values));
    return leaf(QStringLiteral("(%1 IS NOT NULL AND %2)").arg(field.expression, test),
                std::move(values));
}

QString places(size_t count)
{
    QString places = QStringLiteral("?, ").repeated(static_cast<qsizetype>(count));
    places.chop(2);
    return places;
}

Clause flag(const FilterField &field, bool isSet)
{
    const QString test = isSet ? QStringLiteral("<>") : QStringLiteral("=");
    return leaf(QStringLiteral("(coalesce(%1, 0) %2 0)").arg(field.expression, test));
}

/// All the codes that `codes` joins are among the chosen ones.
Clause chosen(const FilterField &field, const QString &codes)
{
    std::vector<Clause> clauses;
    for (const QString &code : codes.split(u'\n'))
        clauses.push_back(
            leaf(QStringLiteral("(instr(char(10) || coalesce(%1, '') || char(10), ?) > 0)")
                     .arg(field.expression),
                 {Value(QString(u'\n' + code + u'\n'))}));
    return joined(std::move(clauses), true);
}

Message oneOf(const ChoiceOptions &options)
{
    QStringList codes;
    for (const ChoiceOption &option : options) {
        if (codes.size() == kShownOptions) {
            codes << QStringLiteral("…");
            break;
        }
        codes << option.code;
    }
    return Message(QT_TRANSLATE_NOOP("Core", "possible are %1"))
        .arg(codes.join(QLatin1String(", ")));
}

Message adviceFor(const Field &field)
{
    switch (field.kind) {
    case Kind::Date:
        return Message(QT_TRANSLATE_NOOP("Core", "write for example 2024-03-05 or today-30d"));
    case Kind::Instant:
        return Message(QT_TRANSLATE_NOOP(
            "Core", "write for example 2024-03-05, today-30d or \"2024-03-05 10:30\""));
    case Kind::Money:
        return Message(QT_TRANSLATE_NOOP("Core", "write for example 1000 or \"1000 RUB\""));
    case Kind::Flag:
        return Message(QT_TRANSLATE_NOOP("Core", "write yes or no"));
    case Kind::Choice:
    case Kind::MultiChoice:
        return oneOf(field.options);
    case Kind::Reference:
        return field.key == QLatin1String("id") || field.target.isEmpty()
                   ? Message()
                   : Message(QT_TRANSLATE_NOOP("Core", "to compare its fields write “%1.” and one "
                                                       "of their names"))
                         .arg(field.key);
    case Kind::Text:
    case Kind::LongText:
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Percent:
        return {};
    }
    return {};
}

Message wrongValueMessage(Kind kind)
{
    switch (kind) {
    case Kind::Date:
        return Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a date"));
    case Kind::Instant:
        return Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a date and time"));
    case Kind::Money:
        return Message(QT_TRANSLATE_NOOP("Core", "“%1” is not an amount of money"));
    case Kind::Flag:
        return Message(QT_TRANSLATE_NOOP("Core", "“%1” is neither yes nor no"));
    case Kind::Choice:
    case Kind::MultiChoice:
        return Message(QT_TRANSLATE_NOOP("Core", "“%1” is not one of the possible values"));
    case Kind::Reference:
        return Message(QT_TRANSLATE_NOOP("Core", "“%1” is not the id of a record"));
    case Kind::Text:
    case Kind::LongText:
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Percent:
        return Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a number that fits here"));
    }
    return {};
}

} // namespace

Result<Clause> FieldComparison::compile(const FilterField &field, Comparison comparison,
                                        const FilterWord &symbol,
                                        const std::vector<FilterWord> &values) const
{
    if (auto error = refusal(field, comparison, symbol))
        return std::move(*error);
    switch (field.field.kind) {
    case Kind::Text:
    case Kind::LongText:
        if (comparison == Comparison::Contains)
            return contains(field, values.front().text);
        [[fallthrough]];
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Date:
    case Kind::Choice:
    case Kind::Reference:
        return plain(field, comparison, values);
    case Kind::Flag:
    case Kind::Instant:
    case Kind::Money:
    case Kind::MultiChoice:
        break;
    }
    std::vector<Clause> clauses;
    for (const FilterWord &value : values) {
        Result<Clause> clause = single(field, comparison, value);
        if (!clause)
            return clause;
        clauses.push_back(std::move(*clause));
    }
    return joined(std::move(clauses), false);
}

std::optional<Error> FieldComparison::refusal(const FilterField &field, Comparison comparison,
                                              const FilterWord &symbol) const
{
    const Kind kind = field.field.kind;
    if (comparison == Comparison::Contains && !isText(kind))
        return filterError(
            m_filter, symbol.at,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” looks into texts, and “%2” is not a text"))
                .arg(symbol.text)
                .arg(field.field.key),
            isOrdered(kind)
                ? Message(QT_TRANSLATE_NOOP("Core", "possible are = != < <= > >= in, is empty"))
                : Message(QT_TRANSLATE_NOOP("Core", "possible are = != in, is empty")));
    if (isOrder(comparison) && !isOrdered(kind))
        return filterError(
            m_filter, symbol.at,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” does not fit “%2”, which has no order"))
                .arg(symbol.text)
                .arg(field.field.key),
            Message(QT_TRANSLATE_NOOP("Core", "possible are = != in, is empty")));
    return std::nullopt;
}

Result<Clause> FieldComparison::plain(const FilterField &field, Comparison comparison,
                                      const std::vector<FilterWord> &words) const
{
    std::vector<Value> values;
    for (const FilterWord &word : words) {
        Result<Value> value = plainValue(field.field, word);
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    }
    const bool isList = comparison == Comparison::In;
    const QString test = isList ? QStringLiteral(" IN (%1)").arg(places(values.size()))
                                : QString(sqlOperator(comparison) + QLatin1String(" ?"));
    if (!isText(field.field.kind))
        return definite(field, field.expression + test, std::move(values));
    return leaf(QStringLiteral("coalesce(kt_fold(%1)%2, 0)").arg(field.expression, test),
                std::move(values));
}

/// One of the kinds that do not compare by a plain value.
Result<Clause> FieldComparison::single(const FilterField &field, Comparison comparison,
                                       const FilterWord &word) const
{
    if (field.field.kind == Kind::Money)
        return money(field, comparison, word);
    if (field.field.kind == Kind::Instant) {
        const auto meant = moment(word.text);
        if (!meant)
            return wrongValue(field.field, word);
        const QString &e = field.expression;
        if (comparison == Comparison::Equal || comparison == Comparison::In)
            return definite(field, e + QLatin1String(" >= ? AND ") + e + QLatin1String(" < ?"),
                            {Value(meant->begin), Value(meant->end)});
        // Behind a day begins where the day ends.
        const bool isAtEnd =
            comparison == Comparison::Greater || comparison == Comparison::LessOrEqual;
        const bool isBefore =
            comparison == Comparison::Less || comparison == Comparison::LessOrEqual;
        return definite(field, e + (isBefore ? QLatin1String(" < ?") : QLatin1String(" >= ?")),
                        {Value(isAtEnd ? meant->end : meant->begin)});
    }
    const Result<Value> value = parseValue(field.field, word.text, m_context.style);
    if (!value)
        return wrongValue(field.field, word);
    if (field.field.kind == Kind::Flag)
        return flag(field, value->integer() != 0);
    if (value->isNull())
        return wrongValue(field.field, word);
    return chosen(field, value->text());
}

Result<Clause> FieldComparison::money(const FilterField &field, Comparison comparison,
                                      const FilterWord &word) const
{
    const Result<Value> value = parseValue(field.field, word.text, m_context.style);
    if (!value || value->isNull())
        return wrongValue(field.field, word);
    TextStyle homeless = m_context.style;
    homeless.homeCurrency = {};
    const Result<Value> written = parseValue(field.field, word.text, homeless);
    const bool hasCurrency = written && !written->money().currency.isEmpty();
    if (!hasCurrency && value->money().minor == 0)
        return leaf(QStringLiteral("coalesce(%1%2 0, 0)")
                        .arg(field.expression, sqlOperator(comparison))); // whatever the currency
    if (value->money().currency.isEmpty())
        return filterError(m_filter, word.at,
                           Message(QT_TRANSLATE_NOOP("Core", "The currency of “%1” is not known"))
                               .arg(word.text.left(kShownValue)),
                           Message(QT_TRANSLATE_NOOP("Core", "write for example \"1000 RUB\"")));
    return leaf(QStringLiteral("coalesce(%1%2 ? AND %3 = ?, 0)")
                    .arg(field.expression, sqlOperator(comparison), field.currency),
                {Value(value->money().minor), Value(value->money().currency.code())});
}

Result<Value> FieldComparison::plainValue(const Field &field, const FilterWord &word) const
{
    if (isText(field.kind))
        return Value(fold(word.text));
    if (field.kind == Kind::Reference)
        return reference(field, word);
    if (field.kind == Kind::Date) {
        const auto meant = date(word.text);
        return meant ? Result<Value>(Value(meant->toString(Qt::ISODate))) : wrongValue(field, word);
    }
    Result<Value> value = parseValue(field, word.text, m_context.style);
    if (!value || value->isNull())
        return wrongValue(field, word);
    return value;
}

Result<Value> FieldComparison::reference(const Field &field, const FilterWord &word) const
{
    const bool isMe =
        !word.isQuoted && word.text.compare(QLatin1String("me"), Qt::CaseInsensitive) == 0;
    if (isMe && field.target == kUser) {
        if (m_context.user)
            return Value(m_context.user);
        return filterError(
            m_filter, word.at,
            Message(QT_TRANSLATE_NOOP("Core", "It is not known who “%1” is")).arg(word.text));
    }
    if (const qint64 id = parseId(QString(word.text).trimmed()))
        return Value(id);
    return wrongValue(field, word);
}

std::optional<QDate> FieldComparison::date(const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (const auto written = parseDate(trimmed, m_context.style.dateOrder))
        return written;
    return parseRelativeDate(trimmed, m_context.today);
}

/// A date is the whole local day, a time without seconds the whole minute, and so on.
std::optional<FieldComparison::Moment> FieldComparison::moment(const QString &text) const
{
    static const QRegularExpression kTime(
        QStringLiteral("\\d{1,2}:\\d{2}(?<seconds>:\\d{2}(?<fraction>[.,]\\d+)?)?|"
                       "\\d{8}T\\d{4}(?<compactSeconds>\\d{2})?"));
    const QRegularExpressionMatch time = kTime.match(text);
    if (time.hasMatch()) {
        const auto begin = parseInstant(text.trimmed(), m_context.style.dateOrder);
        if (!begin)
            return std::nullopt;
        const auto has = [&time](const char16_t *name) {
            return !time.captured(QStringView(name)).isEmpty();
        };
        const bool hasSeconds = has(u"seconds") || has(u"compactSeconds");
        return Moment{*begin, *begin + (has(u"fraction") ? 1 : hasSeconds ? 1000 : 60000)};
    }
    const auto day = date(text);
    if (!day)
        return std::nullopt;
    const QDateTime begin = day->startOfDay();
    const QDateTime end = day->addDays(1).startOfDay();
    if (!begin.isValid() || !end.isValid())
        return std::nullopt;
    return Moment{begin.toMSecsSinceEpoch(), end.toMSecsSinceEpoch()};
}

Error FieldComparison::wrongValue(const Field &field, const FilterWord &word) const
{
    return filterError(m_filter, word.at,
                       wrongValueMessage(field.kind).arg(word.text.left(kShownValue)),
                       adviceFor(field));
}

Clause FieldComparison::notEmpty(const FilterField &field)
{
    switch (field.field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Choice:
    case Kind::MultiChoice:
        return leaf(QStringLiteral("(coalesce(%1, '') <> '')").arg(field.expression));
    case Kind::Integer:
    case Kind::Flag:
    case Kind::Instant:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Reference:
        break;
    }
    return leaf(QStringLiteral("(%1 IS NOT NULL)").arg(field.expression));
}

Clause FieldComparison::contains(const FilterField &field, const QString &text)
{
    // instr() and not LIKE: the same on folded texts, without wildcards and the limit of a pattern.
    std::vector<Value> values;
    values.emplace_back(fold(text));
    return leaf(QStringLiteral("(coalesce(instr(kt_fold(%1), ?), 0) > 0)").arg(field.expression),
                std::move(values));
}

} // namespace kartoteka
