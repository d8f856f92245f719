#pragma once

#include "base/decimal.h"

#include <QString>

#include <compare>
#include <optional>

namespace kartoteka
{

/// Code of ISO 4217 packed into 4 bytes ("RUB"); empty = no currency.
class Currency
{
public:
    constexpr Currency() = default;
    /// Three Latin letters, upper-cased; nothing otherwise. Codes not in the table are accepted
    /// with 2 decimals, so that no foreign data is refused.
    static std::optional<Currency> parse(QStringView code);

    QString code() const;
    bool isEmpty() const { return m_code == 0; }
    /// Whether ISO 4217 lists it as money in use.
    bool isKnown() const;
    /// Decimals of the minor unit after ISO 4217: RUB 2, JPY 0, KWD 3.
    int decimals() const;

    auto operator<=>(const Currency &) const = default;

private:
    quint32 m_code = 0; ///< three letters, 8 bits each
};

/// An amount in integer minor units of one currency.
struct Money {
    qint64 minor = 0;
    Currency currency;

    auto operator<=>(const Money &) const = default;
};

/// Nothing on overflow or when the currencies differ: unlike currencies are never summed.
std::optional<Money> add(const Money &a, const Money &b);

/// "12 500,00 RUB", "RUB 12500", "-15.25 €", "($1,234.50)", "12 500,00" (then `home` is the
/// currency). Known signs: ₽ руб. р. $ € £ ¥ 元 and those of other currencies that have
/// one of their own. A sign of several currencies means `home` when that is one of them, else $ is
/// USD, £ GBP, ¥ JPY (full-width ￥ CNY). A code may be lower-case when ISO 4217 lists it ("5 pcs"
/// is no amount). More decimals than the currency has must be zeros. Nothing when it is no amount.
std::optional<Money> parseMoney(QStringView text, Currency home,
                                DecimalStyle style = DecimalStyle::Auto);

/// Machine form "12500.00 RUB"; without a currency just the number with 2 decimals.
QString formatMoney(const Money &money);

} // namespace kartoteka
