#include "cli/columnwidth.h"
#include "cli/mergetext.h"
#include "cli/recordquery.h"
#include "cli/verbs.h"
#include "domain/merging/merging.h"
#include "storage/search.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

constexpr qint64 kUsualHits = 50;
constexpr qint64 kSampleRows = 100;
constexpr size_t kUsualColumns = 6;

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Money || kind == Kind::Quantity ||
           kind == Kind::Percent;
}

bool saysSomething(const Record &record, const Field &field)
{
    const Value value = record.value(field.key);
    return field.kind == Kind::Flag ? value.integer() != 0 : !value.isNull();
}

/// The fields a person most likely wants in a list: the first ones that say something.
std::vector<Field> usualColumns(Reader &reader, Query query)
{
    query.limit = query.limit < 0 ? kSampleRows : std::min(query.limit, kSampleRows);
    const std::vector<Record> sample = reader.list(query);
    std::vector<Field> columns;
    for (const Field &field : *reader.session().fields(*query.entity)) {
        const bool isPlain = field.kind != Kind::LongText && !field.has(Automatic);
        const bool isFilled = std::any_of(sample.begin(), sample.end(), [&](const Record &record) {
            return saysSomething(record, field);
        });
        if (isPlain && isFilled && columns.size() < kUsualColumns)
            columns.push_back(field);
    }
    return columns;
}

void listForPeople(Call &call, Reader &reader, const Query &query,
                   const std::vector<Field> &columns)
{
    std::vector<TextTable::Column> headings{{QStringLiteral("id"), true}};
    for (const Field &field : columns)
        headings.push_back({field.label.translated(), isNumber(field.kind)});
    TextTable table = call.output().table(std::move(headings));
    RecordText texts(reader);
    reader.forEach(query, [&](const Record &record) {
        QStringList cells{QString::number(record.id())};
        for (const Field &field : columns)
            cells << texts.text(record, field);
        table.add(cells);
        return !call.token().isCancelled() && call.output().canWrite();
    });
    table.finish();
    const auto records = static_cast<int>(table.rows());
    call.output().say(QCoreApplication::translate("Cli", "%n record(s)", nullptr, records));
}

void listAsJson(Call &call, Reader &reader, const Query &query, const std::vector<Field> &columns)
{
    JsonWriter &json = call.output().json();
    json.beginArray();
    reader.forEach(query, [&](const Record &record) {
        json.beginObject();
        writeJsonFields(json, record, columns);
        json.endObject();
        return !call.token().isCancelled() && call.output().canWrite();
    });
    json.endArray();
}

/// What a part says beside being one, in one line.
QString partLine(RecordText &texts, const Record &part)
{
    const QString owner = part.entity().ownerField();
    const bool isOfAnything = part.entity().find(owner)->target.isEmpty();
    QStringList words;
    for (const Field &field : part.fields()) {
        const bool isTie =
            field.key == owner || (isOfAnything && field.key == QLatin1String("entity"));
        if (!isTie && !field.has(Automatic) && field.kind != Kind::Flag &&
            saysSomething(part, field))
            words << texts.text(part, field);
    }
    return QString::number(part.id()) + QStringLiteral("  ") + words.join(QStringLiteral(" · "));
}

void mergesForPeople(Output &output, RecordText &texts, const Record &record,
                     const std::vector<Merge> &merges)
{
    QStringList lines;
    for (const Merge &merge : merges)
        if (merge.kept.value == record.id())
            lines << mergeLine(texts, record, merge);
    if (lines.isEmpty())
        return;
    output.line(QString());
    output.line(QCoreApplication::translate("Cli", "Merged into it"));
    for (const QString &line : lines)
        output.line(printable(QStringLiteral("  ") + line));
}

void showForPeople(Call &call, Reader &reader, const Record &record,
                   const std::vector<Merge> &merges)
{
    Output &output = call.output();
    RecordText texts(reader);
    output.line(
        printable(record.entity().label().translated() + QStringLiteral(": ") + record.title()));
    TextTable table = output.table({{QCoreApplication::translate("Cli", "Field")},
                                    {QCoreApplication::translate("Cli", "Value")}});
    table.add({QStringLiteral("id"), QString::number(record.id())});
    if (record.life() == Life::Trash)
        table.add(
            {QStringLiteral("life"), QCoreApplication::translate("Cli", "in the recycle bin")});
    for (const Field &field : record.fields())
        if (saysSomething(record, field))
            table.add({field.label.translated(), texts.text(record, field)});
    table.finish();
    for (const Entity *part : reader.session().catalog().partsOf(record.entity())) {
        const std::vector<Record> parts = reader.parts(*part, record.id());
        if (parts.empty())
            continue;
        output.line(QString());
        output.line(part->pluralLabel().translated());
        for (const Record &one : parts)
            output.line(printable(QStringLiteral("  ") + partLine(texts, one)));
    }
    mergesForPeople(output, texts, record, merges);
}

QString lifeName(Life life)
{
    return life == Life::Trash ? QStringLiteral("trash") : QStringLiteral("live");
}

void showAsJson(Call &call, Reader &reader, const Record &record, const std::vector<Merge> &merges)
{
    JsonWriter &json = call.output().json();
    json.beginObject();
    writeJsonFields(json, record, allFields(record.fields()));
    json.field(u"life", lifeName(record.life()));
    for (const Entity *part : reader.session().catalog().partsOf(record.entity())) {
        json.key(part->key()).beginArray();
        for (const Record &one : reader.parts(*part, record.id())) {
            json.beginObject();
            writeJsonFields(json, one, allFields(one.fields()));
            json.endObject();
        }
        json.endArray();
    }
    json.key(u"merges").beginArray();
    for (const Merge &merge : merges)
        writeMerge(json, reader, merge);
    json.endArray().endObject();
}

} // namespace

Result<Exit> listRecords(Call &call)
{
    const auto entity = call.entity(call.text("entity"));
    if (!entity)
        return entity.error();
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    Session &session = *file->session;
    const auto query = makeQuery(call, session, **entity);
    if (!query)
        return query.error();
    const auto chosen = chosenFields(call, session, **entity);
    if (!chosen)
        return chosen.error();
    return session.read<Exit>([&](Reader &reader) {
        if (call.output().isJson())
            listAsJson(call, reader, *query, *chosen);
        else
            listForPeople(call, reader, *query,
                          call.has("columns") ? *chosen : usualColumns(reader, *query));
        return Exit::Done;
    });
}

Result<Exit> showRecord(Call &call)
{
    const auto entity = call.entity(call.argument(1));
    if (!entity)
        return entity.error();
    const auto id = idArgument(call.argument(2));
    if (!id)
        return id.error();
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    const auto merges = standingMerges(*file->session, *id);
    if (!merges)
        return merges.error();
    return file->session->read<Exit>([&](Reader &reader) {
        const Record record = reader.load(**entity, *id);
        if (call.output().isJson())
            showAsJson(call, reader, record, *merges);
        else
            showForPeople(call, reader, record, *merges);
        return Exit::Done;
    });
}

Result<Exit> searchRecords(Call &call)
{
    QString only;
    if (call.has("entity")) {
        const auto entity = call.entity(call.text("entity"));
        if (!entity)
            return entity.error();
        only = (*entity)->key();
    }
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    const QString text = call.arguments().mid(1).join(u' ');
    const qint64 limit = std::min<qint64>(call.count("limit").value_or(kUsualHits), INT_MAX);
    const auto hits = file->session->read<std::vector<SearchHit>>(
        [&](Reader &reader) { return search(reader, text, static_cast<int>(limit), only); });
    if (!hits)
        return hits.error();
    if (!call.output().isJson()) {
        TextTable table = call.output().table({{QStringLiteral("id"), true},
                                               {QCoreApplication::translate("Cli", "Kind")},
                                               {QCoreApplication::translate("Cli", "Title")},
                                               {QCoreApplication::translate("Cli", "Found in")}});
        for (const SearchHit &hit : *hits)
            table.add({QString::number(hit.id), hit.entity, hit.title, hit.match});
        table.finish();
        if (hits->empty())
            call.output().say(QCoreApplication::translate("Cli", "nothing found"));
        return Exit::Done;
    }
    JsonWriter &json = call.output().json();
    json.beginArray();
    for (const SearchHit &hit : *hits) {
        json.beginObject();
        json.field(u"entity", hit.entity).field(u"id", QString::number(hit.id));
        json.field(u"title", hit.title).field(u"match", hit.match);
        json.endObject();
    }
    json.endArray();
    return Exit::Done;
}

} // namespace kartoteka
