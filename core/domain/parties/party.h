#pragma once

#include "domain/access/user.h"
#include "storage/record.h"

#include <QDate>

namespace kartoteka
{

enum class PartyKind { Organization, Person };
template<>
struct ChoiceTable<PartyKind> {
    static const std::vector<ChoiceRow<PartyKind>> &rows();
};

/// How a party likes to be reached.
enum class Channel { Unknown, Phone, Email, Messenger, Letter, Meeting };
template<>
struct ChoiceTable<Channel> {
    static const std::vector<ChoiceRow<Channel>> &rows();
};

/// One card for whoever we deal with: an organization or a person. What there can be several of –
/// phones, addresses, roles, accounts – are entities of their own, parts of the party.
struct Party {
    static constexpr const char *kEntity = "party";

    Id<Party> id;
    PartyKind kind = PartyKind::Organization;
    QString name; ///< short name of the firm; of a person "family given middle". Follows the parts,
                  ///< or the legal name, until something else is typed; emptied, it follows again.

    // Organization
    QString legalName;
    // Person
    QString familyName;
    QString givenName;
    QString middleName;
    QString salutation;
    QString pronouns;

    // Requisites
    QString taxId;              ///< ИНН, USCC, EIN …
    QString taxReasonCode;      ///< КПП
    QString registrationNumber; ///< ОГРН, ОГРНИП
    QString statisticsCode;     ///< ОКПО
    QString vatId;

    // Who looks after it, and how it is grouped
    Id<User> owner;
    QString team;
    QString priority;
    QString source;
    QString industry;
    QString size;
    QString region;

    QString language;
    QString timeZone;
    QDate birthday;
    Channel preferredChannel = Channel::Unknown;
    QString preferredHours;
    bool doNotCall = false;

    // Individual terms
    QString priceList;
    std::optional<Percent> discount;
    std::optional<qint64> paymentDelayDays;
    Money creditLimit;
    QString deliveryTerms;
    QString contract;

    QString externalId; ///< key of the program it came from
    QString description;
    Instant createdAt;
    Id<User> createdBy;
};

const Entity &describe(const Party *);
Problems validate(const Party &party);
/// Makes the name from its parts, else from the legal name, when none is given.
void complete(Party &party);

} // namespace kartoteka
