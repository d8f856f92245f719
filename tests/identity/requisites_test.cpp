#include "identity/requisites.h"

#include "identity/goldtable.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace kartoteka;

namespace
{
QString text(const char16_t *text)
{
    return QString::fromUtf16(text);
}

QString problem(const char *kind, const QString &number, const QString &bic = {})
{
    return findRequisiteKind(QString::fromUtf8(kind))->problem(number, bic).english();
}

QString randomDigits(int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + *rc::gen::inRange(0, 10));
    return digits;
}

void change(QString &number, int place)
{
    const int digit = number[place].unicode() - u'0';
    number[place] = QChar(u'0' + (digit + *rc::gen::inRange(1, 10)) % 10);
}

/// The number whose last `keys` digits make it right; empty when there is none.
QString completed(const char *kind, const QString &body, int keys)
{
    const int count = keys == 1 ? 10 : 100;
    for (int key = 0; key < count; ++key) {
        const QString number = body + QStringLiteral("%1").arg(key, keys, 10, QLatin1Char('0'));
        if (problem(kind, number).isEmpty())
            return number;
    }
    return {};
}
} // namespace

TEST_CASE("Requisites of the shared table are told right from wrong")
{
    const auto rows = goldTable("requisites/requisites.csv");
    for (const GoldRow &row : rows) {
        const RequisiteKind *kind = findRequisiteKind(row[QStringLiteral("kind")]);
        REQUIRE(kind);
        const QString number = row[QStringLiteral("value")];
        const Message problem = kind->problem(number, row[QStringLiteral("bik")]);
        CAPTURE(kind->code, number, row[QStringLiteral("why")], problem.english());
        CHECK(problem.isEmpty() == (row[QStringLiteral("valid")] == QStringLiteral("yes")));
    }
}

TEST_CASE("A wrong requisite says why")
{
    CHECK(problem("inn", text(u"7707083894")) ==
          text(u"a digit is wrong: digit 10 should be 3, is 4"));
    CHECK(problem("инн", text(u"770708389")) == text(u"must have 10 or 12 digits, has 9"));
    CHECK(problem("inn", text(u"7707O83893")) == text(u"must consist of digits"));
    CHECK(problem("inn", text(u"٧٧٠٧٠٨٣٨٩٣")) == text(u"must consist of digits"));
    CHECK(problem("inn", text(u" 7707083893")) == text(u"must not have spaces"));
    CHECK(problem("inn", QString()) == text(u"must not be empty"));
    CHECK(problem("inn", QString(1'000'000, u'7')).contains(text(u"has 1000000")));
    CHECK(problem("account", text(u"40702810400000000225"), QString()) ==
          text(u"the BIK of its bank must not be empty"));
    CHECK_FALSE(problem("corr", text(u"40101810400000000225"), text(u"044525225")).isEmpty());
    CHECK_FALSE(problem("ogrnip", text(u"1027700132195")).isEmpty());
    CHECK_FALSE(requisiteDoubt(text(u"0000000000")).isEmpty());
    CHECK(requisiteDoubt(text(u"7707083893")).isEmpty());
    CHECK(findRequisiteKind(u"passport") == nullptr);
    CHECK(findRequisiteKind(u" БИК ")->needsBic == false);
}

TEST_CASE("An IBAN has the length of its country and fitting check digits")
{
    for (const char16_t *iban : {u"GB82 WEST 1234 5698 7654 32", u"DE89370400440532013000",
                                 u"kz86125kzt5004100100", u"BY13NBRB3600900000002Z00AB00"})
        CHECK(problem("iban", text(iban)) == QString());
    for (const char16_t *iban : {u"GB82WEST12345698765433", u"GB82WEST1234569876543",
                                 u"QQ82WEST12345698765432", u"GB", u"", u"ГБ82WEST12345698765432"})
        CHECK_FALSE(problem("iban", text(iban)).isEmpty());
}

TEST_CASE("A VAT number has the form of its country")
{
    for (const char16_t *vat :
         {u"DE123456789", u"ATU12345678", u"FR XX 123456789", u"NL123456789B01", u"EL123456789",
          u"GR123456789", u"IE1234567FA", u"ESX1234567L", u"be 0123.456.789", u"XIGD123"})
        CHECK(problem("vat", text(vat)) == QString());
    for (const char16_t *vat : {u"DE12345678", u"ATX12345678", u"FRIO123456789", u"US123456789",
                                u"NL123456789A01", u"", u"DE", u"ES12345678"})
        CHECK_FALSE(problem("vat", text(vat)).isEmpty());
    CHECK(isEuropeanVat(text(u"DE1")));
    CHECK_FALSE(isEuropeanVat(text(u"CNABC")));
}

TEST_CASE("A changed digit is noticed as far as the check digits promise")
{
    REQUIRE(rc::check("one digit changed", [] {
        const bool isInn = *rc::gen::arbitrary<bool>();
        const char *kind = isInn ? "inn" : "ogrn";
        QString number = completed(kind, randomDigits(isInn ? 9 : 12), 1);
        // A remainder of 10 is written as 0 too: there one change may pass.
        RC_PRE(!number.isEmpty() && number.back() != u'0');
        change(number, *rc::gen::inRange(0, static_cast<int>(number.size())));
        RC_ASSERT(!problem(kind, number).isEmpty());
    }));
    REQUIRE(rc::check("one character of an IBAN changed", [] {
        const QString body = QStringLiteral("DE00") + randomDigits(18);
        QString iban;
        for (int key = 2; key <= 98; ++key) {
            iban = body;
            iban.replace(2, 2, QStringLiteral("%1").arg(key, 2, 10, QLatin1Char('0')));
            if (problem("iban", iban).isEmpty())
                break;
        }
        RC_ASSERT(problem("iban", iban).isEmpty());
        const int place = *rc::gen::inRange(2, 22);
        iban[place] = QChar(u'0' + (iban[place].unicode() - u'0' + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(!problem("iban", iban).isEmpty());
    }));
    REQUIRE(rc::check("one digit of an account changed", [] {
        const QString bic = QStringLiteral("04") + randomDigits(7);
        QString account = randomDigits(20);
        int key = 0;
        while (!problem("account", account, bic).isEmpty() && key < 10)
            account[8] = QChar(u'0' + key++);
        RC_ASSERT(problem("account", account, bic).isEmpty());
        const int place = *rc::gen::inRange(0, 20);
        change(account, place);
        RC_ASSERT(!problem("account", account, bic).isEmpty());
    }));
}
