#pragma once

#include "domain/parties/partyqueries.h"
#include "models/openworkspace.h"

namespace kartoteka
{

/// A tag on a card, and what holds it there.
struct TagOnCard {
    qint64 tagging = 0;
    QString name;
};

/// Everything a card shows of one party beside its timeline: read at once, a page of it. Value
/// type.
struct PartyDetails {
    Record party;
    QHash<QString, std::vector<Record>> parts; ///< by entity, live ones by id
    std::vector<TagOnCard> tags;
    std::vector<PersonOfFirm> persons;
    std::vector<FirmOfPerson> firms;
    QHash<qint64, Record> affiliations; ///< by id, those of `persons` and `firms`
    QHash<qint64, QString> phones;      ///< by id of a person or firm of those
    std::vector<LinkedParty> links;
    std::vector<std::pair<qint64, QString>> users; ///< id and name of who may be the manager

    bool isPerson() const;
    Id<Party> id() const { return {party.id()}; }
    const std::vector<Record> &of(const QString &entity) const;
    QString userName(qint64 user) const;
    /// The preferred contact point of one of these kinds, else the first that may be used.
    const Record *contact(const QStringList &kinds) const;
    QString city() const;
};

/// Entities whose records a card lists, in the order in which it does.
const std::vector<const Entity *> &partEntities();

/// Nothing when there is no such party. Throws DbError.
std::optional<PartyDetails> partyDetails(Reader &reader, Id<Party> id);

/// tel:, mailto: or the web address of a contact point; empty when it leads nowhere.
QUrl addressOf(const Record &contactPoint);

/// Saves one field in a step named after it. Conflict, Invalid and the rest as Session::perform().
Result<ChangeSet> saveField(OpenWorkspace &workspace, const Record &shown, const QString &key,
                            const Value &value);
Result<ChangeSet> saveNew(OpenWorkspace &workspace, const Record &record);
Result<ChangeSet> trashRecord(OpenWorkspace &workspace, const Record &record);
Result<ChangeSet> restoreRecord(OpenWorkspace &workspace, const Record &record);
/// Every field in which the two differ, as one step.
Result<ChangeSet> saveChanges(OpenWorkspace &workspace, const Record &shown, const Record &wanted);

} // namespace kartoteka
