#include "architecture/sources.h"

#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace kartoteka
{

namespace
{

/// Walks through a file once and keeps what is code, blanks what is not.
class Scanner
{
public:
    explicit Scanner(SourceFile &file)
        : m_file(file)
        , m_text(file.text)
    {
        file.code = file.text;
    }

    void scan()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankUntil(lineEnd());
            else if (startsWith("/*"))
                blankUntil(after(QStringLiteral("*/"), m_at + 2));
            else if (m_text[m_at] == u'#' && scanInclude())
                continue;
            else if (m_text[m_at] == u'"')
                scanLiteral();
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                blankUntil(closingQuote(u'\''));
            else
                ++m_at;
        }
    }

private:
    bool startsWith(const char *token) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(QLatin1String(token));
    }

    qsizetype lineEnd() const
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    qsizetype after(const QString &token, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(token, from);
        return found < 0 ? m_text.size() : found + token.size();
    }

    qsizetype closingQuote(QChar quote) const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text[at] != quote && m_text[at] != u'\n')
            at += m_text[at] == u'\\' ? 2 : 1;
        return std::min(at + 1, m_text.size());
    }

    void blankUntil(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] != u'\n')
                m_file.code[m_at] = u' ';
        }
    }

    QStringView wordBefore() const
    {
        qsizetype start = m_at;
        while (start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'_'))
            --start;
        return QStringView(m_text).sliced(start, m_at - start);
    }

    bool isDigitSeparator() const
    {
        const QStringView word = wordBefore();
        return !word.isEmpty() && word.front().isDigit();
    }

    bool scanInclude()
    {
        static const QRegularExpression directive(
            QStringLiteral("^#\\s*include\\s*([<\"])([^>\"\\n]+)[>\"]"));
        const auto match = directive.match(m_text.sliced(m_at, lineEnd() - m_at));
        if (!match.hasMatch())
            return false;
        m_file.includes.push_back(
            {m_file.lineAt(m_at), match.captured(2), match.captured(1) == QLatin1String("\"")});
        m_at += match.capturedLength();
        return true;
    }

    void scanLiteral()
    {
        const bool isRaw = wordBefore().endsWith(u'R');
        const qsizetype start = m_at;
        qsizetype from = start + 1;
        qsizetype end = closingQuote(u'"');
        qsizetype contentEnd = end - 1;
        if (isRaw) {
            const qsizetype open = m_text.indexOf(u'(', start);
            const QString close =
                u')' + m_text.sliced(start + 1, std::max<qsizetype>(0, open - start - 1)) + u'"';
            from = open + 1;
            end = after(close, from);
            contentEnd = end - close.size();
        }
        addLiteral(start, m_text.sliced(from, std::max<qsizetype>(0, contentEnd - from)));
        m_at = start + 1;
        blankUntil(end - 1);
        m_at = end;
        m_literalEnd = end;
    }

    void addLiteral(qsizetype start, const QString &text)
    {
        const bool continues =
            m_literalEnd > 0 &&
            QStringView(m_file.code).sliced(m_literalEnd, start - m_literalEnd).trimmed().isEmpty();
        if (continues)
            m_file.literals.back().text += text;
        else
            m_file.literals.push_back({m_file.lineAt(start), start, text});
    }

    SourceFile &m_file;
    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_literalEnd = 0;
};

} // namespace

int SourceFile::lineAt(qsizetype offset) const
{
    return static_cast<int>(QStringView(text).first(offset).count(u'\n')) + 1;
}

int SourceFile::lineCount() const
{
    return static_cast<int>(text.count(u'\n')) + (text.endsWith(u'\n') ? 0 : 1);
}

SourceFile parseSource(const QString &path, const QString &text)
{
    SourceFile file;
    file.path = path;
    file.text = text;
    Scanner(file).scan();
    return file;
}

std::vector<SourceFile> readSources(const QString &root)
{
    std::vector<SourceFile> files;
    for (const char *folder : {"core", "app", "ui", "tests"}) {
        QDirIterator it(root + u'/' + QLatin1String(folder),
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            files.push_back(parseSource(path.mid(root.size() + 1), readText(path)));
        }
    }
    return files;
}

QString readText(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString Violation::toString() const
{
    const QString place = line == 0 ? path : path + u':' + QString::number(line);
    return place + QStringLiteral(": ") + what;
}

} // namespace kartoteka
