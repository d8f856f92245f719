#pragma once

#include "domain/parties/affiliation.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/importantdate.h"
#include "domain/parties/partylink.h"
#include "storage/session.h"

namespace kartoteka
{

// What is known about parties through several tables at once. Live records only, and only parties
// the user may see. To be called inside Session::read() or perform(); everything throws DbError.

/// A person and what it does in the firm that was asked about.
struct PersonOfFirm {
    Id<Party> person;
    Id<Affiliation> affiliation;
    QString name;
    QString jobTitle;
    QString department;
    DecisionRole decisionRole = DecisionRole::Unknown;
    bool isMain = false;
    QDate since;
    QDate until;
};
/// Those who are there today first, the main contact before the others, then by name.
std::vector<PersonOfFirm> personsOf(Reader &reader, Id<Party> firm);

/// A firm and what the person that was asked about does in it.
struct FirmOfPerson {
    Id<Party> firm;
    Id<Affiliation> affiliation;
    QString name;
    QString jobTitle;
    QString department;
    bool isMain = false;
    QDate since;
    QDate until;
};
/// In the same order.
std::vector<FirmOfPerson> firmsOf(Reader &reader, Id<Party> person);

/// A party at the other end of a link.
struct LinkedParty {
    Id<PartyLink> link;
    Id<Party> party;
    QString name;
    LinkKind kind = LinkKind::Other;
    bool isInverse = false; ///< the link was made on the other party's card
    QString note;

    /// What the party asked about is to this one ("Subsidiary of").
    Message relation() const { return isInverse ? inverseLabel(kind) : label(kind); }
};
/// By kind, then by name.
std::vector<LinkedParty> linksOf(Reader &reader, Id<Party> party);

/// One day of a birthday or an important date.
struct UpcomingDate {
    QDate day;
    Id<Party> party;
    QString name;
    Id<ImportantDate> importantDate; ///< null = the birthday
    QString label;                   ///< empty for the birthday
    QDate original;
    std::optional<qint64> remindDaysBefore;

    int years() const { return day.year() - original.year(); }
};
/// Every day of the range, both ends needed, on which there is something to congratulate on; by
/// day, then by name.
std::vector<UpcomingDate> upcomingDates(Reader &reader, const DateRange &range);

/// Somebody reached at a number or an address.
struct PartyOfContact {
    Id<Party> party;
    Id<ContactPoint> contactPoint;
    QString name;
    PartyKind kind = PartyKind::Organization;
    ContactKind contactKind = ContactKind::Phone;
};
/// Who has this contact point, given in its normal form (see normalized()); a party once for each
/// of its contact points, by name. Nobody for an empty text.
std::vector<PartyOfContact> partiesByContact(Reader &reader, const QString &normalized);

} // namespace kartoteka
