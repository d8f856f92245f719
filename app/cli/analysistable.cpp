#include "cli/analysismethods.h"

#include "cli/forecastmethods.h"

#include <QByteArrayList>

namespace kartoteka
{

namespace
{

constexpr char kSales[] = "key date amount";
// Understood by every method: what the table is, and how it is written.
constexpr char kSource[] =
    "csv name currency dates decimal encoding delimiter quote header preamble sheet explain limit";

std::vector<AnalysisMethod> makeMethods()
{
    return {
        {"abc", QT_TRANSLATE_NOOP("Cli", "who matters: classes by cumulative share"), "key amount",
         "date from to on limits crossing ties", analyzeAbc},
        {"xyz", QT_TRANSLATE_NOOP("Cli", "who is steady: classes by coefficient of variation"),
         kSales, "step steps from to on xyz-limits deviation empty stages new lost", analyzeXyz},
        {"abcxyz", QT_TRANSLATE_NOOP("Cli", "both together, with their matrix"), kSales,
         "step steps from to on limits crossing ties xyz-limits deviation empty stages new lost",
         analyzeAbcXyz},
        {"pareto", QT_TRANSLATE_NOOP("Cli", "what the largest bring, and how unequal all are"),
         "key amount", "date from to on", analyzePareto},
        {"rfm", QT_TRANSLATE_NOOP("Cli", "clients by recency, frequency and money, in segments"),
         kSales,
         "document from to on scoring scores recency-cuts frequency-cuts money-cuts frequency "
         "money",
         analyzeRfm},
        {"cohort",
         QT_TRANSLATE_NOOP("Cli", "what became of the clients who bought first in the same period"),
         kSales, "step steps from to on", analyzeCohorts},
        {"churn", QT_TRANSLATE_NOOP("Cli", "who falls out of its own rhythm, and what is at risk"),
         kSales, "on risk-ratio lost-ratio", analyzeChurn},
    };
}

std::vector<CommandOption> sourceOptions()
{
    return {
        {"csv", OptionKind::Text, "SOURCE",
         QT_TRANSLATE_NOOP("Cli", "the table: CSV, or a workbook in .xlsx"), true},
        {"key", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column that says whose a row is: client, product, manager …")},
        {"date", OptionKind::Text, "C", QT_TRANSLATE_NOOP("Cli", "column of dates")},
        {"amount", OptionKind::Text, "C", QT_TRANSLATE_NOOP("Cli", "column of amounts")},
        {"name", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of names to show beside the keys")},
        {"currency", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of currencies; several are refused")},
        {"dates", OptionKind::Word, "day_month|month_day",
         QT_TRANSLATE_NOOP("Cli", "order in dates such as 3/5/2024; found out when not given")},
        {"decimal", OptionKind::Word, "point|comma",
         QT_TRANSLATE_NOOP("Cli", "decimal sign of amounts; found out when not given")},
        {"encoding", OptionKind::Encoding, "E",
         QT_TRANSLATE_NOOP("Cli", "encoding of the source: UTF-8, CP1251, "
                                  "CP866, GB18030 …; found out when not given")},
        {"delimiter", OptionKind::Delimiter, "D",
         QT_TRANSLATE_NOOP("Cli", "what stands between cells: “;”, comma, tab, "
                                  "none …; found out when not given")},
        {"quote", OptionKind::Sign, "Q",
         QT_TRANSLATE_NOOP("Cli", "what stands around cells, or none")},
        {"header", OptionKind::Word, "yes|no",
         QT_TRANSLATE_NOOP("Cli", "whether the first row names the columns")},
        {"preamble", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "leave out so many lines at the beginning")},
        {"sheet", OptionKind::Text, "S",
         QT_TRANSLATE_NOOP("Cli", "sheet of a workbook, by name or number")},
        {"explain", OptionKind::Text, "KEY",
         QT_TRANSLATE_NOOP("Cli", "everything that led to the result of this one")},
        {"limit", OptionKind::Count, "N", QT_TRANSLATE_NOOP("Cli", "show at most so many rows")},
    };
}

std::vector<CommandOption> timeOptions()
{
    return {
        {"step", OptionKind::Word, "week|decade|month|quarter|year",
         QT_TRANSLATE_NOOP("Cli", "periods to compare, whole ones alone; month when not given")},
        {"steps", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "so many last periods; all when not given")},
        {"from", OptionKind::Text, "D", QT_TRANSLATE_NOOP("Cli", "first day that counts")},
        {"to", OptionKind::Text, "D", QT_TRANSLATE_NOOP("Cli", "last day that counts")},
        {"on", OptionKind::Text, "D",
         QT_TRANSLATE_NOOP("Cli", "report date: periods not over by then are left out; today when "
                                  "not given")},
    };
}

std::vector<CommandOption> classOptions()
{
    return {
        {"limits", OptionKind::Text, "a,b",
         QT_TRANSLATE_NOOP("Cli", "limits of ABC in percent, one to five; 80,95 when not given")},
        {"crossing", OptionKind::Word, "lower|upper",
         QT_TRANSLATE_NOOP("Cli", "class of the object that crosses a limit; lower when not given, "
                                  "but the largest is always A")},
        {"ties", OptionKind::Word, "together|divided",
         QT_TRANSLATE_NOOP("Cli", "whether equal values share a class; together when not given")},
        {"xyz-limits", OptionKind::Text, "a,b",
         QT_TRANSLATE_NOOP("Cli", "limits of XYZ in percent, one or more; 10,25 when not given")},
        {"deviation", OptionKind::Word, "population|sample",
         QT_TRANSLATE_NOOP("Cli", "divide by n or by n − 1; population when not given")},
        {"empty", OptionKind::Word, "count|since_first|ignore",
         QT_TRANSLATE_NOOP("Cli", "periods without sales: zeros, zeros since the first purchase, "
                                  "left out; count when not given")},
        {"stages", OptionKind::Flag, "",
         QT_TRANSLATE_NOOP("Cli", "the rows are about clients: new, one-time and lost ones get no "
                                  "X, Y or Z")},
        {"new", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli",
                           "new: fewer whole periods than this since the first purchase; 4")},
        {"lost", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "lost: no purchase in so many last periods; 6")},
    };
}

std::vector<CommandOption> clientOptions()
{
    return {
        {"document", OptionKind::Text, "C",
         QT_TRANSLATE_NOOP("Cli", "column of document numbers: a document is one purchase")},
        {"scoring", OptionKind::Word, "value|rank|place|cuts",
         QT_TRANSLATE_NOOP("Cli", "scores by quantiles of the values, by ranks, by equal parts, by "
                                  "own cut points; value when not given")},
        {"scores", OptionKind::Count, "N",
         QT_TRANSLATE_NOOP("Cli", "highest score, 2 to 9; 3 when not given")},
        {"recency-cuts", OptionKind::Text, "a,b",
         QT_TRANSLATE_NOOP("Cli", "cut points in days; 30,90,180,365")},
        {"frequency-cuts", OptionKind::Text, "a,b",
         QT_TRANSLATE_NOOP("Cli", "cut points in purchases; 2,4,8,16")},
        {"money-cuts", OptionKind::Text, "a,b",
         QT_TRANSLATE_NOOP("Cli", "cut points of the amount; by value when not given")},
        {"frequency", OptionKind::Word, "lines|days",
         QT_TRANSLATE_NOOP("Cli", "count rows, or days with purchases; lines when not given")},
        {"money", OptionKind::Word, "sum|mean",
         QT_TRANSLATE_NOOP("Cli", "sum, or mean of a purchase; sum when not given")},
        {"risk-ratio", OptionKind::Text, "X",
         QT_TRANSLATE_NOOP("Cli", "at risk after so many own intervals of silence; 1.5")},
        {"lost-ratio", OptionKind::Text, "X",
         QT_TRANSLATE_NOOP("Cli", "lost after so many own intervals of silence; 3")},
    };
}

} // namespace

const std::vector<AnalysisMethod> &analysisMethods()
{
    static const std::vector<AnalysisMethod> table = [] {
        std::vector<AnalysisMethod> methods = makeMethods();
        for (const AnalysisMethod &method : forecastMethods())
            methods.push_back(method);
        return methods;
    }();
    return table;
}

const AnalysisMethod *findAnalysisMethod(QStringView name)
{
    for (const AnalysisMethod &method : analysisMethods())
        if (name == QLatin1String(method.name))
            return &method;
    return nullptr;
}

std::vector<CommandOption> analysisOptions()
{
    std::vector<CommandOption> options;
    for (const auto &group :
         {sourceOptions(), timeOptions(), classOptions(), clientOptions(), forecastOptions()})
        options.insert(options.end(), group.begin(), group.end());
    return options;
}

const char *analysisMethodNames()
{
    static const QByteArray names = [] {
        QByteArrayList list;
        for (const AnalysisMethod &method : analysisMethods())
            list << method.name;
        return list.join('|');
    }();
    return names.constData();
}

bool isUnderstood(const AnalysisMethod &method, const QString &option)
{
    const QString words = QString::fromLatin1(kSource) + u' ' +
                          QString::fromLatin1(method.required) + u' ' +
                          QString::fromLatin1(method.options);
    return words.split(u' ').contains(option);
}

} // namespace kartoteka
