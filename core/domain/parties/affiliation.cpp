#include "domain/parties/affiliation.h"

namespace kartoteka
{

const std::vector<ChoiceRow<DecisionRole>> &ChoiceTable<DecisionRole>::rows()
{
    static const std::vector<ChoiceRow<DecisionRole>> rows = {
        {DecisionRole::Unknown, "", QT_TRANSLATE_NOOP("Core", "Not said")},
        {DecisionRole::DecisionMaker, "decision_maker",
         QT_TRANSLATE_NOOP("Core", "Decision maker")},
        {DecisionRole::Influencer, "influencer", QT_TRANSLATE_NOOP("Core", "Influencer")},
        {DecisionRole::User, "user", QT_TRANSLATE_NOOP("Core", "User of the product")},
        {DecisionRole::Gatekeeper, "gatekeeper", QT_TRANSLATE_NOOP("Core", "Gatekeeper")},
        {DecisionRole::Other, "other", QT_TRANSLATE_NOOP("Core", "Other")},
    };
    return rows;
}

const Entity &describe(const Affiliation *)
{
    static const Entity entity =
        Entity::of<Affiliation>(QT_TRANSLATE_NOOP("Core", "Affiliation"),
                                QT_TRANSLATE_NOOP("Core", "Affiliations"))
            .field<&Affiliation::person>("person", QT_TRANSLATE_NOOP("Core", "Person"), Required)
            .alsoCalled({u"contact", u"contact person", u"контактное лицо", u"联系人"})
            .field<&Affiliation::organization>("organization",
                                               QT_TRANSLATE_NOOP("Core", "Organization"), Required)
            .alsoCalled({u"company", u"организация", u"公司"})
            .field<&Affiliation::jobTitle>("job_title", QT_TRANSLATE_NOOP("Core", "Job title"),
                                           Searchable)
            .alsoCalled({u"jobtitle", u"title", u"position", u"contact title", u"contacttitle",
                         u"должность", u"职位", u"职务"})
            .field<&Affiliation::department>("department", QT_TRANSLATE_NOOP("Core", "Department"))
            .alsoCalled({u"отдел", u"подразделение", u"департамент", u"部门"})
            .field<&Affiliation::decisionRole>("decision_role",
                                               QT_TRANSLATE_NOOP("Core", "Role in the decision"))
            .alsoCalled({u"buying role", u"роль в принятии решения", u"决策角色"})
            .field<&Affiliation::main>("main", QT_TRANSLATE_NOOP("Core", "Main"))
            .alsoCalled({u"main contact", u"primary", u"primary contact", u"основной",
                         u"главный контакт", u"主要联系人"})
            .field<&Affiliation::since>("since", QT_TRANSLATE_NOOP("Core", "Since"))
            .alsoCalled({u"start date", u"дата начала", u"开始日期"})
            .field<&Affiliation::until>("until", QT_TRANSLATE_NOOP("Core", "Until"))
            .alsoCalled({u"end date", u"дата окончания", u"结束日期"})
            .titledBy({"job_title", "department"})
            .partOf("person")
            .rules<Affiliation>(validate);
    return entity;
}

Problems validate(const Affiliation &affiliation)
{
    Problems problems;
    if (!affiliation.person.isNull() && affiliation.person == affiliation.organization)
        problems.push_back(
            {QStringLiteral("organization"),
             Message(QT_TRANSLATE_NOOP("Core", "must be another card than the person's own"))});
    if (affiliation.since.isValid() && affiliation.until.isValid() &&
        affiliation.until < affiliation.since)
        problems.push_back({QStringLiteral("until"),
                            Message(QT_TRANSLATE_NOOP("Core", "must not be earlier than “%1”"))
                                .arg(Message(QT_TRANSLATE_NOOP("Core", "Since")))});
    return problems;
}

} // namespace kartoteka
