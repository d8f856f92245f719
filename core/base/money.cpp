#include "base/money.h"

#include <algorithm>
#include <string_view>

namespace kartoteka
{

namespace
{
/// ISO 4217, active codes by the decimals of their minor unit (list one, 2024).
constexpr std::string_view kNoDecimals =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr std::string_view kThreeDecimals = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view kFourDecimals = "CLF UYW ";
constexpr std::string_view kTwoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG ZWL ";

constexpr quint32 packed(char first, char second, char third)
{
    return (quint32(quint8(first)) << 16) | (quint32(quint8(second)) << 8) | quint8(third);
}

bool lists(std::string_view codes, quint32 code)
{
    for (size_t i = 0; i + 3 < codes.size(); i += 4) {
        if (packed(codes[i], codes[i + 1], codes[i + 2]) == code)
            return true;
    }
    return false;
}

bool lists(std::string_view codes, Currency currency)
{
    const QString code = currency.code();
    return !code.isEmpty() &&
           lists(codes, packed(code[0].toLatin1(), code[1].toLatin1(), code[2].toLatin1()));
}

struct CurrencySign {
    QStringView sign;
    QStringView currency;
    std::string_view alsoOf; ///< codes that win when they are the home currency
};

/// Longer spellings stand before those they begin with.
constexpr CurrencySign kSigns[] = {
    {u"₽", u"RUB", ""},
    {u"руб.", u"RUB", "BYN "},
    {u"руб", u"RUB", "BYN "},
    {u"р.", u"RUB", "BYN "},
    {u"р", u"RUB", "BYN "},
    {u"US$", u"USD", ""},
    {u"$", u"USD", "ARS AUD BSD CAD CLP COP HKD MXN NZD SGD TWD UYU "},
    {u"€", u"EUR", ""},
    {u"£", u"GBP", "EGP GIP FKP LBP SHP SYP "},
    {u"¥", u"JPY", "CNY "},
    {u"￥", u"CNY", "JPY "},
    {u"元", u"CNY", "TWD HKD "},
    {u"円", u"JPY", ""},
    {u"₸", u"KZT", ""},
    {u"₴", u"UAH", ""},
    {u"₺", u"TRY", ""},
    {u"₹", u"INR", ""},
    {u"₩", u"KRW", "KPW "},
    {u"₪", u"ILS", ""},
    {u"₫", u"VND", ""},
    {u"₾", u"GEL", ""},
    {u"₼", u"AZN", ""},
    {u"zł", u"PLN", ""},
    {u"Kč", u"CZK", ""},
};

Currency currencyOf(const CurrencySign &sign, Currency home)
{
    if (lists(sign.alsoOf, home))
        return home;
    return *Currency::parse(sign.currency);
}

std::optional<Currency> parseCode(QStringView code)
{
    const std::optional<Currency> currency = Currency::parse(code);
    if (!currency || currency->isKnown())
        return currency;
    const bool isUpper =
        std::all_of(code.begin(), code.end(), [](QChar letter) { return letter.isUpper(); });
    return isUpper ? currency : std::nullopt;
}

bool isAmountCharacter(QChar character)
{
    return character.isDigit() || character == u'.' || character == u',';
}

/// A currency at one end of the text, taken off it; it must not be part of a longer word.
std::optional<Currency> takeFront(QStringView &text, Currency home)
{
    if (text.isEmpty() || text.front().isDigit())
        return std::nullopt;
    const bool mayBeCode = text.size() >= 3 && (text.size() == 3 || !text[3].isLetter());
    if (const auto currency = mayBeCode ? parseCode(text.left(3)) : std::nullopt) {
        text = text.mid(3).trimmed();
        return currency;
    }
    for (const CurrencySign &sign : kSigns) {
        if (!text.startsWith(sign.sign, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.mid(sign.sign.size());
        if (!rest.isEmpty() && rest.front().isLetter())
            continue;
        text = rest.trimmed();
        return currencyOf(sign, home);
    }
    return std::nullopt;
}

std::optional<Currency> takeBack(QStringView &text, Currency home)
{
    if (text.isEmpty() || text.back().isDigit())
        return std::nullopt;
    const bool mayBeCode =
        text.size() >= 3 && (text.size() == 3 || !text[text.size() - 4].isLetter());
    if (const auto currency = mayBeCode ? parseCode(text.right(3)) : std::nullopt) {
        text = text.chopped(3).trimmed();
        return currency;
    }
    for (const CurrencySign &sign : kSigns) {
        if (!text.endsWith(sign.sign, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.chopped(sign.sign.size());
        if (!rest.isEmpty() && rest.back().isLetter())
            continue;
        text = rest.trimmed();
        return currencyOf(sign, home);
    }
    return std::nullopt;
}

/// What stands outside the currency: "-$5", "($5)", "$5-".
struct Outside {
    bool isNegative = false;
    bool isSigned = false;
};

bool isMinus(QChar character)
{
    return character == u'-' || character == QChar(0x2212);
}

Outside takeOutside(QStringView &text)
{
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.mid(1).chopped(1).trimmed();
        return {true, true};
    }
    Outside outside;
    if (text.isEmpty())
        return outside;
    const bool isFront = text.front() == u'+' || isMinus(text.front());
    const bool isBack = text.back() == u'+' || isMinus(text.back());
    if (isFront == isBack)
        return outside;
    outside = {isMinus(isFront ? text.front() : text.back()), true};
    text = (isFront ? text.mid(1) : text.chopped(1)).trimmed();
    return outside;
}
} // namespace

std::optional<Currency> Currency::parse(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (const QChar letter : code) {
        const char16_t upper = letter.unicode() & ~char16_t(0x20);
        if (upper < u'A' || upper > u'Z')
            return std::nullopt;
        currency.m_code = (currency.m_code << 8) | upper;
    }
    return currency;
}

QString Currency::code() const
{
    if (isEmpty())
        return {};
    const QChar letters[] = {QChar((m_code >> 16) & 0xFF), QChar((m_code >> 8) & 0xFF),
                             QChar(m_code & 0xFF)};
    return QString(letters, 3);
}

bool Currency::isKnown() const
{
    return lists(kTwoDecimals, m_code) || lists(kNoDecimals, m_code) ||
           lists(kThreeDecimals, m_code) || lists(kFourDecimals, m_code);
}

int Currency::decimals() const
{
    if (lists(kNoDecimals, m_code))
        return 0;
    if (lists(kThreeDecimals, m_code))
        return 3;
    return lists(kFourDecimals, m_code) ? 4 : 2;
}

std::optional<Money> add(const Money &a, const Money &b)
{
    if (a.currency != b.currency)
        return std::nullopt;
    const std::optional<qint64> sum = checkedAdd(a.minor, b.minor);
    return sum ? std::optional(Money{*sum, a.currency}) : std::nullopt;
}

std::optional<Money> parseMoney(QStringView text, Currency home, DecimalStyle style)
{
    text = text.trimmed();
    const Outside outside = takeOutside(text);
    const std::optional<Currency> back = takeBack(text, home);
    // "$5 CAD": the code says whose dollar it is.
    const std::optional<Currency> front = takeFront(text, back.value_or(home));
    if (front && back && *front != *back)
        return std::nullopt;
    // With the sign outside, the number itself must begin and end like one.
    const bool isDoubleSigned =
        outside.isSigned &&
        (text.isEmpty() || !isAmountCharacter(text.front()) || !isAmountCharacter(text.back()));
    if (isDoubleSigned)
        return std::nullopt;
    const Currency currency = back ? *back : front.value_or(home);
    const std::optional<qint64> minor =
        outside.isNegative
            ? parseDecimal(QString(u'-' + text.toString()), currency.decimals(), style)
            : parseDecimal(text, currency.decimals(), style);
    return minor ? std::optional(Money{*minor, currency}) : std::nullopt;
}

QString formatMoney(const Money &money)
{
    const QString number = formatDecimal(money.minor, money.currency.decimals());
    return money.currency.isEmpty() ? number : number + u' ' + money.currency.code();
}

} // namespace kartoteka
