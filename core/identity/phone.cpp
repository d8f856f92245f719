#include "identity/phone.h"

#include "base/text.h"

#include <phonenumbers/phonenumberutil.h>

namespace kartoteka
{

namespace
{
using Library = i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;

/// What is longer is no phone, and costs the library's expressions too much.
constexpr qsizetype kLongest = 200;

/// Words for an extension that the library does not know.
QString withKnownExtension(QString text)
{
    static const QString words[] = {
        QStringLiteral("внутренний"), QStringLiteral("внутр."), QStringLiteral("внутр"),
        QStringLiteral("вн."),        QStringLiteral("分机"),   QStringLiteral("內線"),
        QStringLiteral("转"),         QStringLiteral("轉"),
    };
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at > 0)
            return text.replace(at, word.size(), QStringLiteral(" ext. "));
    }
    return text;
}

bool beginsWithNumber(QStringView text)
{
    for (const QChar c : text) {
        if (c.isDigit() || c == u'+')
            return true;
        if (c.isLetter() || c == u'#')
            return false;
    }
    return false;
}

/// The text up to a second number.
QString firstNumber(const QString &typed)
{
    constexpr int kWholeNumber = 5;
    int digits = 0;
    for (qsizetype i = 0; i < std::min(typed.size(), kLongest); ++i) {
        const QChar c = typed[i];
        if (c.isDigit())
            ++digits;
        const bool mayDivide = c == u';' || c == u',' || c == u'\n' || c == u'\r';
        if (mayDivide && digits >= kWholeNumber &&
            beginsWithNumber(QStringView(typed).sliced(i + 1)))
            return typed.first(i);
    }
    return typed.left(kLongest);
}

QString fromLibrary(const std::string &text)
{
    return QString::fromStdString(text);
}

PhoneType typeOf(Library::PhoneNumberType type)
{
    switch (type) {
    case Library::FIXED_LINE:
        return PhoneType::FixedLine;
    case Library::MOBILE:
        return PhoneType::Mobile;
    case Library::FIXED_LINE_OR_MOBILE:
        return PhoneType::FixedLineOrMobile;
    case Library::TOLL_FREE:
        return PhoneType::TollFree;
    case Library::UNKNOWN:
        return PhoneType::Unknown;
    default: // an enum of the library: further kinds of service numbers
        return PhoneType::Other;
    }
}

std::optional<LibraryNumber> parse(const QString &typed, const QString &region)
{
    const std::string text = withKnownExtension(firstNumber(typed)).toStdString();
    LibraryNumber number;
    const auto failure = Library::GetInstance()->Parse(text, region.toStdString(), &number);
    if (failure != Library::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

QString formatted(const LibraryNumber &number, Library::PhoneNumberFormat format)
{
    std::string text;
    Library::GetInstance()->Format(number, format, &text);
    return fromLibrary(text);
}
} // namespace

void loadPhoneMetadata()
{
    Library::GetInstance();
}

std::optional<PhoneNumber> parsePhone(const QString &typed, const QString &region)
{
    std::optional<LibraryNumber> number = parse(typed, region);
    if (!number)
        return std::nullopt;
    const Library &library = *Library::GetInstance();
    PhoneNumber phone;
    phone.extension = fromLibrary(number->extension());
    number->clear_extension();
    phone.e164 = formatted(*number, Library::E164);
    phone.national = formatted(*number, Library::NATIONAL);
    phone.international = formatted(*number, Library::INTERNATIONAL);
    phone.isPossible = library.IsPossibleNumber(*number);
    phone.isValid = library.IsValidNumber(*number);
    phone.type = typeOf(library.GetNumberType(*number));
    std::string country;
    library.GetRegionCodeForNumber(*number, &country);
    if (country != "ZZ")
        phone.country = fromLibrary(country);
    return phone;
}

std::optional<QString> plainRussianPhone(QStringView typed, const QString &region)
{
    constexpr int kNational = 10;
    char16_t digits[kNational + 1];
    int count = 0;
    bool hasPlus = false;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9') {
            if (count > kNational)
                return std::nullopt;
            digits[count++] = c.unicode();
        } else if (c == u'+' && count == 0 && !hasPlus) {
            hasPlus = true;
        } else if (c != u' ' && c != u'-' && c != u'(' && c != u')') {
            return std::nullopt;
        }
    }
    const bool isAtHome = region == QLatin1String("RU");
    const bool isWhole = count == kNational + 1;
    const bool hasCountry = isWhole && digits[0] == u'7' && (hasPlus || isAtHome);
    const bool hasTrunk = isWhole && digits[0] == u'8' && !hasPlus && isAtHome;
    const bool isBare = count == kNational && !hasPlus && isAtHome;
    if (!hasCountry && !hasTrunk && !isBare)
        return std::nullopt;
    const QStringView national(digits + (isBare ? 0 : 1), kNational);
    const char16_t first = national.front().unicode();
    // Behind 810 stands the country of a call abroad.
    if (isBare && national.startsWith(QLatin1String("810")))
        return std::nullopt;
    if (first != u'3' && first != u'4' && first != u'8' && first != u'9')
        return std::nullopt;
    return QStringLiteral("+7") + national;
}

QString normalizedPhone(const QString &typed, const QString &region)
{
    if (const auto plain = plainRussianPhone(typed, region))
        return *plain;
    if (const auto number = parse(typed, region);
        number && Library::GetInstance()->IsPossibleNumber(*number))
        return formatted(*number, Library::E164);
    return phoneDigits(typed);
}

QString displayPhone(const QString &typed, const QString &region)
{
    const auto phone = parsePhone(typed, region);
    if (!phone || !phone->isPossible)
        return typed.trimmed();
    const QString &shown = phone->country == region ? phone->national : phone->international;
    return phone->extension.isEmpty() ? shown : shown + QStringLiteral(" #") + phone->extension;
}

QString phoneTypeName(PhoneType type)
{
    switch (type) {
    case PhoneType::FixedLine:
        return QStringLiteral("fixed_line");
    case PhoneType::Mobile:
        return QStringLiteral("mobile");
    case PhoneType::FixedLineOrMobile:
        return QStringLiteral("fixed_line_or_mobile");
    case PhoneType::TollFree:
        return QStringLiteral("toll_free");
    case PhoneType::Other:
        return QStringLiteral("other");
    case PhoneType::Unknown:
        break;
    }
    return QString();
}

} // namespace kartoteka
