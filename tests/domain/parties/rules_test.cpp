#include "domain/imports/importrecipe.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/attachment.h"
#include "domain/parties/bankaccount.h"
#include "domain/parties/consent.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/partylink.h"
#include "domain/parties/requisiterules.h"
#include "domain/parties/tag.h"
#include "support/catch.h"

#include <QSet>

using namespace kartoteka;

namespace
{
/// The fields with problems, in order.
QStringList complaints(const Problems &problems)
{
    QStringList fields;
    for (const Problem &problem : problems)
        fields << problem.field;
    return fields;
}

template<class T>
QStringList complaintsOf(T object)
{
    complete(object);
    return complaints(validate(object));
}
} // namespace

TEST_CASE("An affiliation ends after it began, and nobody works for himself")
{
    Affiliation affiliation;
    affiliation.person = {1};
    affiliation.organization = {2};
    affiliation.since = {2024, 3, 5};
    affiliation.until = {2024, 3, 5};
    CHECK(validate(affiliation).empty());
    affiliation.until = {2024, 3, 4};
    CHECK(complaints(validate(affiliation)) == QStringList{QStringLiteral("until")});
    affiliation.since = {};
    CHECK(validate(affiliation).empty());
    affiliation.organization = {1};
    CHECK(complaints(validate(affiliation)) == QStringList{QStringLiteral("organization")});
}

TEST_CASE("A consent is withdrawn and runs out after it was given")
{
    Consent consent;
    consent.givenOn = {2024, 3, 5};
    consent.validUntil = {2024, 3, 5};
    consent.withdrawnOn = {2024, 3, 5};
    CHECK(validate(consent).empty());
    consent.validUntil = {2024, 3, 4};
    consent.withdrawnOn = {2023, 3, 5};
    CHECK(complaints(validate(consent)) ==
          QStringList{QStringLiteral("valid_until"), QStringLiteral("withdrawn_on")});
    consent.givenOn = {};
    CHECK(validate(consent).empty());
}

TEST_CASE("A party is not linked with itself")
{
    PartyLink link;
    CHECK(validate(link).empty());
    link.party = {7};
    link.other = {8};
    CHECK(validate(link).empty());
    link.other = {7};
    CHECK(complaints(validate(link)) == QStringList{QStringLiteral("other")});
}

TEST_CASE("A link reads from both ends")
{
    CHECK(label(LinkKind::ParentOf).english() == QStringLiteral("Parent company of"));
    CHECK(inverseLabel(LinkKind::ParentOf).english() == QStringLiteral("Subsidiary of"));
    CHECK(inverseLabel(LinkKind::RelativeOf).english() == label(LinkKind::RelativeOf).english());
    QSet<QString> readings;
    for (const auto &row : ChoiceTable<LinkKind>::rows()) {
        CHECK_FALSE(inverseLabel(row.value).isEmpty());
        readings.insert(label(row.value).english());
        readings.insert(inverseLabel(row.value).english());
    }
    // Three kinds say the same from both ends.
    CHECK(readings.size() == static_cast<int>(ChoiceTable<LinkKind>::rows().size()) * 2 - 3);
}

TEST_CASE("The currency of an account is a currency")
{
    BankAccount account;
    account.account = QStringLiteral("40702810400000000225");
    for (const char16_t *code : {u"", u"RUB", u" rub", u"CNY"}) {
        account.currency = QString::fromUtf16(code);
        CHECK(complaintsOf(account) == QStringList());
    }
    for (const char16_t *code : {u"руб", u"RU", u"RUBL", u"QQQ", u"810"}) {
        account.currency = QString::fromUtf16(code);
        CHECK(complaintsOf(account) == QStringList{QStringLiteral("currency")});
    }
}

TEST_CASE("Numbers of an account lose the spaces of print and keep their shape")
{
    BankAccount account;
    account.account = QStringLiteral("40702 810 4 0000 0000225");
    account.iban = QStringLiteral("gb82 west 1234 5698 7654 32");
    account.swift = QStringLiteral("deutdeff");
    account.bic = QStringLiteral("044 525\u00a0225");
    complete(account);
    CHECK(account.account == QStringLiteral("40702810400000000225"));
    CHECK(account.iban == QStringLiteral("GB82WEST12345698765432"));
    CHECK(account.swift == QStringLiteral("DEUTDEFF"));
    CHECK(account.bic == QStringLiteral("044525225"));
    CHECK(validate(account).empty());

    for (const char16_t *iban : {u"GB82", u"1234567890123456", u"GB82WEST1234569876543Я",
                                 u"GB82WEST12345698765432123456789012345"}) {
        account.iban = QString::fromUtf16(iban);
        CHECK(complaintsOf(account) == QStringList{QStringLiteral("iban")});
    }
    account.iban.clear();
    for (const char16_t *swift : {u"DEUTDEF", u"DEUTDEFF5", u"DEUT12FF", u"ДЕУТДЕФФ"}) {
        account.swift = QString::fromUtf16(swift);
        CHECK(complaintsOf(account) == QStringList{QStringLiteral("swift")});
    }
    CHECK(complaintsOf(BankAccount()) == QStringList{QStringLiteral("account")});
}

TEST_CASE("A tag has one spelling and a real color")
{
    Tag tag;
    tag.name = QStringLiteral("  Очень   важный ");
    tag.color = QStringLiteral(" #2A7FFF");
    complete(tag);
    CHECK(tag.name == QStringLiteral("Очень важный"));
    CHECK(tag.color == QStringLiteral("#2a7fff"));
    CHECK(validate(tag).empty());
    for (const char16_t *color : {u"red", u"#fff", u"#12345g", u"2a7fff#", u"#2a7fff00"}) {
        tag.color = QString::fromUtf16(color);
        CHECK(complaintsOf(tag) == QStringList{QStringLiteral("color")});
    }
}

TEST_CASE("An attachment's name leads into no folder")
{
    Attachment attachment;
    attachment.hash = QString(64, u'0');
    for (const char16_t *name : {u"договор.pdf", u"C:\\Документы\\договор.pdf",
                                 u"../../../etc/договор.pdf", u"\\\\server\\share\\договор.pdf"}) {
        attachment.fileName = QString::fromUtf16(name);
        complete(attachment);
        CHECK(attachment.fileName == QStringLiteral("договор.pdf"));
        CHECK(validate(attachment).empty());
    }
    for (const char16_t *name : {u"..", u"a/..", u".", u"a\nb.txt", u"a\tb"}) {
        attachment.fileName = QString::fromUtf16(name);
        CHECK(complaintsOf(attachment) == QStringList{QStringLiteral("file_name")});
    }
}

TEST_CASE("An attachment has a size and the hash of a content")
{
    Attachment attachment;
    attachment.fileName = QStringLiteral("a.txt");
    attachment.size = -1;
    attachment.hash = QString(64, u'G');
    CHECK(complaintsOf(attachment) == QStringList{QStringLiteral("hash"), QStringLiteral("size")});
    attachment.size = 0;
    attachment.hash = QString(63, u'a');
    CHECK(complaintsOf(attachment) == QStringList{QStringLiteral("hash")});
}

TEST_CASE("An import recipe is an object in JSON")
{
    ImportRecipe recipe;
    recipe.recipe = QStringLiteral("{\"columns\":{}}");
    CHECK(validate(recipe).empty());
    for (const char16_t *text : {u"[]", u"7", u"{", u"columns: a"}) {
        recipe.recipe = QString::fromUtf16(text);
        CHECK(complaints(validate(recipe)) == QStringList{QStringLiteral("recipe")});
    }
}

TEST_CASE("Contact points are compared by digits or in small letters")
{
    CHECK(normalized(ContactKind::Mobile, QStringLiteral("8 (909) 111-22-33")) ==
          normalized(ContactKind::Phone, QStringLiteral("+7 909 111 22 33")));
    CHECK(normalized(ContactKind::Email, QStringLiteral(" mailto:Info@Lesnaya.Example ")) ==
          QStringLiteral("info@lesnaya.example"));
    CHECK(normalized(ContactKind::Website, QStringLiteral("https://www.Lesnaya.example/")) ==
          QStringLiteral("lesnaya.example"));
    ContactPoint point;
    point.kind = ContactKind::Email;
    point.value = QStringLiteral("позвонить");
    CHECK(complaintsOf(point) == QStringList{QStringLiteral("value")});
}

TEST_CASE("A number that cannot be right is refused where the card says which one it must be")
{
    Party party;
    party.name = QStringLiteral("Сбербанк");
    party.taxId = QStringLiteral("77 0708 3894");
    CHECK(complaintsOf(party) == QStringList());
    complete(party);
    CHECK(party.taxId == QStringLiteral("7707083894"));
    // It may be a number of another country.
    CHECK(complaints(requisiteDoubts(party)) == QStringList{QStringLiteral("tax_id")});
    party.taxReasonCode = QStringLiteral("773601001");
    CHECK(complaintsOf(party) == QStringList{QStringLiteral("tax_id")});
    CHECK(requisiteDoubts(party).empty());
    party.taxId = QStringLiteral("7707083893");
    party.registrationNumber = QStringLiteral("1027700132196");
    party.statisticsCode = QStringLiteral("00032538");
    party.taxReasonCode = QStringLiteral("77360100");
    CHECK(complaintsOf(party) == QStringList{QStringLiteral("tax_reason_code"),
                                             QStringLiteral("registration_number"),
                                             QStringLiteral("statistics_code")});
    party = Party();
    party.taxId = QStringLiteral("91110000GX3C3J0RBL");
    party.vatId = QStringLiteral("DE12345");
    CHECK(complaintsOf(party) == QStringList{QStringLiteral("tax_id"), QStringLiteral("vat_id")});
    party.taxId = QStringLiteral("12-3456789");
    party.vatId = QStringLiteral("123456");
    CHECK(complaintsOf(party) == QStringList());
}

TEST_CASE("An account that is of no such bank is refused")
{
    BankAccount account;
    account.bic = QStringLiteral("044525974");
    account.account = QStringLiteral("40702810400000000225");
    account.correspondentAccount = QStringLiteral("30101810400000000974");
    CHECK(complaintsOf(account) ==
          QStringList{QStringLiteral("account"), QStringLiteral("correspondent_account")});
    account.bic = QStringLiteral("021000021"); // of an American bank
    CHECK(complaintsOf(account) == QStringList());
    account.iban = QStringLiteral("GB82WEST12345698765433");
    CHECK(complaintsOf(account) == QStringList{QStringLiteral("iban")});
}

TEST_CASE("A phone without a country is one of the workspace's home")
{
    ContactPoint point;
    point.value = QStringLiteral("010-65529988");
    TextStyle style;
    style.homeRegion = QStringLiteral("CN");
    complete(point, style);
    CHECK(point.normalized == QStringLiteral("+861065529988"));
}
