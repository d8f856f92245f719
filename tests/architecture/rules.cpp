#include "architecture/rules.h"

#include <QRegularExpression>

namespace kartoteka
{

namespace
{

constexpr int kLongestFile = 600;

QStringList everywhere()
{
    return {QStringLiteral("core/"), QStringLiteral("app/"), QStringLiteral("ui/"),
            QStringLiteral("tests/")};
}

QStringList program()
{
    return {QStringLiteral("core/"), QStringLiteral("app/"), QStringLiteral("ui/")};
}

QStringList only(const char *folder)
{
    return {QString::fromLatin1(folder)};
}

Rule::Check code(const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return [expression](const SourceFile &file) {
        Violations found;
        auto it = expression.globalMatch(file.code);
        while (it.hasNext()) {
            const auto match = it.next();
            found.push_back({file.path, file.lineAt(match.capturedStart()), match.captured()});
        }
        return found;
    };
}

Rule::Check literal(const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return [expression](const SourceFile &file) {
        Violations found;
        for (const Literal &text : file.literals) {
            const auto match = expression.match(text.text);
            if (match.hasMatch())
                found.push_back({file.path, text.line, match.captured()});
        }
        return found;
    };
}

Rule::Check include(const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return [expression](const SourceFile &file) {
        Violations found;
        for (const Include &line : file.includes) {
            if (expression.match(line.path).hasMatch())
                found.push_back({file.path, line.line, line.path});
        }
        return found;
    };
}

/// A literal argument of `Message(`, or of the marker of another context, that lupdate would not
/// find for the context "Core". Literals without a word ("%1: %2") need no translation.
Violations unmarkedText(const SourceFile &file)
{
    static const QRegularExpression call(
        QStringLiteral("\\b(Message\\s*\\(|QT_TRANSLATE_N?_?NOOP\\s*\\()\\s*\""));
    static const QRegularExpression placeOrEscape(QStringLiteral("%(\\d|n)|\\\\."));
    static const QRegularExpression word(QStringLiteral("\\pL"));
    Violations found;
    for (const Literal &text : file.literals) {
        const auto match = call.match(
            file.code.first(text.offset + 1).last(std::min<qsizetype>(text.offset + 1, 60)));
        if (!match.hasMatch() || match.capturedEnd() != std::min<qsizetype>(text.offset + 1, 60))
            continue;
        const bool isMarker = match.captured(1).startsWith(QLatin1String("QT_"));
        const QString words = QString(text.text).remove(placeOrEscape);
        if (isMarker ? text.text != QLatin1String("Core") : words.contains(word))
            found.push_back({file.path, text.line, match.captured() + text.text + u'"'});
    }
    return found;
}

/// A text with %n marked by the macro that does not tell lupdate of its plural forms.
Violations unmarkedPlural(const SourceFile &file)
{
    static const QRegularExpression marker(
        QStringLiteral("QT_TRANSLATE_NOOP\\s*\\(\"\\s*\",\\s*$"));
    Violations found;
    for (const Literal &text : file.literals) {
        if (text.text.contains(QLatin1String("%n")) &&
            marker.match(file.code.first(text.offset)).hasMatch())
            found.push_back({file.path, text.line, text.text});
    }
    return found;
}

Violations tooLong(const SourceFile &file)
{
    if (file.lineCount() <= kLongestFile)
        return {};
    return {{file.path, 0, QString::number(file.lineCount()) + QStringLiteral(" lines")}};
}

Violations unguardedHeader(const SourceFile &file)
{
    static const QRegularExpression guard(QStringLiteral("^\\s*#pragma once\\b"));
    if (!file.isHeader() || guard.match(file.code).hasMatch())
        return {};
    return {{file.path, 1, QStringLiteral("does not begin with #pragma once")}};
}

QString linesOf(int count)
{
    return QStringLiteral("int x;\n").repeated(count);
}

std::vector<Rule> makeRules()
{
    // Kept alive here because the table holds pointers.
    static const QByteArray tooManyLines = linesOf(kLongestFile + 1).toUtf8();
    static const QByteArray enoughLines = linesOf(kLongestFile).toUtf8();
    return {
        {"no umbrella include",
         "name the class; an umbrella header costs seconds per file",
         everywhere(),
         {},
         include("^Qt(Core|Gui|Widgets|Sql|Test|Network|Concurrent|Charts|Svg|SvgWidgets|Xml|"
                 "PrintSupport|OpenGL|OpenGLWidgets|DBus|Qml|Quick)$"),
         "ui/models/a.cpp",
         "#include <QtWidgets>\n",
         "core/base/a.cpp",
         "#include <QtGlobal>\n"},
        {"no module prefix in an include",
         "write <QSqlQuery>: the prefixed form compiles where the module is not linked",
         everywhere(),
         {},
         include("^Qt[A-Z]\\w*/"),
         "core/base/a.h",
         "#include <QtSql/QSqlQuery>\n",
         "core/base/a.h",
         "#include <QSqlQuery>\n"},
        {"sqlite3.h in storage alone",
         "go through storage's Database and Statement",
         everywhere(),
         {QStringLiteral("core/storage/"), QStringLiteral("tests/support/"),
          QStringLiteral("tests/bench/")},
         include("(^|/)sqlite3(ext)?\\.h$"),
         "core/domain/a.cpp",
         "#include <sqlite3.h>\n",
         "core/storage/a.cpp",
         "#include <sqlite3.h>\n"},
        {"SQL in storage, *queries.cpp and sharing alone",
         "move the statement into the area's *queries.cpp",
         program(),
         {QStringLiteral("core/storage/"), QStringLiteral("core/sharing/"),
          QStringLiteral("*queries.cpp")},
         literal(
             "\\bSELECT\\b[\\s\\S]*\\bFROM\\b|\\bSELECT\\s+(\\*|\\d|COUNT\\b)|\\bINSERT\\s+(OR\\s+"
             "\\w+\\s+)?INTO\\b|"
             "\\bUPDATE\\s+\\S+\\s+SET\\b|\\bDELETE\\s+FROM\\b|"
             "\\b(CREATE|DROP)\\s+(TEMP\\s+|UNIQUE\\s+|VIRTUAL\\s+)*(TABLE|INDEX|TRIGGER|VIEW)\\b|"
             "\\bALTER\\s+TABLE\\b|\\bPRAGMA\\s+\\w|\\bORDER\\s+BY\\b|\\bGROUP\\s+BY\\b|"
             "\\bWHERE\\s+\\w|\\bLEFT\\s+JOIN\\b|\\bBEGIN\\s+IMMEDIATE\\b"),
         "core/domain/parties/a.cpp",
         "auto x = \"SELECT name\"\n         \" FROM party\";\n",
         "core/domain/parties/partyqueries.cpp",
         "auto x = \"SELECT name FROM party\";\n"},
        {"boxes and file dialogs through ui/shell/dialogs",
         "ask the shell; tests answer in its place",
         program(),
         {QStringLiteral("ui/shell/dialogs")},
         code("\\bQ(MessageBox|FileDialog|InputDialog)\\b"),
         "ui/views/a.cpp",
         "QMessageBox::warning(this, title, text);\n",
         "ui/shell/dialogs.cpp",
         "QMessageBox::warning(parent, title, text);\n"},
        {"the clock through core/base/clock.cpp",
         "take a Clock, or monotonicMs() for durations",
         program(),
         {QStringLiteral("core/base/clock.cpp")},
         code("\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\(|"
              "\\bQElapsedTimer\\b|\\w*_clock\\s*::\\s*now\\b|\\btime\\s*\\(\\s*(nullptr|NULL|0)"
              "\\s*\\)|"
              "\\b(gettimeofday|clock_gettime)\\s*\\("),
         "core/domain/a.cpp",
         "auto t = std::chrono::steady_clock::now();\n",
         "core/base/clock.cpp",
         "auto t = QDateTime::currentMSecsSinceEpoch();\n"},
        {"no clock inside a statement",
         "bind the instant that the Clock gave",
         program(),
         {},
         literal("\\bCURRENT_(TIMESTAMP|DATE|TIME)\\b|'now'|\\bunixepoch\\(\\)"),
         "core/storage/a.cpp",
         "auto x = \"UPDATE t SET at = CURRENT_TIMESTAMP\";\n",
         "core/storage/a.cpp",
         "auto x = \"UPDATE t SET at = ?\";\n"},
        {"no processEvents",
         "long work is a Job",
         program(),
         {},
         code("\\bprocessEvents\\b"),
         "ui/views/a.cpp",
         "QCoreApplication::processEvents();\n",
         "ui/views/a.cpp",
         "// never processEvents here\n"},
        {"no nested event loop",
         "a Job reports when it is done",
         program(),
         {},
         code("\\bQEventLoop\\b"),
         "core/exchange/a.cpp",
         "QEventLoop loop;\n",
         "core/exchange/a.cpp",
         "auto x = \"QEventLoop\";\n"},
        {"no dialog that blocks",
         "open() it and connect to finished()",
         only("ui/"),
         {QStringLiteral("ui/shell/dialogs")},
         code("(\\.|->)\\s*exec\\s*\\(\\s*\\)"),
         "ui/views/a.cpp",
         "dialog.exec();\n",
         "app/gui/main.cpp",
         "return application.exec();\n"},
        {"no QThread subclass",
         "start a Job",
         everywhere(),
         {},
         code("\\bpublic\\s+QThread\\b"),
         "core/base/a.h",
         "#pragma once\nclass Worker : public QThread {};\n",
         "core/base/a.h",
         "#pragma once\nclass Worker : public QRunnable {};\n"},
        {"no terminate",
         "ask the work to stop through its CancelToken",
         program(),
         {},
         code("\\bterminate\\s*\\("),
         "core/base/a.cpp",
         "thread->terminate();\n",
         "core/base/a.cpp",
         "bool isTerminated();\n"},
        {"core texts are marked for translation",
         "write Message(QT_TRANSLATE_NOOP(\"Core\", \"…\"))",
         only("core/"),
         {},
         unmarkedText,
         "core/base/a.cpp",
         "Message(\"The disk is full\");\n",
         "core/base/a.cpp",
         "Message(QT_TRANSLATE_NOOP(\"Core\", \"full\")); Message(\"%1:\\n%2\");\n"},
        {"texts with %n have plural forms",
         "write QT_TRANSLATE_N_NOOP, which tells lupdate of them",
         program(),
         {},
         unmarkedPlural,
         "core/base/a.cpp",
         "Message(QT_TRANSLATE_NOOP(\"Core\", \"%n row(s)\")).count(n);\n",
         "core/base/a.cpp",
         "Message(QT_TRANSLATE_N_NOOP(\"Core\", \"%n row(s)\")).count(n);\n"},
        {"files of at most 600 lines",
         "split by responsibility",
         everywhere(),
         {},
         tooLong,
         "core/base/a.cpp",
         tooManyLines.constData(),
         "core/base/a.cpp",
         enoughLines.constData()},
        {"headers begin with #pragma once",
         "add it",
         everywhere(),
         {},
         unguardedHeader,
         "core/base/a.h",
         "// #pragma once\nint x;\n",
         "core/base/a.h",
         "#pragma once\nint x;\n"},
        {"no names that say nothing",
         "name the thing after what it is or does",
         everywhere(),
         {},
         code("\\b(class|struct)\\s+\\w*(Manager|Helper|Helpers|Util|Utils|Impl)\\b"),
         "core/base/a.h",
         "#pragma once\nclass PartyManager {};\n",
         "core/base/a.h",
         "#pragma once\nclass Utility;\n"},
    };
}

} // namespace

Violations Rule::violations(const SourceFile &file) const
{
    const auto isUnder = [&file](const QString &pattern) {
        return pattern.startsWith(u'*') ? file.path.endsWith(QStringView(pattern).sliced(1))
                                        : file.path.startsWith(pattern);
    };
    const bool holds = std::any_of(folders.begin(), folders.end(), isUnder) &&
                       std::none_of(exceptions.begin(), exceptions.end(), isUnder);
    return holds ? check(file) : Violations();
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> table = makeRules();
    return table;
}

} // namespace kartoteka
