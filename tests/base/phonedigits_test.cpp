#include "base/text.h"
#include "support/catch.h"

using namespace kartoteka;

TEST_CASE("Phone numbers are reduced to their digits")
{
    const std::pair<const char16_t *, const char16_t *> cases[] = {
        {u"8 (909) 111-22-33", u"+79091112233"},
        {u"+7 909 111-22-33", u"+79091112233"},
        {u"7 909 111 22 33", u"+79091112233"},
        {u"тел. 8-909-111-22-33", u"+79091112233"},
        {u"＋７ ９０９ １１１ ２２ ３３", u"+79091112233"},
        {u"+44 20 7946 0958", u"+442079460958"},
        {u"+84 91 234 56 78", u"+84912345678"},
        {u"+ (1) 650 253-0000", u"+16502530000"},
        {u"111-22-33", u"1112233"},
        {u"112", u"112"},
        {u"8 (909) 111-22-33 доб. 12", u"+79091112233"},
        {u"8 (909) 111-22-33 (ДОБ 12)", u"+79091112233"},
        {u"650 253-0000 ext. 44", u"6502530000"},
        {u"650 253-0000x44", u"6502530000"},
        {u"650 253-0000 X 44", u"6502530000"},
        {u"650 253-0000 х44", u"6502530000"},
        {u"650 253-0000#44", u"6502530000"},
        {u"8 909 111-22-33, 8 909 444-55-66", u"+79091112233"},
        {u"+7 909 111-22-33; +7 909 444-55-66", u"+79091112233"},
        {u"+7 909 111-22-33 +7 909 444-55-66", u"+79091112233"},
        {u"tel:+7-909-111-22-33;ext=5", u"+79091112233"},
        {u"12", u""},
        {u"+12", u""},
        {u"", u""},
        {u"нет", u""},
        {u"доб. 12", u""},
        {u"+", u""},
    };
    for (const auto &[typed, expected] : cases) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(phoneDigits(typed) == QString::fromUtf16(expected));
    }
}

TEST_CASE("Phone digits of garbage are taken without harm")
{
    CHECK(phoneDigits(QString(1'000'000, u'+')).isEmpty());
    CHECK(phoneDigits(QString(1'000'000, u'5')).size() == 1'000'000);
    const QString broken = QChar(0xD800) + QStringLiteral("123");
    CHECK(phoneDigits(broken) == QStringLiteral("123"));
}
