#include "domain/duplicates/duplicatequeries.h"

#include "base/text.h"
#include "domain/parties/contactpoint.h"

namespace kartoteka
{

namespace
{
Condition visible(Reader &reader)
{
    Condition scope = reader.scope(describe(static_cast<const Party *>(nullptr)));
    scope.sql = QLatin1String("t.life = 0 AND (") + scope.sql + u')';
    return scope;
}

void append(QString &lines, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!lines.isEmpty())
        lines += u'\n';
    lines += line;
}

/// Goes through the parts of cards and adds each to the card it belongs to.
class Collector
{
public:
    Collector(Reader &reader, const Condition &which)
        : m_reader(reader)
        , m_which(which)
    {
        addCards();
        addContacts();
        addAddresses();
        addFirms();
    }

    std::vector<PartyProfile> profiles;

private:
    Statement select(const QString &sql)
    {
        Statement rows = m_reader.database().prepare(sql.arg(m_which.sql));
        rows.bindAll(m_which.values);
        return rows;
    }
    PartyProfile *find(qint64 id)
    {
        const auto index = m_index.constFind(id);
        return index == m_index.constEnd() ? nullptr : &profiles[*index];
    }
    void addCards();
    void addContacts();
    void addAddresses();
    void addFirms();

    Reader &m_reader;
    Condition m_which;
    QHash<qint64, size_t> m_index;
};

void Collector::addCards()
{
    Statement rows = select(QStringLiteral(
        "SELECT t.id, t.kind, t.name, t.legal_name, t.family_name, t.given_name, t.middle_name, "
        "t.tax_id, t.registration_number, t.birthday FROM party t WHERE %1 ORDER BY t.id"));
    while (rows.step()) {
        PartyProfile profile;
        profile.id = {rows.integer(0)};
        profile.kind = FieldTrait<PartyKind>::fromValue(Value(rows.text(1)));
        profile.title = rows.text(2);
        QStringList parts;
        for (const int column : {4, 5, 6})
            if (const QString part = rows.text(column); !part.isEmpty())
                parts << part;
        const bool isPersonInParts = profile.kind == PartyKind::Person && parts.size() > 1;
        profile.name = isPersonInParts ? parts.join(u' ') : profile.title;
        profile.legalName = rows.text(3);
        profile.taxId = rows.text(7);
        profile.registrationNumber = rows.text(8);
        profile.birthday = rows.text(9);
        m_index.insert(profile.id.value, profiles.size());
        profiles.push_back(std::move(profile));
    }
}

void Collector::addContacts()
{
    Statement rows = select(QStringLiteral(
        "SELECT c.party_id, c.kind, c.normalized FROM contact_point c JOIN party t ON t.id = "
        "c.party_id WHERE c.life = 0 AND %1"));
    while (rows.step()) {
        PartyProfile *profile = find(rows.integer(0));
        if (!profile)
            continue;
        switch (FieldTrait<ContactKind>::fromValue(Value(rows.text(1)))) {
        case ContactKind::Phone:
        case ContactKind::Mobile:
        case ContactKind::Fax:
            append(profile->phones, rows.text(2));
            break;
        case ContactKind::Email:
            append(profile->emails, rows.text(2));
            break;
        case ContactKind::Website:
        case ContactKind::Messenger:
        case ContactKind::Social:
            append(profile->sites, rows.text(2));
            break;
        }
    }
}

void Collector::addAddresses()
{
    Statement rows =
        select(QStringLiteral("SELECT a.party_id, a.one_line FROM address a JOIN party t ON t.id = "
                              "a.party_id WHERE a.life = 0 AND %1"));
    while (rows.step())
        if (PartyProfile *profile = find(rows.integer(0)))
            append(profile->addresses, rows.text(1));
}

void Collector::addFirms()
{
    Statement rows = select(QStringLiteral(
        "SELECT f.person_id, o.name FROM affiliation f JOIN party t ON t.id = f.person_id JOIN "
        "party o ON o.id = f.organization_id WHERE f.life = 0 AND %1"));
    while (rows.step())
        if (PartyProfile *profile = find(rows.integer(0)))
            append(profile->firm, rows.text(1));
}

QSet<qint64> idsOf(Statement &rows)
{
    QSet<qint64> ids;
    while (rows.step())
        ids.insert(rows.integer(0));
    return ids;
}
} // namespace

std::vector<PartyProfile> partyProfiles(Reader &reader, PartyKind kind)
{
    const Value code = FieldTrait<PartyKind>::toValue(kind);
    return Collector(reader, both(visible(reader), {QStringLiteral("t.kind = ?"), {code}}))
        .profiles;
}

std::vector<PartyProfile> partyProfiles(Reader &reader, const QSet<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    QStringList places;
    std::vector<Value> values;
    for (const qint64 id : ids) {
        places << QStringLiteral("?");
        values.emplace_back(id);
    }
    const Condition these{QStringLiteral("t.id IN (%1)").arg(places.join(u',')), std::move(values)};
    return Collector(reader, both(these, visible(reader))).profiles;
}

qint64 partyCount(Reader &reader)
{
    Statement rows = reader.database().prepare(QStringLiteral("SELECT count(*) FROM party"));
    return rows.step() ? rows.integer(0) : 0;
}

QSet<std::pair<qint64, qint64>> differentParties(Reader &reader)
{
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT first_id, second_id FROM not_duplicate WHERE life = 0 AND entity = "
                       "'party'"));
    QSet<std::pair<qint64, qint64>> pairs;
    while (rows.step())
        pairs.insert(std::minmax({rows.integer(0), rows.integer(1)}));
    return pairs;
}

QSet<qint64> partiesByTaxId(Reader &reader, const QString &taxId, int limit)
{
    if (taxId.isEmpty())
        return {};
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT id FROM party WHERE tax_id = ? AND tax_id IS NOT NULL LIMIT ?"));
    rows.bind(1, taxId).bind(2, limit);
    return idsOf(rows);
}

QSet<qint64> partiesByName(Reader &reader, const QString &name, int limit)
{
    if (name.isEmpty())
        return {};
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT id FROM party WHERE life = 0 AND name_order = ? LIMIT ?"));
    rows.bind(1, fold(name)).bind(2, limit);
    return idsOf(rows);
}

QSet<qint64> partiesByContacts(Reader &reader, const QStringList &normalized, int limit)
{
    QSet<qint64> ids;
    for (const QString &contact : normalized) {
        if (contact.isEmpty())
            continue;
        Statement rows = reader.database().prepare(QStringLiteral(
            "SELECT party_id FROM contact_point WHERE normalized = ? AND life = 0 LIMIT ?"));
        rows.bind(1, contact).bind(2, limit);
        ids.unite(idsOf(rows));
    }
    return ids;
}

} // namespace kartoteka
