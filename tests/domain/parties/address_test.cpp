#include "domain/parties/address.h"

#include "support/catch.h"

using namespace kartoteka;

namespace
{
Address address(const char16_t *country, const char16_t *region, const char16_t *city,
                const char16_t *street, const char16_t *building, const char16_t *premises,
                const char16_t *postalCode)
{
    Address made;
    made.country = QString::fromUtf16(country);
    made.region = QString::fromUtf16(region);
    made.city = QString::fromUtf16(city);
    made.street = QString::fromUtf16(street);
    made.building = QString::fromUtf16(building);
    made.premises = QString::fromUtf16(premises);
    made.postalCode = QString::fromUtf16(postalCode);
    return made;
}
} // namespace

TEST_CASE("An address is written in one line as its country is used to")
{
    CHECK(addressLine(address(u"Россия", u"Московская обл.", u"Химки", u"ул. Победы", u"д. 5",
                              u"кв. 12", u"141400")) ==
          QStringLiteral("141400, Россия, Московская обл., Химки, ул. Победы, д. 5, кв. 12"));
    CHECK(addressLine(address(u"中国", u"北京市", u"北京市", u"海淀区中关村大街", u"1号", u"",
                              u"100080")) ==
          QStringLiteral("100080 中国北京市海淀区中关村大街1号"));
    CHECK(addressLine(
              address(u"USA", u"NY", u"New York", u"5th Ave", u"350", u"Suite 100", u"10118")) ==
          QStringLiteral("350 5th Ave, Suite 100, New York, NY 10118, USA"));
    CHECK(addressLine(address(u"UK", u"", u"London", u"Downing Street", u"10", u"", u"SW1A 2AA")) ==
          QStringLiteral("10 Downing Street, London, SW1A 2AA, UK"));
    CHECK(addressLine(address(u"France", u"", u"Paris", u"rue de Rivoli", u"12", u"", u"75001")) ==
          QStringLiteral("12 rue de Rivoli, 75001 Paris, France"));
    CHECK(addressLine(address(u"Deutschland", u"", u"Berlin", u"Hauptstr.", u"5", u"", u"10115")) ==
          QStringLiteral("Hauptstr. 5, 10115 Berlin, Deutschland"));
    CHECK(addressLine(
              address(u"China", u"Guangdong", u"Shenzhen", u"Binhe Road", u"8", u"", u"518000")) ==
          QStringLiteral("8 Binhe Road, Shenzhen, Guangdong 518000, China"));
}

TEST_CASE("Without a country the script of an address decides its order")
{
    CHECK(addressLine(address(u"", u"", u"Казань", u"ул. Баумана", u"3", u"", u"420111")) ==
          QStringLiteral("420111, Казань, ул. Баумана, 3"));
    CHECK(addressLine(address(u"", u"", u"上海市", u"南京路", u"10号", u"", u"")) ==
          QStringLiteral("上海市南京路10号"));
    CHECK(addressLine(address(u"", u"", u"Wien", u"Ring", u"1", u"", u"1010")) ==
          QStringLiteral("Ring 1, 1010 Wien"));
}

TEST_CASE("A country is known by its name, its code and in any case")
{
    for (const char16_t *country : {u"РОССИЯ", u"Russian Federation", u"ru", u"рф", u" Россия "})
        CHECK(addressLine(address(country, u"", u"Moscow", u"Arbat", u"5", u"", u"119019"))
                  .startsWith(QLatin1String("119019, ")));
}

TEST_CASE("What of an address is missing leaves no trace in the line, and a city no double")
{
    CHECK(addressLine(Address()) == QString());
    CHECK(addressLine(address(u"Россия", u"Москва", u"МОСКВА", u"", u"", u"", u"")) ==
          QStringLiteral("Россия, МОСКВА"));
    CHECK(addressLine(address(u"中国", u"", u"", u"", u"", u"", u"100080")) ==
          QStringLiteral("100080, 中国"));
    CHECK(addressLine(address(u"日本", u"", u"東京都", u"", u"", u"", u"")) ==
          QStringLiteral("日本東京都"));
    CHECK(addressLine(address(u" ", u"\t", u"  Новый   Уренгой ", u"", u"", u"", u"")) ==
          QStringLiteral("Новый Уренгой"));
}

TEST_CASE("The line follows the parts as they change, but never replaces what was written")
{
    Address changing = address(u"", u"", u"Казань", u"ул. Баумана", u"3", u"", u"");
    complete(changing);
    CHECK(changing.oneLine == QStringLiteral("Казань, ул. Баумана, 3"));
    changing.city = QStringLiteral("Пермь");
    complete(changing);
    CHECK(changing.oneLine == QStringLiteral("Пермь, ул. Баумана, 3"));
    changing.asWritten = QStringLiteral("г. Пермь,\n улица Баумана дом три");
    complete(changing);
    CHECK(changing.oneLine == QStringLiteral("г. Пермь, улица Баумана дом три"));
    CHECK(changing.asWritten == QStringLiteral("г. Пермь,\n улица Баумана дом три"));
}

TEST_CASE("An address of nothing is refused")
{
    Address nothing;
    complete(nothing);
    CHECK(validate(nothing).size() == 1);
    nothing.city = QStringLiteral("Пермь");
    complete(nothing);
    CHECK(validate(nothing).empty());
}
