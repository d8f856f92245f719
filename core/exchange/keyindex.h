#pragma once

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace kartoteka
{

/// Numbers texts in the order in which they first appear. Short ones are compared without a further
/// look into memory. One thread.
class KeyIndex
{
public:
    KeyIndex();

    /// The text's number; a new one is size() - 1 afterwards.
    std::int32_t numberOf(std::string_view text);
    size_t size() const { return m_count; }
    /// The number in `other` of each text here; those that are new there are added in order.
    std::vector<std::int32_t> addTo(KeyIndex &other) const;
    /// All texts by number. False when one is no UTF-8 or has Unicode spaces at its ends.
    bool texts(std::vector<QString> &texts) const;

private:
    struct Slot {
        std::uint64_t words[2] = {0, 0}; ///< of a long text: its hash, where it stands in m_long
        std::uint32_t length = 0;
        std::int32_t number = -1; ///< -1 = the slot is free
    };

    static std::uint64_t hashOf(const Slot &slot);
    void grow();
    bool isAt(const Slot &slot, const Slot &wanted, std::string_view text) const;
    Slot &place(const Slot &wanted, std::string_view text);
    std::vector<const Slot *> byNumber() const;
    std::string_view textAt(const Slot &slot) const;

    std::vector<Slot> m_slots; ///< a power of two, at most half of it taken
    std::vector<char> m_long;
    size_t m_count = 0;
};

} // namespace kartoteka
