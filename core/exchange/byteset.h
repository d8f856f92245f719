#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <initializer_list>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kartoteka
{

/// Finds the next byte that is one of a few; sixteen at a time where the processor can.
class ByteSet
{
public:
    static constexpr size_t kMost = 5;

    /// At most kMost bytes.
    explicit ByteSet(std::initializer_list<char> bytes)
    {
        for (auto &wide : m_wide)
            wide.fill(*bytes.begin());
        size_t i = 0;
        for (const char c : bytes) {
            m_wide[i++].fill(c);
            m_has[static_cast<uchar>(c)] = true;
        }
    }

    /// The first byte of the set at or after `p`; `*end` is readable and one of the set.
    const char *find(const char *p, const char *end) const
    {
#ifdef __SSE2__
        while (end - p >= 16) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
            __m128i hits = _mm_setzero_si128();
            for (const auto &wide : m_wide) {
                const auto *byte = reinterpret_cast<const __m128i *>(wide.data());
                hits = _mm_or_si128(hits, _mm_cmpeq_epi8(block, _mm_load_si128(byte)));
            }
            const auto mask = static_cast<quint32>(_mm_movemask_epi8(hits));
            if (mask != 0)
                return p + std::countr_zero(mask);
            p += 16;
        }
#else
        Q_UNUSED(end)
#endif
        while (!m_has[static_cast<uchar>(*p)])
            ++p;
        return p;
    }

private:
    alignas(16) std::array<std::array<char, 16>, kMost> m_wide = {}; ///< each byte sixteen times
    std::array<bool, 256> m_has = {};
};

} // namespace kartoteka
