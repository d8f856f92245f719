#pragma once

#include "domain/parties/bankaccount.h"
#include "domain/parties/party.h"

namespace kartoteka
{

// What check digits say about a card. Tax numbers of many countries look alike – twelve digits are
// a number of Russia or of Kazakhstan, ten of Russia or of Poland –, so a number is refused only
// where the card itself shows which one it must be; otherwise it is doubted.

/// Numbers that cannot be right. КПП beside it, or a tax number and an ОГРН together, make a card
/// Russian.
Problems requisiteProblems(const Party &party);
/// Russian accounts are told by a БИК and twenty digits.
Problems requisiteProblems(const BankAccount &account);

/// What is worth a second look and is saved all the same: shown beside the field.
Problems requisiteDoubts(const Party &party);

/// The text without the spaces of print when digits and Latin letters remain, otherwise as it is.
QString withoutPrintSpaces(const QString &number);

} // namespace kartoteka
