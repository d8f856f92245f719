#include "exchange/vcardwriter.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr qsizetype kLongestLine = 75;
constexpr qsizetype kBufferBytes = 64 << 10;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= u' ' && c < QChar(0x7F); });
}

bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

/// Values of parameters know no line breaks and no quotes (RFC 6868).
QByteArray quotedValue(const QString &value)
{
    QString text = value;
    text.replace(u'^', QLatin1String("^^"));
    text.replace(u'"', QLatin1String("^'"));
    text.replace(QLatin1String("\r\n"), QLatin1String("^n"));
    text.replace(u'\n', QLatin1String("^n"));
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'/';
    });
    return isPlain ? text.toUtf8() : QByteArray('"' + text.toUtf8() + '"');
}

/// Lines of at most 76 signs; a soft break never cuts "=D0".
QByteArray quotedPrintable(const QByteArray &bytes, qsizetype column)
{
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isLast = i + 1 == bytes.size();
        const bool isPlain = c > ' ' && c < 0x7F && c != '=';
        const QByteArray sign = isPlain || (c == ' ' && !isLast)
                                    ? QByteArray(1, c)
                                    : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + sign.size() >= kLongestLine) {
            text += "=\r\n";
            column = 0;
        }
        text += sign;
        column += sign.size();
    }
    return text;
}
} // namespace

std::optional<VcardVersion> vcardVersion(QStringView name)
{
    if (name == QLatin1String("2.1"))
        return VcardVersion::V21;
    if (name == QLatin1String("3.0"))
        return VcardVersion::V30;
    if (name == QLatin1String("4.0"))
        return VcardVersion::V40;
    return std::nullopt;
}

VcardWriter::VcardWriter(QIODevice &device, VcardVersion version)
    : m_device(device)
    , m_version(version)
{
}

/// Folded where a character begins.
void VcardWriter::line(const QByteArray &bytes)
{
    qsizetype start = 0;
    qsizetype room = kLongestLine;
    while (!isOld() && bytes.size() - start > room) {
        qsizetype end = start + room;
        while (end > start + 1 && isContinuation(bytes[end]))
            --end;
        m_buffer += QByteArrayView(bytes).sliced(start, end - start);
        m_buffer += "\r\n ";
        start = end;
        room = kLongestLine - 1;
    }
    m_buffer += QByteArrayView(bytes).sliced(start);
    m_buffer += "\r\n";
}

/// In 2.1 a backslash escapes little, and only where it would be taken for an escape.
QString VcardWriter::escaped(const QString &text, bool isPart) const
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : isPart ? QChar(u';') : QChar();
        if (c == u'\\' && isOld())
            plain += next == u'\\' || next == u';' || next == u',' ? QStringLiteral("\\\\")
                                                                   : QStringLiteral("\\");
        else if (isOld())
            plain += c == u';' && isPart ? QStringLiteral("\\;") : QString(c);
        else if (c == u'\n')
            plain += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            plain += u'\\' + QString(c);
        else if (c != u'\r')
            plain += c;
    }
    return plain;
}

void VcardWriter::property(const QByteArray &name, const QString &text, Parameters parameters)
{
    rawProperty(name, escaped(text, false), parameters);
}

void VcardWriter::structured(const QByteArray &name, const QStringList &parts,
                             Parameters parameters)
{
    QStringList whole;
    for (const QString &part : parts)
        whole << escaped(part, true);
    rawProperty(name, whole.join(u';'), parameters);
}

void VcardWriter::rawProperty(const QByteArray &name, const QString &value,
                              const Parameters &parameters)
{
    QByteArray head = name;
    for (const Parameter &parameter : parameters) {
        // Old readers know types without their name alone.
        head += ';';
        if (!isOld() || parameter.name != "TYPE")
            head += parameter.name + '=';
        head += isOld() && parameter.name == "TYPE" ? parameter.value.toUpper().toUtf8()
                                                    : quotedValue(parameter.value);
    }
    if (!isOld() || (isAscii(value) && head.size() + value.size() < kLongestLine)) {
        line(head + ':' + value.toUtf8());
        return;
    }
    head += ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:";
    QString text = value;
    text.remove(u'\r').replace(u'\n', QLatin1String("\r\n"));
    line(head + quotedPrintable(text.toUtf8(), head.size()));
}

VcardWriter::Parameters VcardWriter::typeParameters(const QStringList &types,
                                                    bool isPreferred) const
{
    Parameters parameters;
    for (const QString &type : types)
        if (type != QLatin1String("pref"))
            parameters.push_back({"TYPE", type});
    if (isPreferred)
        parameters.push_back(m_version == VcardVersion::V40
                                 ? Parameter{"PREF", QStringLiteral("1")}
                                 : Parameter{"TYPE", QStringLiteral("pref")});
    return parameters;
}

QByteArray VcardWriter::group(const QString &label)
{
    if (label.isEmpty())
        return {};
    return "item" + QByteArray::number(++m_groups) + '.';
}

void VcardWriter::writeLabel(const QByteArray &group, const QString &label)
{
    if (!group.isEmpty())
        property(group + "X-ABLabel", label);
}

void VcardWriter::writeContacts(const char *name, const std::vector<VcardContact> &contacts,
                                const char *usual)
{
    for (const VcardContact &contact : contacts) {
        const QByteArray item = group(contact.label);
        Parameters parameters = typeParameters(contact.types, contact.isPreferred);
        if (usual && m_version != VcardVersion::V40)
            parameters.insert(parameters.begin(), {"TYPE", QString::fromLatin1(usual)});
        if (!contact.service.isEmpty())
            parameters.push_back({"X-SERVICE-TYPE", contact.service});
        property(item + name, contact.value, parameters);
        writeLabel(item, contact.label);
    }
}

void VcardWriter::writeAddress(const VcardAddress &address)
{
    Parameters parameters = typeParameters(address.types, false);
    if (!address.building.isEmpty())
        parameters.push_back({"X-BUILDING", address.building});
    if (!address.delivery.isEmpty())
        parameters.push_back({"LABEL", address.delivery});
    structured("ADR", QStringList(address.parts.begin(), address.parts.end()), parameters);
}

void VcardWriter::writePhoto(const Vcard &card)
{
    if (card.photo.isEmpty())
        return;
    const QByteArray type = card.photoType.isEmpty() ? "JPEG" : card.photoType.toUpper().toUtf8();
    const QByteArray base64 = card.photo.toBase64();
    if (m_version == VcardVersion::V40)
        return line("PHOTO:data:image/" + type.toLower() + ";base64," + base64);
    if (m_version == VcardVersion::V30)
        return line("PHOTO;ENCODING=b;TYPE=" + type + ':' + base64);
    m_buffer += "PHOTO;ENCODING=BASE64;" + type + ":\r\n";
    for (qsizetype i = 0; i < base64.size(); i += kLongestLine - 1)
        m_buffer += ' ' + base64.mid(i, kLongestLine - 1) + "\r\n";
    m_buffer += "\r\n"; // the end, for old readers
}

void VcardWriter::writeIdentity(const Vcard &card)
{
    line("VERSION:" + QByteArray(isOld() ? "2.1" : m_version == VcardVersion::V30 ? "3.0" : "4.0"));
    if (!card.product.isEmpty())
        property("PRODID", card.product);
    if (!card.uid.isEmpty())
        property("UID", card.uid);
    if (!card.externalId.isEmpty())
        property("X-EXTERNAL-ID", card.externalId);
    if (card.isCompany) {
        if (m_version == VcardVersion::V40)
            line("KIND:org");
        line("X-ABShowAs:COMPANY");
    }
    structured("N", QStringList(card.name.begin(), card.name.end()));
    property("FN", card.formattedName.value_or(QString()));
    for (const QStringList &organization : card.organizations)
        structured("ORG", organization);
    for (const QString &title : card.titles)
        property("TITLE", title);
}

Result<void> VcardWriter::write(const Vcard &card)
{
    m_groups = 0;
    line("BEGIN:VCARD");
    writeIdentity(card);
    writeContacts("TEL", card.phones);
    writeContacts("EMAIL", card.emails, "internet");
    writeContacts("URL", card.sites);
    writeContacts("IMPP", card.messengers);
    writeContacts("X-SOCIALPROFILE", card.profiles);
    for (const VcardAddress &address : card.addresses)
        writeAddress(address);
    if (!card.birthday.isEmpty())
        line("BDAY:" +
             (m_version == VcardVersion::V30 ? card.birthday : QString(card.birthday).remove(u'-'))
                 .toUtf8());
    for (const QString &note : card.notes)
        property("NOTE", note);
    if (!card.categories.isEmpty()) {
        QStringList categories;
        for (const QString &category : card.categories)
            categories << escaped(category, true);
        rawProperty("CATEGORIES", categories.join(u','), {});
    }
    writePhoto(card);
    line("END:VCARD");
    return m_buffer.size() >= kBufferBytes ? flush() : Result<void>();
}

Result<void> VcardWriter::finish()
{
    return flush();
}

Result<void> VcardWriter::flush()
{
    if (m_hasFailed || m_device.write(m_buffer) != m_buffer.size()) {
        m_hasFailed = true;
        return Error(ErrorCode::Io,
                     Message(QT_TRANSLATE_NOOP("Core", "the cards could not be written")))
            .detail(m_device.errorString());
    }
    m_buffer.clear();
    return {};
}

} // namespace kartoteka
