#include "domain/parties/timelinequeries.h"

#include "domain/parties/note.h"
#include "storage/journalcodes.h"

#include <QJsonDocument>

namespace kartoteka
{

namespace
{

constexpr int kMostPinned = 50;

/// The ids whose changes are asked for, by entity: those of live parts and of the recycle bin.
QByteArray partsOf(TimelineTopic topic)
{
    static const QByteArray notes("SELECT 'note' AS entity, id FROM note WHERE record_id = ?1 "
                                  "AND entity = 'party' AND life = 0");
    static const QByteArray files("SELECT 'attachment' AS entity, id FROM attachment "
                                  "WHERE record_id = ?1 AND entity = 'party'");
    static const QByteArray changes(
        "SELECT 'party' AS entity, ?1 AS id "
        "UNION ALL SELECT 'contact_point', id FROM contact_point WHERE party_id = ?1 "
        "UNION ALL SELECT 'address', id FROM address WHERE party_id = ?1 "
        "UNION ALL SELECT 'bank_account', id FROM bank_account WHERE party_id = ?1 "
        "UNION ALL SELECT 'important_date', id FROM important_date WHERE party_id = ?1 "
        "UNION ALL SELECT 'consent', id FROM consent WHERE party_id = ?1 "
        "UNION ALL SELECT 'party_role', id FROM party_role WHERE party_id = ?1 "
        "UNION ALL SELECT 'party_link', id FROM party_link WHERE party_id = ?1 "
        "UNION ALL SELECT 'affiliation', id FROM affiliation WHERE organization_id = ?1 "
        "UNION ALL SELECT 'affiliation', id FROM affiliation WHERE person_id = ?1 "
        "UNION ALL SELECT 'tagging', id FROM tagging WHERE record_id = ?1 AND entity = 'party'");
    switch (topic) {
    case TimelineTopic::All:
        break;
    case TimelineTopic::Notes:
        return notes;
    case TimelineTopic::Files:
        return files;
    case TimelineTopic::Changes:
        return changes;
    }
    return changes + " UNION ALL " + notes + " UNION ALL " + files;
}

TimelineEvent eventFrom(const Statement &row)
{
    TimelineEvent event;
    event.seq = row.integer(0);
    event.set = row.integer(1);
    event.atMs = row.integer(2);
    event.user = row.integer(3);
    event.userName = row.text(4);
    event.label = labelFrom(row.text(5));
    event.setKind = row.text(6) == QLatin1String("import") ? SetKind::Import : SetKind::Edit;
    event.kind = changeKindFrom(row.text(7));
    event.image = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    event.entity = row.text(9);
    event.id = row.integer(10);
    return event;
}

/// The title of the record a part leads to besides the card itself; empty when to none.
QString subjectOf(Reader &reader, const Record &part, Id<Party> party)
{
    for (const Field &field : part.entity().builtInFields()) {
        const qint64 id = field.kind == Kind::Reference ? part.value(field.key).integer() : 0;
        const bool isTelling =
            field.target == QLatin1String("party") || field.target == QLatin1String("tag");
        if (!isTelling || !id || id == party.value)
            continue;
        const Entity *target = reader.session().catalog().find(field.target);
        const auto record = target ? reader.find(*target, id) : std::nullopt;
        return record ? record->title() : QString();
    }
    return {};
}

} // namespace

std::vector<TimelineEvent> timeline(Reader &reader, const TimelineQuestion &question)
{
    // A block of creations holds at most 2^20 ids, so its first id is never further away than that.
    Statement rows = reader.database().prepare(
        QByteArray("WITH wanted AS (") + partsOf(question.topic) +
        ") SELECT c.seq, s.seq, s.at, s.user_id, coalesce(u.name, u.login), s.label, s.kind, "
        "c.kind, c.image, wanted.entity, wanted.id FROM wanted "
        "CROSS JOIN change c ON c.record_id BETWEEN wanted.id - 1048576 AND wanted.id "
        "AND coalesce(c.last_id, c.record_id) >= wanted.id AND c.entity = wanted.entity "
        "JOIN change_set s ON s.seq = c.change_set "
        "LEFT JOIN user_account u ON u.id = s.user_id "
        "WHERE s.state <> 'undone' AND s.kind NOT IN ('undo', 'redo') AND (?2 = 0 OR c.seq < ?2) "
        "ORDER BY c.seq DESC LIMIT ?3");
    rows.bind(1, question.party.value).bind(2, question.before).bind(3, qint64{question.limit});
    std::vector<TimelineEvent> events;
    while (rows.step())
        events.push_back(eventFrom(rows));
    for (TimelineEvent &event : events) {
        if (const Entity *entity = reader.session().catalog().find(event.entity))
            event.record = reader.find(*entity, event.id);
        if (event.record && event.entity != QLatin1String(Party::kEntity))
            event.subject = subjectOf(reader, *event.record, question.party);
    }
    return events;
}

std::vector<Record> pinnedNotes(Reader &reader, Id<Party> party)
{
    Query query;
    query.entity = &entityOf<Note>();
    query.condition = {QStringLiteral("t.record_id = ? AND t.entity = 'party' "
                                      "AND coalesce(t.pinned, 0) = 1"),
                       {party.value}};
    query.order = {{QStringLiteral("created_at"), true}};
    query.limit = kMostPinned;
    return reader.list(query);
}

std::vector<std::pair<qint64, QString>> userNames(Reader &reader)
{
    Statement rows = reader.database().prepare(
        QByteArray("SELECT id, coalesce(name, login) FROM user_account "
                   "WHERE life = 0 AND coalesce(active, 1) = 1 ORDER BY 2 LIMIT 1000"));
    std::vector<std::pair<qint64, QString>> users;
    while (rows.step())
        users.emplace_back(rows.integer(0), rows.text(1));
    return users;
}

} // namespace kartoteka
