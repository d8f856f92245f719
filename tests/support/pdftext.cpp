#include "support/pdftext.h"

#include <QHash>
#include <QRegularExpression>

namespace kartoteka
{

namespace
{

using GlyphTexts = QHash<uint, QString>;

struct PdfObject {
    QByteArray head;
    QByteArray content; ///< of its stream, unpacked
};

QByteArray unpacked(const QByteArray &packed)
{
    QByteArray sized(4, '\0'); // the length is only a hint
    sized[2] = 64;
    return qUncompress(sized + packed);
}

QHash<int, PdfObject> objectsOf(const QByteArray &bytes)
{
    QHash<int, PdfObject> objects;
    static const QRegularExpression begin(QStringLiteral("(?<=\\n)(\\d+) 0 obj\\n"));
    const QString signs = QString::fromLatin1(bytes);
    auto matches = begin.globalMatch(signs);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype from = match.capturedEnd();
        const qsizetype end = bytes.indexOf("endobj", from);
        const qsizetype stream = bytes.indexOf("stream\n", from);
        PdfObject object;
        if (stream < 0 || (end >= 0 && end < stream)) {
            object.head = bytes.mid(from, end - from);
        } else {
            object.head = bytes.mid(from, stream - from);
            const qsizetype packed = stream + qsizetype(qstrlen("stream\n"));
            const QByteArray raw = bytes.mid(packed, bytes.indexOf("endstream", packed) - packed);
            object.content = object.head.contains("FlateDecode") ? unpacked(raw) : raw;
        }
        objects.insert(match.captured(1).toInt(), object);
    }
    return objects;
}

QString textOfHex(const QString &hex)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text += QChar(static_cast<char16_t>(QStringView(hex).mid(at, 4).toUInt(nullptr, 16)));
    return text;
}

GlyphTexts glyphTextsOf(const QByteArray &toUnicode)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (\\[[^\\]]*\\]|<[0-9A-Fa-f]+>)"));
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]+)>"));
    GlyphTexts texts;
    const QString map = QString::fromLatin1(toUnicode);
    auto ranges = range.globalMatch(map);
    while (ranges.hasNext()) {
        const auto match = ranges.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        auto values = one.globalMatch(match.captured(3));
        const bool isList = match.captured(3).startsWith(u'[');
        for (uint glyph = first; glyph <= last && values.hasNext(); ++glyph) {
            texts.insert(glyph, textOfHex(values.next().captured(1)));
            if (!isList)
                break;
        }
    }
    return texts;
}

QString drawnText(const QByteArray &content, const QHash<int, GlyphTexts> &fonts)
{
    static const QRegularExpression token(
        QStringLiteral("/F(\\d+) [-0-9.]+ Tf|<([0-9A-Fa-f]+)> ?Tj|\\b(ET)\\b"));
    QString text;
    GlyphTexts font;
    auto tokens = token.globalMatch(QString::fromLatin1(content));
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        if (match.hasCaptured(3)) {
            text += u'\n';
        } else if (match.hasCaptured(2)) {
            const QString hex = match.captured(2);
            for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
                text += font.value(QStringView(hex).mid(at, 4).toUInt(nullptr, 16));
        } else {
            font = fonts.value(match.captured(1).toInt());
        }
    }
    return text;
}

} // namespace

PdfText readPdf(const QByteArray &bytes)
{
    PdfText pdf;
    if (!bytes.startsWith("%PDF"))
        return pdf;
    const auto objects = objectsOf(bytes);
    static const QRegularExpression unicode(QStringLiteral("/ToUnicode (\\d+) 0 R"));
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b(?!s)"));
    QHash<int, GlyphTexts> fonts;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        const QString head = QString::fromLatin1(object->head);
        if (const auto match = unicode.match(head); match.hasMatch())
            fonts.insert(object.key(),
                         glyphTextsOf(objects.value(match.captured(1).toInt()).content));
        pdf.pages += page.match(head).hasMatch();
    }
    QList<int> order = objects.keys();
    std::sort(order.begin(), order.end());
    for (const int id : order) {
        if (objects[id].content.contains(" Tf"))
            pdf.text += drawnText(objects[id].content, fonts);
    }
    pdf.text.replace(u'\t', u' '); // Qt's name for the glyph of a space
    return pdf;
}

} // namespace kartoteka
