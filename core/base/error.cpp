#include "base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr auto kContext = "Core";

QString englishPlural(QString text, qint64 n)
{
    // English sources write plurals as "record(s)"; without a translator show the right form.
    text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    return text.replace(QLatin1String("%n"), QString::number(n));
}
} // namespace

Message Message::verbatim(QString text)
{
    Message message;
    message.m_verbatim = std::move(text);
    return message;
}

Message &Message::arg(const QString &text) &
{
    m_arguments.push_back(verbatim(text));
    return *this;
}

Message &Message::arg(const Message &message) &
{
    m_arguments.push_back(message);
    return *this;
}

Message &Message::arg(qint64 number) &
{
    return arg(QString::number(number));
}

Message &Message::count(qint64 n) &
{
    m_count = n;
    return *this;
}

QString Message::english() const
{
    return render(false);
}

QString Message::translated() const
{
    return render(true);
}

QJsonValue Message::toJson() const
{
    if (m_source.isEmpty())
        return m_verbatim;
    QJsonObject json{{QStringLiteral("t"), QString::fromUtf8(m_source)}};
    QJsonArray arguments;
    for (const Message &argument : m_arguments)
        arguments.append(argument.toJson());
    if (!arguments.isEmpty())
        json.insert(QStringLiteral("a"), arguments);
    if (m_count >= 0)
        json.insert(QStringLiteral("n"), m_count);
    return json;
}

Message Message::fromJson(const QJsonValue &json)
{
    if (json.isString())
        return verbatim(json.toString());
    const QJsonObject object = json.toObject();
    Message message;
    message.m_source = object.value(QLatin1String("t")).toString().toUtf8();
    for (const QJsonValue argument : object.value(QLatin1String("a")).toArray())
        message.m_arguments.push_back(fromJson(argument));
    message.m_count = object.value(QLatin1String("n")).toInteger(-1);
    return message;
}

QString Message::render(bool translate) const
{
    if (m_source.isEmpty())
        return m_verbatim;
    // QCoreApplication::translate leaves %n alone when no translator knows the text, so the English
    // plural is applied after it in both cases.
    const int n = m_count < 0 ? -1 : static_cast<int>(std::min<qint64>(m_count, 1000000000));
    QString text = translate
                       ? QCoreApplication::translate(kContext, m_source.constData(), nullptr, n)
                       : QString::fromUtf8(m_source);
    if (m_count >= 0)
        text = englishPlural(text, m_count);
    // One pass over the places, so that an argument containing "%1" is not expanded again.
    QString result;
    result.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        const auto index = isPlace ? static_cast<size_t>(text[i + 1].digitValue()) : 0;
        if (index == 0 || index > m_arguments.size()) {
            result += text[i];
            continue;
        }
        result += m_arguments[index - 1].render(translate);
        ++i;
    }
    return result;
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Exists:
        return QStringLiteral("exists");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::TooNew:
        return QStringLiteral("too_new");
    case ErrorCode::Foreign:
        return QStringLiteral("foreign");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

Error::Error(ErrorCode code, Message message)
    : m_code(code)
    , m_messages{std::move(message)}
{
}

Error &Error::wrap(Message context) &
{
    m_messages.push_back(std::move(context));
    return *this;
}

Error &Error::detail(const QString &text) &
{
    m_detail = text;
    return *this;
}

QString Error::english() const
{
    QStringList parts;
    for (auto it = m_messages.rbegin(); it != m_messages.rend(); ++it)
        parts << it->english();
    return parts.join(QStringLiteral(": "));
}

QString Error::translated() const
{
    QStringList parts;
    for (auto it = m_messages.rbegin(); it != m_messages.rend(); ++it)
        parts << it->translated();
    return parts.join(QStringLiteral(": "));
}

Error toError(const Problems &problems)
{
    Message tail;
    for (auto it = problems.rbegin(); it != problems.rend(); ++it) {
        const Message one =
            it->field.isEmpty() ? it->message : Message("%1: %2").arg(it->field).arg(it->message);
        tail = tail.isEmpty() ? one : Message("%1; %2").arg(one).arg(tail);
    }
    return Error(ErrorCode::Invalid, tail);
}

} // namespace kartoteka
