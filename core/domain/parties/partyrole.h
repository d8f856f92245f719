#pragma once

#include "domain/parties/party.h"

namespace kartoteka
{

enum class PartyRoleKind { Prospect, Customer, Partner, Agent, Supplier, Competitor, OwnCompany };
template<>
struct ChoiceTable<PartyRoleKind> {
    static const std::vector<ChoiceRow<PartyRoleKind>> &rows();
};

/// One part a party plays for us. It may play several at once, each of them once.
struct PartyRole {
    static constexpr const char *kEntity = "party_role";

    Id<PartyRole> id;
    Id<Party> party;
    PartyRoleKind role = PartyRoleKind::Prospect;
};

const Entity &describe(const PartyRole *);

} // namespace kartoteka
