#include "identity/firmname.h"

#include "base/text.h"

#include <QHash>

namespace kartoteka
{

namespace
{
/// Latin letters that look like Cyrillic ones, and the Cyrillic ones.
constexpr QStringView kLatinLookalikes = u"abcehkmoptxy";
constexpr QStringView kCyrillicLookalikes = u"авсенкмортху";

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x04FF;
}

bool isLookalike(QChar c)
{
    return kLatinLookalikes.contains(c);
}

bool isMixed(const QString &word)
{
    return std::any_of(word.begin(), word.end(), isCyrillic) &&
           std::any_of(word.begin(), word.end(), isLookalike);
}

/// Where one word mixes the alphabets, Latin look-alikes are Cyrillic in all of them. Expects
/// folded words.
void replaceLookalikes(QStringList &words)
{
    if (std::none_of(words.begin(), words.end(), isMixed))
        return;
    for (QString &word : words) {
        const bool mayBe = std::all_of(word.begin(), word.end(),
                                       [](QChar c) { return isCyrillic(c) || isLookalike(c); });
        if (!mayBe)
            continue;
        for (QChar &c : word)
            if (const qsizetype at = kLatinLookalikes.indexOf(c); at >= 0)
                c = kCyrillicLookalikes[at];
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u02BC';
}

struct LegalForm {
    const char16_t *form;      ///< what it is called here
    const char16_t *spellings; ///< words in Latin letters; sequences divided by '|'
};
constexpr LegalForm kForms[] = {
    {u"ooo", u"ooo|obshchestvo s ogranichennoy otvetstvennostyu|o o o"},
    {u"ao", u"ao|aktsionernoe obshchestvo"},
    {u"oao", u"oao|otkrytoe aktsionernoe obshchestvo"},
    {u"zao", u"zao|zakrytoe aktsionernoe obshchestvo"},
    {u"pao", u"pao|publichnoe aktsionernoe obshchestvo"},
    {u"nao", u"nao|nepublichnoe aktsionernoe obshchestvo"},
    {u"ip", u"ip|individualnyy predprinimatel|chp|pboyul"},
    {u"ano", u"ano|avtonomnaya nekommercheskaya organizatsiya"},
    {u"fgup", u"fgup|gup|mup|fgbu|gbu|mbu|mku|fgbou|gbou|mbou"},
    {u"npo", u"tsno|nko"},
    {u"too", u"too|tovarishchestvo s ogranichennoy otvetstvennostyu|tov"},
    {u"odo", u"odo|chup|oup|uchp"},
    {u"llc", u"llc|l l c|limited liability company"},
    {u"ltd", u"ltd|limited|co ltd|company limited|plc|pvt ltd|pte ltd|pty ltd"},
    {u"inc", u"inc|incorporated|corp|corporation|co|company"},
    {u"llp", u"llp|lp"},
    {u"gmbh", u"gmbh|gmbh co kg|mbh|kg|ohg|ug|gesellschaft mit beschrankter haftung"},
    {u"ag", u"ag|aktiengesellschaft|se"},
    {u"sa", u"sa|s a|sas|sarl|s a r l|eurl"},
    {u"spa", u"spa|s p a|srl|s r l"},
    {u"bv", u"bv|b v|nv|n v"},
    {u"ab", u"ab|as|a s|oy|oyj|aps"},
    {u"spzoo", u"sp z o o|spolka z o o|sp zoo"},
    {u"sro", u"sro|s r o"},
};

const QHash<QString, QString> &formBySpelling()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> all;
        for (const LegalForm &row : kForms)
            for (const QString &spelling : QString::fromUtf16(row.spellings).split(u'|'))
                all.insert(spelling, QString::fromUtf16(row.form));
        return all;
    }();
    return forms;
}

constexpr qsizetype kLongestForm = 4;

/// Takes a form of up to four words off one end of the name; never the whole name.
bool takeForm(QStringList &words, bool fromFront, QString &form)
{
    for (qsizetype count = std::min(kLongestForm, words.size() - 1); count > 0; --count) {
        const QStringList part = fromFront ? words.first(count) : words.last(count);
        const auto found = formBySpelling().constFind(part.join(u' '));
        if (found == formBySpelling().constEnd())
            continue;
        if (form.isEmpty())
            form = *found;
        words = fromFront ? words.sliced(count) : words.first(words.size() - count);
        return true;
    }
    return false;
}

/// Chinese names end in their form without a space.
bool takeChineseForm(QStringList &words, QString &form)
{
    static const std::pair<QString, QString> endings[] = {
        {QStringLiteral("股份有限公司"), QStringLiteral("gufen")},
        {QStringLiteral("有限责任公司"), QStringLiteral("youxian")},
        {QStringLiteral("有限公司"), QStringLiteral("youxian")},
        {QStringLiteral("集团公司"), QStringLiteral("jituan")},
        {QStringLiteral("集团"), QStringLiteral("jituan")},
        {QStringLiteral("公司"), QStringLiteral("gongsi")},
    };
    if (words.isEmpty())
        return false;
    for (const auto &[ending, code] : endings) {
        QString &last = words.last();
        if (last.size() <= ending.size() || !last.endsWith(ending))
            continue;
        last.chop(ending.size());
        if (form.isEmpty())
            form = code;
        return true;
    }
    return false;
}
} // namespace

QStringList plainWords(const QString &text)
{
    const QString folded = fold(text);
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words << word;
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            word += c;
        else if (!isApostrophe(c))
            finish();
    }
    finish();
    replaceLookalikes(words);
    for (QString &one : words)
        one = toLatin(one);
    words.removeAll(QString());
    return words;
}

FirmName parseFirmName(const QString &name)
{
    FirmName firm{plainWords(name), {}};
    while (takeForm(firm.words, true, firm.form)) {
    }
    while (takeForm(firm.words, false, firm.form) || takeChineseForm(firm.words, firm.form)) {
    }
    return firm;
}

} // namespace kartoteka
