#include "base/money.h"
#include "support/catch.h"

#include <limits>

using namespace kartoteka;

namespace
{
Currency currency(const char16_t *code)
{
    return *Currency::parse(code);
}

QString read(const char16_t *text, const char16_t *home = u"RUB",
             DecimalStyle style = DecimalStyle::Auto)
{
    const auto money = parseMoney(text, currency(home), style);
    return money ? formatMoney(*money) : QStringLiteral("nothing");
}
} // namespace

TEST_CASE("A currency code is three Latin letters")
{
    CHECK(currency(u"rub").code() == QStringLiteral("RUB"));
    CHECK(currency(u"RUB") == currency(u"rUb"));
    CHECK(currency(u"XYZ").decimals() == 2);
    CHECK_FALSE(currency(u"XYZ").isKnown());
    for (const char16_t *wrong :
         {u"", u"R", u"RU", u"RUBL", u"РУБ", u"R1B", u"R B", u"[`{", u"ŔUB"})
        CHECK_FALSE(Currency::parse(wrong));
    CHECK(Currency().isEmpty());
    CHECK(Currency().code().isEmpty());
    CHECK_FALSE(Currency().isKnown());
}

TEST_CASE("Minor units follow ISO 4217")
{
    CHECK(currency(u"RUB").decimals() == 2);
    CHECK(currency(u"JPY").decimals() == 0);
    CHECK(currency(u"KWD").decimals() == 3);
    CHECK(currency(u"CLF").decimals() == 4);
    CHECK(currency(u"XPF").decimals() == 0);
    CHECK(currency(u"TND").decimals() == 3);
    CHECK(Currency().decimals() == 2);
    for (const char16_t *code : {u"RUB", u"USD", u"ZWL", u"AED", u"XOF", u"BIF", u"TND", u"UYW"})
        CHECK(currency(code).isKnown());
}

TEST_CASE("Amounts are read with their currency on either side")
{
    CHECK(read(u"12 500,00 RUB") == QStringLiteral("12500.00 RUB"));
    CHECK(read(u"RUB 12500") == QStringLiteral("12500.00 RUB"));
    CHECK(read(u"RUB12500") == QStringLiteral("12500.00 RUB"));
    CHECK(read(u"-15.25 €") == QStringLiteral("-15.25 EUR"));
    CHECK(read(u"€-15,25") == QStringLiteral("-15.25 EUR"));
    CHECK(read(u"€ 15,25-") == QStringLiteral("-15.25 EUR"));
    CHECK(read(u"$1,234.50") == QStringLiteral("1234.50 USD"));
    CHECK(read(u"-$1,234.50") == QStringLiteral("-1234.50 USD"));
    CHECK(read(u"($1,234.50)") == QStringLiteral("-1234.50 USD"));
    CHECK(read(u"$(1,234.50)") == QStringLiteral("-1234.50 USD"));
    CHECK(read(u"US$5") == QStringLiteral("5.00 USD"));
    CHECK(read(u"$5 CAD") == QStringLiteral("5.00 CAD"));
    CHECK(read(u"$5 USD") == QStringLiteral("5.00 USD"));
    CHECK(read(u"12 500,00") == QStringLiteral("12500.00 RUB"));
    CHECK(read(u"12 500 ₽") == QStringLiteral("12500.00 RUB"));
    CHECK(read(u"12 500 руб.") == QStringLiteral("12500.00 RUB"));
    CHECK(read(u"12500руб") == QStringLiteral("12500.00 RUB"));
    CHECK(read(u"500 р.") == QStringLiteral("500.00 RUB"));
    CHECK(read(u"500 РУБ.") == QStringLiteral("500.00 RUB"));
    CHECK(read(u"£5") == QStringLiteral("5.00 GBP"));
    CHECK(read(u"12元") == QStringLiteral("12.00 CNY"));
    CHECK(read(u"5 zł") == QStringLiteral("5.00 PLN"));
    CHECK(read(u"10 eur") == QStringLiteral("10.00 EUR"));
    CHECK(read(u"10 XTS") == QStringLiteral("10.00 XTS"));
    CHECK(read(u"1.234", u"EUR", DecimalStyle::Comma) == QStringLiteral("1234.00 EUR"));
}

TEST_CASE("A sign of several currencies means the home one among them")
{
    CHECK(read(u"$5", u"AUD") == QStringLiteral("5.00 AUD"));
    CHECK(read(u"$5", u"EUR") == QStringLiteral("5.00 USD"));
    CHECK(read(u"¥500", u"CNY") == QStringLiteral("500.00 CNY"));
    CHECK(read(u"¥500", u"RUB") == QStringLiteral("500 JPY"));
    CHECK(read(u"￥500", u"RUB") == QStringLiteral("500.00 CNY"));
    CHECK(read(u"5 руб.", u"BYN") == QStringLiteral("5.00 BYN"));
}

TEST_CASE("Decimals the currency does not have must be zeros")
{
    CHECK(read(u"12.00 JPY") == QStringLiteral("12 JPY"));
    CHECK(read(u"12.50 JPY") == QStringLiteral("nothing"));
    CHECK(read(u"1.234 KWD") == QStringLiteral("1.234 KWD"));
    CHECK(read(u"1.234 RUB") == QStringLiteral("nothing"));
}

TEST_CASE("What is no amount is not read as one")
{
    for (const char16_t *text : {u"",
                                 u" ",
                                 u"RUB",
                                 u"$",
                                 u"₽",
                                 u"()",
                                 u"($)",
                                 u"-",
                                 u"abc",
                                 u"5 pcs",
                                 u"5 кг",
                                 u"5 RUBL",
                                 u"$5 EUR",
                                 u"EUR 5 RUB",
                                 u"-(5)",
                                 u"-$-5",
                                 u"(-$5)",
                                 u"-5- €",
                                 u"5 руб. 50 коп.",
                                 u"10 тыс. руб.",
                                 u"$ $ 5",
                                 u"1 2 RUB",
                                 u"5 € €"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(read(text) == QStringLiteral("nothing"));
    }
    CHECK_FALSE(parseMoney(QString(10'000'000, u'$'), Currency()));
    CHECK_FALSE(parseMoney(QString(10'000'000, u'9'), Currency()));
    CHECK_FALSE(parseMoney(QString(QChar(0xDC00)), Currency()));
}

TEST_CASE("The machine form reads back, to the border of 64 bits")
{
    const qint64 kMin = std::numeric_limits<qint64>::min();
    const qint64 kMax = std::numeric_limits<qint64>::max();
    for (const char16_t *code : {u"RUB", u"JPY", u"KWD", u"CLF"}) {
        for (const qint64 minor : {kMin, qint64(-1), qint64(0), qint64(12345), kMax}) {
            const Money money{minor, currency(code)};
            CHECK(parseMoney(formatMoney(money), Currency(), DecimalStyle::Point) == money);
        }
    }
    CHECK(formatMoney({1250000, currency(u"RUB")}) == QStringLiteral("12500.00 RUB"));
    CHECK(formatMoney({1250, Currency()}) == QStringLiteral("12.50"));
    CHECK(parseMoney(u"12.5", Currency()) == Money{1250, Currency()});
}

TEST_CASE("Unlike currencies are never summed, nor is there overflow")
{
    const Money one{100, currency(u"RUB")};
    CHECK(add(one, one) == Money{200, currency(u"RUB")});
    CHECK_FALSE(add(one, {100, currency(u"USD")}));
    CHECK_FALSE(add(one, {100, Currency()}));
    CHECK_FALSE(add(one, {std::numeric_limits<qint64>::max(), currency(u"RUB")}));
}
