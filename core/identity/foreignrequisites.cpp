#include "identity/digits.h"
#include "identity/requisites.h"

#include <algorithm>
#include <array>

namespace kartoteka
{

namespace
{
bool isCode(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isAsciiDigit(c) || isAsciiCapital(c); });
}

struct IbanLength {
    const char *country;
    int length;
};
/// Registry of SWIFT (ISO 13616-2), countries by the code they begin with.
constexpr IbanLength kIbanLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
    {"BH", 22}, {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24},
    {"DE", 22}, {"DJ", 27}, {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18},
    {"FK", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27},
    {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27},
    {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20},
    {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MN", 20}, {"MR", 27},
    {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23}, {"PK", 24}, {"PL", 28},
    {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24}, {"SC", 31},
    {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20},
};

/// Letters count from 10; the remainder of the number so written, the first four characters last.
int ibanRemainder(const QString &iban)
{
    int remainder = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar c = iban[(i + 4) % iban.size()];
        const int value = isAsciiDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder;
}

/// Forms behind the two letters of a country: d digit, L letter, F letter but I and O or a digit,
/// X letter or digit, S letter, digit, + or *; anything else stands for itself.
struct VatForm {
    const char *country;
    const char *form;
};
constexpr VatForm kVatForms[] = {
    {"AT", "Udddddddd"},
    {"BE", "dddddddddd"},
    {"BG", "ddddddddd"},
    {"BG", "dddddddddd"},
    {"CY", "ddddddddL"},
    {"CZ", "dddddddd"},
    {"CZ", "ddddddddd"},
    {"CZ", "dddddddddd"},
    {"DE", "ddddddddd"},
    {"DK", "dddddddd"},
    {"EE", "ddddddddd"},
    {"EL", "ddddddddd"},
    {"ES", "XdddddddL"},
    {"ES", "Lddddddd"
           "X"},
    {"FI", "dddddddd"},
    {"FR", "FFddddddddd"},
    {"HR", "ddddddddddd"},
    {"HU", "dddddddd"},
    {"IE", "dSdddddL"},
    {"IE", "dddddddLL"},
    {"IT", "ddddddddddd"},
    {"LT", "ddddddddd"},
    {"LT", "dddddddddddd"},
    {"LU", "dddddddd"},
    {"LV", "ddddddddddd"},
    {"MT", "dddddddd"},
    {"NL", "SSSSSSSSSBdd"},
    {"PL", "dddddddddd"},
    {"PT", "ddddddddd"},
    {"RO", "dd"},
    {"RO", "ddd"},
    {"RO", "dddd"},
    {"RO", "ddddd"},
    {"RO", "dddddd"},
    {"RO", "ddddddd"},
    {"RO", "dddddddd"},
    {"RO", "ddddddddd"},
    {"RO", "dddddddddd"},
    {"SE", "dddddddddddd"},
    {"SI", "dddddddd"},
    {"SK", "dddddddddd"},
    {"XI", "ddddddddd"},
    {"XI", "dddddddddddd"},
    {"XI", "GDddd"},
    {"XI", "HAddd"},
};

bool fits(QChar c, char place)
{
    switch (place) {
    case 'd':
        return isAsciiDigit(c);
    case 'L':
        return isAsciiCapital(c);
    case 'F':
        return isAsciiDigit(c) || (isAsciiCapital(c) && c != u'I' && c != u'O');
    case 'X':
        return isAsciiDigit(c) || isAsciiCapital(c);
    case 'S':
        return isAsciiDigit(c) || isAsciiCapital(c) || c == u'+' || c == u'*';
    default:
        return c == QLatin1Char(place);
    }
}

bool fits(QStringView text, QLatin1String form)
{
    if (text.size() != form.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!fits(text[i], form[i].toLatin1()))
            return false;
    return true;
}

QString compactVat(const QString &number)
{
    QString vat = compactNumber(number);
    vat.remove(u'.');
    // Greece is EL in VAT numbers and GR elsewhere.
    if (vat.startsWith(QLatin1String("GR")))
        vat.replace(0, 2, QStringLiteral("EL"));
    return vat;
}
} // namespace

Message usccProblem(const QString &uscc)
{
    static const QString signs = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    constexpr std::array<int, 17> kWeights = {1,  3,  9,  27, 19, 26, 16, 17, 20,
                                              29, 25, 13, 8,  24, 10, 30, 28};
    constexpr int kModulus = 31;
    if (uscc.size() != 18)
        return Message(QT_TRANSLATE_NOOP("Core", "must have %1 characters, has %2"))
            .arg(18)
            .arg(uscc.size());
    int sum = 0;
    for (size_t i = 0; i < kWeights.size() + 1; ++i) {
        const qsizetype value = signs.indexOf(uscc[static_cast<qsizetype>(i)]);
        if (value < 0)
            return Message(QT_TRANSLATE_NOOP("Core", "must consist of digits and Latin capital "
                                                     "letters other than I, O, S, V and Z"));
        if (i < kWeights.size())
            sum += static_cast<int>(value) * kWeights[i];
    }
    for (const qsizetype region : {2, 3, 4, 5, 6, 7})
        if (!isAsciiDigit(uscc[region]))
            return Message(
                QT_TRANSLATE_NOOP("Core", "its third to eighth characters must be digits"));
    const QChar expected = signs[(kModulus - sum % kModulus) % kModulus];
    if (uscc.back() == expected)
        return {};
    return Message(QT_TRANSLATE_NOOP("Core", "a character is wrong: the last one should be %1, is "
                                             "%2"))
        .arg(QString(expected))
        .arg(QString(uscc.back()));
}

Message ibanProblem(const QString &number)
{
    const QString iban = compactNumber(number);
    const Message wrong =
        Message(QT_TRANSLATE_NOOP("Core", "“%1” is not an IBAN")).arg(iban.left(80));
    if (iban.size() < 15 || iban.size() > 34 || !isCode(iban) || !isAsciiCapital(iban[0]) ||
        !isAsciiCapital(iban[1]) || !isAsciiDigit(iban[2]) || !isAsciiDigit(iban[3]))
        return wrong;
    const QString country = iban.first(2);
    const auto row = std::find_if(
        std::begin(kIbanLengths), std::end(kIbanLengths),
        [&country](const IbanLength &known) { return country == QLatin1String(known.country); });
    if (row == std::end(kIbanLengths))
        return Message(QT_TRANSLATE_NOOP("Core", "no country with IBANs has the code %1"))
            .arg(country);
    if (iban.size() != row->length)
        return Message(QT_TRANSLATE_NOOP("Core", "must have %1 characters, has %2"))
            .arg(row->length)
            .arg(iban.size());
    if (ibanRemainder(iban) != 1)
        return Message(QT_TRANSLATE_NOOP("Core", "a character is wrong: the check digits do not "
                                                 "fit"));
    return {};
}

bool isEuropeanVat(const QString &number)
{
    const QString vat = compactVat(number);
    return vat.size() > 2 && std::any_of(vat.begin(), vat.end(), isAsciiDigit) &&
           std::any_of(std::begin(kVatForms), std::end(kVatForms), [&vat](const VatForm &row) {
               return vat.startsWith(QLatin1String(row.country));
           });
}

Message vatProblem(const QString &number)
{
    const QString vat = compactVat(number);
    bool isKnown = false;
    for (const VatForm &row : kVatForms) {
        if (!vat.startsWith(QLatin1String(row.country)))
            continue;
        isKnown = true;
        if (fits(QStringView(vat).sliced(2), QLatin1String(row.form)))
            return {};
    }
    if (!isKnown)
        return Message(QT_TRANSLATE_NOOP("Core", "must begin with the two letters of a country of "
                                                 "the European Union"));
    return Message(QT_TRANSLATE_NOOP("Core", "has not the form of a VAT number of the country %1"))
        .arg(vat.first(2));
}

} // namespace kartoteka
