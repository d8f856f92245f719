#include "cli/output.h"

#include "cli/columnwidth.h"
#include "cli/terminal.h"

#include <QCoreApplication>

#include <cstdio>

namespace kartoteka
{

Output::Output(OutputStyle style)
    : m_style(style)
    , m_progress(style.progress)
    , m_json([this](const QByteArray &bytes) { write(bytes); })
{
}

void Output::write(const QByteArray &bytes)
{
    if (bytes.isEmpty() || m_isBroken)
        return;
    m_progress.clear();
    m_hasWritten = true;
    const auto size = static_cast<size_t>(bytes.size());
    m_isBroken = std::fwrite(bytes.constData(), 1, size, stdout) != size;
}

void Output::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Output::say(const QString &text)
{
    if (!m_style.isJson && !m_style.isQuiet)
        line(printable(text));
}

void Output::note(const QString &text)
{
    if (!m_style.isQuiet)
        printError(text);
}

void Output::printError(const QString &text)
{
    m_progress.clear();
    // A filter's message shows the place in lines of its own.
    QByteArray bytes;
    for (const QString &part : text.split(u'\n'))
        bytes += printable(part).toUtf8() + '\n';
    std::fflush(stdout);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

TextTable Output::table(std::vector<TextTable::Column> columns)
{
    return TextTable(std::move(columns), terminal::isOutput() ? terminal::columns() : 0,
                     [this](const QString &text) { line(text); });
}

void Output::fail(const Error &error)
{
    // What the person stopped himself needs no story of what could not be done.
    const QString message =
        error.code() == ErrorCode::Cancelled
            ? Message(QT_TRANSLATE_NOOP("Core", "stopped; nothing was changed")).translated()
            : error.translated();
    QString text = QStringLiteral("kartoteka-cli: ") + message;
    for (const FieldConflict &conflict : error.conflicts)
        text += QStringLiteral("\n  ") +
                QCoreApplication::translate("Cli", "%1: you “%2”, they “%3”, before “%4”")
                    .arg(conflict.field, conflict.mine, conflict.theirs, conflict.original);
    printError(text);
    failJson(codeName(error.code()), message, &error);
}

void Output::failUsage(const QString &what, const QString &usage)
{
    printError(QStringLiteral("kartoteka-cli: ") + what + u'\n' + usage);
    failJson(QStringLiteral("usage"), what, nullptr);
}

void Output::failJson(const QString &code, const QString &message, const Error *error)
{
    // Behind the beginning of a result it would make two documents of one.
    if (!m_style.isJson || m_hasWritten)
        return;
    JsonWriter json([this](const QByteArray &bytes) { write(bytes); });
    json.beginObject().key(u"error").beginObject();
    json.field(u"code", code).field(u"message", message);
    json.field(u"detail", error ? error->detail() : QString());
    json.key(u"conflicts").beginArray();
    for (const FieldConflict &conflict : error ? error->conflicts : std::vector<FieldConflict>()) {
        json.beginObject();
        json.field(u"field", conflict.field).field(u"mine", conflict.mine);
        json.field(u"theirs", conflict.theirs).field(u"original", conflict.original);
        json.endObject();
    }
    json.endArray().endObject().endObject();
    json.flush();
}

bool Output::finish()
{
    m_progress.clear();
    m_isBroken = std::fflush(stdout) != 0 || m_isBroken;
    if (m_isBroken)
        printError(QStringLiteral("kartoteka-cli: ") +
                   QCoreApplication::translate("Cli", "the result could not be written"));
    return !m_isBroken;
}

} // namespace kartoteka
