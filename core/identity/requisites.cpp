#include "identity/requisites.h"

#include "identity/digits.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
template<Message (*problem)(const QString &)>
Message alone(const QString &number, const QString &)
{
    return problem(number);
}

Message ogrnipProblem(const QString &number)
{
    const Message problem = digitsProblem(number, {15});
    return problem.isEmpty() ? ogrnProblem(number) : problem;
}

bool isDash(QChar character)
{
    return character.category() == QChar::Punctuation_Dash || character == u'\u2212';
}
} // namespace

Message digitsProblem(const QString &text, std::initializer_list<int> lengths)
{
    if (text.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Core", "must not be empty"));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return Message(QT_TRANSLATE_NOOP("Core", "must not have spaces"));
    if (!std::all_of(text.begin(), text.end(), isAsciiDigit))
        return Message(QT_TRANSLATE_NOOP("Core", "must consist of digits"));
    if (std::find(lengths.begin(), lengths.end(), text.size()) == lengths.end()) {
        if (lengths.size() == 1)
            return Message(QT_TRANSLATE_NOOP("Core", "must have %1 digits, has %2"))
                .arg(*lengths.begin())
                .arg(text.size());
        return Message(QT_TRANSLATE_NOOP("Core", "must have %1 or %2 digits, has %3"))
            .arg(*lengths.begin())
            .arg(*(lengths.begin() + 1))
            .arg(text.size());
    }
    return {};
}

Message requisiteDoubt(const QString &number)
{
    if (std::any_of(number.begin(), number.end(), [](QChar digit) { return digit != u'0'; }))
        return {};
    return Message(QT_TRANSLATE_NOOP("Core", "nobody has a number of zeros alone"));
}

Message checkDigitProblem(const QString &digits, int expected)
{
    const int last = digitAt(digits, digits.size() - 1);
    if (last == expected)
        return {};
    return Message(QT_TRANSLATE_NOOP("Core", "a digit is wrong: digit %1 should be %2, is %3"))
        .arg(digits.size())
        .arg(expected)
        .arg(last);
}

QString compactNumber(const QString &typed)
{
    QString compact;
    compact.reserve(typed.size());
    for (const QChar character : typed)
        if (!character.isSpace() && !isDash(character))
            compact += character >= u'a' && character <= u'z' ? character.toUpper() : character;
    return compact;
}

const std::vector<RequisiteKind> &requisiteKinds()
{
    static const std::vector<RequisiteKind> kinds = {
        {"inn", QT_TRANSLATE_NOOP("Core", "INN"), u"инн tin", false, alone<innProblem>},
        {"kpp", QT_TRANSLATE_NOOP("Core", "KPP"), u"кпп", false, alone<kppProblem>},
        {"ogrn", QT_TRANSLATE_NOOP("Core", "OGRN"), u"огрн", false, alone<ogrnProblem>},
        {"ogrnip", QT_TRANSLATE_NOOP("Core", "OGRNIP"), u"огрнип", false, alone<ogrnipProblem>},
        {"bik", QT_TRANSLATE_NOOP("Core", "BIK"), u"бик bic", false, alone<bicProblem>},
        {"account", QT_TRANSLATE_NOOP("Core", "Settlement account"), u"р/с settlement", true,
         accountProblem},
        {"corr", QT_TRANSLATE_NOOP("Core", "Correspondent account"),
         u"к/с correspondent correspondent_account", true, correspondentAccountProblem},
        {"snils", QT_TRANSLATE_NOOP("Core", "SNILS"), u"снилс", false, alone<snilsProblem>},
        {"okpo", QT_TRANSLATE_NOOP("Core", "OKPO"), u"окпо", false, alone<okpoProblem>},
        {"uscc", QT_TRANSLATE_NOOP("Core", "Unified social credit code"), u"统一社会信用代码",
         false, alone<usccProblem>},
        {"iban", QT_TRANSLATE_NOOP("Core", "IBAN"), u"", false, alone<ibanProblem>},
        {"vat", QT_TRANSLATE_NOOP("Core", "VAT number (EU)"), u"eu_vat vatin", false,
         alone<vatProblem>},
    };
    return kinds;
}

const RequisiteKind *findRequisiteKind(QStringView code)
{
    const QString wanted = code.trimmed().toString().toLower();
    for (const RequisiteKind &kind : requisiteKinds())
        if (wanted == QLatin1String(kind.code) ||
            QString::fromUtf16(kind.others).split(u' ', Qt::SkipEmptyParts).contains(wanted))
            return &kind;
    return nullptr;
}

} // namespace kartoteka
