#include "cli/sourceoptions.h"
#include "cli/verbs.h"
#include "exchange/csvreader.h"
#include "exchange/vcardreader.h"
#include "exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace kartoteka
{

namespace
{

QString nameOf(QChar delimiter)
{
    if (delimiter.isNull())
        return {};
    return delimiter;
}

/// The next row, as long as the person does not stop.
bool nextRow(Call &call, CsvReader &reader, CsvRow &row, qint64 &left)
{
    if (left == 0 || !call.progress().advanceTo(reader.bytesRead()) || !call.output().canWrite() ||
        !reader.next(row))
        return false;
    if (left > 0)
        --left;
    return true;
}

void csvAsJson(Call &call, CsvReader &reader, qint64 limit)
{
    JsonWriter &json = call.output().json();
    const CsvDialect &dialect = reader.dialect();
    json.beginObject().field(u"format", QStringLiteral("csv")).field(u"encoding", dialect.encoding);
    json.field(u"delimiter", nameOf(dialect.delimiter));
    json.field(u"header", QJsonArray::fromStringList(reader.header()));
    json.key(u"rows").beginArray();
    CsvRow row;
    while (nextRow(call, reader, row, limit)) {
        json.beginArray();
        for (const QString &cell : row)
            json.value(cell);
        json.endArray();
    }
    json.endArray().key(u"warnings").beginArray();
    for (const CsvWarning &warning : reader.warnings())
        json.value(warning.message.translated());
    json.endArray().endObject();
}

QString shown(QChar sign)
{
    if (sign.isNull())
        return QCoreApplication::translate("Cli", "none");
    return sign == u'\t' ? QStringLiteral("tab") : QString(sign);
}

void csvForPeople(Call &call, CsvReader &reader, qint64 limit)
{
    const CsvDialect &dialect = reader.dialect();
    Output &output = call.output();
    output.line(QCoreApplication::translate("Cli", "Encoding %1, delimiter %2, %n column(s)",
                                            nullptr, dialect.columns)
                    .arg(dialect.encoding, shown(dialect.delimiter)));
    std::vector<TextTable::Column> columns;
    for (int i = 0; i < dialect.columns; ++i)
        columns.push_back({reader.header().value(i, QString::number(i + 1))});
    TextTable table = output.table(std::move(columns));
    CsvRow row;
    while (nextRow(call, reader, row, limit))
        table.add(row.toList());
    table.finish();
    const auto rows = static_cast<int>(table.rows()); // lupdate reads names, not casts
    output.say(QCoreApplication::translate("Cli", "%n row(s)", nullptr, rows));
    for (const CsvWarning &warning : reader.warnings())
        output.note(warning.message.translated());
}

Result<void> readCsv(Call &call)
{
    auto reader = CsvReader::open(call.argument(0), csvOptions(call));
    if (!reader)
        return reader.error();
    call.progress().begin(Message(QT_TRANSLATE_NOOP("Core", "Reading rows")), reader->totalBytes());
    const qint64 limit = call.count("limit").value_or(-1);
    if (call.output().isJson())
        csvAsJson(call, *reader, limit);
    else
        csvForPeople(call, *reader, limit);
    if (reader->failure())
        return *reader->failure();
    return {};
}

// --- workbooks ---

QJsonValue typeOf(const XlsxCell &cell)
{
    switch (cell.type) {
    case XlsxCell::Type::Number:
        return QStringLiteral("n");
    case XlsxCell::Type::Text:
        return QStringLiteral("s");
    case XlsxCell::Type::Truth:
        return QStringLiteral("b");
    case XlsxCell::Type::Date:
        return QStringLiteral("d");
    case XlsxCell::Type::Error:
        break;
    }
    return QStringLiteral("e");
}

QJsonValue valueOf(const XlsxCell &cell)
{
    if (cell.type == XlsxCell::Type::Truth)
        return cell.number != 0;
    return cell.type == XlsxCell::Type::Number ? QJsonValue(cell.number) : QJsonValue(cell.text);
}

/// Goes through the rows of a sheet until the person stops or has enough.
Result<qint64> eachRow(Call &call, XlsxReader &book, int index,
                       const std::function<void(const XlsxRow &)> &visit)
{
    auto sheet = book.sheet(index);
    if (!sheet)
        return sheet.error();
    call.progress().begin(Message(QT_TRANSLATE_NOOP("Core", "Reading rows")),
                          (*sheet)->totalBytes());
    qint64 left = call.count("limit").value_or(-1);
    const bool withHidden = call.text("hidden") != QLatin1String("no");
    XlsxRow row;
    while (left != 0 && call.progress().advanceTo((*sheet)->bytesRead()) &&
           call.output().canWrite() && (*sheet)->next(row)) {
        if (row.isHidden && !withHidden)
            continue;
        visit(row);
        left -= left > 0;
    }
    if ((*sheet)->failure())
        return *(*sheet)->failure();
    return (*sheet)->wrongCells();
}

void writeRow(JsonWriter &json, const XlsxRow &row)
{
    json.beginArray();
    int column = 0;
    for (const XlsxCell &cell : row.cells) {
        for (; column < cell.column; ++column)
            json.value(QJsonValue());
        json.value(
            QJsonObject{{QStringLiteral("t"), typeOf(cell)}, {QStringLiteral("v"), valueOf(cell)}});
        ++column;
    }
    json.endArray();
}

/// Sheets one after the other; what fails is told behind the whole document.
Result<void> bookAsJson(Call &call, XlsxReader &book, int from, int to)
{
    JsonWriter &json = call.output().json();
    std::optional<Error> failure;
    json.beginObject().field(u"format", QStringLiteral("xlsx")).key(u"sheets").beginArray();
    QJsonArray warnings;
    for (int index = from; index <= to; ++index) {
        const XlsxSheet &sheet = book.sheets()[static_cast<size_t>(index)];
        json.beginObject().field(u"name", sheet.name).field(u"hidden", sheet.isHidden);
        json.key(u"rows").beginArray();
        qint64 number = 0;
        const auto read = sheet.isTable ? eachRow(call, book, index,
                                                  [&](const XlsxRow &row) {
                                                      for (++number; number < row.number; ++number)
                                                          json.beginArray().endArray();
                                                      writeRow(json, row);
                                                  })
                                        : Result<qint64>(qint64{0});
        json.endArray().endObject();
        if (!read)
            failure = read.error();
        else if (*read > 0)
            warnings.append(QCoreApplication::translate("Cli", "%n cell(s) cannot be read", nullptr,
                                                        static_cast<int>(*read)));
    }
    json.endArray().field(u"warnings", warnings).endObject();
    if (failure)
        return *failure;
    return {};
}

Result<void> bookForPeople(Call &call, XlsxReader &book, int from, int to)
{
    Output &output = call.output();
    for (int index = from; index <= to; ++index) {
        const XlsxSheet &sheet = book.sheets()[static_cast<size_t>(index)];
        output.line(
            QCoreApplication::translate("Cli", "Sheet %1: %2").arg(index + 1).arg(sheet.name));
        if (!sheet.isTable)
            continue;
        std::vector<QStringList> rows;
        qsizetype columns = 0;
        const auto read = eachRow(call, book, index, [&](const XlsxRow &row) {
            QStringList cells;
            for (const XlsxCell &cell : row.cells) {
                while (cells.size() < cell.column)
                    cells << QString();
                cells << xlsxCellText(cell);
            }
            columns = std::max(columns, cells.size());
            rows.push_back(std::move(cells));
        });
        if (!read)
            return read.error();
        std::vector<TextTable::Column> titles;
        for (qsizetype i = 0; i < columns; ++i)
            titles.push_back({QString::number(i + 1)});
        TextTable table = output.table(std::move(titles));
        for (const QStringList &cells : rows)
            table.add(cells);
        table.finish();
        if (*read > 0)
            output.note(QCoreApplication::translate("Cli", "%n cell(s) cannot be read", nullptr,
                                                    static_cast<int>(*read)));
    }
    return {};
}

Result<void> readXlsx(Call &call)
{
    const auto book = XlsxReader::open(call.argument(0));
    if (!book)
        return book.error();
    int from = 0;
    int to = static_cast<int>((*book)->sheets().size()) - 1;
    if (call.has("sheet")) {
        const auto index = (*book)->findSheet(call.text("sheet"));
        if (!index)
            return index.error();
        from = to = *index;
    }
    return call.output().isJson() ? bookAsJson(call, **book, from, to)
                                  : bookForPeople(call, **book, from, to);
}

// --- cards ---

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonArray contactsJson(const std::vector<VcardContact> &contacts)
{
    QJsonArray list;
    for (const VcardContact &contact : contacts) {
        QJsonObject one{{QStringLiteral("value"), contact.value},
                        {QStringLiteral("types"), QJsonArray::fromStringList(contact.types)}};
        if (!contact.label.isEmpty())
            one.insert(QStringLiteral("label"), contact.label);
        list.append(one);
    }
    return list;
}

template<class Texts>
QJsonArray textsJson(const Texts &texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list.append(text);
    return list;
}

void cardAsJson(JsonWriter &json, const Vcard &card)
{
    QJsonArray addresses;
    for (const VcardAddress &address : card.addresses)
        addresses.append(
            QJsonObject{{QStringLiteral("types"), QJsonArray::fromStringList(address.types)},
                        {QStringLiteral("parts"), textsJson(address.parts)}});
    const auto some = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    json.beginObject().field(u"version", card.version).field(u"fn", orNull(card.formattedName));
    json.field(u"n", textsJson(card.name));
    json.field(u"org",
               card.organizations.empty() ? QJsonArray() : textsJson(card.organizations.front()));
    json.field(u"title", card.titles.isEmpty() ? QJsonValue() : QJsonValue(card.titles.front()));
    json.field(u"tel", contactsJson(card.phones)).field(u"email", contactsJson(card.emails));
    json.field(u"adr", addresses).field(u"bday", some(card.birthday));
    json.field(u"note", card.notes.isEmpty() ? QJsonValue() : QJsonValue(card.notes.join(u'\n')));
    json.field(u"categories", textsJson(card.categories)).field(u"uid", some(card.uid));
    json.field(u"photo_bytes",
               card.photo.isEmpty() ? QJsonValue() : QJsonValue(qint64{card.photo.size()}));
    json.endObject();
}

/// The next card, as long as the person does not stop.
bool nextCard(Call &call, VcardReader &reader, Vcard &card, qint64 &left)
{
    if (left == 0 || !call.progress().advanceTo(reader.bytesRead()) || !call.output().canWrite() ||
        !reader.next(card))
        return false;
    left -= left > 0;
    return true;
}

void cardsForPeople(Call &call, VcardReader &reader, qint64 left)
{
    Output &output = call.output();
    TextTable table = output.table({{QCoreApplication::translate("Cli", "Name")},
                                    {QCoreApplication::translate("Cli", "Organization")},
                                    {QCoreApplication::translate("Cli", "Phone")},
                                    {QCoreApplication::translate("Cli", "E-mail")}});
    const auto first = [](const std::vector<VcardContact> &contacts) {
        return contacts.empty() ? QString() : contacts.front().value;
    };
    Vcard card;
    while (nextCard(call, reader, card, left))
        table.add({card.formattedName.value_or(card.name[0]),
                   card.organizations.empty() ? QString() : card.organizations.front().front(),
                   first(card.phones), first(card.emails)});
    table.finish();
    const auto cards = static_cast<int>(table.rows());
    output.say(QCoreApplication::translate("Cli", "%n card(s)", nullptr, cards));
    for (const Message &warning : reader.warnings())
        output.note(warning.translated());
}

void cardsAsJson(Call &call, VcardReader &reader, qint64 left)
{
    JsonWriter &json = call.output().json();
    json.beginObject().field(u"format", QStringLiteral("vcard"));
    json.field(u"encoding", reader.encoding()).key(u"cards").beginArray();
    Vcard card;
    while (nextCard(call, reader, card, left))
        cardAsJson(json, card);
    json.endArray().key(u"warnings").beginArray();
    for (const Message &warning : reader.warnings())
        json.value(warning.translated());
    json.endArray().endObject();
}

Result<void> readVcard(Call &call)
{
    auto reader = VcardReader::open(call.argument(0));
    if (!reader)
        return reader.error();
    call.progress().begin(Message(QT_TRANSLATE_NOOP("Core", "Reading cards")),
                          reader->totalBytes());
    const qint64 limit = call.count("limit").value_or(-1);
    if (call.output().isJson())
        cardsAsJson(call, *reader, limit);
    else
        cardsForPeople(call, *reader, limit);
    if (reader->failure())
        return *reader->failure();
    return {};
}

Result<void> readAny(Call &call)
{
    switch (sourceFormat(call.argument(0))) {
    case SourceFormat::Csv:
        return readCsv(call);
    case SourceFormat::Xlsx:
        return readXlsx(call);
    case SourceFormat::Vcard:
        break;
    }
    return readVcard(call);
}

} // namespace

Result<Exit> readSource(Call &call)
{
    const auto read = readAny(call);
    if (!read)
        return read.error();
    if (call.token().isCancelled())
        return cancelledError();
    return Exit::Done;
}

} // namespace kartoteka
