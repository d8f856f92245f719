#pragma once

#include "exchange/codepages.h"

#include <QByteArrayView>

namespace kartoteka
{

/// How much bytes look like a text in a Cyrillic code page: the sum of log2(p(pair of letters) /
/// p(by chance)) over Russian words, less for breaks of case, mixing with Latin letters inside a
/// word, and signs nobody types. Positive = likely. Comparable between the functions of this file.
int cyrillicScore(QByteArrayView bytes, const CodePage &page);

/// The same for Western European text in Windows-1252: accented letters stand alone among plain
/// ones.
int westernScore(QByteArrayView bytes);

/// The same for Chinese text in GB18030 (GBK, GB2312): well-formed, and mostly of the 3,755 usual
/// characters of GB 2312 level 1.
int chineseScore(QByteArrayView bytes);

} // namespace kartoteka
