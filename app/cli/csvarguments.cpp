#include "cli/csvarguments.h"

#include <climits>

namespace kartoteka
{

namespace
{

QChar signOf(const QString &typed)
{
    return typed == QLatin1String("none") ? QChar() : typed.at(0);
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
    if (call.has("header"))
        options.hasHeader = call.text("header") == QLatin1String("yes");
    if (const auto lines = call.count("preamble"))
        options.preambleLines = static_cast<int>(std::min<qint64>(*lines, INT_MAX));
    return options;
}

} // namespace kartoteka
