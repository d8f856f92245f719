#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace kartoteka
{

/// What a number format of a spreadsheet makes of a number.
struct XlsxFormat {
    enum class Kind { Number, Date, Duration, Percent };

    Kind kind = Kind::Number;
    int zeros = 0;      ///< digits the format fills up with zeros ("0000000000"); 0 = none
    QString currency;   ///< code of ISO 4217 that it names ("[$EUR]")
    bool isUtc = false; ///< a date whose format ends in a quoted "Z"
};

/// Of a format code ("yyyy-mm-dd", "[h]:mm", "#,##0.00 [$RUB]").
XlsxFormat xlsxFormat(QStringView code);
/// Of a number that every spreadsheet knows (ECMA-376, 18.8.30; 27–36 and 50–58 are East Asian
/// dates).
XlsxFormat builtInXlsxFormat(int number);

/// A serial number as calendar time, rounded to milliseconds: "2021-01-01T10:30:00", a time alone
/// below one day, a duration as "duration 918610.000 s". Empty when it is no date (negative, or
/// after the year 9999). `is1904`: days count from 1904-01-01; else from 1900, with the day
/// 1900-02-29 that never was.
QString xlsxInstant(double serial, XlsxFormat::Kind kind, bool is1904);

} // namespace kartoteka
