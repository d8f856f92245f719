#include "translations/tsfile.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace kartoteka
{

namespace
{

TsEntry parseMessage(QXmlStreamReader &xml, const QString &context)
{
    TsEntry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!entry.isPlural) {
                entry.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

/// "%1", "%2" … and "%n" as they occur, sorted.
QStringList places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QSet<QString> found;
    auto it = place.globalMatch(text);
    while (it.hasNext())
        found.insert(it.next().captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QString problem(const TsEntry &entry, int pluralForms)
{
    if (entry.type == QLatin1String("vanished") || entry.type == QLatin1String("obsolete"))
        return QStringLiteral("is no longer in the source");
    if (!entry.isPlural && entry.source.contains(QLatin1String("%n")))
        return QStringLiteral("has %n but no plural forms; mark it with QT_TRANSLATE_N_NOOP");
    if (!entry.type.isEmpty())
        return QStringLiteral("is not translated");
    if (entry.isPlural && entry.forms.size() != pluralForms)
        return QStringLiteral("needs %1 plural form(s)").arg(pluralForms);
    for (const QString &form : entry.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (places(form) != places(entry.source))
            return QStringLiteral("has other places than “%1”").arg(form);
    }
    return {};
}

} // namespace

std::vector<TsEntry> parseTs(const QByteArray &bytes)
{
    std::vector<TsEntry> entries;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS"))
        return entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.push_back(parseMessage(xml, context));
    }
    if (xml.hasError())
        entries.clear();
    return entries;
}

QStringList translationProblems(const std::vector<TsEntry> &entries, int pluralForms)
{
    QStringList problems;
    for (const TsEntry &entry : entries) {
        const QString what = problem(entry, pluralForms);
        if (!what.isEmpty())
            problems << u'[' + entry.context + QStringLiteral("] “") + entry.source +
                            QStringLiteral("” ") + what;
    }
    return problems;
}

} // namespace kartoteka
