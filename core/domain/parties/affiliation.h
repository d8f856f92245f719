#pragma once

#include "domain/parties/party.h"

namespace kartoteka
{

/// What a contact person decides in the firm.
enum class DecisionRole { Unknown, DecisionMaker, Influencer, User, Gatekeeper, Other };
template<>
struct ChoiceTable<DecisionRole> {
    static const std::vector<ChoiceRow<DecisionRole>> &rows();
};

/// A person works for, or speaks for, an organization. Belongs to the person's card; the same
/// person may come to the same firm again.
struct Affiliation {
    static constexpr const char *kEntity = "affiliation";

    Id<Affiliation> id;
    Id<Party> person;
    Id<Party> organization;
    QString jobTitle;
    QString department;
    DecisionRole decisionRole = DecisionRole::Unknown;
    bool main = false; ///< the first one to ask for
    QDate since;
    QDate until; ///< last day; not set while it lasts
};

const Entity &describe(const Affiliation *);
Problems validate(const Affiliation &affiliation);

} // namespace kartoteka
