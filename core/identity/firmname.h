#pragma once

#include <QString>
#include <QStringList>

namespace kartoteka
{

/// A firm's name with its legal form set apart: «ООО "Ромашка"» → "romashka" and "ooo".
struct FirmName {
    QStringList words; ///< folded, in Latin letters
    QString form;      ///< "ooo", "ao", "llc" …; forms that mean the same have one word; or empty
};

/// Forms before, behind or around the name, short («ООО», "GmbH", "有限公司") or in full words.
FirmName parseFirmName(const QString &name);

/// Folded words in Latin letters. A word that mixes Cyrillic and Latin look-alikes ("PОДНИK") is
/// read as Cyrillic; runs of Chinese are one word; an apostrophe does not divide.
QStringList plainWords(const QString &text);

} // namespace kartoteka
