#include "cli/forecastmethods.h"

namespace kartoteka
{

namespace
{

std::vector<CommandOption> dealOptions()
{
    return {
        {"stage", OptionKind::Text, "C", QT_TRANSLATE_NOOP("Cli", "column of stages of deals")},
        {"state", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column that says open, won or lost; the stages when not given")},
        {"created", OptionKind::Text, "C", QT_TRANSLATE_NOOP("Cli", "column: when a deal began")},
        {"closed", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column: when a deal was won or lost")},
        {"expected", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column: when a deal is expected to close")},
        {"probability", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of probabilities in percent")},
        {"by", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "the same for each value of this column: owner, source …")},
        {"spending", OptionKind::Text, "FILE",
         QT_TRANSLATE_NOOP("Cli", "table of what the values of --by cost: that column, leads, "
                                  "cost")},
        {"order", OptionKind::Text, "a,b,…", QT_TRANSLATE_NOOP("Cli", "stages in their order")},
        {"won-word", OptionKind::Text, "w,…",
         QT_TRANSLATE_NOOP("Cli", "what stands there for won; known words when not given")},
        {"lost-word", OptionKind::Text, "w,…", QT_TRANSLATE_NOOP("Cli", "the same for lost")},
        {"history", OptionKind::Text, "FILE",
         QT_TRANSLATE_NOOP("Cli", "table of stays: the key of a deal, stage, entered, left")},
        {"history-stage", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "its column of stages; “stage” when not given")},
        {"entered", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "its column of beginnings; “entered” when not given")},
        {"left", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "its column of ends; “left” when not given")},
        {"lost-reached", OptionKind::Text, "S",
         QT_TRANSLATE_NOOP("Cli", "stage that lost deals without history had reached; the first "
                                  "when not given")},
        {"qualified", OptionKind::Text, "S",
         QT_TRANSLATE_NOOP("Cli", "stage from which on deals count for the velocity; the first "
                                  "when not given")},
        {"weights", OptionKind::Word, "learnt|typed",
         QT_TRANSLATE_NOOP("Cli", "probabilities of open deals; learnt when not given")},
        {"typed", OptionKind::Text, "p,…",
         QT_TRANSLATE_NOOP("Cli", "typed probabilities of the stages in percent")},
        {"fewest", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "closed deals a stage needs to learn from; 20 when not given")},
    };
}

std::vector<CommandOption> aheadOptions()
{
    return {
        {"horizon", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "how far ahead: periods of a forecast, days of a value")},
        {"season", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "periods in a season; a year's when not given, 1 for none")},
        {"method", OptionKind::Text, "M",
         QT_TRANSLATE_NOOP("Cli", "method of the forecast; the best by back-test when not given")},
        {"window", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "periods of the moving average; 3 when not given")},
        {"coverage", OptionKind::Text, "P",
         QT_TRANSLATE_NOOP("Cli", "percent of cases an interval holds; 80 when not given")},
        {"unit", OptionKind::Text, "N",
         QT_TRANSLATE_NOOP("Cli", "unit of time of the model in days; 7 when not given")},
        {"penalty", OptionKind::Text, "X",
         QT_TRANSLATE_NOOP("Cli", "penalty on large parameters, 0.001 to 0.1 for small samples")},
        {"correlation", OptionKind::Text, "X",
         QT_TRANSLATE_NOOP("Cli", "of value and frequency, up to which money is forecast; 0.3")},
        {"margin", OptionKind::Text, "P",
         QT_TRANSLATE_NOOP("Cli", "what is left of sales, in percent; 100 when not given")},
        {"discount", OptionKind::Text, "P",
         QT_TRANSLATE_NOOP("Cli", "by how many percent a year future money is worth less")},
    };
}

std::vector<CommandOption> moneyOptions()
{
    return {
        {"due", OptionKind::Text, "C", QT_TRANSLATE_NOOP("Cli", "column of due dates")},
        {"number", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of the numbers of invoices")},
        {"settled", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column: when an invoice was paid in full")},
        {"payments", OptionKind::Text, "FILE",
         QT_TRANSLATE_NOOP("Cli", "table of payments, with the columns of --key, --amount and "
                                  "--currency")},
        {"invoice", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "its column of the invoice that is paid; “invoice” when not "
                                  "given")},
        {"paid-on", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "its column of dates; “date” when not given")},
        {"buckets", OptionKind::Text, "a,b,…",
         QT_TRANSLATE_NOOP("Cli", "days overdue at which columns end; 0,30,60,90 when not given")},
        {"offset", OptionKind::Flag, "",
         QT_TRANSLATE_NOOP("Cli", "take credit notes and advances off the oldest debts")},
        {"cost", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of the cost of what was sold")},
        {"hours", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of hours worked for the client")},
        {"rate", OptionKind::Text, "N|C",
         QT_TRANSLATE_NOOP("Cli", "what an hour costs, or the column that says it")},
        {"expenses", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of expenses for the client")},
        {"costs", OptionKind::Text, "FILE",
         QT_TRANSLATE_NOOP("Cli", "the table that has hours, rate and expenses, with the column "
                                  "of --key")},
    };
}

} // namespace

std::vector<AnalysisMethod> forecastMethods()
{
    return {
        {"funnel", QT_TRANSLATE_NOOP("Cli", "how deals pass the stages, and what open ones weigh"),
         "key stage",
         "amount state created closed expected probability by spending order won-word lost-word "
         "history "
         "history-stage entered left lost-reached qualified weights typed fewest on",
         analyzeFunnel},
        {"forecast", QT_TRANSLATE_NOOP("Cli", "sales of the next periods"), "key date amount",
         "step steps from to on horizon season method window coverage", analyzeForecast},
        {"clv", QT_TRANSLATE_NOOP("Cli", "what clients brought and are expected to bring"),
         "key date amount", "on horizon unit penalty correlation margin discount",
         analyzeClientValue},
        {"aging", QT_TRANSLATE_NOOP("Cli", "how old what clients owe is"), "key due amount",
         "date number settled payments invoice paid-on buckets offset on", analyzeAgeing},
        {"profit", QT_TRANSLATE_NOOP("Cli", "what clients leave after the cost of serving them"),
         "key amount", "cost hours rate expenses costs", analyzeProfit},
    };
}

std::vector<CommandOption> forecastOptions()
{
    std::vector<CommandOption> options;
    for (const auto &group : {dealOptions(), aheadOptions(), moneyOptions()})
        options.insert(options.end(), group.begin(), group.end());
    return options;
}

} // namespace kartoteka
