#pragma once

#include "domain/parties/party.h"

namespace kartoteka
{

/// Why personal data may be processed: GDPR article 6 (1) a–f; 152-ФЗ article 6 knows the same.
enum class LawfulBasis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests
};
template<>
struct ChoiceTable<LawfulBasis> {
    static const std::vector<ChoiceRow<LawfulBasis>> &rows();
};

/// What a party allowed us to do with its data, or forbade again.
struct Consent {
    static constexpr const char *kEntity = "consent";

    Id<Consent> id;
    Id<Party> party;
    QString purpose;
    Channel channel = Channel::Unknown; ///< not said = whatever the channel
    LawfulBasis basis = LawfulBasis::Consent;
    QDate givenOn;
    QString givenHow;
    QDate validUntil; ///< last day
    QDate withdrawnOn;
    QString withdrawnHow;
    QString document; ///< number or place of the paper
};

const Entity &describe(const Consent *);
Problems validate(const Consent &consent);

} // namespace kartoteka
