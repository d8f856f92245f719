#include "domain/parties/partylistqueries.h"

namespace kartoteka
{

namespace
{

/// The statement with its first parameter, a list of ids as JSON.
Statement over(Reader &reader, const QVector<qint64> &ids, const char *sql)
{
    Statement rows = reader.database().prepare(QByteArray(sql));
    rows.bind(1, jsonIds(ids));
    return rows;
}

using Summaries = QHash<qint64, PartySummary>;

/// Rows of a party and a text: the first text of each party counts.
void takeFirst(Statement rows, Summaries &summaries, QString PartySummary::*place)
{
    while (rows.step()) {
        QString &text = summaries[rows.integer(0)].*place;
        if (text.isEmpty())
            text = rows.text(1);
    }
}

void addContacts(Reader &reader, const QVector<qint64> &ids, Summaries &summaries)
{
    Statement rows =
        over(reader, ids,
             "SELECT c.party_id, c.kind, c.value FROM json_each(?1) wanted "
             "JOIN contact_point c ON c.party_id = wanted.value "
             "WHERE c.life = 0 AND c.kind IN ('phone', 'mobile', 'email') "
             "ORDER BY coalesce(c.do_not_use, 0), coalesce(c.preferred, 0) DESC, c.id");
    while (rows.step()) {
        PartySummary &summary = summaries[rows.integer(0)];
        QString &place = rows.text(1) == QLatin1String("email") ? summary.email : summary.phone;
        if (place.isEmpty())
            place = rows.text(2);
    }
}

void addPlaces(Reader &reader, const QVector<qint64> &ids, Summaries &summaries)
{
    takeFirst(over(reader, ids,
                   "SELECT a.party_id, a.city FROM json_each(?1) wanted "
                   "JOIN address a ON a.party_id = wanted.value "
                   "WHERE a.life = 0 AND a.city IS NOT NULL ORDER BY a.id"),
              summaries, &PartySummary::city);
    takeFirst(over(reader, ids,
                   "SELECT p.id, coalesce(u.name, u.login) FROM json_each(?1) wanted "
                   "JOIN party p ON p.id = wanted.value "
                   "JOIN user_account u ON u.id = p.owner_id"),
              summaries, &PartySummary::manager);
}

/// The first one of the card: the main one, otherwise by name.
void addWorkplaces(Reader &reader, const QVector<qint64> &ids, Summaries &summaries)
{
    const QString today = reader.session().clock().today().toString(Qt::ISODate);
    Statement rows =
        over(reader, ids,
             "SELECT wanted.value, t.name, coalesce(a.main, 0) is_main FROM json_each(?1) wanted "
             "JOIN affiliation a ON a.person_id = wanted.value "
             "JOIN party t ON t.id = a.organization_id AND t.life = 0 "
             "WHERE a.life = 0 AND coalesce(a.until >= ?2, 1) "
             "UNION ALL SELECT wanted.value, t.name, coalesce(a.main, 0) "
             "FROM json_each(?1) wanted JOIN affiliation a ON a.organization_id = wanted.value "
             "JOIN party t ON t.id = a.person_id AND t.life = 0 "
             "WHERE a.life = 0 AND coalesce(a.until >= ?2, 1) ORDER BY is_main DESC, 2");
    rows.bind(2, today);
    takeFirst(std::move(rows), summaries, &PartySummary::workplace);
}

void addLabels(Reader &reader, const QVector<qint64> &ids, Summaries &summaries)
{
    Statement roles = over(reader, ids,
                           "SELECT r.party_id, r.role FROM json_each(?1) wanted "
                           "JOIN party_role r ON r.party_id = wanted.value "
                           "WHERE r.life = 0 ORDER BY r.id");
    while (roles.step())
        summaries[roles.integer(0)].roles.push_back(
            FieldTrait<PartyRoleKind>::fromValue(Value(roles.text(1))));
    Statement tags = over(reader, ids,
                          "SELECT g.record_id, t.name FROM json_each(?1) wanted "
                          "JOIN tagging g ON g.record_id = wanted.value AND g.entity = 'party' "
                          "JOIN tag t ON t.id = g.tag_id AND t.life = 0 "
                          "WHERE g.life = 0 ORDER BY t.name");
    while (tags.step())
        summaries[tags.integer(0)].tags << tags.text(1);
}

} // namespace

Summaries partySummaries(Reader &reader, const QVector<qint64> &ids)
{
    Summaries summaries;
    addContacts(reader, ids, summaries);
    addPlaces(reader, ids, summaries);
    addWorkplaces(reader, ids, summaries);
    addLabels(reader, ids, summaries);
    return summaries;
}

} // namespace kartoteka
