#pragma once

#include <QString>

class QLineEdit;

namespace kartoteka
{

/// Makes a line one that searches: a button to clear it, and a sign before the words when
/// `iconName` is given. Both have names, in the language of the moment.
void dressSearchLine(QLineEdit &line, const QString &iconName = {});

} // namespace kartoteka
