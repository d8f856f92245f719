#pragma once

#include <QString>

#include <optional>

namespace kartoteka
{

// Phone numbers by libphonenumber (Google's metadata of all countries). Any thread. The metadata is
// loaded with the first number that needs it, which takes up to a fifth of a second.

/// Loads the metadata before somebody has to wait for it.
void loadPhoneMetadata();

enum class PhoneType { Unknown, FixedLine, Mobile, FixedLineOrMobile, TollFree, Other };

struct PhoneNumber {
    QString e164;          ///< "+74951234567", also of impossible numbers
    QString extension;     ///< digits
    QString country;       ///< ISO 3166, "RU"; empty when it cannot be told
    QString national;      ///< "8 (495) 123-45-67", without the extension
    QString international; ///< "+7 495 123-45-67", without the extension
    PhoneType type = PhoneType::Unknown;
    bool isPossible = false; ///< as many digits as its country has
    bool isValid = false;    ///< within the ranges its country gives out
};

/// The number in a text a person typed, with «доб. 12», "ext. 12", "x12", "转12" behind it; a
/// second number behind a semicolon, a comma or a line break is left out. `region`: of numbers
/// without a country (ISO 3166). Nothing when there is no number in it.
std::optional<PhoneNumber> parsePhone(const QString &typed, const QString &region);

/// The form in which numbers are compared: E.164 of a possible number, otherwise phoneDigits(); the
/// extension is left out. Numbers as they are usually written in Russia do not need the metadata.
QString normalizedPhone(const QString &typed, const QString &region);

/// For people: the national form at home, the international one of other countries, with the
/// extension; the text as it was typed when it is no possible number.
QString displayPhone(const QString &typed, const QString &region);

/// "fixed_line", "mobile" …
QString phoneTypeName(PhoneType type);

/// The quick way of normalizedPhone() alone: a Russian or Kazakh number of ten digits behind +7, 7,
/// 8 or nothing, written with digits, spaces, dashes and parentheses only. Nothing for all else;
/// where it answers, parsePhone() answers the same.
std::optional<QString> plainRussianPhone(QStringView typed, const QString &region);

} // namespace kartoteka
