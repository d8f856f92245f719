#include "exchange/jsondump.h"

#include "domain/catalog.h"
#include "domain/duplicates/notduplicate.h"
#include "domain/entities.h"
#include "domain/merging/merging.h"
#include "domain/parties/attachmentqueries.h"
#include "exchange/csvexport.h"
#include "exchange/csvrowsource.h"
#include "exchange/sample.h"
#include "storage/customfield.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

#include <QFile>

using namespace kartoteka;

namespace
{
const Schema &schema()
{
    static const Schema crm = crmSchema();
    return crm;
}

QByteArray dumpOf(Session &session, const QString &path)
{
    Progress progress;
    must(writeDump(session, path, progress));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A record of each kind that the sample list has none of, its rarer fields filled.
void fillRest(Session &session)
{
    must(session.perform(Message("More"), [&](Writer &writer) {
        Query query;
        query.entity = &entityOf<Party>();
        const auto ids = writer.ids(query);
        writer.create(PartyLink{{}, {ids[2]}, {ids[3]}, LinkKind::Other, QStringLiteral("; , \"")});
        BankAccount account;
        account.party = {ids[2]};
        account.bankName = QStringLiteral("=Bank");
        account.iban = QStringLiteral("DE89 3704 0044 0532 0130 00");
        account.currency = QStringLiteral("EUR");
        writer.create(account);
        Consent consent;
        consent.party = {ids[2]};
        consent.purpose = QStringLiteral("новости");
        consent.channel = Channel::Email;
        consent.givenOn = QDate(2024, 2, 29);
        writer.create(consent);
        ImportantDate date{{}, {ids[2]}, QStringLiteral("Юбилей"), QDate(2024, 2, 29), true, 0};
        writer.create(date);
        Note note;
        note.entity = QStringLiteral("party");
        note.record = {ids[2]};
        note.text = QStringLiteral("строка\n\n'=формула\n");
        writer.create(note);
        Tagging tagging;
        tagging.tag = writer.create(Tag{{}, QStringLiteral("VIP"), {}});
        tagging.entity = note.entity;
        tagging.record = note.record;
        writer.create(tagging);
        NotDuplicate pair;
        pair.entity = note.entity;
        pair.first = {std::min(ids[2], ids[3])};
        pair.second = {std::max(ids[2], ids[3])};
        writer.create(pair);
        SavedFilter filter;
        filter.name = QStringLiteral("мои; \"лучшие\"");
        filter.list = QStringLiteral("organizations");
        filter.conditions = QStringLiteral("[{\"expression\":\"name ~ \\\"a;b\\\"\"}]");
        filter.quickText = QStringLiteral("ёлка");
        writer.create(filter);
        writer.create(Setting{{}, QStringLiteral("home_currency"), QStringLiteral("RUB")});
        writer.create(ImportRecipe{{},
                                   QStringLiteral("свой"),
                                   QStringLiteral("party"),
                                   QStringLiteral("{\"columns\": {\"a;b\": \"name\"}}")});
    }));
}

void mergeTwo(Session &session)
{
    MergeRequest request;
    request.entity = &entityOf<Party>();
    Query query;
    query.entity = request.entity;
    const auto ids =
        must(session.read<std::vector<qint64>>([&](Reader &reader) { return reader.ids(query); }));
    request.keep = ids[ids.size() - 1];
    request.drop = {ids[ids.size() - 2]};
    must(mergeRecords(session, request));
}

/// Sample customers, a custom field with values, a card in the recycle bin, a file, an erased note.
void fill(Session &session)
{
    must(signIn(session, QStringLiteral("anna")));
    Progress progress;
    must(loadSample(session, progress));
    const Entity &party = entityOf<Party>();
    must(session.perform(Message("Edit"), [&](Writer &writer) {
        CustomField field;
        field.entity = QStringLiteral("party");
        field.key = QStringLiteral("limit2");
        field.kind = QStringLiteral("money");
        writer.create(field);
        Query query;
        query.entity = &party;
        const auto ids = writer.ids(query);
        const Record shown = writer.load(party, ids[0]);
        Record wanted = shown;
        wanted.set(u"limit2", Value(Money{123456789012345, *Currency::parse(u"JPY")}));
        wanted.set(u"name", Value(QStringLiteral("'=кавычка, \"и\" ;\tтабуляция")));
        wanted.set(u"description", Value(QStringLiteral("  две\nстроки  ")));
        writer.change(shown, wanted);
        writer.trash(party, ids[1]);
        Attachment attachment;
        attachment.entity = QStringLiteral("party");
        attachment.record = {ids[0]};
        attachment.fileName = QStringLiteral("договор.txt");
        attach(writer, attachment, QByteArray("content\0with zero", 17));
    }));
    fillRest(session);
    mergeTwo(session);
    must(session.read<bool>([](Reader &reader) {
        for (const Entity *entity : schema().catalog.entities()) {
            INFO(entity->key().toStdString());
            Query query;
            query.entity = entity;
            CHECK(reader.count(query) > 0);
        }
        return true;
    }));
}

/// The CSV of every entity that travels so.
std::map<QString, QByteArray> csvOf(Session &session, const QString &folder)
{
    std::map<QString, QByteArray> files;
    for (const Entity *entity : schema().catalog.entities()) {
        if (entity->key() == QLatin1String(Attachment::kEntity) ||
            entity->key() == QLatin1String(Merge::kEntity))
            continue; // contents and what stands behind a merge travel in dumps only
        Query query;
        query.entity = entity;
        Progress progress;
        const QString path = folder + u'/' + entity->key() + QStringLiteral(".csv");
        must(exportCsv(session, query, {}, path, {}, progress));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[entity->key()] = file.readAll();
    }
    return files;
}
} // namespace

TEST_CASE("A dump brought into a new workspace dumps byte for byte the same")
{
    TempWorkspace first(schema());
    const auto session = first.session();
    fill(*session);
    const QString path = first.folder() + QStringLiteral("/a.json");
    const QByteArray dump = dumpOf(*session, path);

    TempWorkspace second(schema());
    const auto other = second.session();
    must(signIn(*other, QStringLiteral("boris"))); // a user the dump does not know
    Progress progress;
    const auto report = must(loadDump(*other, path, ImportMode::Create, false, progress));
    CHECK(report.errorCount == 0);
    CHECK(dumpOf(*other, second.folder() + QStringLiteral("/b.json")) == dump);
    const auto hits = must(other->read<std::vector<SearchHit>>(
        [](Reader &reader) { return search(reader, QStringLiteral("ivanov"), 5); }));
    CHECK_FALSE(hits.empty());

    SECTION("and once more changes nothing")
    {
        const auto again = must(loadDump(*other, path, ImportMode::Upsert, false, progress));
        CHECK(again.newCount == 0);
        CHECK(again.updatedCount == 0);
        CHECK(again.duplicateCount == report.newCount);
    }
    SECTION("and is undone whole")
    {
        must(other->undoSet(must(setOfRun(*other, report.run)), progress));
        CHECK(dumpOf(*other, second.folder() + QStringLiteral("/c.json")).count('\n') < 60);
    }
}

TEST_CASE("A rehearsal of a dump counts and keeps nothing")
{
    TempWorkspace first(schema());
    const auto session = first.session();
    fill(*session);
    const QString path = first.folder() + QStringLiteral("/a.json");
    dumpOf(*session, path);
    TempWorkspace second(schema());
    const auto other = second.session();
    const QByteArray before = dumpOf(*other, second.folder() + QStringLiteral("/b.json"));
    Progress progress;
    const auto report = must(loadDump(*other, path, ImportMode::Create, true, progress));
    CHECK(report.newCount > 100);
    CHECK(report.run == 0);
    CHECK(dumpOf(*other, second.folder() + QStringLiteral("/b.json")) == before);
}

TEST_CASE("A bad dump is refused with the line, and nothing is changed")
{
    TempWorkspace first(schema());
    const auto session = first.session();
    fill(*session);
    const QString path = first.folder() + QStringLiteral("/a.json");
    const QByteArray dump = dumpOf(*session, path);
    const auto refusal = [&](const QByteArray &bytes) {
        TempWorkspace second(schema());
        const auto other = second.session();
        const QString bad = second.folder() + QStringLiteral("/bad.json");
        const QByteArray before = dumpOf(*other, bad);
        write(bad, bytes);
        Progress progress;
        const auto report = loadDump(*other, bad, ImportMode::Create, false, progress);
        CHECK(dumpOf(*other, bad) == before);
        return report ? QString() : report.error().english();
    };
    for (const double share : {0.0, 0.1, 0.5, 0.9, 0.9999})
        CHECK_FALSE(
            refusal(dump.left(static_cast<qsizetype>(share * static_cast<double>(dump.size()))))
                .isEmpty());
    CHECK(refusal(QByteArray(dump).replace("\"schema\":", "\"schema\":99"))
              .contains(QStringLiteral("newer")));
    CHECK(refusal(QByteArray(dump).replace("\"kind\":\"organization\"", "\"kind\":17"))
              .contains(QStringLiteral("“kind”")));
    const QByteArray nested = QByteArray("\"party\":[\n").append(QByteArray(100000, '['));
    CHECK(refusal(QByteArray(dump).replace("\"party\":[\n", nested))
              .contains(QStringLiteral("line")));
    CHECK_FALSE(refusal("{\"a\":1}").isEmpty());
    const qsizetype owner = dump.indexOf("\"person\":\"") + 10;
    QByteArray dangling = dump;
    dangling.replace(owner, 5, "77777");
    CHECK_FALSE(refusal(dangling).isEmpty());
}

TEST_CASE("Cancelling a dump half-way leaves nothing behind")
{
    TempWorkspace first(schema());
    const auto session = first.session();
    fill(*session);
    const QString path = first.folder() + QStringLiteral("/a.json");
    dumpOf(*session, path);
    TempWorkspace second(schema());
    const auto other = second.session();
    const QByteArray before = dumpOf(*other, second.folder() + QStringLiteral("/b.json"));
    CancelToken token;
    token.cancel();
    Progress progress({}, token);
    const auto report = loadDump(*other, path, ImportMode::Create, false, progress);
    REQUIRE_FALSE(report);
    CHECK(report.error().code() == ErrorCode::Cancelled);
    CHECK(dumpOf(*other, second.folder() + QStringLiteral("/b.json")) == before);
}

TEST_CASE("Every entity exported as CSV comes back without options, and leaves the same again")
{
    TempWorkspace first(schema());
    const auto session = first.session();
    fill(*session);
    const auto files = csvOf(*session, first.folder());
    TempWorkspace second(schema());
    const auto other = second.session();
    Progress progress;
    for (const Entity *entity : schema().catalog.entities()) {
        CAPTURE(entity->key().toStdString());
        const auto file = files.find(entity->key());
        if (file == files.end() || file->second.count('\n') < 2)
            continue;
        auto rows =
            must(CsvRowSource::open(first.folder() + u'/' + entity->key() + QLatin1String(".csv")));
        ImportOptions options;
        options.entity = entity->key();
        const auto report = must(importRows(*other, *rows, options, progress));
        for (const RowError &error : report.errors)
            UNSCOPED_INFO(error.field.toStdString()
                          << ": " << error.message.english().toStdString());
        CHECK(report.errorCount == 0);
        CHECK(report.unmapped.isEmpty());
    }
    const auto again = csvOf(*other, second.folder());
    for (const auto &[key, bytes] : files) {
        INFO(key.toStdString());
        CHECK(again.at(key) == bytes);
    }
}
