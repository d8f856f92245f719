#include "base/decimal.h"
#include "support/catch.h"

#include <limits>
#include <random>

using namespace kartoteka;

namespace
{
constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

struct Case {
    const char16_t *text;
    std::optional<qint64> expected;
};

void checkAll(const std::vector<Case> &cases, int places, DecimalStyle style)
{
    for (const Case &one : cases) {
        INFO(QString::fromUtf16(one.text).toStdString());
        CHECK(parseDecimal(one.text, places, style) == one.expected);
    }
}
} // namespace

TEST_CASE("Numbers are read as people write them")
{
    checkAll(
        {
            {u"12 500,00", 1250000},
            {u"12\u00A0500,00", 1250000},
            {u"12\u202F500.00", 1250000},
            {u"12'500.00", 1250000},
            {u"12’500.00", 1250000},
            {u"1,234,567", 123456700},
            {u"1.234.567", 123456700},
            {u"1,234,567.89", 123456789},
            {u"1.234.567,89", 123456789},
            {u"12,34,567.89", 123456789},
            {u"1 234 567,8", 123456780},
            {u"-15.25", -1525},
            {u"15.25-", -1525},
            {u"\u221215,25", -1525},
            {u"- 15.25", -1525},
            {u"+15", 1500},
            {u"(15.25)", -1525},
            {u"( 1 500,5 )", -150050},
            {u".5", 50},
            {u"5.", 500},
            {u",5", 50},
            {u" 7 ", 700},
            {u"0", 0},
            {u"-0", 0},
            {u"007", 700},
            {u"1.230000", 123},
            {u"１２,５", 1250},
            {u"٣٫", std::nullopt},
            {u"٣", 300},
        },
        2, DecimalStyle::Auto);
}

TEST_CASE("A lone separator is a decimal one unless the style says otherwise")
{
    checkAll({{u"1,234", 1234}, {u"1.234", 1234}, {u"12,5", 12500}}, 3, DecimalStyle::Auto);
    checkAll({{u"1,234", 1234000}, {u"1.234", 1234}, {u"12,5", std::nullopt}}, 3,
             DecimalStyle::Point);
    checkAll({{u"1,234", 1234}, {u"1.234", 1234000}, {u"12.5", std::nullopt}}, 3,
             DecimalStyle::Comma);
    checkAll({{u"1.234,56", 123456}, {u"1 234,56", 123456}, {u"1,234.56", std::nullopt}}, 2,
             DecimalStyle::Comma);
}

TEST_CASE("Nothing is rounded silently")
{
    checkAll({{u"1,234", std::nullopt}, {u"0.005", std::nullopt}, {u"0.500", 50}}, 2,
             DecimalStyle::Auto);
    checkAll({{u"12.00", 12}, {u"12.01", std::nullopt}, {u"12", 12}}, 0, DecimalStyle::Auto);
}

TEST_CASE("What is no number is not read as one")
{
    std::vector<Case> cases;
    for (const char16_t *text : {u"",
                                 u" ",
                                 u"-",
                                 u"+-5",
                                 u"--5",
                                 u"-5-",
                                 u"(-5)",
                                 u"()",
                                 u"(5",
                                 u"5)",
                                 u".",
                                 u",",
                                 u"-.",
                                 u"abc",
                                 u"12abc",
                                 u"1e5",
                                 u"1.5E+3",
                                 u"0x10",
                                 u"10²",
                                 u"½",
                                 u"5%",
                                 u"$5",
                                 u"1 2 3",
                                 u"12 50",
                                 u"1234 567",
                                 u"1  234",
                                 u"1,23,45",
                                 u"1,2,3",
                                 u"1.2.3",
                                 u"05.03.2024",
                                 u"192.168.1.1",
                                 u"1,234.567.890",
                                 u"1.234,567,890",
                                 u"1 234'567",
                                 u"0.123 456",
                                 u"'123",
                                 u"1'",
                                 u"1,234,",
                                 u"NaN",
                                 u"inf",
                                 u"１２億"})
        cases.push_back({text, std::nullopt});
    checkAll(cases, 2, DecimalStyle::Auto);
    CHECK_FALSE(parseDecimal(QString(10'000'000, u' '), 2));
    CHECK_FALSE(parseDecimal(QString(10'000'000, u'9'), 2));
    CHECK_FALSE(parseDecimal(QString(10'000'000, u'.'), 2));
    CHECK(parseDecimal(QString(10'000'000, u'0'), 2) == 0);
    CHECK_FALSE(parseDecimal(QString(QChar(0xD800)), 2));
    CHECK_FALSE(parseDecimal(u"1", -1));
    CHECK_FALSE(parseDecimal(u"1", 19));
}

TEST_CASE("The border of 64 bits is exact")
{
    checkAll({{u"9223372036854775807", kMax},
              {u"-9223372036854775808", kMin},
              {u"9223372036854775808", std::nullopt},
              {u"-9223372036854775809", std::nullopt},
              {u"18446744073709551616", std::nullopt},
              {u"(9 223 372 036 854 775 808)", kMin}},
             0, DecimalStyle::Auto);
    checkAll({{u"92233720368547758.07", kMax}, {u"92233720368547758.08", std::nullopt}}, 2,
             DecimalStyle::Auto);
    CHECK(parseDecimal(u"9.223372036854775807", 18) == kMax);
    CHECK_FALSE(parseDecimal(u"10", 18));
}

TEST_CASE("The machine form reads back as the same number")
{
    CHECK(formatDecimal(1250000, 2) == QStringLiteral("12500.00"));
    CHECK(formatDecimal(-5, 2) == QStringLiteral("-0.05"));
    CHECK(formatDecimal(0, 3) == QStringLiteral("0.000"));
    CHECK(formatDecimal(-7, 0) == QStringLiteral("-7"));
    CHECK(formatDecimal(kMin, 0) == QStringLiteral("-9223372036854775808"));
    CHECK(formatDecimal(kMin, 18) == QStringLiteral("-9.223372036854775808"));
    std::mt19937_64 random(7);
    for (int i = 0; i < 20000; ++i) {
        const auto value = static_cast<qint64>(random()) >> (random() % 64);
        const int places = static_cast<int>(random() % 19);
        REQUIRE(parseDecimal(formatDecimal(value, places), places, DecimalStyle::Point) == value);
    }
}

TEST_CASE("Sums and products say when they overflow")
{
    CHECK(checkedAdd(2, -3) == -1);
    CHECK(checkedAdd(kMax, kMin) == -1);
    CHECK_FALSE(checkedAdd(kMax, 1));
    CHECK_FALSE(checkedAdd(kMin, -1));
    CHECK_FALSE(checkedAdd(kMin, kMin));
    CHECK(checkedMultiply(-3, 4) == -12);
    CHECK(checkedMultiply(kMin, 1) == kMin);
    CHECK(checkedMultiply(qint64(1) << 31, -(qint64(1) << 32)) == kMin);
    CHECK_FALSE(checkedMultiply(kMin, -1));
    CHECK_FALSE(checkedMultiply(qint64(1) << 31, qint64(1) << 32));
    CHECK_FALSE(checkedMultiply(kMax, kMax));
    CHECK(checkedMultiply(kMin, 0) == 0);
}

TEST_CASE("A product is divided in 128 bits and rounded half away from zero")
{
    CHECK(checkedMultiplyDivide(100, 20, 120) == 17);
    CHECK(checkedMultiplyDivide(5, 1, 2) == 3);
    CHECK(checkedMultiplyDivide(-5, 1, 2) == -3);
    CHECK(checkedMultiplyDivide(5, 1, -2) == -3);
    CHECK(checkedMultiplyDivide(-5, -1, -2) == -3);
    CHECK(checkedMultiplyDivide(4, 1, 3) == 1);
    CHECK(checkedMultiplyDivide(kMax, kMax, kMax) == kMax);
    CHECK(checkedMultiplyDivide(kMin, kMin, kMin) == kMin);
    CHECK(checkedMultiplyDivide(kMax, 2, 4) == (qint64(1) << 62));
    CHECK(checkedMultiplyDivide(kMin, kMax, kMax) == kMin);
    CHECK(checkedMultiplyDivide(0, kMin, 7) == 0);
    CHECK_FALSE(checkedMultiplyDivide(kMin, 1, -1));
    CHECK_FALSE(checkedMultiplyDivide(kMax, 2, 1));
    CHECK_FALSE(checkedMultiplyDivide(kMin, kMin, 1));
    CHECK_FALSE(checkedMultiplyDivide(1, 1, 0));
}

#ifdef __SIZEOF_INT128__
TEST_CASE("Division of products agrees with the compiler's 128-bit integers")
{
    __extension__ using Wide = __int128;
    std::mt19937_64 random(11);
    const auto number = [&] {
        return static_cast<qint64>(random()) >> (random() % 64);
    };
    for (int i = 0; i < 100000; ++i) {
        const qint64 a = number();
        const qint64 b = number();
        const qint64 c = number();
        if (c == 0)
            continue;
        const Wide product = Wide(a) * b;
        const Wide size = product < 0 ? -product : product;
        const Wide divisor = c < 0 ? -Wide(c) : Wide(c);
        const Wide exact = (2 * (size % divisor) >= divisor) ? size / divisor + 1 : size / divisor;
        const Wide expected = (product < 0) != (c < 0) ? -exact : exact;
        const bool fits = expected >= kMin && expected <= kMax;
        const auto result = checkedMultiplyDivide(a, b, c);
        REQUIRE(result.has_value() == fits);
        if (fits)
            REQUIRE(*result == static_cast<qint64>(expected));
    }
}
#endif
