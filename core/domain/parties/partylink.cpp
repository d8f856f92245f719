#include "domain/parties/partylink.h"

namespace kartoteka
{

const std::vector<ChoiceRow<LinkKind>> &ChoiceTable<LinkKind>::rows()
{
    static const std::vector<ChoiceRow<LinkKind>> rows = {
        {LinkKind::Other, "other", QT_TRANSLATE_NOOP("Core", "Linked with")},
        {LinkKind::ParentOf, "parent_of", QT_TRANSLATE_NOOP("Core", "Parent company of")},
        {LinkKind::ReferredBy, "referred_by", QT_TRANSLATE_NOOP("Core", "Referred by")},
        {LinkKind::PartnerOf, "partner_of", QT_TRANSLATE_NOOP("Core", "Partner of")},
        {LinkKind::RelativeOf, "relative_of", QT_TRANSLATE_NOOP("Core", "Relative of")},
        {LinkKind::AgentOf, "agent_of", QT_TRANSLATE_NOOP("Core", "Agent of")},
        {LinkKind::SuccessorOf, "successor_of", QT_TRANSLATE_NOOP("Core", "Legal successor of")},
    };
    return rows;
}

const Entity &describe(const PartyLink *)
{
    static const Entity entity =
        Entity::of<PartyLink>(QT_TRANSLATE_NOOP("Core", "Link between parties"),
                              QT_TRANSLATE_NOOP("Core", "Links between parties"))
            .field<&PartyLink::party>("party", QT_TRANSLATE_NOOP("Core", "Party"), Required)
            .field<&PartyLink::other>("other", QT_TRANSLATE_NOOP("Core", "Other party"), Required)
            .field<&PartyLink::kind>("kind", QT_TRANSLATE_NOOP("Core", "Kind"), Required)
            .alsoCalled({u"link", u"relation", u"связь", u"关系"})
            .field<&PartyLink::note>("note", QT_TRANSLATE_NOOP("Core", "Note"))
            .titledBy({"note", "kind"})
            .partOf("party")
            .rules<PartyLink>(validate);
    return entity;
}

Problems validate(const PartyLink &link)
{
    if (link.party.isNull() || link.party != link.other)
        return {};
    return {{QStringLiteral("other"),
             Message(QT_TRANSLATE_NOOP("Core", "a party cannot be linked with itself"))}};
}

Message label(LinkKind kind)
{
    for (const auto &row : ChoiceTable<LinkKind>::rows())
        if (row.value == kind)
            return Message(row.label);
    return {};
}

Message inverseLabel(LinkKind kind)
{
    switch (kind) {
    case LinkKind::ParentOf:
        return Message(QT_TRANSLATE_NOOP("Core", "Subsidiary of"));
    case LinkKind::ReferredBy:
        return Message(QT_TRANSLATE_NOOP("Core", "Referred us to"));
    case LinkKind::AgentOf:
        return Message(QT_TRANSLATE_NOOP("Core", "Represented by"));
    case LinkKind::SuccessorOf:
        return Message(QT_TRANSLATE_NOOP("Core", "Legal predecessor of"));
    case LinkKind::PartnerOf:
    case LinkKind::RelativeOf:
    case LinkKind::Other:
        break; // the same from both sides
    }
    return label(kind);
}

} // namespace kartoteka
