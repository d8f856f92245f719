#pragma once

#include <QString>

namespace kartoteka
{

/// The text of a label, menu or button as it is read out: without the mark of its mnemonic, which
/// stands in brackets behind Chinese texts.
QString plainLabel(const QString &text);

/// What people wrote as the text of a label, menu or button: its ampersands mark no mnemonic.
QString asMenuText(QString text);

} // namespace kartoteka
