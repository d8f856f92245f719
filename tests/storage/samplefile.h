#pragma once

#include <QString>
#include <QStringList>

namespace kartoteka
{

struct OpenOptions;
class Database;

/// How tests open files they make, and files they only look at (nothing appears beside these).
OpenOptions creating();
OpenOptions untouched();

/// Makes a workspace file with the bundled schema, in write-ahead mode and closed: `parties`
/// parties with two contact points each, and the journal entries that made them.
void makeSampleWorkspace(const QString &path, int parties);
/// Adds parties with the ids first … first + count - 1 in one transaction.
void addParties(Database &database, int first, int count);

QByteArray sha256(const QString &path);
QByteArray readAll(const QString &path);
void writeAll(const QString &path, const QByteArray &bytes);
/// Names in a folder, hidden ones too.
QStringList listing(const QString &folder);

} // namespace kartoteka
