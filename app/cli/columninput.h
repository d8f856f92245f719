#pragma once

#include "cli/analysisinput.h"
#include "cli/analysistext.h"
#include "exchange/columntable.h"

#include <QHash>

namespace kartoteka
{

// What the methods that read deals, invoices and costs share.

/// The columns of a table that options name; an option that was not given names no column.
Result<ColumnTable> readColumns(Call &call, const QString &path, const QStringList &names);
/// On standard error what was found while the columns were read.
void noteWarnings(Call &call, const ColumnTable &table);

/// --dates and --decimal, or Auto.
DateOrder dateOrderOf(const Call &call);
DecimalStyle decimalStyleOf(const Call &call);

/// Amounts of a column with the currency of --currency. Cells without an amount are 0; where the
/// table knows one currency alone, they and bare numbers are in it.
std::vector<Money> moneyColumn(const Call &call, ColumnTable &table, int column,
                               int currencyColumn);

/// The option's text, else the usual one.
QString textOr(const Call &call, const char *option, const char *usual);
/// A percentage as hundredths of a percent; Invalid when it is none.
Result<int> percentOption(const Call &call, const char *option, int byDefault);
/// An option that must be a number from 0 on.
Result<double> numberOption(const Call &call, const char *option, double byDefault);
/// A count that fits an int.
int countOption(const Call &call, const char *option, int byDefault);

/// Sentences of a result, one a line.
void printSentences(Output &output, const std::vector<Message> &sentences);
void writeSentences(JsonWriter &json, const std::vector<Message> &sentences);
/// A number, or null where there is none.
QJsonValue orNull(const std::optional<double> &number);
/// ISO text, or null for an invalid date.
QJsonValue orNull(QDate date);
/// Amounts of one currency with its decimals.
AnalysisText textOf(Currency currency);
/// "1,000.00 RUB", or the number alone where the table names no currency.
QString amountText(const AnalysisText &text, double minor);

/// Numbers names in the order in which they come.
class NameIndex
{
public:
    std::int32_t of(const QString &name);
    /// −1 when it has not come yet.
    std::int32_t find(const QString &name) const { return m_numbers.value(name, -1); }
    const std::vector<QString> &names() const { return m_names; }

private:
    QHash<QString, std::int32_t> m_numbers;
    std::vector<QString> m_names;
};

} // namespace kartoteka
