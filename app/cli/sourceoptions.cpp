#include "cli/sourceoptions.h"

#include <climits>

namespace kartoteka
{

namespace
{
QChar signOf(const QString &typed)
{
    return typed == QLatin1String("none") ? QChar() : typed.at(0);
}

std::optional<bool> headerOf(const Call &call)
{
    if (!call.has("header"))
        return std::nullopt;
    return call.text("header") == QLatin1String("yes");
}

std::optional<int> preambleOf(const Call &call)
{
    const auto lines = call.count("preamble");
    return lines ? std::optional(static_cast<int>(std::min<qint64>(*lines, INT_MAX)))
                 : std::nullopt;
}
} // namespace

CsvOptions csvOptions(const Call &call)
{
    CsvOptions options;
    options.encoding = call.text("encoding");
    if (call.has("delimiter"))
        options.delimiter = parseDelimiter(call.text("delimiter")).value_or(QChar());
    if (call.has("quote"))
        options.quote = signOf(call.text("quote"));
    options.hasHeader = headerOf(call);
    options.preambleLines = preambleOf(call);
    return options;
}

XlsxOptions xlsxOptions(const Call &call)
{
    XlsxOptions options;
    options.sheet = call.text("sheet");
    options.withHiddenRows = call.text("hidden") != QLatin1String("no");
    options.hasHeader = headerOf(call);
    options.preambleLines = preambleOf(call);
    return options;
}

Result<TableOptions> tableOptions(const Call &call, const Mapping &mapping)
{
    auto csv = withMapping(csvOptions(call), mapping);
    if (!csv)
        return csv.error();
    TableOptions options;
    options.csv = std::move(*csv);
    options.xlsx = xlsxOptions(call);
    if (!options.xlsx.hasHeader)
        options.xlsx.hasHeader = mapping.hasHeader;
    return options;
}

} // namespace kartoteka
