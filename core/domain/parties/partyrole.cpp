#include "domain/parties/partyrole.h"

namespace kartoteka
{

const std::vector<ChoiceRow<PartyRoleKind>> &ChoiceTable<PartyRoleKind>::rows()
{
    static const std::vector<ChoiceRow<PartyRoleKind>> rows = {
        {PartyRoleKind::Prospect, "prospect", QT_TRANSLATE_NOOP("Core", "Prospect")},
        {PartyRoleKind::Customer, "customer", QT_TRANSLATE_NOOP("Core", "Customer")},
        {PartyRoleKind::Partner, "partner", QT_TRANSLATE_NOOP("Core", "Partner")},
        {PartyRoleKind::Agent, "agent", QT_TRANSLATE_NOOP("Core", "Agent")},
        {PartyRoleKind::Supplier, "supplier", QT_TRANSLATE_NOOP("Core", "Supplier")},
        {PartyRoleKind::Competitor, "competitor", QT_TRANSLATE_NOOP("Core", "Competitor")},
        {PartyRoleKind::OwnCompany, "own_company", QT_TRANSLATE_NOOP("Core", "Own company")},
    };
    return rows;
}

const Entity &describe(const PartyRole *)
{
    static const Entity entity =
        Entity::of<PartyRole>(QT_TRANSLATE_NOOP("Core", "Role"), QT_TRANSLATE_NOOP("Core", "Roles"))
            .field<&PartyRole::party>("party", QT_TRANSLATE_NOOP("Core", "Party"), Required | Fixed)
            .field<&PartyRole::role>("role", QT_TRANSLATE_NOOP("Core", "Role"), Required | Fixed)
            .alsoCalled({u"relationship", u"роль", u"角色"})
            .titledBy({"role"})
            .partOf("party")
            .identifiedBy({"party", "role"});
    return entity;
}

} // namespace kartoteka
