#include "base/text.h"

#include "base/characters.h"

#include <algorithm>
#include <array>
#include <memory>

namespace kartoteka
{

namespace
{
constexpr char32_t kBreve = 0x0306;
constexpr qsizetype kFoldPiece = 128;
constexpr qsizetype kStorePiece = 256;

constexpr bool isSurrogate(char16_t unit)
{
    return (unit & 0xF800) == 0xD800;
}

/// Marks that vanish: accents and the like. What has combining class 0 (vowel signs), 7 (nukta),
/// 8 (kana voicing) or 9 (virama) makes another letter in its script and stays.
bool isStripped(char32_t mark)
{
    const bool isSelector = mark == 0x034F || (mark >= 0x180B && mark <= 0x180F) ||
                            (mark >= 0xFE00 && mark <= 0xFE0F) ||
                            (mark >= 0xE0100 && mark <= 0xE01EF);
    if (isSelector || QChar::category(mark) == QChar::Mark_Enclosing)
        return true;
    const int combining = QChar::combiningClass(mark);
    return combining != 0 && combining != 7 && combining != 8 && combining != 9;
}

QStringView europeanLetter(char32_t character)
{
    switch (character) {
    case U'ß':
        return u"ss";
    case U'ё':
        return u"е";
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ı':
        return u"i";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    default:
        return {};
    }
}

/// One character without marks and in compatibility form.
void appendFoldedCharacter(char32_t character, QString &out)
{
    if (QChar::isSpace(character)) {
        out += u' ';
        return;
    }
    const auto category = QChar::category(character);
    const bool isFiller = character == 0x115F || character == 0x1160;
    if (category == QChar::Other_Control || category == QChar::Other_Format || isFiller)
        return;
    if (category == QChar::Number_DecimalDigit) {
        out += QChar(u'0' + QChar::digitValue(character));
        return;
    }
    const char32_t lower = QChar::toCaseFolded(character);
    const QStringView european = europeanLetter(lower);
    if (european.isEmpty())
        out += QChar::fromUcs4(lower);
    else
        out += european;
}

/// The rule for any script; white space is not joined yet.
QString foldPiece(QStringView piece)
{
    const QString decomposed = piece.toString().normalized(QString::NormalizationForm_KD);
    QString kept;
    kept.reserve(decomposed.size());
    qsizetype letter = -1; ///< the one the marks belong to
    for (qsizetype i = 0; i < decomposed.size();) {
        const auto [character, size] = characterAt(decomposed, i);
        i += size;
        if (!isMark(character)) {
            appendFoldedCharacter(character, kept);
            letter = kept.size() - 1;
        } else if (!isStripped(character)) {
            kept += QChar::fromUcs4(character);
        } else if (character == kBreve && letter >= 0 && kept[letter] == u'и') {
            kept[letter] = u'й';
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

/// Folded forms of the common characters, made once from foldPiece(): normalizing every text would
/// cost ten times as much.
class FoldTable
{
public:
    static constexpr quint16 kSlow = 0xFFFF;
    struct Entry {
        std::array<char16_t, 3> units;
        quint16 count; ///< 0 = dropped, kSlow = look at the neighbours too
    };

    FoldTable()
    {
        static constexpr int kTabulated[] = {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06,
                                             0x1E, 0x1F, 0x20, 0x21, 0x30, 0xFF};
        fillWith(m_slow, [](int) { return slow(); });
        m_pages.fill(&m_slow);
        m_tables = std::make_unique<Page[]>(std::size(kTabulated));
        int index = 0;
        for (const int page : kTabulated) {
            Page &table = m_tables[index++];
            fillWith(table, [page](int low) { return entryOf(QChar((page << 8) | low)); });
            m_pages[page] = &table;
        }
    }

    const Entry &operator[](char16_t unit) const { return (*m_pages[unit >> 8])[unit & 0xFF]; }

    /// Han characters and Hangul syllables fold to themselves.
    static bool isUnchanged(char16_t unit)
    {
        return (unit >= 0x3400 && unit <= 0x4DBF) || (unit >= 0x4E00 && unit <= 0x9FFF) ||
               (unit >= 0xAC00 && unit <= 0xD7A3);
    }

private:
    using Page = std::array<Entry, 256>;

    static Entry slow() { return {{}, kSlow}; }

    static bool joins(QChar unit)
    {
        const bool isJamo = unit >= QChar(0x1100) && unit <= QChar(0x11FF);
        return isJamo || unit.isSurrogate() || isMark(unit.unicode());
    }

    template<class Make>
    static void fillWith(Page &page, Make make)
    {
        for (int low = 0; low < 256; ++low)
            page[low] = make(low);
    }

    static Entry entryOf(QChar character)
    {
        const QString folded = foldPiece(QStringView(&character, 1));
        const bool joinsNeighbours =
            joins(character) || std::any_of(folded.begin(), folded.end(), joins);
        Entry entry = slow();
        if (joinsNeighbours || folded.size() > static_cast<qsizetype>(entry.units.size()))
            return entry;
        entry.count = static_cast<quint16>(folded.size());
        std::transform(folded.begin(), folded.end(), entry.units.begin(),
                       [](QChar unit) { return unit.unicode(); });
        return entry;
    }

    std::array<const Page *, 256> m_pages;
    std::unique_ptr<Page[]> m_tables;
    Page m_slow;
};

const FoldTable &foldTable()
{
    static const FoldTable table;
    return table;
}

/// One run of folding behind what `out` holds. `m_out` always has room for one unit per unit still
/// to be read, so that the common case writes without asking.
class Folding
{
public:
    Folding(QStringView text, QString &out)
        : m_table(foldTable())
        , m_text(text)
        , m_out(out)
        , m_start(out.size())
    {
        m_state.out = m_start;
        m_restart = m_state;
        m_out.resize(m_start + text.size());
        m_units = reinterpret_cast<char16_t *>(m_out.data());
    }

    void run()
    {
        while (m_state.in < m_text.size()) {
            const char16_t unit = m_text[m_state.in].unicode();
            const FoldTable::Entry &entry = m_table[unit];
            if (entry.count == 1) {
                m_restart = m_state;
                ++m_state.in;
                put(entry.units[0]);
            } else if (entry.count == 0) {
                ++m_state.in;
            } else {
                foldUncommon(unit, entry);
            }
        }
        m_out.resize(m_state.out);
    }

private:
    struct State {
        qsizetype in = 0;
        qsizetype out = 0;
        bool owesSpace = false;
    };

    void put(char16_t unit)
    {
        if (unit == u' ') {
            m_state.owesSpace = m_state.out > m_start;
            return;
        }
        if (m_state.owesSpace) {
            m_units[m_state.out++] = u' ';
            m_state.owesSpace = false;
        }
        m_units[m_state.out++] = unit;
    }

    void foldUncommon(char16_t unit, const FoldTable::Entry &entry)
    {
        if (entry.count != FoldTable::kSlow) {
            m_restart = m_state;
            ++m_state.in;
            makeRoom(entry.count);
            std::for_each_n(entry.units.begin(), entry.count, [this](char16_t one) { put(one); });
        } else if (FoldTable::isUnchanged(unit)) {
            m_restart = m_state;
            ++m_state.in;
            put(unit);
        } else {
            foldSlowly();
        }
    }

    /// Starts again at the character before, because a mark changes it.
    void foldSlowly()
    {
        qsizetype end = m_state.in + 1;
        while (end < m_text.size() && end - m_restart.in < kFoldPiece && isSlow(m_text[end]))
            ++end;
        end = pieceEnd(m_text, m_restart.in, end - m_restart.in);
        const QString folded = foldPiece(m_text.mid(m_restart.in, end - m_restart.in));
        m_state = m_restart;
        m_state.in = end;
        makeRoom(folded.size() + 1);
        for (const QChar one : folded)
            put(one.unicode());
        m_restart = m_state;
    }

    /// Dropped characters too: the marks around them meet.
    bool isSlow(QChar unit) const
    {
        const quint16 count = m_table[unit.unicode()].count;
        const bool isUnchanged = FoldTable::isUnchanged(unit.unicode());
        return count == 0 || (count == FoldTable::kSlow && !isUnchanged);
    }

    void makeRoom(qsizetype units)
    {
        const qsizetype needed = m_state.out + units + 1 + m_text.size() - m_state.in;
        if (needed <= m_out.size())
            return;
        m_out.resize(std::max(needed, m_out.size() + m_out.size() / 2));
        m_units = reinterpret_cast<char16_t *>(m_out.data());
    }

    const FoldTable &m_table;
    QStringView m_text;
    QString &m_out;
    qsizetype m_start;
    State m_state;
    State m_restart; ///< before the last character that left something
    char16_t *m_units = nullptr;
};

/// Certainly NFC, whatever stands beside it except a mark or a joining jamo, which are not in here.
bool isPlainlyStorable(char16_t unit)
{
    return (unit < 0x0300 && unit != 0) || (unit >= 0x0400 && unit <= 0x0482) ||
           (unit >= 0x048A && unit <= 0x052F) || (unit >= 0x2010 && unit <= 0x2027) ||
           unit == 0x2116 || (unit >= 0x3001 && unit <= 0x3029) ||
           (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30A1 && unit <= 0x30FA) ||
           (unit >= 0x3400 && unit <= 0x4DBF) || (unit >= 0x4E00 && unit <= 0x9FFF) ||
           (unit >= 0xAC00 && unit <= 0xD7A3) || (unit >= 0xFF01 && unit <= 0xFF60);
}

QString validUtf16(QStringView text)
{
    QString valid;
    valid.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const auto [character, size] = characterAt(text, i);
        i += size;
        if (character != 0)
            valid += QChar::fromUcs4(character);
    }
    return valid;
}
} // namespace

QString fold(QStringView text)
{
    QString folded;
    appendFolded(text, folded);
    return folded;
}

void appendFolded(QStringView text, QString &out)
{
    Folding(text, out).run();
}

QString storable(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](QChar unit) { return isPlainlyStorable(unit.unicode()); });
    if (isPlain)
        return text;
    const bool isOdd = std::any_of(text.begin(), text.end(), [](QChar unit) {
        return unit.isNull() || isSurrogate(unit.unicode());
    });
    const QString valid = isOdd ? validUtf16(text) : text;
    QString composed;
    composed.reserve(valid.size());
    for (qsizetype start = 0; start < valid.size();) {
        const qsizetype end = pieceEnd(valid, start, kStorePiece);
        composed += valid.mid(start, end - start).normalized(QString::NormalizationForm_C);
        start = end;
    }
    return composed == text ? text : composed;
}

namespace
{
char *writeUtf8(char32_t code, char *out)
{
    const auto tail = [&](int shift) {
        *out++ = static_cast<char>(0x80 | ((code >> shift) & 0x3F));
    };
    if (code < 0x800) {
        *out++ = static_cast<char>(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (code >> 12));
        tail(6);
    } else {
        *out++ = static_cast<char>(0xF0 | (code >> 18));
        tail(12);
        tail(6);
    }
    tail(0);
    return out;
}
} // namespace

qsizetype encodeUtf8(QStringView text, char *out)
{
    char *const begin = out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            *out++ = static_cast<char>(unit);
        } else if (!isSurrogate(unit)) {
            out = writeUtf8(unit, out);
        } else {
            const auto [character, size] = characterAt(text, i);
            out = writeUtf8(character, out);
            i += size - 1;
        }
    }
    return out - begin;
}

} // namespace kartoteka
