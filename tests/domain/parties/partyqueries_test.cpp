#include "domain/parties/partyqueries.h"

#include "domain/parties/partylistqueries.h"
#include "domain/samplerecords.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{
/// A few people and firms, and what they have to do with each other. Today is 5 March 2024.
class Town
{
public:
    Town()
        : m_workspace(crm())
        , m_session(m_workspace.session())
    {
    }

    Session &session() { return *m_session; }

    template<class T>
    Id<T> add(const T &object)
    {
        Id<T> id;
        must(m_session->perform(Message("Add"),
                                [&](Writer &writer) { id = writer.create(object); }));
        return id;
    }

    Id<Party> firm(const QString &name)
    {
        Party party;
        party.name = name;
        return add(party);
    }
    Id<Party> person(const QString &name, QDate birthday = {})
    {
        Party party;
        party.kind = PartyKind::Person;
        party.name = name;
        party.birthday = birthday;
        return add(party);
    }
    Id<Affiliation> employ(Id<Party> person, Id<Party> firm, const QString &jobTitle,
                           bool isMain = false, QDate until = {})
    {
        Affiliation affiliation;
        affiliation.person = person;
        affiliation.organization = firm;
        affiliation.jobTitle = jobTitle;
        affiliation.main = isMain;
        affiliation.until = until;
        return add(affiliation);
    }
    template<class T>
    void trash(Id<T> id)
    {
        must(m_session->perform(Message("Trash"),
                                [&](Writer &writer) { writer.trash(entityOf<T>(), id.value); }));
    }

    template<class T>
    std::vector<T> ask(const std::function<std::vector<T>(Reader &)> &question)
    {
        return must(m_session->read<std::vector<T>>(question));
    }
    std::vector<PersonOfFirm> persons(Id<Party> firm)
    {
        return ask<PersonOfFirm>([&](Reader &reader) { return personsOf(reader, firm); });
    }
    std::vector<FirmOfPerson> firms(Id<Party> person)
    {
        return ask<FirmOfPerson>([&](Reader &reader) { return firmsOf(reader, person); });
    }
    std::vector<LinkedParty> links(Id<Party> party)
    {
        return ask<LinkedParty>([&](Reader &reader) { return linksOf(reader, party); });
    }
    /// "2024-03-08 Name" of each day.
    QStringList days(QDate from, QDate to)
    {
        QStringList lines;
        for (const UpcomingDate &date : ask<UpcomingDate>([&](Reader &reader) {
                 return upcomingDates(reader, {from, to});
             }))
            lines << date.day.toString(Qt::ISODate) + u' ' + date.name +
                         (date.label.isEmpty() ? QString() : QString(u' ' + date.label));
        return lines;
    }

private:
    TempWorkspace m_workspace;
    std::unique_ptr<Session> m_session;
};

template<class Row>
QStringList names(const std::vector<Row> &rows)
{
    QStringList found;
    for (const Row &row : rows)
        found << row.name;
    return found;
}

QStringList lines(std::initializer_list<const char16_t *> texts)
{
    QStringList all;
    for (const char16_t *text : texts)
        all << QString::fromUtf16(text);
    return all;
}
} // namespace

TEST_CASE("Persons of a firm come with the main one first and those who left last")
{
    Town town;
    const auto firm = town.firm(QStringLiteral("Ромашка"));
    const auto other = town.firm(QStringLiteral("Лютик"));
    const auto left = town.person(QStringLiteral("Абрамов"));
    const auto clerk = town.person(QStringLiteral("Борисов"));
    const auto chief = town.person(QStringLiteral("Яковлев"));
    town.employ(left, firm, QStringLiteral("Директор"), true, {2024, 3, 4});
    town.employ(clerk, firm, QStringLiteral("Бухгалтер"), false, {2024, 3, 5});
    town.employ(chief, firm, QStringLiteral("Директор"), true);
    town.employ(chief, other, QStringLiteral("Учредитель"));

    const auto persons = town.persons(firm);
    CHECK(names(persons) == lines({u"Яковлев", u"Борисов", u"Абрамов"}));
    CHECK(persons[0].person == chief);
    CHECK(persons[0].isMain);
    CHECK(persons[1].jobTitle == QStringLiteral("Бухгалтер"));
    CHECK(persons[1].until == QDate(2024, 3, 5));
    CHECK(names(town.firms(chief)) == lines({u"Ромашка", u"Лютик"}));
    CHECK(town.firms(chief)[1].jobTitle == QStringLiteral("Учредитель"));
    CHECK(town.persons(left).empty());
}

TEST_CASE("Persons, firms and affiliations in the recycle bin are not asked")
{
    Town town;
    const auto firm = town.firm(QStringLiteral("Ромашка"));
    const auto anna = town.person(QStringLiteral("Анна"));
    const auto boris = town.person(QStringLiteral("Борис"));
    const auto vera = town.person(QStringLiteral("Вера"));
    town.employ(anna, firm, {});
    const auto ended = town.employ(boris, firm, {});
    town.employ(vera, firm, {});
    town.trash(anna);
    town.trash(ended);
    CHECK(names(town.persons(firm)) == lines({u"Вера"}));
    town.trash(firm);
    CHECK(town.firms(vera).empty());
}

TEST_CASE("A link is seen from both cards, each time with the right word")
{
    Town town;
    const auto parent = town.firm(QStringLiteral("Холдинг"));
    const auto daughter = town.firm(QStringLiteral("Завод"));
    const auto partner = town.firm(QStringLiteral("Банк"));
    PartyLink owns;
    owns.party = parent;
    owns.other = daughter;
    owns.kind = LinkKind::ParentOf;
    owns.note = QStringLiteral("75 %");
    town.add(owns);
    PartyLink works;
    works.party = partner;
    works.other = daughter;
    works.kind = LinkKind::PartnerOf;
    town.add(works);

    const auto ofParent = town.links(parent);
    REQUIRE(ofParent.size() == 1);
    CHECK(ofParent[0].party == daughter);
    CHECK_FALSE(ofParent[0].isInverse);
    CHECK(ofParent[0].relation().english() == QStringLiteral("Parent company of"));
    CHECK(ofParent[0].note == QStringLiteral("75 %"));

    const auto ofDaughter = town.links(daughter);
    REQUIRE(names(ofDaughter) == lines({u"Холдинг", u"Банк"}));
    CHECK(ofDaughter[0].relation().english() == QStringLiteral("Subsidiary of"));
    CHECK(ofDaughter[1].relation().english() == QStringLiteral("Partner of"));

    town.trash(parent);
    CHECK(names(town.links(daughter)) == lines({u"Банк"}));
}

TEST_CASE("Birthdays and dates of a stretch come in order, over the end of the year too")
{
    Town town;
    town.person(QStringLiteral("Анна"), {1980, 12, 30});
    town.person(QStringLiteral("Борис"), {1991, 1, 3});
    town.person(QStringLiteral("Вера"), {1975, 6, 15});
    const auto gone = town.person(QStringLiteral("Глеб"), {1970, 12, 31});
    const auto firm = town.firm(QStringLiteral("Ромашка"));
    ImportantDate founded;
    founded.party = firm;
    founded.label = QStringLiteral("основана");
    founded.date = {2004, 1, 1};
    founded.remindDaysBefore = 3;
    town.add(founded);
    ImportantDate once = founded;
    once.label = QStringLiteral("переезд");
    once.date = {2024, 12, 31};
    once.yearly = false;
    town.add(once);
    town.trash(gone);

    CHECK(town.days({2024, 12, 29}, {2025, 1, 4}) ==
          lines({u"2024-12-30 Анна", u"2024-12-31 Ромашка переезд", u"2025-01-01 Ромашка основана",
                 u"2025-01-03 Борис"}));
    CHECK(town.days({2025, 12, 31}, {2026, 1, 2}) == lines({u"2026-01-01 Ромашка основана"}));
    CHECK(town.days({2024, 6, 15}, {2024, 6, 15}) == lines({u"2024-06-15 Вера"}));
    CHECK(town.days({2024, 3, 1}, {2024, 5, 1}).isEmpty());

    const auto dates = town.ask<UpcomingDate>([](Reader &reader) {
        return upcomingDates(reader, {{2025, 1, 1}, {2025, 1, 3}});
    });
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].party == firm);
    CHECK(dates[0].remindDaysBefore == 3);
    CHECK(dates[0].years() == 21);
    CHECK(dates[1].importantDate.isNull());
    CHECK(dates[1].years() == 34);
}

TEST_CASE("A birthday on 29 February is found every year, once")
{
    Town town;
    town.person(QStringLiteral("Анна"), {1996, 2, 29});
    CHECK(town.days({2023, 2, 20}, {2023, 2, 28}) == lines({u"2023-02-28 Анна"}));
    CHECK(town.days({2023, 2, 28}, {2023, 3, 5}) == lines({u"2023-02-28 Анна"}));
    CHECK(town.days({2023, 3, 1}, {2023, 3, 31}).isEmpty());
    CHECK(town.days({2024, 2, 28}, {2024, 2, 28}).isEmpty());
    CHECK(town.days({2024, 2, 29}, {2024, 2, 29}) == lines({u"2024-02-29 Анна"}));
    CHECK(town.days({2022, 12, 1}, {2023, 2, 28}) == lines({u"2023-02-28 Анна"}));
    CHECK(town.days({2023, 1, 1}, {2024, 12, 31}) ==
          lines({u"2023-02-28 Анна", u"2024-02-29 Анна"}));
}

TEST_CASE("Long stretches have every year's day, and none before the birth")
{
    Town town;
    town.person(QStringLiteral("Анна"), {2020, 7, 1});
    CHECK(town.days({2019, 1, 1}, {2022, 6, 30}) ==
          lines({u"2020-07-01 Анна", u"2021-07-01 Анна"}));
    CHECK(town.days({2021, 7, 1}, {2022, 6, 30}) == lines({u"2021-07-01 Анна"}));
    CHECK(town.days({2021, 7, 1}, {2022, 7, 1}) == lines({u"2021-07-01 Анна", u"2022-07-01 Анна"}));
    CHECK(town.days({2021, 7, 2}, {2022, 7, 1}) == lines({u"2022-07-01 Анна"}));
}

TEST_CASE("A stretch without both ends, or turned round, has no dates")
{
    Town town;
    town.person(QStringLiteral("Анна"), {1980, 12, 30});
    CHECK(town.days({}, {2024, 12, 31}).isEmpty());
    CHECK(town.days({2024, 1, 1}, {}).isEmpty());
    CHECK(town.days({2024, 12, 31}, {2024, 1, 1}).isEmpty());
}

TEST_CASE("Who has a number is found by any spelling of it")
{
    Town town;
    const auto firm = town.firm(QStringLiteral("Ромашка"));
    const auto person = town.person(QStringLiteral("Анна"));
    const auto trashed = town.person(QStringLiteral("Борис"));
    for (const auto &[party, value] :
         {std::pair(firm, u"+7 909 111-22-33"), std::pair(person, u"8 (909) 111 22 33 доб. 5"),
          std::pair(trashed, u"79091112233"), std::pair(person, u"8 909 111-22-34")}) {
        ContactPoint point;
        point.party = party;
        point.kind = ContactKind::Mobile;
        point.value = QString::fromUtf16(value);
        town.add(point);
    }
    town.trash(trashed);
    const auto callers = town.ask<PartyOfContact>([](Reader &reader) {
        return partiesByContact(reader,
                                normalized(ContactKind::Phone, QStringLiteral("89091112233")));
    });
    CHECK(names(callers) == lines({u"Анна", u"Ромашка"}));
    CHECK(callers[0].kind == PartyKind::Person);
    CHECK(callers[0].contactKind == ContactKind::Mobile);
    CHECK(
        town.ask<PartyOfContact>([](Reader &reader) { return partiesByContact(reader, QString()); })
            .empty());
}

TEST_CASE("A list names the contact of a firm who stands first on its card")
{
    Town town;
    const Id<Party> firm = town.firm(QStringLiteral("Firm"));
    const auto hire = [&](const char *name, bool isMain, QDate until = {}) {
        const Id<Party> person = town.person(QString::fromLatin1(name));
        town.employ(person, firm, {}, isMain, until);
        return person;
    };
    const auto shown = [&](Id<Party> party) {
        return must(town.session().read<QString>([&](Reader &reader) {
            return partySummaries(reader, {party.value})[party.value].workplace;
        }));
    };
    const Id<Party> gone = hire("Aaron", true, QDate(2001, 1, 31));
    CHECK(shown(firm).isEmpty());
    CHECK(shown(gone).isEmpty());
    const Id<Party> carl = hire("Carl", false);
    hire("Berta", false);
    CHECK(shown(carl) == QLatin1String("Firm"));
    CHECK(shown(firm) == QLatin1String("Berta"));
    hire("Dora", true);
    CHECK(shown(firm) == QLatin1String("Dora"));
    CHECK(town.persons(firm).front().name == shown(firm));
}
