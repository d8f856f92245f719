#include "models/displaytext.h"

#include <QDateTime>

namespace kartoteka
{

namespace
{

constexpr QChar kMinus(0x2212);

QString withRealMinus(QString text)
{
    if (text.startsWith(u'-'))
        text[0] = kMinus;
    return text;
}

} // namespace

DisplayText::DisplayText(QDate today, const TextStyle &style)
    : m_today(today)
    , m_style(style)
{
}

QString DisplayText::text(const Field &field, const Value &value) const
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return value.text();
    case Kind::Integer:
        return number(value.integer());
    case Kind::Flag:
        return value.integer() ? tr("yes") : tr("no");
    case Kind::Date: {
        const QDate day = QDate::fromString(value.text(), Qt::ISODate);
        return day.isValid() ? date(day) : value.text();
    }
    case Kind::Instant:
        return instant(value.integer());
    case Kind::Money:
        return money(value.money());
    case Kind::Quantity:
        return scaled(value.integer(), 3, true);
    case Kind::Percent:
        return scaled(value.integer(), 2, true) + QStringLiteral("\u00a0%");
    case Kind::Choice:
        return choice(field, value.text());
    case Kind::MultiChoice:
        return choices(field, value);
    case Kind::Reference:
        return QString::number(value.integer());
    }
    return {};
}

QString DisplayText::editable(const Field &field, const Value &value) const
{
    switch (field.kind) {
    case Kind::Date:
        return text(field, value);
    case Kind::Text:
    case Kind::LongText:
        return value.text();
    case Kind::Integer:
    case Kind::Flag:
    case Kind::Instant:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        break;
    }
    return formatValue(field, value);
}

QString DisplayText::date(QDate date) const
{
    return m_locale.toString(date, QLocale::ShortFormat);
}

QString DisplayText::nearDate(QDate day) const
{
    const int days = static_cast<int>(day.daysTo(m_today));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days == -1)
        return tr("tomorrow");
    if (days > 1 && days < 7)
        return tr("%n day(s) ago", nullptr, days);
    if (days >= 7 && days < 28)
        return tr("%n week(s) ago", nullptr, days / 7);
    return date(day);
}

QString DisplayText::instant(qint64 ms) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString DisplayText::time(qint64 ms) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QLocale::ShortFormat);
}

QDate DisplayText::dayOf(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

QString DisplayText::money(const Money &money) const
{
    const QString amount = scaled(money.minor, money.currency.decimals(), false);
    if (money.currency.isEmpty())
        return amount;
    return amount + QChar(QChar::Nbsp) + money.currency.code();
}

QString DisplayText::number(qint64 number) const
{
    return withRealMinus(m_locale.toString(number));
}

// No floating point on the way: a 17-digit amount stays exact.
QString DisplayText::scaled(qint64 value, int decimals, bool isTrimmed) const
{
    const quint64 magnitude =
        value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    quint64 unit = 1;
    for (int digit = 0; digit < decimals; ++digit)
        unit *= 10;
    QString text = m_locale.toString(magnitude / unit);
    QString fraction = QString::number(magnitude % unit).rightJustified(decimals, u'0');
    while (isTrimmed && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (decimals > 0 && !fraction.isEmpty())
        text += m_locale.decimalPoint() + fraction;
    return value < 0 ? kMinus + text : text;
}

QString DisplayText::bytes(qint64 size) const
{
    // The word for bytes that QLocale gives has one form for any number.
    if (size < 1024)
        return tr("%n byte(s)", nullptr, static_cast<int>(size));
    return m_locale.formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

QString DisplayText::choice(const Field &field, const QString &code) const
{
    for (const ChoiceOption &option : field.options) {
        if (option.code == code)
            return option.label.translated();
    }
    return code;
}

QString DisplayText::choices(const Field &field, const Value &value) const
{
    QStringList labels;
    const QStringList codes = value.text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &code : codes)
        labels << choice(field, code);
    return labels.join(QStringLiteral(", "));
}

} // namespace kartoteka
