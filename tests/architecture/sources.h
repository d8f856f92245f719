#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace kartoteka
{

/// One `#include` line.
struct Include {
    int line = 0;
    QString path;
    bool isQuoted = false;
};

/// A string literal; neighbors with nothing but white space between them are one, as the compiler
/// sees them. `offset` is the place of its opening quote in SourceFile::code.
struct Literal {
    int line = 0;
    qsizetype offset = 0;
    QString text;
};

/// A C++ file taken apart far enough for the rules. `code` is the text with comments and the
/// insides of literals replaced by blanks: offsets and line numbers are those of the file.
struct SourceFile {
    QString path; ///< relative to the repository, with '/'
    QString text;
    QString code;
    std::vector<Literal> literals;
    std::vector<Include> includes;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    /// The folder with a closing '/'.
    QString folder() const { return path.left(path.lastIndexOf(u'/') + 1); }
    int lineAt(qsizetype offset) const;
    int lineCount() const;
};

SourceFile parseSource(const QString &path, const QString &text);

/// All .h and .cpp files under core, app, ui and tests of the repository at `root`.
std::vector<SourceFile> readSources(const QString &root);

/// Text of one file; fails the running test when it cannot be read.
QString readText(const QString &path);

/// A place that breaks a rule.
struct Violation {
    QString path;
    int line = 0; ///< 0 = the file as a whole
    QString what;

    QString toString() const;
};
using Violations = std::vector<Violation>;

} // namespace kartoteka
