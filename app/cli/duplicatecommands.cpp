#include "cli/sourceoptions.h"
#include "cli/verbs.h"
#include "domain/duplicates/partyduplicates.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kartoteka
{

namespace
{
/// One pair as it is shown, whatever the records are.
struct ShownPair {
    QString first;
    QString second;
    QString firstName;
    QString secondName;
    double score = 0;
    std::vector<Message> reasons;
};

QStringList texts(const std::vector<Message> &reasons)
{
    QStringList sentences;
    for (const Message &reason : reasons)
        sentences << reason.translated();
    return sentences;
}

double rounded(double score)
{
    constexpr double kSteps = 10000;
    return std::round(score * kSteps) / kSteps;
}

void show(Call &call, const std::vector<ShownPair> &pairs)
{
    Output &output = call.output();
    if (output.isJson()) {
        JsonWriter &json = output.json();
        json.beginArray();
        for (const ShownPair &pair : pairs) {
            json.beginObject().field(u"a", pair.first).field(u"b", pair.second);
            json.field(u"score", rounded(pair.score));
            json.field(u"reasons", QJsonArray::fromStringList(texts(pair.reasons))).endObject();
        }
        json.endArray();
        return;
    }
    TextTable table = output.table({{QCoreApplication::translate("Cli", "Score"), true},
                                    {QStringLiteral("id"), true},
                                    {QStringLiteral("id"), true},
                                    {QCoreApplication::translate("Cli", "Title")},
                                    {QCoreApplication::translate("Cli", "Title")},
                                    {QCoreApplication::translate("Cli", "Reasons")}});
    for (const ShownPair &pair : pairs)
        table.add({QString::number(pair.score, 'f', 2), pair.first, pair.second, pair.firstName,
                   pair.secondName, texts(pair.reasons).join(QStringLiteral("; "))});
    table.finish();
    const auto found = static_cast<int>(pairs.size());
    output.say(QCoreApplication::translate("Cli", "%n likely pair(s)", nullptr, found));
}

std::optional<double> thresholdOf(const Call &call)
{
    if (!call.has("threshold"))
        return DuplicateOptions().threshold;
    bool isNumber = false;
    const double threshold = call.text("threshold").toDouble(&isNumber);
    return isNumber && threshold >= 0 && threshold <= 1 ? std::optional(threshold) : std::nullopt;
}

qsizetype columnOf(const QStringList &header, const QString &wanted)
{
    for (qsizetype i = 0; i < header.size(); ++i)
        if (header[i].trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

Error noColumn(const QString &wanted, const QStringList &header)
{
    return Error(ErrorCode::NotFound,
                 Message::verbatim(
                     QCoreApplication::translate("Cli", "there is no column “%1”; there are: %2")
                         .arg(wanted, header.join(QStringLiteral(", ")))));
}

/// Which columns are compared, and which one names a row (-1 = its number).
struct Columns {
    std::vector<MatchField> fields;
    std::vector<qsizetype> compared;
    qsizetype id = -1;
};

Result<Columns> columnsOf(const Call &call, const QStringList &header)
{
    Columns columns;
    if (call.has("id")) {
        columns.id = columnOf(header, call.text("id"));
        if (columns.id < 0)
            return noColumn(call.text("id"), header);
    }
    QStringList wanted = call.list("fields");
    if (wanted.isEmpty())
        for (qsizetype i = 0; i < header.size(); ++i)
            if (i != columns.id)
                wanted << header[i];
    for (const QString &name : wanted) {
        const qsizetype column = columnOf(header, name);
        if (column < 0)
            return noColumn(name, header);
        columns.compared.push_back(column);
        columns.fields.push_back(
            {Message::verbatim(header[column].trimmed()), meaningOfHeading(header[column])});
    }
    return columns;
}

struct TableRows {
    std::vector<MatchRecord> records;
    QStringList ids;
};

Result<TableRows> readRows(Call &call, RowSource &source, const Columns &columns)
{
    TableRows rows;
    while (true) {
        const auto more = source.next();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        const auto cells = source.cells();
        const auto cell = [&cells](qsizetype column) {
            return static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)]
                                                              : QString();
        };
        MatchRecord record;
        for (const qsizetype column : columns.compared)
            record.values << cell(column);
        rows.records.push_back(std::move(record));
        rows.ids << (columns.id < 0 ? QString::number(rows.records.size())
                                    : cell(columns.id).trimmed());
        if (!call.progress().advanceTo(source.bytesRead()))
            return cancelledError();
    }
}

Result<std::vector<ShownPair>> pairsOfTable(Call &call, const DuplicateOptions &options)
{
    const auto how = tableOptions(call, {});
    if (!how)
        return how.error();
    auto source = openTable(call.text("csv"), *how);
    if (!source)
        return source.error();
    const auto columns = columnsOf(call, (*source)->header());
    if (!columns)
        return columns.error();
    const auto rows = readRows(call, **source, *columns);
    if (!rows)
        return rows.error();
    const auto found = findDuplicates(columns->fields, rows->records, options, call.progress());
    if (!found)
        return found.error();
    std::vector<ShownPair> pairs;
    for (const DuplicatePair &pair : *found)
        pairs.push_back({rows->ids[pair.first], rows->ids[pair.second],
                         rows->records[static_cast<size_t>(pair.first)].values.value(0),
                         rows->records[static_cast<size_t>(pair.second)].values.value(0),
                         pair.score, pair.reasons});
    return pairs;
}

Result<std::vector<ShownPair>> pairsOfFile(Call &call, DuplicateOptions options)
{
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    const auto found = duplicateParties(*file->session, options, call.progress());
    if (!found)
        return found.error();
    std::vector<ShownPair> pairs;
    for (const PartyPair &pair : *found)
        pairs.push_back({QString::number(pair.first.value), QString::number(pair.second.value),
                         pair.firstName, pair.secondName, pair.score, pair.reasons});
    return pairs;
}
} // namespace

Result<Exit> listDuplicates(Call &call)
{
    const bool isTable = call.has("csv");
    if (isTable != call.arguments().isEmpty())
        return call.failUsage(QCoreApplication::translate("Cli", "say a workspace, or --csv"));
    if (call.has("entity") && call.text("entity") != QLatin1String(Party::kEntity))
        return call.failUsage(
            QCoreApplication::translate("Cli", "duplicates are looked for among: %1")
                .arg(QLatin1String(Party::kEntity)));
    const auto threshold = thresholdOf(call);
    if (!threshold)
        return call.failUsage(
            QCoreApplication::translate("Cli", "--threshold is a number from 0 to 1"));
    DuplicateOptions options;
    options.threshold = *threshold;
    const auto pairs = isTable ? pairsOfTable(call, options) : pairsOfFile(call, options);
    if (!pairs)
        return pairs.error();
    show(call, *pairs);
    return Exit::Done;
}

Result<Exit> markNotDuplicate(Call &call)
{
    const auto first = idArgument(call.argument(1));
    if (!first)
        return first.error();
    const auto second = idArgument(call.argument(2));
    if (!second)
        return second.error();
    auto file = call.openForWriting(call.argument(0));
    if (!file)
        return file.error();
    const auto done = markDifferent(*file->session, {*first}, {*second});
    if (!done)
        return done.error();
    if (call.output().isJson())
        call.output()
            .json()
            .beginObject()
            .field(u"a", QString::number(*first))
            .field(u"b", QString::number(*second))
            .endObject();
    else
        call.output().say(
            QCoreApplication::translate("Cli", "remembered: these are two different records"));
    return Exit::Done;
}

} // namespace kartoteka
