#include "domain/parties/requisiterules.h"

#include "identity/requisites.h"

namespace kartoteka
{

namespace
{
bool isDigits(const QString &text, std::initializer_list<qsizetype> lengths)
{
    return std::find(lengths.begin(), lengths.end(), text.size()) != lengths.end() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksRussian(const Party &party)
{
    return !party.taxReasonCode.isEmpty() ||
           (isDigits(party.taxId, {10, 12}) && isDigits(party.registrationNumber, {13, 15}));
}

/// Two signs, six digits of the region, ten signs.
bool looksLikeSocialCreditCode(const QString &taxId)
{
    constexpr qsizetype kLength = 18;
    return taxId.size() == kLength && isDigits(taxId.mid(2, 6), {6}) &&
           std::all_of(taxId.begin(), taxId.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
           });
}

void addUnlessEmpty(Problems &problems, const char *field, const Message &message)
{
    if (!message.isEmpty())
        problems.push_back({QLatin1String(field), message});
}

void checkFilled(Problems &problems, const char *field, const QString &number,
                 Message (*problem)(const QString &))
{
    if (!number.isEmpty())
        addUnlessEmpty(problems, field, problem(number));
}
} // namespace

Problems requisiteProblems(const Party &party)
{
    Problems problems;
    if (looksRussian(party)) {
        checkFilled(problems, "tax_id", party.taxId, innProblem);
        checkFilled(problems, "tax_reason_code", party.taxReasonCode, kppProblem);
        checkFilled(problems, "registration_number", party.registrationNumber, ogrnProblem);
        checkFilled(problems, "statistics_code", party.statisticsCode, okpoProblem);
    } else if (looksLikeSocialCreditCode(party.taxId)) {
        checkFilled(problems, "tax_id", party.taxId, usccProblem);
    }
    if (isEuropeanVat(party.vatId))
        checkFilled(problems, "vat_id", party.vatId, vatProblem);
    return problems;
}

Problems requisiteProblems(const BankAccount &account)
{
    Problems problems;
    if (!account.iban.isEmpty())
        addUnlessEmpty(problems, "iban", ibanProblem(account.iban));
    if (!bicProblem(account.bic).isEmpty())
        return problems;
    constexpr qsizetype kAccount = 20;
    if (isDigits(account.account, {kAccount}))
        addUnlessEmpty(problems, "account", accountProblem(account.account, account.bic));
    if (isDigits(account.correspondentAccount, {kAccount}))
        addUnlessEmpty(problems, "correspondent_account",
                       correspondentAccountProblem(account.correspondentAccount, account.bic));
    return problems;
}

Problems requisiteDoubts(const Party &party)
{
    Problems doubts;
    if (!party.taxId.isEmpty())
        addUnlessEmpty(doubts, "tax_id", requisiteDoubt(party.taxId));
    if (looksRussian(party))
        return doubts;
    if (isDigits(party.taxId, {10, 12}))
        addUnlessEmpty(doubts, "tax_id", innProblem(party.taxId));
    if (isDigits(party.registrationNumber, {13, 15}))
        addUnlessEmpty(doubts, "registration_number", ogrnProblem(party.registrationNumber));
    if (isDigits(party.statisticsCode, {8, 10}))
        addUnlessEmpty(doubts, "statistics_code", okpoProblem(party.statisticsCode));
    return doubts;
}

QString withoutPrintSpaces(const QString &number)
{
    QString compact;
    for (const QChar c : number) {
        if (c.isSpace())
            continue;
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber())
            return number;
        compact += c;
    }
    const bool hasDigit =
        std::any_of(compact.begin(), compact.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? compact : number;
}

} // namespace kartoteka
