#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace kartoteka
{

/// A text as bytes of one of the encodings the program names; a character it lacks becomes '?'.
QByteArray encoded(const QString &text, const QString &encoding);

/// The file `name` under shared/data, or nothing; says through WARN that the test is skipped.
QByteArray sharedFile(const QString &name);
QString sharedPath(const QString &name);
bool hasSharedFiles();
/// Names of the files in a folder of shared/data that end so, sorted.
QStringList sharedNames(const QString &folder, const QString &pattern);

/// Rows of a JSON list of lists, or of a list of objects (their keys first) as in csv-spectrum.
std::vector<QStringList> goldRows(const QByteArray &json);

} // namespace kartoteka
