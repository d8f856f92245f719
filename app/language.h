#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace kartoteka
{

/// The languages the program speaks: "en", "ru", "zh_CN".
QStringList languageCodes();

/// The code for any usual spelling ("RU", "ru_RU.UTF-8", "zh-Hans"); empty for others.
QString languageCode(const QString &name);

/// What the environment asks for; English when the program does not speak it.
QString languageOfEnvironment();

/// From now on texts are in this language (one of languageCodes()). Call from the main thread.
void speak(const QString &code);

/// How numbers and dates are written in the language spoken now.
QLocale spokenLocale();

} // namespace kartoteka
