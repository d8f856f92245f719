#pragma once

#include <QString>
#include <QStringList>

namespace kartoteka
{

/// Words of a person's name in the order in which they were typed: folded, in Latin letters;
/// initials stay single letters ("Иванов И.И." → ivanov i i). Titles ("Mr", «г-н») are left out.
QStringList personNameWords(const QString &name);

/// Whether two words of names may be the same one: equal, an initial and a word that begins with
/// it, another ending of case or gender («Иванов» – «Ивановой»), or a slip; 0 to 1. Symmetric.
double nameWordSimilarity(const QString &a, const QString &b);

/// How much two names of persons resemble each other, 0 to 1, whatever the order of their words,
/// the alphabet, and whether the middle name is there. Symmetric.
double personNameSimilarity(const QString &a, const QString &b);

} // namespace kartoteka
