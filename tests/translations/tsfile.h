#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace kartoteka
{

/// One text of a .ts file.
struct TsEntry {
    QString context;
    QString source;
    QString type; ///< empty = finished; "unfinished", "vanished", "obsolete"
    bool isPlural = false;
    QStringList forms; ///< one, or as many as the language has plural forms
};

/// The texts of a .ts file; nothing when it is no such file.
std::vector<TsEntry> parseTs(const QByteArray &bytes);

/// What is wrong with the translations, one sentence each; empty = complete. `pluralForms` is how
/// many forms the language has (Russian 3, Chinese 1, English 2).
QStringList translationProblems(const std::vector<TsEntry> &entries, int pluralForms);

} // namespace kartoteka
