// The order of names: as people expect it, kept beside the name through every way a name changes,
// and read from an index alone.
#include "domain/parties/party.h"
#include "domain/samplerecords.h"
#include "storage/filtersql.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{
Query byName(Session &session, const QString &filter, bool isDescending = false)
{
    Query query;
    query.entity = &entityOf<Party>();
    query.condition = must(compileFilter(filter, entityOf<Party>(), filterContext(session)));
    query.order = {{QStringLiteral("name"), isDescending}};
    return query;
}

QStringList names(Session &session, const QString &filter = {}, bool isDescending = false)
{
    const Query query = byName(session, filter, isDescending);
    QStringList found;
    for (const Record &record : must(
             session.read<std::vector<Record>>([&](Reader &reader) { return reader.list(query); })))
        found << record.title();
    return found;
}

qint64 addParty(Session &session, PartyKind kind, const QString &name)
{
    Party party;
    party.kind = kind;
    party.name = name;
    qint64 id = 0;
    must(session.perform(Message("Add"), [&](Writer &writer) { id = writer.create(party).value; }));
    return id;
}

void rename(Session &session, qint64 id, const QString &name)
{
    must(session.perform(Message("Rename"), [&](Writer &writer) {
        const Record shown = writer.load(entityOf<Party>(), id);
        Record wanted = shown;
        wanted.set(u"name", name);
        writer.change(shown, wanted);
    }));
}
} // namespace

TEST_CASE("Names are ordered whatever their case and marks, and stay so when they change")
{
    TempWorkspace file(crm());
    const auto session = file.session();
    for (const char16_t *name : {u"яна", u"Ель", u"Ёж", u"АВС", u"ёлка", u"Zebra", u"élan", u"Öl"})
        addParty(*session, PartyKind::Organization, QString::fromUtf16(name));
    const QStringList ordered = {QStringLiteral("élan"),  QStringLiteral("Öl"),
                                 QStringLiteral("Zebra"), QStringLiteral("АВС"),
                                 QStringLiteral("Ёж"),    QStringLiteral("ёлка"),
                                 QStringLiteral("Ель"),   QStringLiteral("яна")};
    CHECK(names(*session) == ordered);
    const QStringList reversed(ordered.rbegin(), ordered.rend());
    CHECK(names(*session, {}, true) == reversed);

    const qint64 id = addParty(*session, PartyKind::Person, QStringLiteral("Вера"));
    CHECK(names(*session).indexOf(QStringLiteral("Вера")) == 4);
    rename(*session, id, QStringLiteral("Щ"));
    CHECK(names(*session).indexOf(QStringLiteral("Щ")) == 7);
    must(session->undo());
    CHECK(names(*session).indexOf(QStringLiteral("Вера")) == 4);
    must(session->redo());
    CHECK(names(*session).indexOf(QStringLiteral("Щ")) == 7);
    must(session->perform(Message("Remove"), [&](Writer &writer) {
        writer.trash(entityOf<Party>(), id);
        writer.erase(entityOf<Party>(), id);
    }));
    must(session->undo());
    must(session->perform(Message("Restore"),
                          [&](Writer &writer) { writer.restore(entityOf<Party>(), id); }));
    CHECK(names(*session).indexOf(QStringLiteral("Щ")) == 7);
}

namespace
{
/// How SQLite goes about a list of parties.
QString planOf(Session &session, const Condition &condition, const char *rest)
{
    return must(session.read<QString>([&](Reader &reader) {
        Statement rows = reader.database().prepare(
            "EXPLAIN QUERY PLAN SELECT t.id FROM party t WHERE likely(t.life = 0) AND (" +
            condition.sql.toUtf8() + ')' + rest);
        rows.bindAll(condition.values);
        QStringList lines;
        while (rows.step())
            lines << rows.text(3);
        return QString(lines.join(u'\n'));
    }));
}
} // namespace

TEST_CASE("A list in the order of names is read from the index alone, a page of it by key")
{
    TempWorkspace file(crm());
    const auto session = file.session();
    for (const char *filter : {"kind = person", ""}) {
        const Query query = byName(*session, QString::fromLatin1(filter));
        const QString plan = planOf(*session, query.condition, " ORDER BY t.name_order");
        INFO(plan.toStdString());
        CHECK(plan.contains(QLatin1String("USING COVERING INDEX party_by_order")));
        CHECK_FALSE(plan.contains(QLatin1String("TEMP B-TREE")));
    }
    const Query persons = byName(*session, QStringLiteral("kind = person"));
    const QString other = planOf(*session, persons.condition, " ORDER BY t.region, t.id");
    INFO(other.toStdString());
    CHECK_FALSE(other.contains(QLatin1String("USING INDEX")));
    const QString page = planOf(*session, amongIds(std::array<qint64, 3>{1, 2, 3}), "");
    INFO(page.toStdString());
    CHECK(page.contains(QLatin1String("USING INTEGER PRIMARY KEY")));
}
