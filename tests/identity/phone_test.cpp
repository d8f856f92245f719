#include "identity/phone.h"

#include "base/text.h"
#include "identity/goldtable.h"
#include "identity/mailaddress.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace kartoteka;

namespace
{
const QString kRussia = QStringLiteral("RU");

QString text(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// So many of the pieces, by chance.
QString joined(std::initializer_list<const char16_t *> pieces, int count)
{
    QString all;
    for (int i = 0; i < count; ++i)
        all += text(pieces.begin()[*rc::gen::inRange<size_t>(0, pieces.size())]);
    return all;
}

QString yesNo(bool isSo)
{
    return isSo ? QStringLiteral("yes") : QStringLiteral("no");
}
} // namespace

TEST_CASE("Phones of the shared table are understood")
{
    for (const GoldRow &row : goldTable("phones/phones.csv")) {
        const QString raw = row[QStringLiteral("raw")];
        CAPTURE(raw);
        const auto phone = parsePhone(raw, row[QStringLiteral("default_region")]);
        REQUIRE(yesNo(phone.has_value()) == row[QStringLiteral("parses")]);
        if (!phone)
            continue;
        CHECK(yesNo(phone->isPossible) == row[QStringLiteral("possible")]);
        CHECK(yesNo(phone->isValid) == row[QStringLiteral("valid")]);
        CHECK(phone->e164 == row[QStringLiteral("e164")]);
        CHECK(phone->extension == row[QStringLiteral("extension")]);
        CHECK(phone->country == row[QStringLiteral("country")]);
        CHECK(phoneTypeName(phone->type).toUpper() == row[QStringLiteral("type")]);
    }
}

TEST_CASE("Extensions stand behind a number in the words of three languages")
{
    for (const char16_t *typed :
         {u"8 (495) 123-45-67 доб. 12", u"+7 495 123-45-67 ext. 12", u"84951234567 x12",
          u"8 495 123 45 67 вн. 12", u"8(495)1234567, внутр. 12", u"+7 495 123 45 67 转12",
          u"+7 495 123 45 67 分机 12", u"8 (495) 123-45-67 доб.12; 8 916 123-45-67",
          u"8 (495) 123-45-67 доб 12, 8 916 123-45-67", u"8 495 123-45-67 #12"}) {
        CAPTURE(text(typed));
        const auto phone = parsePhone(text(typed), kRussia);
        REQUIRE(phone);
        CHECK(phone->e164 == text(u"+74951234567"));
        CHECK(phone->extension == text(u"12"));
        CHECK(normalizedPhone(text(typed), kRussia) == text(u"+74951234567"));
    }
}

TEST_CASE("A phone is shown as it is dialed at home, and with its country elsewhere")
{
    CHECK(displayPhone(text(u"+74951234567"), kRussia) == text(u"8 (495) 123-45-67"));
    CHECK(displayPhone(text(u"84951234567 доб. 5"), kRussia) == text(u"8 (495) 123-45-67 #5"));
    CHECK(displayPhone(text(u"+4930901820"), kRussia) == text(u"+49 30 901820"));
    CHECK(displayPhone(text(u" 12-34-56 "), kRussia) == text(u"12-34-56"));
    // What is shown is understood again.
    for (const char16_t *typed : {u"84951234567 доб. 5", u"+4930901820"}) {
        const QString shown = displayPhone(text(typed), kRussia);
        CHECK(displayPhone(shown, kRussia) == shown);
    }
}

TEST_CASE("What is no possible number is compared by its digits")
{
    CHECK(normalizedPhone(text(u"12-34-56"), kRussia) == text(u"123456"));
    CHECK(normalizedPhone(text(u"нет телефона"), kRussia).isEmpty());
    CHECK(normalizedPhone(QString(), kRussia).isEmpty());
    CHECK(normalizedPhone(text(u"010-65529988"), text(u"CN")) == text(u"+861065529988"));
    CHECK(normalizedPhone(text(u"030 901820"), text(u"DE")) == text(u"+4930901820"));
    CHECK(normalizedPhone(text(u"+7 495 123 45 67"), text(u"no region")) == text(u"+74951234567"));
    const QString huge(1'000'000, u'5');
    CHECK(normalizedPhone(huge, kRussia).size() == huge.size());
    CHECK_FALSE(parsePhone(QString(100'000, u'+'), kRussia));
    CHECK(normalizedPhone(QString(QChar(0xD800)) + text(u"84951234567"), kRussia) ==
          text(u"+74951234567"));
}

TEST_CASE("The quick way to a Russian number leads where the library leads")
{
    REQUIRE(rc::check("the same answer", [] {
        const QString typed = joined({u"", u"+7", u"8", u"7", u"+", u"8 (9", u"+7 (4", u"9",
                                      u"(812) ", u"810", u"+8", u"-8"},
                                     1) +
                              joined({u"0", u"1", u"2", u"3", u"4", u"5", u"6", u"7", u"8", u"9",
                                      u" ", u"-", u"(", u")"},
                                     *rc::gen::inRange(9, 16));
        const QString region = joined({u"RU", u"RU", u"KZ", u"DE", u"ZZ"}, 1);
        const auto plain = plainRussianPhone(typed, region);
        if (!plain) {
            RC_SUCCEED("not a plain one");
            return;
        }
        const auto phone = parsePhone(typed, region);
        RC_ASSERT(phone.has_value());
        RC_ASSERT(phone->e164.toStdString() == plain->toStdString());
        RC_ASSERT(phone->isPossible);
    }));
}

TEST_CASE("A normal form is the normal form of itself")
{
    REQUIRE(rc::check("phones", [] {
        const QString typed = joined(
            {u"0", u"1", u"7", u"8", u"9", u"4", u" ", u"-", u"+", u"x", u"д", u",", u";", u"#"},
            *rc::gen::inRange(0, 20));
        const auto phone = parsePhone(typed, kRussia);
        if (!phone || !phone->isPossible)
            return;
        const QString once = normalizedPhone(typed, kRussia);
        RC_ASSERT(normalizedPhone(once, kRussia).toStdString() == once.toStdString());
    }));
    REQUIRE(rc::check("e-mail and sites", [] {
        const QString typed = joined({u"a", u"Ё", u"@", u".", u"ß", u"/", u"www.", u"https://",
                                      u"mailto:", u" ", u"<", u">", u"xn--", u"рф"},
                                     *rc::gen::inRange(0, 12));
        const QString mail = normalizedEmail(typed);
        RC_ASSERT(normalizedEmail(mail).toStdString() == mail.toStdString());
        const QString site = normalizedSite(typed);
        RC_ASSERT(normalizedSite(site).toStdString() == site.toStdString());
    }));
}

TEST_CASE("E-mail and sites have one spelling")
{
    CHECK(normalizedEmail(text(u" mailto:Анна.Smith+Work@Ёлка.РФ ")) ==
          text(u"анна.smith+work@xn--80atc1g.xn--p1ai"));
    CHECK(normalizedEmail(text(u"Анна <ANNA@Firm.example>")) == text(u"anna@firm.example"));
    CHECK(normalizedSite(text(u"https://www.Ёлка.рф/Каталог/")) ==
          text(u"xn--80atc1g.xn--p1ai/каталог"));
    CHECK(normalizedSite(text(u"@anna_telegram")) == text(u"@anna_telegram"));
    CHECK(domainOf(text(u"anna@firm.example")) == text(u"firm.example"));
    CHECK(domainOf(text(u"firm.example:8080/path")) == text(u"firm.example"));
    CHECK(domainOf(text(u"anna")).isEmpty());
    CHECK(mailboxOf(text(u"anna@firm.example")) == text(u"anna"));
    CHECK(isPublicMailDomain(text(u"mail.ru")));
    CHECK(isPublicMailDomain(text(u"qq.com")));
    CHECK_FALSE(isPublicMailDomain(text(u"firm.example")));
}
