#include "base/text.h"

#include "base/characters.h"

#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace kartoteka
{

namespace
{
constexpr qsizetype kPhone = 5; ///< digits that make a number broken by punctuation a phone
constexpr qsizetype kPhoneAmongWords = 7; ///< … in a query that has other words
constexpr qsizetype kNational = 10;
constexpr qsizetype kRussian = 11;
constexpr qsizetype kInternational = 15; ///< longest phone number after E.164
constexpr qsizetype kMostPatterns = 32;
constexpr qsizetype kLongestWord = 100;
constexpr qsizetype kLongestQuery = 10000;
constexpr qsizetype kTrigram = 3;

enum class Kind { Separator, Letter, Digit, Cjk };

Kind kindOf(char32_t character)
{
    if (character < 0x80) {
        if (character >= U'0' && character <= U'9')
            return Kind::Digit;
        return character >= U'a' && character <= U'z' ? Kind::Letter : Kind::Separator;
    }
    if (character >= 0x0400 && character <= 0x0481)
        return Kind::Letter;
    if (isCjk(character))
        return Kind::Cjk;
    // Spacing modifiers: the apostrophe of «об’єкт» in one of its spellings.
    if (character >= 0x02B9 && character <= 0x02DF)
        return Kind::Separator;
    return QChar::isLetterOrNumber(character) || isMark(character) ? Kind::Letter : Kind::Separator;
}

/// What may stand between the digits of one number. A '+' starts the next number.
bool isPhonePunctuation(QChar character)
{
    switch (character.unicode()) {
    case u' ':
    case u'-':
    case u'(':
    case u')':
    case u'.':
    case u'/':
    case 0x2212:
        return true;
    default:
        return character >= QChar(0x2010) && character <= QChar(0x2015);
    }
}

/// The end of the word that starts at `start`; `kind` becomes Digit only when all of it is digits.
qsizetype wordEnd(QStringView text, qsizetype start, Kind &kind)
{
    qsizetype i = start;
    while (i < text.size()) {
        const Character character = characterAt(text, i);
        const Kind next = kindOf(character.value);
        const bool joins = isMark(character.value);
        if (next == Kind::Separator || ((next == Kind::Cjk) != (kind == Kind::Cjk) && !joins))
            break;
        if (next != Kind::Digit && kind == Kind::Digit)
            kind = Kind::Letter;
        i += character.size;
    }
    return i;
}

/// Digits that belong together though punctuation stands between them.
struct Number {
    qsizetype start = 0;
    qsizetype end = 0;
    QString digits;

    bool isEmpty() const { return digits.isEmpty(); }
};

bool continues(QStringView text, const Number &number, qsizetype start)
{
    const QStringView gap = text.mid(number.end, start - number.end);
    return std::all_of(gap.begin(), gap.end(), isPhonePunctuation);
}

/// Hands the words of a folded text to `visitor`: word(), cjk() and number(text of all its groups,
/// joined digits), in the order of the text.
template<class Visitor>
void visitWords(QStringView text, Visitor &visitor)
{
    Number number;
    const auto closeNumber = [&] {
        if (number.isEmpty())
            return;
        visitor.number(text.mid(number.start, number.end - number.start), number.digits);
        number.digits.resize(0);
    };
    for (qsizetype i = 0; i < text.size();) {
        const Character first = characterAt(text, i);
        Kind kind = kindOf(first.value);
        if (kind == Kind::Separator) {
            i += first.size;
            continue;
        }
        const qsizetype end = wordEnd(text, i, kind);
        const QStringView word = text.mid(i, end - i);
        if (kind != Kind::Digit || !continues(text, number, i))
            closeNumber();
        if (kind == Kind::Digit) {
            if (number.isEmpty())
                number.start = i;
            number.end = end;
            number.digits += word;
        } else if (kind == Kind::Cjk) {
            visitor.cjk(word);
        } else {
            visitor.word(word);
        }
        i = end;
    }
    closeNumber();
}

template<class Use>
void forEachGroup(QStringView number, Use use)
{
    for (qsizetype i = 0; i < number.size();) {
        qsizetype end = i;
        while (end < number.size() && number[end] >= u'0' && number[end] <= u'9')
            ++end;
        if (end > i)
            use(number.mid(i, end - i));
        i = end + 1;
    }
}

bool hasCyrillic(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar unit) {
        return unit.unicode() >= 0x0430 && unit.unicode() <= 0x0491;
    });
}

qsizetype characterCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar unit) { return !unit.isLowSurrogate(); });
}

/// The words already written, as places in the text they stand in: open addressing, on the stack
/// for the usual record.
class SeenWords
{
public:
    explicit SeenWords(const QString &text)
        : m_text(text)
        , m_slots(kFirstSlots)
    {
    }

    /// False when the same word was inserted before.
    bool insert(qsizetype start, qsizetype size)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        const QStringView word = QStringView(m_text).mid(start, size);
        const size_t hash = qHash(word, m_seed);
        Slot &slot = find(hash, word);
        if (slot.size != 0)
            return false;
        slot = {hash, start, size};
        ++m_count;
        return true;
    }

private:
    static constexpr qsizetype kFirstSlots = 128;
    struct Slot {
        size_t hash = 0;
        qsizetype start = 0;
        qsizetype size = 0;
    };

    Slot &find(size_t hash, QStringView word)
    {
        const auto mask = static_cast<size_t>(m_slots.size()) - 1;
        for (size_t i = hash & mask;; i = (i + 1) & mask) {
            Slot &slot = m_slots[static_cast<qsizetype>(i)];
            const bool isSame = slot.hash == hash && slot.size == word.size() &&
                                QStringView(m_text).mid(slot.start, slot.size) == word;
            if (slot.size == 0 || isSame)
                return slot;
        }
    }

    void grow()
    {
        const std::vector<Slot> old(m_slots.cbegin(), m_slots.cend());
        m_slots.clear();
        m_slots.resize(static_cast<qsizetype>(old.size()) * 2);
        for (const Slot &slot : old) {
            if (slot.size != 0)
                find(slot.hash, QStringView(m_text).mid(slot.start, slot.size)) = slot;
        }
    }

    const QString &m_text;
    QVarLengthArray<Slot, kFirstSlots> m_slots;
    qsizetype m_count = 0;
    const size_t m_seed = QHashSeed::globalSeed();
};

class SearchTextWriter
{
public:
    explicit SearchTextWriter(qsizetype expectedSize)
        : m_seen(m_out)
    {
        m_out.reserve(expectedSize);
    }

    void word(QStringView word)
    {
        const qsizetype start = begin();
        if (hasCyrillic(word))
            appendLatin(word, m_out);
        else
            m_out += word;
        end(start);
    }

    void number(QStringView groups, QStringView digits)
    {
        forEachGroup(groups, [this](QStringView group) { add(group); });
        if (digits.size() < kPhone)
            return;
        add(digits);
        const bool isRussian =
            digits.size() == kRussian && (digits[0] == u'7' || digits[0] == u'8');
        if (!isRussian)
            return;
        const qsizetype start = begin();
        m_out += digits[0] == u'7' ? u'8' : u'7';
        m_out += digits.mid(1);
        end(start);
    }

    void cjk(QStringView run)
    {
        if (characterCount(run) > 2)
            add(run);
        for (qsizetype i = 0; i < run.size();) {
            const qsizetype first = characterAt(run, i).size;
            const bool isLast = i + first == run.size();
            const qsizetype second = isLast ? 0 : characterAt(run, i + first).size;
            add(run.mid(i, first + second));
            i += first;
        }
    }

    QString take() { return std::move(m_out); }

private:
    qsizetype begin()
    {
        m_out += u' ';
        m_out += u' ';
        return m_out.size();
    }

    void end(qsizetype start)
    {
        const qsizetype size = m_out.size() - start;
        if (size == 0 || !m_seen.insert(start, size))
            m_out.truncate(start - 2);
    }

    void add(QStringView word)
    {
        const qsizetype start = begin();
        m_out += word;
        end(start);
    }

    QString m_out;
    SeenWords m_seen;
};

QString escaped(QStringView word)
{
    QString result;
    result.reserve(word.size());
    for (const QChar character : word) {
        if (character == u'%' || character == u'_' || character == u'\\')
            result += u'\\';
        result += character;
    }
    return result;
}

QStringView shortened(QStringView word)
{
    if (word.size() <= kLongestWord)
        return word;
    return word.left(word[kLongestWord].isLowSurrogate() ? kLongestWord - 1 : kLongestWord);
}

/// Collects patterns; a number waits until it is known whether words stand beside it.
class PatternWriter
{
public:
    void word(QStringView word)
    {
        m_hasWords = true;
        if (!hasCyrillic(word))
            return add(word, characterCount(word) >= kTrigram);
        const QString latin = toLatin(word);
        // Letters become several: «щ» stays a beginning of a word though "shch" is long. Signs
        // vanish: «аль» leaves two letters, which the index cannot help with, but it is asked.
        add(latin, characterCount(word) >= kTrigram && latin.size() > 1);
    }

    void cjk(QStringView run)
    {
        m_hasWords = true;
        add(run, characterCount(run) >= kTrigram);
    }

    void number(QStringView groups, QStringView digits)
    {
        if (m_numbers.size() < kMostPatterns)
            m_numbers.append({groups.toString(), digits.toString()});
    }

    QStringList take()
    {
        const qsizetype phone = m_hasWords ? kPhoneAmongWords : kPhone;
        for (const auto &[groups, digits] : std::as_const(m_numbers)) {
            if (digits.size() >= phone)
                addPhone(digits);
            else
                forEachGroup(groups,
                             [this](QStringView group) { add(group, group.size() >= kTrigram); });
        }
        return m_patterns;
    }

private:
    void addPhone(QStringView digits)
    {
        const bool hasPrefix = digits.size() > kNational && digits.size() <= kInternational;
        add(hasPrefix ? digits.right(kNational) : digits, true);
    }

    void add(QStringView word, bool isAnywhere)
    {
        if (word.isEmpty() || m_patterns.size() >= kMostPatterns)
            return;
        const QString pattern = (isAnywhere ? QStringLiteral("%") : QStringLiteral("%  ")) +
                                escaped(shortened(word)) + u'%';
        if (!m_patterns.contains(pattern))
            m_patterns.append(pattern);
    }

    bool m_hasWords = false;
    QList<std::pair<QString, QString>> m_numbers;
    QStringList m_patterns;
};
} // namespace

bool isCjk(char32_t character)
{
    if (character < 0x2E80)
        return false;
    return (character >= 0x2E80 && character <= 0x2FD5)    // radicals
           || (character >= 0x3005 && character <= 0x3007) // 々 〆 〇
           || (character >= 0x3021 && character <= 0x3029) // Suzhou numerals
           || (character >= 0x3031 && character <= 0x3035) // kana repeat marks
           || (character >= 0x3038 && character <= 0x303C) ||
           (character >= 0x3041 && character <= 0x309A) // hiragana
           || (character >= 0x309D && character <= 0x309F) ||
           (character >= 0x30A1 && character <= 0x30FA)    // katakana
           || (character >= 0x30FC && character <= 0x312F) // … and bopomofo
           || (character >= 0x31A0 && character <= 0x31BF) // bopomofo extended
           || (character >= 0x31F0 && character <= 0x31FF) // katakana extensions
           || (character >= 0x3400 && character <= 0x4DBF) ||
           (character >= 0x4E00 && character <= 0x9FFF) ||
           (character >= 0xAC00 && character <= 0xD7A3) // Hangul syllables
           || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0xFF66 && character <= 0xFF9F) // half-width katakana
           || (character >= 0x1B000 && character <= 0x1B16F) ||
           (character >= 0x20000 && character <= 0x323AF);
}

QString searchText(const QStringList &texts)
{
    qsizetype size = 0;
    for (const QString &text : texts)
        size += text.size();
    SearchTextWriter writer(size * 2 + 32);
    QString folded;
    for (const QString &text : texts) {
        folded.resize(0);
        appendFolded(text, folded);
        visitWords(folded, writer);
    }
    return writer.take();
}

QStringList searchPatterns(QStringView query)
{
    const QString folded = fold(query.left(kLongestQuery));
    PatternWriter writer;
    visitWords(folded, writer);
    return writer.take();
}

} // namespace kartoteka
