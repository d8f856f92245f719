#pragma once

#include <QtGlobal>

namespace kartoteka
{

/// Length in bytes (1–4) of the well-formed UTF-8 sequence at `p` (RFC 3629: no overlong forms, no
/// surrogates); 0 when ill-formed, -1 when it is cut by `end`. `p` < `end`.
inline int utf8SequenceLength(const uchar *p, const uchar *end)
{
    const uchar lead = *p;
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (p + 1 == end)
        return -1;
    // Only the second byte has limits that depend on the first.
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (p[1] < low || p[1] > high)
        return 0;
    for (int i = 2; i < length; ++i) {
        if (p + i == end)
            return -1;
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

/// Code point of a well-formed sequence of the given length.
inline char32_t utf8CodePoint(const uchar *p, int length)
{
    switch (length) {
    case 1:
        return p[0];
    case 2:
        return (char32_t(p[0] & 0x1F) << 6) | (p[1] & 0x3F);
    case 3:
        return (char32_t(p[0] & 0x0F) << 12) | (char32_t(p[1] & 0x3F) << 6) | (p[2] & 0x3F);
    default:
        return (char32_t(p[0] & 0x07) << 18) | (char32_t(p[1] & 0x3F) << 12) |
               (char32_t(p[2] & 0x3F) << 6) | (p[3] & 0x3F);
    }
}

/// Writes a code point as UTF-8 and returns the place behind it; at most 4 bytes.
inline char *writeUtf8(char32_t code, char *out)
{
    const auto put = [&out](char32_t byte) {
        *out++ = static_cast<char>(byte);
    };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
    return out;
}

} // namespace kartoteka
