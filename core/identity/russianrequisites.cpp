#include "identity/digits.h"
#include "identity/requisites.h"

namespace kartoteka
{

namespace
{
/// Sum of digits times weights; both begin at the front.
int weighted(const QString &digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype index = 0;
    for (const int weight : weights)
        sum += weight * digitAt(digits, index++);
    return sum;
}

Message wrongKey(const QString &bic)
{
    return Message(QT_TRANSLATE_NOOP("Core", "is no account at the bank with the BIK %1, or one of "
                                             "its digits is wrong"))
        .arg(bic);
}

/// The letter of a clearing currency in the sixth place stands for a digit.
int accountDigit(const QString &account, qsizetype index)
{
    constexpr qsizetype kCurrency = 5;
    static const QString letters = QStringLiteral("ABCEHKMPTX");
    if (index == kCurrency)
        if (const qsizetype letter = letters.indexOf(account[index]); letter >= 0)
            return static_cast<int>(letter);
    return digitAt(account, index);
}

bool isAccount(const QString &account)
{
    constexpr qsizetype kLength = 20;
    if (account.size() != kLength)
        return false;
    for (qsizetype i = 0; i < kLength; ++i)
        if (const int digit = accountDigit(account, i); digit < 0 || digit > 9)
            return false;
    return true;
}

/// Weights 7, 1, 3 over the three digits of the bank and the account; 0 when the key is right.
int accountKey(const QString &bank, const QString &account)
{
    constexpr int kWeights[] = {7, 1, 3};
    int sum = 0;
    for (qsizetype i = 0; i < bank.size() + account.size(); ++i) {
        const int digit =
            i < bank.size() ? digitAt(bank, i) : accountDigit(account, i - bank.size());
        sum += digit * kWeights[i % 3];
    }
    return sum % 10;
}

Message accountShape(const QString &account)
{
    if (isAccount(account))
        return {};
    constexpr int kLength = 20;
    if (const Message problem = digitsProblem(account, {kLength}); !problem.isEmpty())
        return problem;
    return Message(QT_TRANSLATE_NOOP("Core", "must consist of digits"));
}

/// How the Bank of Russia's own offices are told in an account: by the region instead of the bank.
QString officeOf(const QString &bic)
{
    return u'0' + bic.mid(4, 2);
}

QString bankOf(const QString &bic)
{
    const QString last = bic.right(3);
    const bool isOffice = last == QLatin1String("000") || last == QLatin1String("001") ||
                          last == QLatin1String("002");
    return isOffice ? officeOf(bic) : last;
}

Message ofBank(const Message &problem)
{
    return Message(QT_TRANSLATE_NOOP("Core", "the BIK of its bank %1")).arg(problem);
}
} // namespace

Message innProblem(const QString &inn)
{
    if (const Message problem = digitsProblem(inn, {10, 12}); !problem.isEmpty())
        return problem;
    if (inn.size() == 10)
        return checkDigitProblem(inn, weighted(inn, {2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10);
    if (const Message problem = checkDigitProblem(
            inn.first(11), weighted(inn, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10);
        !problem.isEmpty())
        return problem;
    return checkDigitProblem(inn, weighted(inn, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10);
}

Message kppProblem(const QString &kpp)
{
    bool isGood = kpp.size() == 9;
    for (qsizetype i = 0; isGood && i < kpp.size(); ++i) {
        const bool mayBeLetter = i == 4 || i == 5;
        isGood = isAsciiDigit(kpp[i]) || (mayBeLetter && isAsciiCapital(kpp[i]));
    }
    if (isGood)
        return {};
    return Message(QT_TRANSLATE_NOOP("Core", "must have 9 digits; the fifth and the sixth may be "
                                             "Latin capital letters"));
}

Message ogrnProblem(const QString &ogrn)
{
    if (const Message problem = digitsProblem(ogrn, {13, 15}); !problem.isEmpty())
        return problem;
    const int modulus = ogrn.size() == 13 ? 11 : 13;
    const qint64 body = ogrn.chopped(1).toLongLong();
    return checkDigitProblem(ogrn, static_cast<int>(body % modulus % 10));
}

Message okpoProblem(const QString &okpo)
{
    if (const Message problem = digitsProblem(okpo, {8, 10}); !problem.isEmpty())
        return problem;
    const auto remainder = [&okpo](int firstWeight) {
        int sum = 0;
        for (int i = 0; i < okpo.size() - 1; ++i)
            sum += digitAt(okpo, i) * ((i + firstWeight - 1) % 10 + 1);
        return sum % 11;
    };
    int check = remainder(1);
    if (check == 10)
        check = remainder(3);
    return checkDigitProblem(okpo, check % 10);
}

Message snilsProblem(const QString &number)
{
    const QString snils = compactNumber(number);
    if (const Message problem = digitsProblem(snils, {11}); !problem.isEmpty())
        return problem;
    constexpr int kLastWithoutControl = 1001998;
    if (snils.first(9).toInt() <= kLastWithoutControl)
        return {};
    const int control = weighted(snils, {9, 8, 7, 6, 5, 4, 3, 2, 1}) % 101 % 100;
    if (control == snils.last(2).toInt())
        return {};
    return Message(QT_TRANSLATE_NOOP("Core", "its last two digits must be %1"))
        .arg(QStringLiteral("%1").arg(control, 2, 10, QLatin1Char('0')));
}

Message bicProblem(const QString &bic)
{
    if (const Message problem = digitsProblem(bic, {9}); !problem.isEmpty())
        return problem;
    if (bic.startsWith(QLatin1String("04")))
        return {};
    return Message(QT_TRANSLATE_NOOP("Core", "must begin with %1")).arg(QStringLiteral("04"));
}

Message accountProblem(const QString &account, const QString &bic)
{
    if (const Message problem = accountShape(account); !problem.isEmpty())
        return problem;
    if (const Message problem = digitsProblem(bic, {9}); !problem.isEmpty())
        return ofBank(problem);
    return accountKey(bankOf(bic), account) == 0 ? Message() : wrongKey(bic);
}

Message correspondentAccountProblem(const QString &account, const QString &bic)
{
    if (const Message problem = accountShape(account); !problem.isEmpty())
        return problem;
    if (!account.startsWith(QLatin1String("301")))
        return Message(QT_TRANSLATE_NOOP("Core", "must begin with %1")).arg(QStringLiteral("301"));
    if (const Message problem = digitsProblem(bic, {9}); !problem.isEmpty())
        return ofBank(problem);
    // Banks, unlike the offices of the Bank of Russia (000 to 049), end theirs as their BIK.
    constexpr int kFirstBank = 50;
    const QString member = bic.right(3);
    if (member.toInt() >= kFirstBank && !account.endsWith(member))
        return Message(QT_TRANSLATE_NOOP("Core", "must end with %1, as the BIK does")).arg(member);
    return accountKey(officeOf(bic), account) == 0 ? Message() : wrongKey(bic);
}

} // namespace kartoteka
