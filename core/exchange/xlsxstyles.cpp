#include "exchange/xlsxstyles.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace kartoteka
{

namespace
{
constexpr double kLastDay = 2958466; // 10000-01-01
constexpr double kSecondsPerDay = 86400;

/// The first section of a format – that of positive numbers – in two readings: signs that mean
/// something, and what stands in square brackets.
struct Section {
    QString signs;
    QStringList brackets;
    QString lastQuoted;
};

Section firstSection(QStringView code)
{
    Section section;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QString inside = code.sliced(i + 1, end - i - 1).toString();
            if (c == u'[')
                section.brackets << inside;
            else
                section.lastQuoted = inside;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next sign stands for itself
        } else {
            section.signs += c.toLower();
        }
    }
    return section;
}

bool isElapsed(const QString &bracket)
{
    const QString sign = bracket.toLower();
    return !sign.isEmpty() && (sign.count(u'h') == sign.size() || sign.count(u'm') == sign.size() ||
                               sign.count(u's') == sign.size());
}

/// "[$EUR]", "[$RUB-419]" → the code; signs of currencies say too little.
QString currencyOf(const QStringList &brackets)
{
    for (const QString &bracket : brackets) {
        const QString name = bracket.mid(1).section(u'-', 0, 0);
        const auto isLetter = [](QChar c) {
            return c >= u'A' && c <= u'Z';
        };
        if (bracket.startsWith(u'$') && name.size() == 3 &&
            std::all_of(name.begin(), name.end(), isLetter))
            return name;
    }
    return {};
}
} // namespace

XlsxFormat xlsxFormat(QStringView code)
{
    XlsxFormat format;
    const Section section = firstSection(code);
    if (section.signs.contains(QLatin1String("general")))
        return format;
    if (std::any_of(section.brackets.begin(), section.brackets.end(), isElapsed))
        format.kind = XlsxFormat::Kind::Duration;
    else if (std::any_of(section.signs.begin(), section.signs.end(),
                         [](QChar c) { return QStringView(u"dmhys").contains(c); }))
        format.kind = XlsxFormat::Kind::Date;
    else if (section.signs.contains(u'%'))
        format.kind = XlsxFormat::Kind::Percent;
    format.isUtc = format.kind == XlsxFormat::Kind::Date && section.lastQuoted == QStringView(u"Z");
    format.currency = currencyOf(section.brackets);
    if (section.signs.size() > 1 && section.signs.count(u'0') == section.signs.size())
        format.zeros = static_cast<int>(std::min<qsizetype>(section.signs.size(), 30));
    return format;
}

XlsxFormat builtInXlsxFormat(int number)
{
    XlsxFormat format;
    if ((number >= 14 && number <= 22) || (number >= 27 && number <= 36) || number == 45 ||
        number == 47 || (number >= 50 && number <= 58))
        format.kind = XlsxFormat::Kind::Date;
    else if (number == 46)
        format.kind = XlsxFormat::Kind::Duration;
    else if (number == 9 || number == 10)
        format.kind = XlsxFormat::Kind::Percent;
    return format;
}

QString xlsxInstant(double serial, XlsxFormat::Kind kind, bool is1904)
{
    if (!std::isfinite(serial) || std::abs(serial) >= kLastDay)
        return {};
    if (kind == XlsxFormat::Kind::Duration)
        return QStringLiteral("duration %1 s").arg(serial * kSecondsPerDay, 0, 'f', 3);
    if (serial < 0)
        return {};
    double days = std::floor(serial);
    auto ms = static_cast<qint64>(std::llround((serial - days) * kSecondsPerDay * 1000));
    if (ms == 86400000) {
        ms = 0;
        days += 1;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
    const QString clock = time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss")
                                                         : QStringLiteral("HH:mm:ss.zzz"));
    if (serial < 1 && days < 1)
        return clock;
    if (serial < 60 && !is1904)
        days += 1; // before the 29 February that never was
    const QDate epoch = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate date = epoch.addDays(static_cast<qint64>(days));
    return date.toString(Qt::ISODate) + u'T' + clock;
}

} // namespace kartoteka
