#pragma once

#include <QString>

#include <vector>

namespace kartoteka
{

/// Texts that people never mean and programs meet all the same.
struct HostileText {
    const char *name;
    QString text;
    bool isHuge = false;
};
const std::vector<HostileText> &hostileTexts();

/// What is kept of a text, as base/text.h and the writer document it: NFC, whole characters, no
/// NUL, line ends of one kind; a line has no space around it.
QString keptText(const QString &text, bool isLine);

} // namespace kartoteka
