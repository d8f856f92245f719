#include "analytics/ageing.h"
#include "base/decimal.h"
#include "cli/columninput.h"
#include "cli/forecastmethods.h"
#include "cli/nearest.h"

#include <QCoreApplication>

#include <climits>

namespace kartoteka
{

namespace
{

enum InvoiceColumn { Party, Name, Number, Issued, Due, Amount, Currencies, Settled };
enum PaymentColumn { Payer, Invoice, PaidOn, PaidAmount, PaidCurrency };

struct AgeingInput {
    NameIndex parties;
    std::vector<QString> names; ///< by party, for people
    std::vector<Receivable> receivables;
    std::vector<QString> numbers; ///< by receivable
    std::vector<Receipt> receipts;
};

/// Invoices of one party by their number.
QString invoiceKey(const QString &party, const QString &number)
{
    return party + QChar(0x1f) + number;
}

/// Without a column of dates every invoice was issued by `asOf`.
Result<void> readInvoices(Call &call, QDate asOf, AgeingInput &input)
{
    auto table = readColumns(call, call.text("csv"),
                             {call.text("key"), call.text("name"), call.text("number"),
                              call.text("date"), call.text("due"), call.text("amount"),
                              call.text("currency"), call.text("settled")});
    if (!table)
        return table.error();
    const DateOrder order = dateOrderOf(call);
    const auto issuedOn = table->dates(Issued, order);
    const auto dueOn = table->dates(Due, order);
    const auto settledOn = table->dates(Settled, order);
    const auto amounts = moneyColumn(call, *table, Amount, Currencies);
    for (size_t row = 0; row < table->rows(); ++row) {
        const std::int32_t party = input.parties.of(table->cell(row, Party));
        const QString &name = table->cell(row, Name);
        if (static_cast<size_t>(party) == input.names.size())
            input.names.push_back(name.isEmpty() ? table->cell(row, Party) : name);
        if (settledOn[row].isValid())
            input.receipts.push_back({party, static_cast<std::int32_t>(input.receivables.size()),
                                      settledOn[row], amounts[row]});
        const QDate issued = call.has("date") ? issuedOn[row] : asOf;
        input.receivables.push_back({party, issued, dueOn[row], amounts[row]});
        const QString &number = table->cell(row, Number);
        input.numbers.push_back(number.isEmpty() ? QString::number(table->rowNumber(row)) : number);
    }
    noteWarnings(call, *table);
    return {};
}

Result<void> readPayments(Call &call, AgeingInput &input)
{
    if (!call.has("payments"))
        return {};
    QHash<QString, std::int32_t> invoices;
    for (size_t i = input.receivables.size(); i-- > 0;)
        invoices.insert(
            invoiceKey(input.parties.names()[static_cast<size_t>(input.receivables[i].party)],
                       input.numbers[i]),
            static_cast<std::int32_t>(i));
    auto table =
        readColumns(call, call.text("payments"),
                    {call.text("key"), textOr(call, "invoice", "invoice"),
                     textOr(call, "paid-on", "date"), call.text("amount"), call.text("currency")});
    if (!table)
        return std::move(table).error().wrap(
            Message::verbatim(QCoreApplication::translate("Cli", "The payments cannot be read")));
    const auto paidOn = table->dates(PaidOn, dateOrderOf(call));
    const auto amounts = moneyColumn(call, *table, PaidAmount, PaidCurrency);
    int unknown = 0;
    for (size_t row = 0; row < table->rows(); ++row) {
        const QString &payer = table->cell(row, Payer);
        const QString &number = table->cell(row, Invoice);
        const std::int32_t party = input.parties.of(payer);
        if (static_cast<size_t>(party) == input.names.size())
            input.names.push_back(payer);
        const std::int32_t invoice = invoices.value(invoiceKey(payer, number), -1);
        unknown += invoice < 0 && !number.isEmpty() ? 1 : 0;
        input.receipts.push_back({party, invoice, paidOn[row], amounts[row]});
    }
    noteWarnings(call, *table);
    if (unknown > 0)
        call.output().note(QCoreApplication::translate(
            "Cli", "%n payment(s) name an invoice that is not in the table and count as advances",
            nullptr, unknown));
    return {};
}

Result<AgeingParameters> parametersOf(const Call &call)
{
    AgeingParameters parameters;
    const auto day = reportDate(call);
    if (!day)
        return day.error();
    parameters.asOf = *day;
    parameters.isOffset = call.has("offset");
    if (!call.has("buckets"))
        return parameters;
    parameters.limits.clear();
    for (const QString &text : call.list("buckets")) {
        const auto days = parseDecimal(text, 0, DecimalStyle::Point);
        if (!days || *days < 0 || *days > INT_MAX)
            return Error(ErrorCode::Invalid,
                         Message::verbatim(
                             QCoreApplication::translate("Cli", "--buckets: “%1” is no number of "
                                                                "days")
                                 .arg(text)));
        parameters.limits.push_back(static_cast<int>(*days));
    }
    return parameters;
}

void writeAmounts(JsonWriter &json, const AgeingRow &row, const AgeingParameters &parameters)
{
    const AnalysisText text = textOf(row.currency);
    const auto amount = [&text](std::int64_t minor) {
        return text.jsonMoney(static_cast<double>(minor));
    };
    json.field(u"currency", row.currency.code()).key(u"columns").beginArray();
    for (size_t i = 0; i < row.columns.size(); ++i) {
        json.beginObject().field(u"days", columnRange(parameters, static_cast<int>(i)));
        json.field(u"open", amount(row.columns[i].open));
        json.field(u"invoices", row.columns[i].receivables).endObject();
    }
    json.endArray().field(u"credit", amount(row.credit)).field(u"advance", amount(row.advance));
    json.field(u"balance", amount(row.balance));
}

void writeAgeing(JsonWriter &json, const Ageing &ageing, const AgeingInput &input, qint64 rows)
{
    json.beginObject().key(u"parameters").beginObject();
    json.field(u"on", orNull(ageing.parameters.asOf)).key(u"buckets").beginArray();
    for (const int limit : ageing.parameters.limits)
        json.value(limit);
    json.endArray().field(u"offset", ageing.parameters.isOffset).endObject();
    json.key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i) {
        const AgeingRow &row = ageing.rows[static_cast<size_t>(i)];
        json.beginObject();
        json.field(u"key", input.parties.names()[static_cast<size_t>(row.party)]);
        json.field(u"name", input.names[static_cast<size_t>(row.party)]);
        writeAmounts(json, row, ageing.parameters);
        json.endObject();
    }
    json.endArray().key(u"totals").beginArray();
    for (const AgeingRow &total : ageing.totals) {
        json.beginObject();
        writeAmounts(json, total, ageing.parameters);
        json.endObject();
    }
    json.endArray();
    writeSentences(json, ageing.explanation);
    json.endObject();
}

void addRow(TextTable &table, const QString &name, const AgeingRow &row)
{
    const AnalysisText text = textOf(row.currency);
    const auto amount = [&text](std::int64_t minor) {
        return minor == 0 ? QStringLiteral("–") : text.money(static_cast<double>(minor));
    };
    QStringList cells{name, row.currency.code()};
    for (const AgeingColumn &column : row.columns)
        cells << amount(column.open);
    cells << amount(row.credit) << amount(row.advance)
          << text.money(static_cast<double>(row.balance));
    table.add(cells);
}

void printAgeing(Output &output, const Ageing &ageing, const AgeingInput &input, qint64 rows)
{
    printSentences(output, ageing.explanation);
    output.line({});
    std::vector<TextTable::Column> columns{{QCoreApplication::translate("Cli", "object")},
                                           {QCoreApplication::translate("Cli", "currency")}};
    for (size_t i = 0; i <= ageing.parameters.limits.size(); ++i)
        columns.push_back({columnRange(ageing.parameters, static_cast<int>(i)), true});
    columns.push_back({QCoreApplication::translate("Cli", "credit notes"), true});
    columns.push_back({QCoreApplication::translate("Cli", "advances"), true});
    columns.push_back({QCoreApplication::translate("Cli", "balance"), true});
    TextTable table = output.table(std::move(columns));
    for (qint64 i = 0; i < rows; ++i) {
        const AgeingRow &row = ageing.rows[static_cast<size_t>(i)];
        addRow(table, input.names[static_cast<size_t>(row.party)], row);
    }
    for (const AgeingRow &total : ageing.totals)
        addRow(table, QCoreApplication::translate("Cli", "all"), total);
    table.finish();
    sayRowsLeft(output, rows, std::ssize(ageing.rows));
}

Result<Exit> explainParty(Call &call, const Ageing &ageing, const AgeingInput &input)
{
    SalesObjects objects;
    objects.keys = input.parties.names();
    objects.names = input.names;
    const auto party = explainedObject(call, objects);
    if (!party)
        return party.error();
    const Explanation explanation = explain(ageing, input.receivables, input.numbers, *party);
    sayExplanation(call.output(), objects.keys[static_cast<size_t>(*party)], objects.name(*party),
                   explanation, textOf({}));
    return Exit::Done;
}

} // namespace

Result<Exit> analyzeAgeing(Call &call)
{
    const auto parameters = parametersOf(call);
    if (!parameters)
        return parameters.error();
    AgeingInput input;
    if (const auto read = readInvoices(call, parameters->asOf, input); !read)
        return read.error();
    if (const auto read = readPayments(call, input); !read)
        return read.error();
    const auto ageing = age(input.receivables, input.receipts, *parameters);
    if (!ageing)
        return ageing.error();
    if (call.has("explain"))
        return explainParty(call, *ageing, input);
    const qint64 rows = mostRows(call, std::ssize(ageing->rows));
    if (call.output().isJson())
        writeAgeing(call.output().json(), *ageing, input, rows);
    else
        printAgeing(call.output(), *ageing, input, rows);
    return Exit::Done;
}

} // namespace kartoteka
