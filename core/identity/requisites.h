#pragma once

#include "base/error.h"

#include <QStringList>

#include <vector>

namespace kartoteka
{

/// One kind of number by which firms, people and their accounts are registered.
struct RequisiteKind {
    const char *code;       ///< "inn"; also what the command line calls it
    const char *label;      ///< QT_TRANSLATE_NOOP("Core", …)
    const char16_t *others; ///< further codes, separated by spaces
    bool needsBic;          ///< the check digit counts the bank in
    /// What is wrong with the number; empty when it is right.
    Message (*problem)(const QString &number, const QString &bic);
};

const std::vector<RequisiteKind> &requisiteKinds();
/// By code, whatever its letter case; null when there is none.
const RequisiteKind *findRequisiteKind(QStringView code);

/// Without the spaces and dashes of print, Latin letters as capitals. Digits of other scripts stay:
/// they make a number wrong.
QString compactNumber(const QString &typed);

// What is wrong with a number; empty when it is right. Spaces and dashes make it wrong except in
// СНИЛС, IBAN and VAT numbers, which are printed with them. Nobody here knows whether the number
// was ever given out.

/// ИНН of a firm (10 digits) or a person (12): weights of the order ММВ-7-6/435@ of the Russian tax
/// service, modulo 11, then 10.
Message innProblem(const QString &inn);
/// КПП: four digits, two digits or Latin capitals, three digits; it has no check digit.
Message kppProblem(const QString &kpp);
/// ОГРН (13 digits, modulo 11) or ОГРНИП (15 digits, modulo 13).
Message ogrnProblem(const QString &ogrn);
/// ОКПО (8 or 10 digits): weights 1…10, then 3…12, modulo 11.
Message okpoProblem(const QString &okpo);
/// СНИЛС: nine digits by falling weights and two of control, modulo 101; none below 001-001-999.
Message snilsProblem(const QString &number);
/// БИК: 9 digits that begin with 04.
Message bicProblem(const QString &bic);
/// Settlement account at the bank with this БИК: weights 7, 1, 3 over the bank's three digits and
/// the account, order 515 of the Bank of Russia of 8 September 1997; a letter of the clearing
/// currency in the sixth place counts as its digit.
Message accountProblem(const QString &account, const QString &bic);
/// Correspondent account (301…) of a bank at the Bank of Russia, same order.
Message correspondentAccountProblem(const QString &account, const QString &bic);
/// Unified social credit code of China: GB 32100-2015, modulo 31.
Message usccProblem(const QString &uscc);
/// ISO 13616: length by country, ISO 7064 modulo 97-10.
Message ibanProblem(const QString &number);
/// VAT number of a member of the European Union, or of Northern Ireland: its form alone.
Message vatProblem(const QString &number);
/// What makes one wonder about a number that is right: all zeros fit many a check digit. Empty when
/// nothing does.
Message requisiteDoubt(const QString &number);
/// Whether the number begins with a country whose form is known to vatProblem().
bool isEuropeanVat(const QString &number);

} // namespace kartoteka
