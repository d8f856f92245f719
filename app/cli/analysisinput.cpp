#include "cli/analysisinput.h"

#include "cli/nearest.h"
#include "cli/sourceoptions.h"
#include "exchange/salestable.h"

#include <QCoreApplication>

#include <climits>

namespace kartoteka
{

namespace
{

Error refused(ErrorCode code, const QString &text)
{
    return Error(code, Message::verbatim(text));
}

SalesColumns columnsOf(const Call &call)
{
    SalesColumns columns;
    columns.key = call.text("key");
    columns.date = call.text("date");
    columns.amount = call.text("amount");
    columns.name = call.text("name");
    columns.document = call.text("document");
    columns.currency = call.text("currency");
    if (call.has("dates"))
        columns.dates = call.text("dates") == QLatin1String("day_month") ? DateOrder::DayMonth
                                                                         : DateOrder::MonthDay;
    if (call.has("decimal"))
        columns.decimals = call.text("decimal") == QLatin1String("point") ? DecimalStyle::Point
                                                                          : DecimalStyle::Comma;
    return columns;
}

Result<QDate> dateOption(const Call &call, const char *option)
{
    if (!call.has(option))
        return QDate();
    const auto date = parseRelativeDate(call.text(option), call.context().clock().today());
    if (date)
        return *date;
    return refused(ErrorCode::Invalid, QCoreApplication::translate("Cli", "--%1: “%2” is no date")
                                           .arg(QString::fromLatin1(option), call.text(option)));
}

TableOptions tableOptions(const Call &call)
{
    TableOptions options;
    options.csv = csvOptions(call);
    options.xlsx = xlsxOptions(call);
    return options;
}

} // namespace

Result<std::unique_ptr<RowSource>> openAnalysisSource(const Call &call, const QString &path)
{
    return openTable(path, tableOptions(call));
}

Result<SalesInput> readSalesInput(Call &call)
{
    auto table = readSales(call.text("csv"), tableOptions(call), columnsOf(call), call.progress());
    if (!table)
        return table.error();
    for (const Message &warning : table->warnings)
        call.output().note(warning.translated());
    SalesInput input;
    input.lines.object = std::move(table->object);
    input.lines.day = std::move(table->day);
    input.lines.amount = std::move(table->amount);
    input.objects.keys = std::move(table->keys);
    input.objects.names = std::move(table->names);
    input.decimals = SalesTable::kDecimals;
    input.currency = table->currency;
    if (call.has("date"))
        return input;
    const auto date = reportDate(call);
    if (!date)
        return date.error();
    input.lines.day.assign(input.lines.size(), static_cast<std::int32_t>(date->toJulianDay()));
    return input;
}

Result<QDate> reportDate(const Call &call)
{
    const auto date = dateOption(call, "on");
    return date && !date->isValid() ? call.context().clock().today() : date;
}

Period stepOf(const Call &call)
{
    const std::pair<const char *, Period> steps[] = {{"week", Period::Week},
                                                     {"decade", Period::Decade},
                                                     {"quarter", Period::Quarter},
                                                     {"year", Period::Year}};
    for (const auto &[name, step] : steps)
        if (call.text("step") == QLatin1String(name))
            return step;
    return Period::Month;
}

Result<DateRange> windowOf(const Call &call)
{
    const auto from = dateOption(call, "from");
    if (!from)
        return from.error();
    const auto to = dateOption(call, "to");
    if (!to)
        return to.error();
    const auto on = reportDate(call);
    if (!on)
        return on.error();
    return DateRange{*from, to->isValid() ? std::min(*to, *on) : *on};
}

Result<PeriodGrid> gridOf(const Call &call, const SalesLines &lines)
{
    const auto window = windowOf(call);
    if (!window)
        return window.error();
    const Period step = stepOf(call);
    const DateRange sales = lines.dates();
    DateRange range;
    range.from = window->from.isValid() ? window->from : periodOf(sales.from, step).from;
    range.to = std::min(window->to, periodOf(sales.to, step).to);
    const auto whole = PeriodGrid::within(step, range);
    const auto steps = call.count("steps");
    if (!steps || whole.isEmpty())
        return whole;
    return PeriodGrid::lastBefore(step, static_cast<int>(std::min<qint64>(*steps, 100'000)),
                                  whole.range().to);
}

Result<std::vector<int>> limitsOf(const Call &call, const char *option,
                                  const std::vector<int> &byDefault)
{
    if (!call.has(option))
        return byDefault;
    std::vector<int> limits;
    for (const QString &text : call.list(option)) {
        const auto limit = parseDecimal(text, 2, DecimalStyle::Point);
        if (!limit || *limit < 0 || *limit > INT_MAX)
            return refused(ErrorCode::Invalid,
                           QCoreApplication::translate("Cli", "--%1: “%2” is no percentage")
                               .arg(QString::fromLatin1(option), text));
        limits.push_back(static_cast<int>(*limit));
    }
    return limits;
}

Result<int> explainedObject(const Call &call, const SalesObjects &objects)
{
    const QString wanted = call.text("explain").trimmed();
    for (const auto *texts : {&objects.keys, &objects.names}) {
        const auto found = std::find(texts->begin(), texts->end(), wanted);
        if (found != texts->end())
            return static_cast<int>(found - texts->begin());
    }
    const QStringList near =
        nearestNames(wanted, QStringList(objects.keys.begin(), objects.keys.end()));
    return refused(
        ErrorCode::NotFound,
        near.isEmpty()
            ? QCoreApplication::translate("Cli", "“%1” is not in the table").arg(wanted)
            : QCoreApplication::translate("Cli", "“%1” is not in the table; there is %2")
                  .arg(wanted,
                       near.first(std::min<qsizetype>(near.size(), 5)).join(QStringLiteral(", "))));
}

} // namespace kartoteka
