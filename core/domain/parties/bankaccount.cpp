#include "domain/parties/bankaccount.h"

#include "domain/parties/requisiterules.h"

namespace kartoteka
{

const Entity &describe(const BankAccount *)
{
    static const Entity entity =
        Entity::of<BankAccount>(QT_TRANSLATE_NOOP("Core", "Bank account"),
                                QT_TRANSLATE_NOOP("Core", "Bank accounts"))
            .field<&BankAccount::party>("party", QT_TRANSLATE_NOOP("Core", "Party"), Required)
            .field<&BankAccount::bankName>("bank_name", QT_TRANSLATE_NOOP("Core", "Bank"),
                                           Searchable)
            .alsoCalled({u"bank name", u"bankname", u"банк", u"наименование банка",
                         u"название банка", u"银行", u"开户行", u"开户银行"})
            .field<&BankAccount::bic>("bic", QT_TRANSLATE_NOOP("Core", "Bank code"))
            .alsoCalled(
                {u"bik", u"routing number", u"sort code", u"бик", u"бик банка", u"行号", u"联行号"})
            .field<&BankAccount::correspondentAccount>(
                "correspondent_account", QT_TRANSLATE_NOOP("Core", "Correspondent account"))
            .alsoCalled({u"к/с", u"к/сч", u"кор. счет", u"корр. счет", u"кор.счет", u"корр.счет",
                         u"корсчет", u"корреспондентский счет"})
            .field<&BankAccount::account>("account", QT_TRANSLATE_NOOP("Core", "Account"),
                                          Searchable)
            .alsoCalled({u"account number", u"р/с", u"р/сч", u"расчетный счет", u"номер счета",
                         u"账号", u"银行账号"})
            .field<&BankAccount::iban>("iban", QT_TRANSLATE_NOOP("Core", "IBAN"), Searchable)
            .field<&BankAccount::swift>("swift", QT_TRANSLATE_NOOP("Core", "SWIFT code"))
            .alsoCalled({u"swift/bic", u"bic/swift", u"swift-код", u"свифт"})
            .field<&BankAccount::currency>("currency", QT_TRANSLATE_NOOP("Core", "Currency"))
            .alsoCalled({u"currency code", u"валюта", u"валюта счета", u"货币", u"币种"})
            .field<&BankAccount::main>("main", QT_TRANSLATE_NOOP("Core", "Main"))
            .alsoCalled({u"default", u"основной", u"основной счет", u"默认"})
            .titledBy({"account", "iban", "bank_name"})
            .partOf("party")
            .rules<BankAccount>(validate, complete);
    return entity;
}

namespace
{
bool isLatin(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCode(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isLatin(c) || isDigit(c); });
}

/// Institution and country in letters, place, and a branch of three (ISO 9362).
bool isSwift(const QString &text)
{
    return (text.size() == 8 || text.size() == 11) && isCode(text) && isLatin(text[4]) &&
           isLatin(text[5]);
}

QString withoutSpaces(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (!c.isSpace())
            kept += c;
    return kept;
}
} // namespace

Problems validate(const BankAccount &account)
{
    Problems problems;
    const auto refuseUnless = [&](bool isGood, const char *field, const QString &value,
                                  const char *sentence) {
        if (!value.isEmpty() && !isGood)
            problems.push_back({QLatin1String(field), Message(sentence).arg(value.left(80))});
    };
    const auto currency = Currency::parse(account.currency);
    refuseUnless(currency && currency->isKnown(), "currency", account.currency,
                 QT_TRANSLATE_NOOP("Core", "“%1” is not the code of a currency"));
    refuseUnless(isSwift(account.swift), "swift", account.swift,
                 QT_TRANSLATE_NOOP("Core", "“%1” is not a SWIFT code"));
    const Problems requisites = requisiteProblems(account);
    problems.insert(problems.end(), requisites.begin(), requisites.end());
    if (account.account.isEmpty() && account.iban.isEmpty() && account.bankName.isEmpty() &&
        account.bic.isEmpty())
        problems.push_back(
            {QStringLiteral("account"),
             Message(QT_TRANSLATE_NOOP("Core", "say the account, or at least the bank"))});
    return problems;
}

void complete(BankAccount &account)
{
    account.bic = withoutSpaces(account.bic);
    account.correspondentAccount = withoutSpaces(account.correspondentAccount);
    account.account = withoutSpaces(account.account);
    account.iban = withoutSpaces(account.iban).toUpper();
    account.swift = withoutSpaces(account.swift).toUpper();
    account.currency = account.currency.trimmed().toUpper();
}

} // namespace kartoteka
