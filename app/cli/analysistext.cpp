#include "cli/analysistext.h"

#include "language.h"

#include <QCoreApplication>

#include <cmath>

namespace kartoteka
{

namespace
{

constexpr int kBarWidth = 30;

QString kindCode(Fact::Kind kind)
{
    switch (kind) {
    case Fact::Kind::Words:
        return QStringLiteral("words");
    case Fact::Kind::Money:
        return QStringLiteral("money");
    case Fact::Kind::Count:
        return QStringLiteral("count");
    case Fact::Kind::Days:
        return QStringLiteral("days");
    case Fact::Kind::Ratio:
        return QStringLiteral("ratio");
    case Fact::Kind::Number:
        return QStringLiteral("number");
    case Fact::Kind::Period:
        return QStringLiteral("period");
    case Fact::Kind::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

QJsonValue jsonValue(const Fact &fact, const AnalysisText &text)
{
    switch (fact.kind) {
    case Fact::Kind::Words:
        return fact.words.translated();
    case Fact::Kind::Money:
        return text.jsonMoney(static_cast<double>(fact.whole));
    case Fact::Kind::Count:
    case Fact::Kind::Days:
        return fact.whole;
    case Fact::Kind::Ratio:
    case Fact::Kind::Number:
        return fact.number;
    case Fact::Kind::Period:
        return QString(fact.dates.from.toString(Qt::ISODate) + u'/' +
                       fact.dates.to.toString(Qt::ISODate));
    case Fact::Kind::Missing:
        return {};
    }
    return {};
}

void explainAsJson(JsonWriter &json, const QString &key, const QString &name,
                   const Explanation &explanation, const AnalysisText &text)
{
    json.beginObject().field(u"key", key).field(u"name", name).key(u"reasons").beginArray();
    for (const Reasoning &reasoning : explanation.reasons) {
        json.beginObject().field(u"title", reasoning.title.translated()).key(u"facts").beginArray();
        for (const Fact &fact : reasoning.facts) {
            json.beginObject().field(u"label", fact.label.translated());
            json.field(u"kind", kindCode(fact.kind)).field(u"value", jsonValue(fact, text));
            json.endObject();
        }
        json.endArray().field(u"verdict", reasoning.verdict.translated()).endObject();
    }
    json.endArray().key(u"periods").beginArray();
    for (const PeriodAmount &period : explanation.periods) {
        json.beginObject().field(u"from", period.period.from.toString(Qt::ISODate));
        json.field(u"to", period.period.to.toString(Qt::ISODate));
        json.field(u"amount", text.jsonMoney(static_cast<double>(period.amount))).endObject();
    }
    json.endArray().endObject();
}

void printPeriods(Output &output, const std::vector<PeriodAmount> &periods,
                  const AnalysisText &text)
{
    qint64 most = 0;
    for (const PeriodAmount &period : periods)
        most = std::max(most, period.amount);
    TextTable table = output.table({{QCoreApplication::translate("Cli", "period")},
                                    {QCoreApplication::translate("Cli", "amount"), true},
                                    {QString()}});
    for (const PeriodAmount &period : periods) {
        const double part =
            most > 0 ? static_cast<double>(period.amount) / static_cast<double>(most) : 0;
        table.add({text.dates(period.period), text.money(static_cast<double>(period.amount)),
                   QString(static_cast<int>(std::lround(std::max(part, 0.0) * kBarWidth)), u'#')});
    }
    table.finish();
}

} // namespace

AnalysisText::AnalysisText(int decimals, QString currency)
    : m_locale(spokenLocale())
    , m_scale(std::pow(10.0, decimals))
    , m_currency(std::move(currency))
{
}

QString AnalysisText::money(double minor) const
{
    return m_locale.toString(minor / m_scale, 'f', 2);
}

QString AnalysisText::percent(double ratio) const
{
    return m_locale.toString(ratio * 100, 'f', 2) + QStringLiteral(" %");
}

QString AnalysisText::number(double number, int decimals) const
{
    return m_locale.toString(number, 'f', decimals);
}

QString AnalysisText::count(qint64 count) const
{
    return m_locale.toString(count);
}

QString AnalysisText::dates(DateRange range) const
{
    const auto ends = {range.from, range.to};
    QStringList texts;
    for (const QDate &date : ends)
        texts << (date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("…"));
    return range.from == range.to ? texts.first() : texts.join(QStringLiteral(" – "));
}

QString AnalysisText::fact(const Fact &fact) const
{
    switch (fact.kind) {
    case Fact::Kind::Words:
        return fact.words.translated();
    case Fact::Kind::Money:
        return money(static_cast<double>(fact.whole));
    case Fact::Kind::Count:
    case Fact::Kind::Days:
        return count(fact.whole);
    case Fact::Kind::Ratio:
        return percent(fact.number);
    case Fact::Kind::Number:
        return number(fact.number);
    case Fact::Kind::Period:
        return dates(fact.dates);
    case Fact::Kind::Missing:
        return QStringLiteral("–");
    }
    return {};
}

QJsonValue AnalysisText::jsonMoney(double minor) const
{
    return minor / m_scale;
}

void printFacts(Output &output, const std::vector<Fact> &facts, const AnalysisText &text)
{
    for (const Fact &fact : facts)
        output.line(fact.label.translated() + QStringLiteral(": ") + text.fact(fact));
}

void sayExplanation(Output &output, const QString &key, const QString &name,
                    const Explanation &explanation, const AnalysisText &text)
{
    if (output.isJson()) {
        explainAsJson(output.json(), key, name, explanation, text);
        return;
    }
    output.line(key == name ? key : key + QStringLiteral("  ") + name);
    for (const Reasoning &reasoning : explanation.reasons) {
        output.line({});
        output.line(reasoning.title.translated());
        for (const Fact &fact : reasoning.facts)
            output.line(QStringLiteral("  ") + fact.label.translated() + QStringLiteral(": ") +
                        text.fact(fact));
        if (!reasoning.verdict.isEmpty())
            output.line(QStringLiteral("  → ") + reasoning.verdict.translated());
    }
    if (explanation.periods.empty())
        return;
    output.line({});
    printPeriods(output, explanation.periods, text);
}

qint64 mostRows(const Call &call, qint64 rows)
{
    return std::min(rows, call.count("limit").value_or(rows));
}

void sayRowsLeft(Output &output, qint64 shown, qint64 rows)
{
    const auto left = static_cast<int>(rows - shown);
    if (left > 0)
        output.say(QCoreApplication::translate("Cli", "and %n more row(s)", nullptr, left));
}

} // namespace kartoteka
