#pragma once

#include "architecture/sources.h"

namespace kartoteka
{

/// Folders of core and ui that hold source files but no README.md, or one of more than 20 lines.
/// `readmes` is the text of each README.md by its path.
Violations unexplainedFolders(const QStringList &sourcePaths,
                              const QHash<QString, QString> &readmes);

/// Folders whose names say nothing about what is in them (utils, common …).
Violations emptyFolderNames(const QStringList &sourcePaths);

/// Entries of the repository's top that are not on the owner's list. Dot-files are; so is what a
/// line of .gitignore leaves out.
QStringList foreignEntries(const QStringList &entries, const QString &gitignore);

/// The lines inside the fenced command blocks of a Markdown text.
QStringList commands(const QString &markdown);

} // namespace kartoteka
