#include "storage/filtertokens.h"

#include "storage/filter.h"

#include <array>

namespace kartoteka
{

namespace
{
struct Quotes {
    char16_t open;
    char16_t close;
};
constexpr std::array kQuotes{
    Quotes{u'"', u'"'}, Quotes{u'\'', u'\''}, Quotes{u'«', u'»'},
    Quotes{u'“', u'”'}, Quotes{u'„', u'“'},   Quotes{u'「', u'」'},
};

struct OperatorName {
    const char16_t *written;
    const char16_t *meant;
};
/// Keyboards of other languages and text programs write these for the ASCII forms.
constexpr std::array kOperators{
    OperatorName{u"=", u"="},     OperatorName{u"!=", u"!="}, OperatorName{u"<", u"<"},
    OperatorName{u"<=", u"<="},   OperatorName{u">", u">"},   OperatorName{u">=", u">="},
    OperatorName{u"~", u"~"},     OperatorName{u"!~", u"!~"}, OperatorName{u"≠", u"!="},
    OperatorName{u"≤", u"<="},    OperatorName{u"≥", u">="},  OperatorName{u"＝", u"="},
    OperatorName{u"！＝", u"!="}, OperatorName{u"＜", u"<"},  OperatorName{u"＞", u">"},
    OperatorName{u"～", u"~"},
};
/// What other languages call our operators.
constexpr std::array kForeignOperators{
    OperatorName{u"==", u"="},  OperatorName{u"<>", u"!="}, OperatorName{u"=<", u"<="},
    OperatorName{u"=>", u">="}, OperatorName{u"=~", u"~"},  OperatorName{u"~=", u"~"},
    OperatorName{u"!", u"not"},
};

bool isOperatorCharacter(QChar c)
{
    return QStringView(u"=!<>~≠≤≥＝！＜＞～").contains(c);
}

FilterToken::Kind punctuation(QChar c)
{
    if (c == u'(' || c == u'（')
        return FilterToken::Kind::Open;
    if (c == u')' || c == u'）')
        return FilterToken::Kind::Close;
    if (c == u',' || c == u'，' || c == u'、')
        return FilterToken::Kind::Comma;
    return FilterToken::Kind::End;
}

const Quotes *quotesAt(QChar c)
{
    const auto *found = std::find_if(kQuotes.begin(), kQuotes.end(),
                                     [c](const Quotes &quotes) { return quotes.open == c; });
    return found == kQuotes.end() ? nullptr : found;
}

bool endsWord(QChar c)
{
    // An apostrophe inside a word belongs to it: O'Brien.
    return c.isSpace() || c == u'[' || c == u']' || isOperatorCharacter(c) ||
           punctuation(c) != FilterToken::Kind::End || (c != u'\'' && quotesAt(c)) || c == u'»' ||
           c == u'”' || c == u'」';
}

Message unclosed(QChar open)
{
    return Message(QT_TRANSLATE_NOOP("Core", "“%1” is not closed")).arg(QString(open));
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView filter)
        : m_filter(filter)
    {
    }

    Result<std::vector<FilterToken>> run();

private:
    Result<FilterToken> next();
    Result<FilterToken> enclosed(FilterToken::Kind kind, QChar close);
    Result<FilterToken> operatorToken();
    FilterToken word();

    QStringView m_filter;
    qsizetype m_at = 0;
};

Result<std::vector<FilterToken>> Tokenizer::run()
{
    std::vector<FilterToken> tokens;
    while (true) {
        while (m_at < m_filter.size() && m_filter[m_at].isSpace())
            ++m_at;
        if (m_at == m_filter.size())
            break;
        Result<FilterToken> token = next();
        if (!token)
            return token.error();
        m_at = token->end;
        tokens.push_back(std::move(*token));
    }
    tokens.push_back({FilterToken::Kind::End, {}, m_at, m_at});
    return tokens;
}

Result<FilterToken> Tokenizer::next()
{
    const QChar c = m_filter[m_at];
    if (const auto kind = punctuation(c); kind != FilterToken::Kind::End)
        return FilterToken{kind, QString(c), m_at, m_at + 1};
    if (isOperatorCharacter(c))
        return operatorToken();
    if (const Quotes *quotes = quotesAt(c))
        return enclosed(FilterToken::Kind::Text, quotes->close);
    if (c == u'[')
        return enclosed(FilterToken::Kind::Name, u']');
    if (endsWord(c))
        return filterError(
            m_filter, m_at,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” closes nothing")).arg(QString(c)));
    return word();
}

Result<FilterToken> Tokenizer::enclosed(FilterToken::Kind kind, QChar close)
{
    FilterToken token{kind, {}, m_at, m_at + 1};
    for (; token.end < m_filter.size(); ++token.end) {
        QChar c = m_filter[token.end];
        if (c == close) {
            ++token.end;
            return token;
        }
        if (c == u'\\' && token.end + 1 < m_filter.size()) {
            c = m_filter[++token.end];
            if (c == u'n')
                c = u'\n';
            else if (c == u't')
                c = u'\t';
        }
        token.text += c;
    }
    return filterError(m_filter, m_at, unclosed(m_filter[m_at]));
}

Result<FilterToken> Tokenizer::operatorToken()
{
    FilterToken token{FilterToken::Kind::Operator, {}, m_at, m_at};
    while (token.end < m_filter.size() && isOperatorCharacter(m_filter[token.end]))
        ++token.end;
    const QStringView written = m_filter.sliced(m_at, token.end - m_at);
    const auto isWritten = [written](const OperatorName &name) {
        return written == QStringView(name.written);
    };
    const auto *known = std::find_if(kOperators.begin(), kOperators.end(), isWritten);
    if (known != kOperators.end()) {
        token.text = QString::fromUtf16(known->meant);
        return token;
    }
    const Message what = Message(QT_TRANSLATE_NOOP("Core", "There is no operator “%1”"))
                             .arg(written.left(10).toString());
    const auto *foreign =
        std::find_if(kForeignOperators.begin(), kForeignOperators.end(), isWritten);
    if (foreign == kForeignOperators.end())
        return filterError(
            m_filter, m_at, what,
            Message(QT_TRANSLATE_NOOP("Core", "put a value with such characters in quotes")));
    return filterError(m_filter, m_at, what,
                       Message(QT_TRANSLATE_NOOP("Core", "did you mean “%1”?"))
                           .arg(QString::fromUtf16(foreign->meant)));
}

FilterToken Tokenizer::word()
{
    FilterToken token{FilterToken::Kind::Word, {}, m_at, m_at};
    while (token.end < m_filter.size() && !endsWord(m_filter[token.end]))
        ++token.end;
    token.text = m_filter.sliced(m_at, token.end - m_at).toString();
    return token;
}

} // namespace

Result<std::vector<FilterToken>> filterTokens(QStringView filter)
{
    return Tokenizer(filter).run();
}

} // namespace kartoteka
