#include "exchange/keyindex.h"

#include <cstring>

namespace kartoteka
{

namespace
{

constexpr size_t kShort = 16;
constexpr size_t kFirstSlots = 1 << 12;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t hash = (a ^ 0x9E3779B97F4A7C15ULL) * 0xFF51AFD7ED558CCDULL;
    hash ^= hash >> 32;
    hash = (hash ^ b) * 0xC4CEB9FE1A85EC53ULL;
    return hash ^ (hash >> 29);
}

std::uint64_t hashOfLong(std::string_view text)
{
    std::uint64_t hash = text.size();
    while (text.size() >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof(word));
        hash = mixed(hash, word);
        text.remove_prefix(sizeof(word));
    }
    for (const char c : text)
        hash = mixed(hash, static_cast<unsigned char>(c));
    return hash;
}

} // namespace

KeyIndex::KeyIndex()
    : m_slots(kFirstSlots)
{
}

bool KeyIndex::isAt(const Slot &slot, const Slot &wanted, std::string_view text) const
{
    if (slot.words[0] != wanted.words[0] || slot.length != wanted.length)
        return false;
    if (text.size() <= kShort)
        return slot.words[1] == wanted.words[1];
    return std::memcmp(m_long.data() + slot.words[1], text.data(), text.size()) == 0;
}

std::uint64_t KeyIndex::hashOf(const Slot &slot)
{
    return mixed(slot.words[0] + slot.length, slot.length <= kShort ? slot.words[1] : 0);
}

KeyIndex::Slot &KeyIndex::place(const Slot &wanted, std::string_view text)
{
    const size_t mask = m_slots.size() - 1;
    size_t i = hashOf(wanted) & mask;
    while (m_slots[i].number >= 0 && !isAt(m_slots[i], wanted, text))
        i = (i + 1) & mask;
    return m_slots[i];
}

std::int32_t KeyIndex::numberOf(std::string_view text)
{
    Slot wanted;
    wanted.length = static_cast<std::uint32_t>(text.size());
    if (text.size() <= kShort)
        std::memcpy(wanted.words, text.data(), text.size());
    else
        wanted.words[0] = hashOfLong(text);
    Slot &found = place(wanted, text);
    if (found.number >= 0)
        return found.number;
    if (text.size() > kShort) {
        wanted.words[1] = m_long.size();
        m_long.insert(m_long.end(), text.begin(), text.end());
    }
    wanted.number = static_cast<std::int32_t>(m_count++);
    found = wanted;
    if (m_count * 2 > m_slots.size())
        grow();
    return wanted.number;
}

void KeyIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.number < 0)
            continue;
        size_t i = hashOf(slot) & mask;
        while (m_slots[i].number >= 0)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

std::vector<const KeyIndex::Slot *> KeyIndex::byNumber() const
{
    std::vector<const Slot *> ordered(m_count);
    for (const Slot &slot : m_slots)
        if (slot.number >= 0)
            ordered[static_cast<size_t>(slot.number)] = &slot;
    return ordered;
}

std::string_view KeyIndex::textAt(const Slot &slot) const
{
    if (slot.length <= kShort)
        return {reinterpret_cast<const char *>(slot.words), slot.length};
    return {m_long.data() + slot.words[1], slot.length};
}

std::vector<std::int32_t> KeyIndex::addTo(KeyIndex &other) const
{
    std::vector<std::int32_t> numbers;
    numbers.reserve(m_count);
    for (const Slot *slot : byNumber())
        numbers.push_back(other.numberOf(textAt(*slot)));
    return numbers;
}

bool KeyIndex::texts(std::vector<QString> &texts) const
{
    texts.reserve(m_count);
    for (const Slot *slot : byNumber()) {
        const std::string_view bytes = textAt(*slot);
        texts.push_back(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
        const QString &text = texts.back();
        if (text.contains(QChar::ReplacementCharacter) || text.trimmed().size() != text.size())
            return false;
    }
    return true;
}

} // namespace kartoteka
