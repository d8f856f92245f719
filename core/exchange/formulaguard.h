#pragma once

#include <QString>

namespace kartoteka
{

/// Text as it may stand in a table that a spreadsheet opens: one that the spreadsheet could run as
/// a formula – it begins with = + - @, their full-width forms, a tab or a line break – gets an
/// apostrophe in front; so does one that begins with apostrophes followed by such a sign. Numbers,
/// amounts and phones ("-15.25", "+7 909 111-22-33", "-5 %") are no formulas and stay as they are.
QString guardFormula(const QString &text);

/// Numbers that a spreadsheet would spoil – leading zeros, more than 15 digits – as ="007"; all
/// other texts as guardFormula() gives them.
QString guardNumber(const QString &text);

/// Takes either guard away: unguardFormula(guardFormula(t)) == t and unguardFormula(guardNumber(t))
/// == t for every text t.
QString unguardFormula(const QString &text);

} // namespace kartoteka
