#include "cli/columninput.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <climits>
#include <cmath>
#include <set>

namespace kartoteka
{

Result<ColumnTable> readColumns(Call &call, const QString &path, const QStringList &names)
{
    auto source = openAnalysisSource(call, path);
    if (!source)
        return source.error();
    return ColumnTable::read(**source, names, call.progress());
}

void noteWarnings(Call &call, const ColumnTable &table)
{
    for (const Message &warning : table.warnings())
        call.output().note(warning.translated());
}

DateOrder dateOrderOf(const Call &call)
{
    if (!call.has("dates"))
        return DateOrder::Auto;
    return call.text("dates") == QLatin1String("day_month") ? DateOrder::DayMonth
                                                            : DateOrder::MonthDay;
}

DecimalStyle decimalStyleOf(const Call &call)
{
    if (!call.has("decimal"))
        return DecimalStyle::Auto;
    return call.text("decimal") == QLatin1String("point") ? DecimalStyle::Point
                                                          : DecimalStyle::Comma;
}

std::vector<Money> moneyColumn(const Call &call, ColumnTable &table, int column, int currencyColumn)
{
    const auto read = table.amounts(column, currencyColumn, decimalStyleOf(call));
    std::vector<Money> amounts;
    std::set<Currency> currencies;
    for (size_t row = 0; row < read.size(); ++row) {
        const auto named = Currency::parse(table.cell(row, currencyColumn));
        amounts.push_back(read[row].value_or(Money{0, named.value_or(Currency())}));
        currencies.insert(amounts.back().currency);
    }
    currencies.erase(Currency());
    if (currencies.size() != 1)
        return amounts;
    const Currency only = *currencies.begin();
    for (Money &amount : amounts) {
        // Bare numbers were read with two decimals.
        if (amount.currency.isEmpty() && (only.decimals() == 2 || amount.minor == 0))
            amount.currency = only;
    }
    return amounts;
}

QString textOr(const Call &call, const char *option, const char *usual)
{
    return call.has(option) ? call.text(option) : QString::fromLatin1(usual);
}

Result<int> percentOption(const Call &call, const char *option, int byDefault)
{
    if (!call.has(option))
        return byDefault;
    const auto percents = limitsOf(call, option, {});
    if (!percents)
        return percents.error();
    return percents->size() == 1 ? percents->front() : byDefault;
}

Result<double> numberOption(const Call &call, const char *option, double byDefault)
{
    if (!call.has(option))
        return byDefault;
    bool isNumber = false;
    const double number = call.text(option).toDouble(&isNumber);
    if (isNumber && std::isfinite(number) && number >= 0)
        return number;
    return Error(
        ErrorCode::Invalid,
        Message::verbatim(QCoreApplication::translate("Cli", "--%1: “%2” is no number from 0 on")
                              .arg(QString::fromLatin1(option), call.text(option).left(80))));
}

int countOption(const Call &call, const char *option, int byDefault)
{
    return static_cast<int>(std::min<qint64>(call.count(option).value_or(byDefault), INT_MAX));
}

void printSentences(Output &output, const std::vector<Message> &sentences)
{
    for (const Message &sentence : sentences)
        output.line(sentence.translated());
}

void writeSentences(JsonWriter &json, const std::vector<Message> &sentences)
{
    QJsonArray texts;
    for (const Message &sentence : sentences)
        texts.append(sentence.translated());
    json.field(u"explanation", texts);
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

AnalysisText textOf(Currency currency)
{
    return AnalysisText(currency.decimals(), currency.code());
}

QString amountText(const AnalysisText &text, double minor)
{
    const QString number = text.money(minor);
    return text.currency().isEmpty() ? number : number + u' ' + text.currency();
}

std::int32_t NameIndex::of(const QString &name)
{
    const auto next = static_cast<std::int32_t>(m_names.size());
    const auto found = m_numbers.constFind(name);
    if (found != m_numbers.cend())
        return *found;
    m_numbers.insert(name, next);
    m_names.push_back(name);
    return next;
}

} // namespace kartoteka
