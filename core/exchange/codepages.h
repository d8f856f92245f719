#pragma once

#include <QLatin1String>
#include <QString>

namespace kartoteka
{

/// A single-byte character set: what the bytes 0x80–0xFF mean; 0 = the byte means nothing.
struct CodePage {
    QLatin1String name;
    const char16_t *upperHalf; ///< 128 entries
};

/// One of CP1251, CP866, KOI8-R, CP1252 by its canonical name (encoding.h), else null.
const CodePage *codePage(const QString &canonicalName);

} // namespace kartoteka
