#include "storage/filter.h"

#include "base/characters.h"
#include "base/text.h"
#include "storage/filtertokens.h"

namespace kartoteka
{

namespace
{
constexpr qsizetype kLongestFilter = 100000;
constexpr int kMostConditions = 1000;
constexpr size_t kMostListValues = 10000;
constexpr int kDeepestNesting = 200;
constexpr int kShownWord = 40;
constexpr qsizetype kShownLine = 72;

using Token = FilterToken;

QString shown(const QString &text)
{
    return text.size() <= kShownWord ? text : text.left(kShownWord) + u'…';
}

bool isKeyword(const Token &token, const char16_t *keyword)
{
    return token.kind == Token::Kind::Word &&
           QStringView(token.text).compare(QStringView(keyword), Qt::CaseInsensitive) == 0;
}

bool isAnyKeyword(const Token &token)
{
    return isKeyword(token, u"and") || isKeyword(token, u"or") || isKeyword(token, u"not") ||
           isKeyword(token, u"in") || isKeyword(token, u"is") || isKeyword(token, u"empty");
}

Comparison comparisonOf(const QString &symbol)
{
    static const QHash<QString, Comparison> kComparisons = {
        {QStringLiteral("="), Comparison::Equal},
        {QStringLiteral("!="), Comparison::NotEqual},
        {QStringLiteral("<"), Comparison::Less},
        {QStringLiteral("<="), Comparison::LessOrEqual},
        {QStringLiteral(">"), Comparison::Greater},
        {QStringLiteral(">="), Comparison::GreaterOrEqual},
        {QStringLiteral("~"), Comparison::Contains},
        {QStringLiteral("!~"), Comparison::NotContains},
    };
    return kComparisons.value(symbol);
}

Message valueExpected()
{
    return Message(QT_TRANSLATE_NOOP("Core", "A value is expected"));
}

/// Recursive descent over the tokens; every method leaves m_next behind what it has read.
class Parser
{
public:
    Parser(QStringView filter, std::vector<Token> tokens)
        : m_filter(filter)
        , m_tokens(std::move(tokens))
    {
    }

    Result<FilterNode> run();

private:
    const Token &peek() const { return m_tokens[m_next]; }
    const Token &take() { return m_tokens[m_next++]; }
    bool takeKeyword(const char16_t *keyword);
    /// True when the next token follows the last one without a space.
    bool isAdjacent() const { return m_tokens[m_next - 1].end == peek().at; }
    Error unexpected(const Message &what, const Message &advice = {}) const
    {
        return filterError(m_filter, peek().at, what, advice);
    }

    Result<FilterNode> parseGroup(FilterNode::Kind kind);
    Result<FilterNode> parseTerm();
    Result<FilterNode> parseParentheses();
    Result<FilterNode> parseAtom();
    Result<FilterNode> parseAnyText();
    std::optional<Error> parsePath(FilterAtom &atom);
    std::optional<Error> splitNames(const Token &word, bool &isNameExpected,
                                    FilterAtom &atom) const;
    std::optional<Error> parseComparison(FilterAtom &atom);
    std::optional<Error> parseIs(FilterAtom &atom);
    std::optional<Error> parseList(FilterAtom &atom);
    Result<FilterWord> parseValue(bool isInList);
    Error trailing() const;

    QStringView m_filter;
    std::vector<Token> m_tokens;
    size_t m_next = 0;
    int m_depth = 0;
    int m_conditions = 0;
    size_t m_listValues = 0;
};

bool Parser::takeKeyword(const char16_t *keyword)
{
    if (!isKeyword(peek(), keyword))
        return false;
    ++m_next;
    return true;
}

Result<FilterNode> Parser::run()
{
    if (peek().kind == Token::Kind::End)
        return FilterNode();
    Result<FilterNode> node = parseGroup(FilterNode::Kind::Any);
    if (node && peek().kind != Token::Kind::End)
        return trailing();
    return node;
}

Error Parser::trailing() const
{
    if (peek().kind == Token::Kind::Close)
        return unexpected(
            Message(QT_TRANSLATE_NOOP("Core", "“%1” closes nothing")).arg(QStringLiteral(")")));
    const Message what =
        Message(QT_TRANSLATE_NOOP("Core", "“and” or “or” is expected instead of “%1”"))
            .arg(shown(m_filter.sliced(peek().at, peek().end - peek().at).toString()));
    if (peek().kind == Token::Kind::Operator || isAnyKeyword(peek()))
        return unexpected(what);
    return unexpected(
        what, Message(QT_TRANSLATE_NOOP("Core", "a value with spaces is written in quotes")));
}

/// Any: terms joined by "or", each of them All: terms joined by "and".
Result<FilterNode> Parser::parseGroup(FilterNode::Kind kind)
{
    const bool isAny = kind == FilterNode::Kind::Any;
    FilterNode group;
    group.kind = kind;
    do {
        Result<FilterNode> child = isAny ? parseGroup(FilterNode::Kind::All) : parseTerm();
        if (!child)
            return child;
        if (child->kind == kind)
            std::move(child->children.begin(), child->children.end(),
                      std::back_inserter(group.children));
        else
            group.children.push_back(std::move(*child));
    } while (takeKeyword(isAny ? u"or" : u"and"));
    if (group.children.size() > 1)
        return group;
    FilterNode only = std::move(group.children.front());
    return only;
}

Result<FilterNode> Parser::parseTerm()
{
    bool isNegated = false;
    while (takeKeyword(u"not"))
        isNegated = !isNegated;
    Result<FilterNode> node = peek().kind == Token::Kind::Open ? parseParentheses() : parseAtom();
    if (!node || !isNegated)
        return node;
    FilterNode negation;
    negation.kind = FilterNode::Kind::Not;
    negation.children.push_back(std::move(*node));
    return negation;
}

Result<FilterNode> Parser::parseParentheses()
{
    if (++m_depth > kDeepestNesting)
        return unexpected(
            Message(QT_TRANSLATE_NOOP("Core", "Parentheses are nested more than %1 times"))
                .arg(qint64{kDeepestNesting}));
    const qsizetype opened = take().at;
    Result<FilterNode> node = parseGroup(FilterNode::Kind::Any);
    if (!node)
        return node;
    if (peek().kind == Token::Kind::End)
        return filterError(
            m_filter, opened,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” is not closed")).arg(QStringLiteral("(")));
    if (peek().kind != Token::Kind::Close)
        return trailing();
    ++m_next;
    --m_depth;
    return node;
}

Result<FilterNode> Parser::parseAtom()
{
    if (++m_conditions > kMostConditions)
        return unexpected(Message(QT_TRANSLATE_NOOP("Core", "There are more than %1 conditions"))
                              .arg(qint64{kMostConditions}));
    if (peek().kind == Token::Kind::Text)
        return parseAnyText();
    FilterNode node;
    node.kind = FilterNode::Kind::Atom;
    if (auto error = parsePath(node.atom))
        return std::move(*error);
    if (auto error = parseComparison(node.atom))
        return std::move(*error);
    return node;
}

Result<FilterNode> Parser::parseAnyText()
{
    const Token &text = take();
    const bool isCompared = peek().kind == Token::Kind::Operator || isKeyword(peek(), u"in") ||
                            isKeyword(peek(), u"is");
    if (isCompared)
        return filterError(
            m_filter, text.at,
            Message(QT_TRANSLATE_NOOP("Core", "The name of a field is expected")),
            Message(QT_TRANSLATE_NOOP("Core", "a name with spaces is written in [brackets]")));
    FilterNode node;
    node.kind = FilterNode::Kind::Atom;
    node.atom.symbol = {QStringLiteral("~"), text.at};
    node.atom.values.push_back({text.text, text.at, true});
    return node;
}

std::optional<Error> Parser::parsePath(FilterAtom &atom)
{
    const bool isName = peek().kind == Token::Kind::Name ||
                        (peek().kind == Token::Kind::Word && !isAnyKeyword(peek()));
    if (!isName)
        return unexpected(
            Message(QT_TRANSLATE_NOOP("Core", "A condition is expected")),
            Message(QT_TRANSLATE_NOOP("Core", "for example: name ~ smith, or a text in quotes")));
    bool isNameExpected = true;
    do {
        const Token &token = take();
        if (token.kind == Token::Kind::Word) {
            if (auto error = splitNames(token, isNameExpected, atom))
                return error;
            continue;
        }
        if (!isNameExpected)
            return filterError(m_filter, token.at,
                               Message(QT_TRANSLATE_NOOP("Core", "“.” is expected")));
        atom.path.push_back({token.text, token.at, true});
        isNameExpected = false;
    } while (isAdjacent() &&
             (peek().kind == Token::Kind::Word || peek().kind == Token::Kind::Name));
    if (isNameExpected)
        return filterError(m_filter, m_tokens[m_next - 1].end,
                           Message(QT_TRANSLATE_NOOP("Core", "A name is expected after “.”")));
    return std::nullopt;
}

/// "owner.name", also ".name" and "owner." beside a name in brackets.
std::optional<Error> Parser::splitNames(const Token &word, bool &isNameExpected,
                                        FilterAtom &atom) const
{
    qsizetype at = word.at;
    bool isFirst = true;
    for (const auto part : QStringView(word.text).split(u'.')) {
        if (!isFirst && isNameExpected)
            return filterError(m_filter, at - 1,
                               Message(QT_TRANSLATE_NOOP("Core", "A name is expected before “.”")));
        isNameExpected |= !isFirst;
        isFirst = false;
        if (!part.isEmpty() && !isNameExpected)
            return filterError(m_filter, at, Message(QT_TRANSLATE_NOOP("Core", "“.” is expected")));
        if (!part.isEmpty()) {
            atom.path.push_back({part.toString(), at, false});
            isNameExpected = false;
        }
        at += part.size() + 1;
    }
    return std::nullopt;
}

std::optional<Error> Parser::parseComparison(FilterAtom &atom)
{
    atom.symbol = {peek().text, peek().at, false};
    if (takeKeyword(u"is"))
        return parseIs(atom);
    if (takeKeyword(u"in")) {
        atom.comparison = Comparison::In;
        return parseList(atom);
    }
    if (takeKeyword(u"not")) {
        if (!takeKeyword(u"in"))
            return unexpected(Message(QT_TRANSLATE_NOOP("Core", "“in” is expected after “not”")));
        atom.symbol.text = QStringLiteral("not in");
        atom.comparison = Comparison::NotIn;
        return parseList(atom);
    }
    if (peek().kind != Token::Kind::Operator)
        return unexpected(
            Message(QT_TRANSLATE_NOOP("Core", "An operator is expected after “%1”"))
                .arg(shown(atom.path.back().text)),
            Message(QT_TRANSLATE_NOOP(
                "Core", "possible are = != < <= > >= ~ !~ in, is empty; a text to look for "
                        "everywhere is written in quotes")));
    atom.comparison = comparisonOf(take().text);
    Result<FilterWord> value = parseValue(false);
    if (!value)
        return value.error();
    atom.values.push_back(std::move(*value));
    return std::nullopt;
}

std::optional<Error> Parser::parseIs(FilterAtom &atom)
{
    const bool isNegated = takeKeyword(u"not");
    if (!takeKeyword(u"empty"))
        return unexpected(
            Message(QT_TRANSLATE_NOOP("Core", "“empty” or “not empty” is expected after “is”")));
    atom.symbol.text = isNegated ? QStringLiteral("is not empty") : QStringLiteral("is empty");
    atom.comparison = isNegated ? Comparison::NotEmpty : Comparison::Empty;
    return std::nullopt;
}

std::optional<Error> Parser::parseList(FilterAtom &atom)
{
    const qsizetype opened = peek().at;
    if (peek().kind != Token::Kind::Open)
        return unexpected(
            Message(QT_TRANSLATE_NOOP("Core", "A list in parentheses is expected after “in”")));
    do {
        ++m_next;
        Result<FilterWord> value = parseValue(true);
        if (!value)
            return value.error();
        if (++m_listValues > kMostListValues)
            return filterError(
                m_filter, value->at,
                Message(QT_TRANSLATE_NOOP("Core", "There are more than %1 values in lists"))
                    .arg(static_cast<qint64>(kMostListValues)));
        atom.values.push_back(std::move(*value));
    } while (peek().kind == Token::Kind::Comma);
    if (peek().kind == Token::Kind::End)
        return filterError(
            m_filter, opened,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” is not closed")).arg(QStringLiteral("(")));
    if (peek().kind != Token::Kind::Close)
        return unexpected(
            Message(QT_TRANSLATE_NOOP("Core", "“,” or “)” is expected")),
            Message(QT_TRANSLATE_NOOP("Core", "a value with spaces is written in quotes")));
    ++m_next;
    return std::nullopt;
}

Result<FilterWord> Parser::parseValue(bool isInList)
{
    if (isKeyword(peek(), u"empty"))
        return unexpected(valueExpected(), Message(QT_TRANSLATE_NOOP("Core", "did you mean “%1”?"))
                                               .arg(QStringLiteral("is empty")));
    if (isAnyKeyword(peek()))
        return unexpected(
            valueExpected(),
            Message(QT_TRANSLATE_NOOP("Core", "put “%1” in quotes if it is the value"))
                .arg(peek().text));
    if (peek().kind == Token::Kind::Name)
        return unexpected(
            valueExpected(),
            Message(QT_TRANSLATE_NOOP("Core", "values are written in quotes, not in brackets")));
    if (peek().kind != Token::Kind::Word && peek().kind != Token::Kind::Text)
        return unexpected(valueExpected());
    const bool isQuoted = peek().kind == Token::Kind::Text;
    FilterWord value{peek().text, peek().at, isQuoted};
    ++m_next;
    // Outside lists "12,5" is one number.
    while (!isInList && !isQuoted && isAdjacent() && peek().kind == Token::Kind::Comma &&
           m_tokens[m_next + 1].kind == Token::Kind::Word &&
           m_tokens[m_next + 1].at == peek().end) {
        value.text += take().text;
        value.text += take().text;
    }
    return value;
}

/// The line that holds `at`, cut to what surrounds it, and a mark below the place.
std::pair<QString, QString> excerpt(QStringView filter, qsizetype at)
{
    const auto isBreak = [filter](qsizetype i) {
        return filter[i] == u'\n' || filter[i] == u'\r' || filter[i] == QChar::LineSeparator;
    };
    qsizetype first = at;
    while (first > 0 && at - first < kShownLine && !isBreak(first - 1))
        --first;
    qsizetype last = at;
    while (last < filter.size() && last - at < kShownLine && !isBreak(last))
        ++last;
    if (last - first > kShownLine) {
        first = std::max(first, std::min(at - kShownLine / 2, last - kShownLine));
        last = std::min(last, first + kShownLine);
    }
    const bool isCutBefore = first > 0 && !isBreak(first - 1);
    const bool isCutAfter = last < filter.size() && !isBreak(last);
    QString line = isCutBefore ? QStringLiteral("…") : QString();
    QString mark = isCutBefore ? QStringLiteral(" ") : QString();
    for (qsizetype i = first; i < last;) {
        const Character c = characterAt(filter, i);
        const bool isWide = isCjk(c.value) || (c.value >= 0x3000 && c.value < 0x3100) ||
                            (c.value >= 0xff01 && c.value <= 0xff60);
        if (QChar::category(c.value) == QChar::Other_Control)
            line += u' ';
        else
            line += filter.sliced(i, c.size);
        if (i < at && !isMark(c.value))
            mark += isWide ? QChar(u'\u3000') : QChar(u' ');
        i += c.size;
    }
    if (isCutAfter)
        line += u'…';
    return {storable(line), mark + u'^'};
}

qint64 characterNumber(QStringView filter, qsizetype at)
{
    const QStringView before = filter.first(at);
    return 1 +
           std::count_if(before.begin(), before.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

Error filterError(QStringView filter, qsizetype at, const Message &what, const Message &advice)
{
    const auto [line, mark] = excerpt(filter, at);
    const qint64 number = characterNumber(filter, at);
    const Message place =
        advice.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("Core", "%1 at character %2")).arg(what).arg(number)
            : Message(QT_TRANSLATE_NOOP("Core", "%1 at character %2; %3"))
                  .arg(what)
                  .arg(number)
                  .arg(advice);
    return Error(ErrorCode::Invalid, Message("%1\n    %2\n    %3").arg(place).arg(line).arg(mark));
}

Result<FilterNode> parseFilter(QStringView filter)
{
    if (filter.size() > kLongestFilter)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "The filter is longer than %1 characters"))
                         .arg(qint64{kLongestFilter}));
    Result<std::vector<FilterToken>> tokens = filterTokens(filter);
    if (!tokens)
        return tokens.error();
    return Parser(filter, std::move(*tokens)).run();
}

} // namespace kartoteka
