#include "domain/parties/consent.h"

namespace kartoteka
{

const std::vector<ChoiceRow<LawfulBasis>> &ChoiceTable<LawfulBasis>::rows()
{
    static const std::vector<ChoiceRow<LawfulBasis>> rows = {
        {LawfulBasis::Consent, "consent", QT_TRANSLATE_NOOP("Core", "Consent")},
        {LawfulBasis::Contract, "contract", QT_TRANSLATE_NOOP("Core", "Contract")},
        {LawfulBasis::LegalObligation, "legal_obligation",
         QT_TRANSLATE_NOOP("Core", "Legal obligation")},
        {LawfulBasis::VitalInterests, "vital_interests",
         QT_TRANSLATE_NOOP("Core", "Vital interests")},
        {LawfulBasis::PublicTask, "public_task", QT_TRANSLATE_NOOP("Core", "Public task")},
        {LawfulBasis::LegitimateInterests, "legitimate_interests",
         QT_TRANSLATE_NOOP("Core", "Legitimate interests")},
    };
    return rows;
}

const Entity &describe(const Consent *)
{
    static const Entity entity =
        Entity::of<Consent>(QT_TRANSLATE_NOOP("Core", "Consent"),
                            QT_TRANSLATE_NOOP("Core", "Consents"))
            .field<&Consent::party>("party", QT_TRANSLATE_NOOP("Core", "Party"), Required)
            .field<&Consent::purpose>("purpose", QT_TRANSLATE_NOOP("Core", "Purpose"), Required)
            .alsoCalled({u"цель", u"цель обработки", u"目的"})
            .field<&Consent::channel>("channel", QT_TRANSLATE_NOOP("Core", "Channel"))
            .alsoCalled({u"канал", u"渠道"})
            .field<&Consent::basis>("basis", QT_TRANSLATE_NOOP("Core", "Lawful basis"), Required)
            .alsoCalled({u"legal basis", u"правовое основание", u"основание", u"法律依据"})
            .field<&Consent::givenOn>("given_on", QT_TRANSLATE_NOOP("Core", "Given on"))
            .alsoCalled({u"consent date", u"дата согласия", u"同意日期"})
            .field<&Consent::givenHow>("given_how", QT_TRANSLATE_NOOP("Core", "How it was given"))
            .field<&Consent::validUntil>("valid_until", QT_TRANSLATE_NOOP("Core", "Valid until"))
            .alsoCalled({u"действует до", u"срок действия", u"有效期至"})
            .field<&Consent::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("Core", "Withdrawn on"))
            .alsoCalled({u"дата отзыва", u"撤回日期"})
            .field<&Consent::withdrawnHow>("withdrawn_how",
                                           QT_TRANSLATE_NOOP("Core", "How it was withdrawn"))
            .field<&Consent::document>("document", QT_TRANSLATE_NOOP("Core", "Document"))
            .alsoCalled({u"документ", u"文件"})
            .titledBy({"purpose"})
            .partOf("party")
            .rules<Consent>(validate);
    return entity;
}

Problems validate(const Consent &consent)
{
    Problems problems;
    const auto refuseBeforeGiven = [&](QDate date, const char *field) {
        if (consent.givenOn.isValid() && date.isValid() && date < consent.givenOn)
            problems.push_back({QLatin1String(field),
                                Message(QT_TRANSLATE_NOOP("Core", "must not be earlier than “%1”"))
                                    .arg(Message(QT_TRANSLATE_NOOP("Core", "Given on")))});
    };
    refuseBeforeGiven(consent.validUntil, "valid_until");
    refuseBeforeGiven(consent.withdrawnOn, "withdrawn_on");
    return problems;
}

} // namespace kartoteka
