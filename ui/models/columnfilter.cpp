#include "models/columnfilter.h"

#include "base/text.h"
#include "storage/filterpath.h"

#include <QRegularExpression>

namespace kartoteka
{

namespace
{

constexpr int kNearDays = 28; // what DisplayText says in words
constexpr int kFewestDigits = 2;
constexpr int kShownOptions = 8;

Error notUnderstood(const Message &message)
{
    return Error(ErrorCode::Invalid, message);
}

Error missingValue(const QString &symbol)
{
    return notUnderstood(
        Message(QT_TRANSLATE_NOOP("Core", "A value is missing behind “%1”")).arg(symbol));
}

/// Signs of input methods that write them wide.
QString withPlainSigns(QString typed)
{
    static const std::vector<std::pair<QString, QString>> table = {
        {QStringLiteral("＞"), QStringLiteral(">")}, {QStringLiteral("＜"), QStringLiteral("<")},
        {QStringLiteral("＝"), QStringLiteral("=")}, {QStringLiteral("！"), QStringLiteral("!")},
        {QStringLiteral("≥"), QStringLiteral(">=")}, {QStringLiteral("≤"), QStringLiteral("<=")},
        {QStringLiteral("≠"), QStringLiteral("!=")}, {QStringLiteral("<>"), QStringLiteral("!=")},
        {QStringLiteral("…"), QStringLiteral("..")},
    };
    for (const auto &[wide, plain] : table) {
        if (typed.startsWith(wide) || wide == QStringLiteral("…"))
            typed.replace(wide, plain);
    }
    return typed;
}

bool isChoice(Kind kind)
{
    return kind == Kind::Choice || kind == Kind::MultiChoice || kind == Kind::Flag;
}

bool isText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::LongText;
}

bool isDay(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Instant;
}

} // namespace

QString quotedForFilter(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + text + u'"';
}

std::optional<ColumnFilter> ColumnFilter::of(const ListColumn &column, const Entity &entity,
                                             Session &session)
{
    const QString path = column.filter.isEmpty() ? column.field : column.filter;
    if (path.isEmpty())
        return std::nullopt;
    std::vector<FilterWord> words;
    for (const QString &name : path.split(u'.'))
        words.push_back({name});
    const FilterContext context = filterContext(session);
    const auto target = FilterPaths(path, entity, context).resolve(words);
    if (!target || !target->field || target->field->field.kind == Kind::Reference)
        return std::nullopt;
    return ColumnFilter(path, target->field->field,
                        DisplayText(session.clock().today(), session.textStyle()));
}

ColumnFilter::ColumnFilter(QString path, Field field, DisplayText text)
    : m_path(std::move(path))
    , m_field(std::move(field))
    , m_text(std::move(text))
{
}

QString ColumnFilter::compared(const char *symbol, const QString &value) const
{
    return m_path + u' ' + QLatin1String(symbol) + u' ' + quotedForFilter(value);
}

ColumnFilter::Asked ColumnFilter::split(const QString &typed)
{
    const QString plain = withPlainSigns(typed.trimmed());
    for (const char *symbol : {">=", "<=", "!=", ">", "<", "=", "!"}) {
        if (plain.startsWith(QLatin1String(symbol)))
            return {QLatin1String(symbol), plain.mid(qstrlen(symbol)).trimmed()};
    }
    return {{}, plain};
}

Result<QString> ColumnFilter::expression(const QString &typed) const
{
    const Asked asked = split(storable(typed));
    if (asked.symbol.isEmpty() && asked.value.isEmpty())
        return QString();
    if (asked.value.isEmpty()) {
        if (asked.symbol == QLatin1String("="))
            return QString(m_path + QLatin1String(" is empty"));
        if (asked.symbol == QLatin1String("!="))
            return QString(m_path + QLatin1String(" is not empty"));
        return missingValue(asked.symbol);
    }
    if (isText(m_field.kind))
        return textExpression(asked);
    return isChoice(m_field.kind) ? choiceExpression(asked) : scaleExpression(asked);
}

Result<QString> ColumnFilter::textExpression(const Asked &asked) const
{
    QString value = asked.value;
    if (m_path.endsWith(QLatin1String(".normalized"))) {
        // Phones are kept by their digits, whatever stands between them when they are typed.
        value.remove(QRegularExpression(QStringLiteral("[^0-9]")));
        if (value.size() < kFewestDigits)
            return notUnderstood(Message(QT_TRANSLATE_NOOP("Core", "Write digits of the phone")));
        if (value.size() > 1 && value.startsWith(u'8'))
            return QString(u'(' + compared("~", value) + QLatin1String(" or ") +
                           compared("~", u'7' + value.mid(1)) + u')');
    }
    if (fold(value).isEmpty())
        return notUnderstood(
            Message(QT_TRANSLATE_NOOP("Core", "There is nothing to look for in “%1”")).arg(value));
    if (asked.symbol.isEmpty())
        return compared("~", value);
    if (asked.symbol == QLatin1String("!"))
        return compared("!~", value);
    return compared(asked.symbol.toLatin1().constData(), value);
}

/// Code and name.
std::vector<std::pair<QString, QString>> ColumnFilter::options() const
{
    if (m_field.kind == Kind::Flag) {
        const auto named = [this](bool isOn) {
            return m_text.text(m_field, Value(qint64{isOn}));
        };
        return {{QStringLiteral("true"), named(true)}, {QStringLiteral("false"), named(false)}};
    }
    std::vector<std::pair<QString, QString>> options;
    for (const ChoiceOption &option : m_field.options) {
        if (!option.code.isEmpty())
            options.emplace_back(option.code, option.label.translated());
    }
    return options;
}

/// The codes of the options that are meant, as a list of the language.
Result<QString> ColumnFilter::code(const QString &name) const
{
    const QString wanted = fold(name);
    QStringList exact;
    QStringList begun;
    QStringList known;
    for (const auto &[code, label] : options()) {
        const QString folded = fold(label);
        if (folded == wanted || fold(code) == wanted)
            exact << quotedForFilter(code);
        if (folded.startsWith(wanted) || folded.contains(u' ' + wanted))
            begun << quotedForFilter(code);
        if (known.size() < kShownOptions)
            known << label;
        else if (known.size() == kShownOptions)
            known << QStringLiteral("…");
    }
    if (!exact.isEmpty())
        return exact.join(QLatin1String(", "));
    if (!begun.isEmpty() && !wanted.isEmpty())
        return begun.join(QLatin1String(", "));
    return notUnderstood(Message(QT_TRANSLATE_NOOP("Core", "“%1” is none of: %2"))
                             .arg(name)
                             .arg(known.join(QLatin1String(", "))));
}

Result<QString> ColumnFilter::choiceExpression(const Asked &asked) const
{
    const bool isOpposite = asked.symbol.startsWith(u'!');
    if (!isOpposite && !asked.symbol.isEmpty() && asked.symbol != QLatin1String("="))
        return notUnderstood(
            Message(QT_TRANSLATE_NOOP("Core", "“%1” does not fit here: there is no order"))
                .arg(asked.symbol));
    static const QRegularExpression comma(QStringLiteral("\\s*[,;，；、]\\s*"));
    QStringList codes;
    for (const QString &name : asked.value.split(comma, Qt::SkipEmptyParts)) {
        const auto found = code(name);
        if (!found)
            return found.error();
        codes << *found;
    }
    if (codes.isEmpty())
        return missingValue(asked.value);
    return QString(m_path + (isOpposite ? QLatin1String(" not in (") : QLatin1String(" in (")) +
                   codes.join(QLatin1String(", ")) + u')');
}

Result<QString> ColumnFilter::scaleExpression(const Asked &asked) const
{
    const bool isOpposite = asked.symbol.startsWith(u'!');
    const qsizetype dots = asked.value.indexOf(QLatin1String(".."));
    if (dots >= 0) {
        const bool isOrder = asked.symbol.startsWith(u'<') || asked.symbol.startsWith(u'>');
        if (isOrder)
            return notUnderstood(
                Message(QT_TRANSLATE_NOOP("Core", "“%1” does not go together with a range"))
                    .arg(asked.symbol));
        const auto between =
            range(asked.value.left(dots).trimmed(), asked.value.mid(dots + 2).trimmed());
        return between && isOpposite ? Result<QString>(QLatin1String("not ") + *between) : between;
    }
    const auto meant = span(asked.value);
    if (!meant)
        return meant.error();
    const QString &symbol = asked.symbol;
    if (symbol == QLatin1String(">") || symbol == QLatin1String("<="))
        return compared(symbol.toLatin1().constData(), meant->last);
    if (symbol == QLatin1String(">=") || symbol == QLatin1String("<"))
        return compared(symbol.toLatin1().constData(), meant->first);
    const QString same = meant->first == meant->last
                             ? compared("=", meant->first)
                             : QString(u'(' + compared(">=", meant->first) +
                                       QLatin1String(" and ") + compared("<=", meant->last) + u')');
    return isOpposite ? QString(QLatin1String("not ") + same) : same;
}

Result<QString> ColumnFilter::range(const QString &from, const QString &to) const
{
    if (from.isEmpty() && to.isEmpty())
        return missingValue(QStringLiteral(".."));
    QStringList parts;
    if (!from.isEmpty()) {
        const auto begin = span(from);
        if (!begin)
            return begin.error();
        parts << compared(">=", begin->first);
    }
    if (!to.isEmpty()) {
        const auto end = span(to);
        if (!end)
            return end.error();
        parts << compared("<=", end->last);
    }
    return QString(u'(' + parts.join(QLatin1String(" and ")) + u')');
}

Result<ColumnFilter::Span> ColumnFilter::span(const QString &value) const
{
    if (isDay(m_field.kind)) {
        if (const auto meant = days(value))
            return *meant;
        const bool isMoment = m_field.kind == Kind::Instant && value.contains(u':') &&
                              parseInstant(value, m_text.style().dateOrder);
        if (isMoment)
            return Span{value, value};
        return notUnderstood(Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a date")).arg(value));
    }
    const auto number = parseValue(m_field, value, m_text.style());
    if (!number)
        return number.error();
    if (number->isNull())
        return missingValue(value);
    return Span{value, value};
}

/// A day, a month ("2026-03", "03.2026") or a year.
std::optional<ColumnFilter::Span> ColumnFilter::days(const QString &value) const
{
    static const QRegularExpression year(QStringLiteral("^(\\d{4})\\s*年?$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4})\\s*[-./年]\\s*(\\d{1,2})月?$"));
    static const QRegularExpression turned(QStringLiteral("^(\\d{1,2})\\s*[-./]\\s*(\\d{4})$"));
    const auto spanOf = [](const DateRange &range) -> std::optional<Span> {
        if (!range.from.isValid())
            return std::nullopt;
        return Span{range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate)};
    };
    if (const auto match = year.match(value); match.hasMatch())
        return spanOf(periodOf(QDate(match.captured(1).toInt(), 1, 1), Period::Year));
    if (const auto match = month.match(value); match.hasMatch())
        return spanOf(periodOf(QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1),
                               Period::Month));
    if (const auto match = turned.match(value); match.hasMatch())
        return spanOf(periodOf(QDate(match.captured(2).toInt(), match.captured(1).toInt(), 1),
                               Period::Month));
    // A time asks for its minute, not for the day.
    if (value.contains(u':'))
        return std::nullopt;
    std::optional<QDate> day = nearDay(value);
    if (!day)
        day = parseDate(value, m_text.style().dateOrder);
    if (!day)
        day = parseRelativeDate(value, m_text.today());
    return day ? spanOf({*day, *day}) : std::nullopt;
}

/// "yesterday", "3 days ago" as lists show them in the language of the window.
std::optional<QDate> ColumnFilter::nearDay(const QString &value) const
{
    const QString wanted = fold(value);
    for (int days = -1; days < kNearDays; ++days) {
        const QDate day = m_text.today().addDays(-days);
        if (fold(m_text.nearDate(day)) == wanted)
            return day;
    }
    return std::nullopt;
}

QString ColumnFilter::advice() const
{
    const auto said = [](const char *text) {
        return Message(text).translated();
    };
    const QString filled =
        said(QT_TRANSLATE_NOOP("Core", "= alone: nothing in the field; != alone: something in it"));
    if (m_path.endsWith(QLatin1String(".normalized")))
        return said(QT_TRANSLATE_NOOP("Core", "Digits of the phone, in any spelling")) + u'\n' +
               filled;
    if (isText(m_field.kind))
        return said(QT_TRANSLATE_NOOP("Core", "Part of the text; =text: exactly this; !text: not "
                                              "containing it")) +
               u'\n' + filled;
    if (isDay(m_field.kind))
        return said(QT_TRANSLATE_NOOP("Core", "A day, a month or a year: 5.3.2026, 2026-03, 2026, "
                                              "today; >2026-03, 2026-03..2026-05, ..today")) +
               u'\n' + filled;
    if (!isChoice(m_field.kind))
        return said(QT_TRANSLATE_NOOP("Core", "A number; >5, <=10, 5..10, !=7")) + u'\n' + filled;
    QStringList names;
    for (const auto &[code, label] : options()) {
        if (names.size() < kShownOptions)
            names << label;
    }
    return Message(QT_TRANSLATE_NOOP("Core", "One or several of: %1; !name: all others"))
               .arg(names.join(QLatin1String(", ")))
               .translated() +
           u'\n' + filled;
}

} // namespace kartoteka
