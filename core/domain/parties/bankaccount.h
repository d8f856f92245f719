#pragma once

#include "domain/parties/party.h"

namespace kartoteka
{

/// Where a party is paid. Russian accounts have a БИК and a correspondent account, foreign ones an
/// IBAN or an account with a SWIFT code.
struct BankAccount {
    static constexpr const char *kEntity = "bank_account";

    Id<BankAccount> id;
    Id<Party> party;
    QString bankName;
    QString bic; ///< БИК, routing number, sort code
    QString correspondentAccount;
    QString account;
    QString iban;     ///< without spaces
    QString swift;    ///< of 8 or 11 characters
    QString currency; ///< code of ISO 4217
    bool main = false;
};

const Entity &describe(const BankAccount *);
Problems validate(const BankAccount &account);
/// Codes in capital letters without the spaces of print; of a БИК and of accounts only the spaces
/// go.
void complete(BankAccount &account);

} // namespace kartoteka
