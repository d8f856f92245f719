#include "domain/parties/partyqueries.h"

namespace kartoteka
{

namespace
{
const Entity &party()
{
    return entityOf<Party>();
}

/// The parties this user may see, under the alias t, behind the other conditions.
Condition visible(Reader &reader)
{
    Condition scope = reader.scope(party());
    scope.sql = QLatin1String(" AND t.life = 0 AND (") + scope.sql + u')';
    return scope;
}

QDate date(const Statement &row, int column)
{
    return FieldTrait<QDate>::fromValue(Value(row.text(column)));
}

template<class E>
E choice(const Statement &row, int column)
{
    return FieldTrait<E>::fromValue(Value(row.text(column)));
}

/// Affiliations at one side of `known`, with the party at the other side under the alias t.
Statement affiliations(Reader &reader, const QString &known, const QString &wanted, qint64 id)
{
    const Condition scope = visible(reader);
    Statement rows = reader.database().prepare(
        QStringLiteral(
            "SELECT t.id, a.id, t.name, a.job_title, a.department, a.decision_role, "
            "coalesce(a.main, 0), a.since, a.until "
            "FROM affiliation a JOIN party t ON t.id = a.%1 WHERE a.%2 = ? AND a.life = 0%3 "
            "ORDER BY coalesce(a.until < ?, 0), coalesce(a.main, 0) DESC, t.name, a.id")
            .arg(wanted, known, scope.sql));
    rows.bind(1, id).bindAll(scope.values, 2);
    rows.bind(2 + static_cast<int>(scope.values.size()),
              reader.session().clock().today().toString(Qt::ISODate));
    return rows;
}
} // namespace

std::vector<PersonOfFirm> personsOf(Reader &reader, Id<Party> firm)
{
    Statement rows = affiliations(reader, QStringLiteral("organization_id"),
                                  QStringLiteral("person_id"), firm.value);
    std::vector<PersonOfFirm> persons;
    while (rows.step())
        persons.push_back({{rows.integer(0)},
                           {rows.integer(1)},
                           rows.text(2),
                           rows.text(3),
                           rows.text(4),
                           choice<DecisionRole>(rows, 5),
                           rows.integer(6) != 0,
                           date(rows, 7),
                           date(rows, 8)});
    return persons;
}

std::vector<FirmOfPerson> firmsOf(Reader &reader, Id<Party> person)
{
    Statement rows = affiliations(reader, QStringLiteral("person_id"),
                                  QStringLiteral("organization_id"), person.value);
    std::vector<FirmOfPerson> firms;
    while (rows.step())
        firms.push_back({{rows.integer(0)},
                         {rows.integer(1)},
                         rows.text(2),
                         rows.text(3),
                         rows.text(4),
                         rows.integer(6) != 0,
                         date(rows, 7),
                         date(rows, 8)});
    return firms;
}

std::vector<LinkedParty> linksOf(Reader &reader, Id<Party> asked)
{
    const Condition scope = visible(reader);
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT l.id, t.id, t.name, l.kind, l.inverse, l.note FROM ("
                       "SELECT id, other_id AS far_id, kind, 0 AS inverse, note FROM party_link "
                       "WHERE party_id = ?1 AND life = 0 UNION ALL "
                       "SELECT id, party_id, kind, 1, note FROM party_link WHERE other_id = ?1 AND "
                       "life = 0) l "
                       "JOIN party t ON t.id = l.far_id WHERE 1%1 "
                       "ORDER BY l.kind, l.inverse, t.name, l.id")
            .arg(scope.sql));
    rows.bind(1, asked.value).bindAll(scope.values, 2);
    std::vector<LinkedParty> links;
    while (rows.step())
        links.push_back({{rows.integer(0)},
                         {rows.integer(1)},
                         rows.text(2),
                         choice<LinkKind>(rows, 3),
                         rows.integer(4) != 0,
                         rows.text(5)});
    return links;
}

namespace
{
/// "MM-DD" of the days of a range: one stretch, or two when it goes over the end of the year. The
/// 29th of February hides behind the 28th, so it is always taken along with it.
std::vector<std::pair<QString, QString>> stretches(const DateRange &range)
{
    const QString first = QStringLiteral("01-01");
    const QString last = QStringLiteral("12-31");
    if (range.from.daysTo(range.to) >= 365)
        return {{first, last}};
    const QString format = QStringLiteral("MM-dd");
    const QString from = range.from.toString(format);
    const QString to = range.to.month() == 2 && range.to.day() == 28 ? QStringLiteral("02-29")
                                                                     : range.to.toString(format);
    if (range.from.year() == range.to.year())
        return {{from, to}};
    return {{from, last}, {first, to}};
}

void addYearly(std::vector<UpcomingDate> &dates, UpcomingDate date, const DateRange &range)
{
    for (date.day = nextOccurrence(date.original, range.from);
         date.day.isValid() && date.day <= range.to;
         date.day = nextOccurrence(date.original, date.day.addDays(1)))
        dates.push_back(date);
}

void addBirthdays(Reader &reader, const DateRange &range, std::vector<UpcomingDate> &dates)
{
    const Condition scope = visible(reader);
    for (const auto &[from, to] : stretches(range)) {
        // Written as the index party_by_birthday has it.
        Statement rows = reader.database().prepare(
            QStringLiteral("SELECT t.id, t.name, t.birthday FROM party t WHERE t.birthday IS NOT "
                           "NULL AND substr(t.birthday, 6) BETWEEN ? AND ?%1")
                .arg(scope.sql));
        rows.bind(1, from).bind(2, to).bindAll(scope.values, 3);
        while (rows.step()) {
            UpcomingDate birthday;
            birthday.party = {rows.integer(0)};
            birthday.name = rows.text(1);
            birthday.original = date(rows, 2);
            addYearly(dates, std::move(birthday), range);
        }
    }
}

void addImportantDates(Reader &reader, const DateRange &range, std::vector<UpcomingDate> &dates)
{
    const Condition scope = visible(reader);
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT t.id, t.name, d.id, d.label, d.date, coalesce(d.yearly, 0), "
                       "d.remind_days_before FROM important_date d JOIN party t ON t.id = "
                       "d.party_id WHERE d.life = 0 AND d.date <= ?%1")
            .arg(scope.sql));
    rows.bind(1, range.to.toString(Qt::ISODate)).bindAll(scope.values, 2);
    while (rows.step()) {
        UpcomingDate important;
        important.party = {rows.integer(0)};
        important.name = rows.text(1);
        important.importantDate = {rows.integer(2)};
        important.label = rows.text(3);
        important.original = date(rows, 4);
        if (!rows.isNull(6))
            important.remindDaysBefore = rows.integer(6);
        important.day = important.original;
        if (rows.integer(5))
            addYearly(dates, std::move(important), range);
        else if (range.contains(important.day))
            dates.push_back(std::move(important));
    }
}
} // namespace

std::vector<UpcomingDate> upcomingDates(Reader &reader, const DateRange &range)
{
    std::vector<UpcomingDate> dates;
    if (!range.from.isValid() || !range.to.isValid() || range.to < range.from)
        return dates;
    addBirthdays(reader, range, dates);
    addImportantDates(reader, range, dates);
    std::sort(dates.begin(), dates.end(), [](const UpcomingDate &a, const UpcomingDate &b) {
        return std::tie(a.day, a.name, a.party, a.importantDate) <
               std::tie(b.day, b.name, b.party, b.importantDate);
    });
    return dates;
}

std::vector<PartyOfContact> partiesByContact(Reader &reader, const QString &normalized)
{
    if (normalized.isEmpty())
        return {};
    const Condition scope = visible(reader);
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT t.id, c.id, t.name, t.kind, c.kind FROM contact_point c "
                       "JOIN party t ON t.id = c.party_id WHERE c.normalized = ? AND c.life = 0%1 "
                       "ORDER BY t.name, c.id")
            .arg(scope.sql));
    rows.bind(1, normalized).bindAll(scope.values, 2);
    std::vector<PartyOfContact> parties;
    while (rows.step())
        parties.push_back({{rows.integer(0)},
                           {rows.integer(1)},
                           rows.text(2),
                           choice<PartyKind>(rows, 3),
                           choice<ContactKind>(rows, 4)});
    return parties;
}

} // namespace kartoteka
