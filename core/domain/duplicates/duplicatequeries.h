#pragma once

#include "domain/parties/party.h"
#include "storage/session.h"

#include <QSet>

namespace kartoteka
{

// Cards in the form in which they are compared. Live cards only, and only those the user may see;
// to be called inside Session::read(); everything throws DbError.

/// What a card is told by. Several values are divided by line breaks.
struct PartyProfile {
    Id<Party> id;
    PartyKind kind = PartyKind::Organization;
    QString title; ///< the name, as people see it
    QString name;
    QString legalName;
    QString taxId;
    QString registrationNumber;
    QString birthday;
    QString phones;
    QString emails;
    QString sites;
    QString addresses;
    QString firm; ///< for whom a person works
};

/// All of a kind, or those with these ids.
std::vector<PartyProfile> partyProfiles(Reader &reader, PartyKind kind);
std::vector<PartyProfile> partyProfiles(Reader &reader, const QSet<qint64> &ids);

qint64 partyCount(Reader &reader);

/// Pairs that were said to be different, smaller id first.
QSet<std::pair<qint64, qint64>> differentParties(Reader &reader);

/// Cards with this tax number, with this name, with one of these contact points in their normal
/// form; at most `limit` of each.
QSet<qint64> partiesByTaxId(Reader &reader, const QString &taxId, int limit);
QSet<qint64> partiesByName(Reader &reader, const QString &name, int limit);
QSet<qint64> partiesByContacts(Reader &reader, const QStringList &normalized, int limit);

} // namespace kartoteka
