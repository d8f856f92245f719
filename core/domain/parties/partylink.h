#pragma once

#include "domain/parties/party.h"

namespace kartoteka
{

/// Read from the party to the other one: "party is the parent company of other".
enum class LinkKind { ParentOf, ReferredBy, PartnerOf, RelativeOf, AgentOf, SuccessorOf, Other };
template<>
struct ChoiceTable<LinkKind> {
    static const std::vector<ChoiceRow<LinkKind>> &rows();
};

/// How two parties stand to each other. Belongs to the first one's card, shown on both.
struct PartyLink {
    static constexpr const char *kEntity = "party_link";

    Id<PartyLink> id;
    Id<Party> party;
    Id<Party> other;
    LinkKind kind = LinkKind::Other;
    QString note;
};

const Entity &describe(const PartyLink *);
Problems validate(const PartyLink &link);

/// What `other` is to `party`, for the card of `other`: "Parent company of" ↔ "Subsidiary of".
Message inverseLabel(LinkKind kind);
/// What `party` is to `other`: the label of the choice.
Message label(LinkKind kind);

} // namespace kartoteka
