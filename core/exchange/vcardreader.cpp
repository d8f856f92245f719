#include "exchange/vcardreader.h"

#include "base/text.h"
#include "exchange/encoding.h"
#include "exchange/textdecoder.h"
#include "exchange/utf8.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr int kDeepestNesting = 16;
constexpr qsizetype kForeignBytes = 64 << 10; // enough to tell an encoding by
constexpr qint64 kScannedBytes = 4 << 20;

bool isUtf8(QByteArrayView bytes)
{
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const auto *end = p + bytes.size();
    while (p < end) {
        const int length = utf8SequenceLength(p, end);
        if (length <= 0)
            return false;
        p += length;
    }
    return true;
}

bool isBegin(const VcardLine &line)
{
    return line.name == "BEGIN" && line.value.trimmed().toUpper() == "VCARD";
}

bool isEnd(const VcardLine &line)
{
    return line.name == "END" && line.value.trimmed().toUpper() == "VCARD";
}

QString decoded(const QByteArray &bytes, const QString &encoding)
{
    const auto text = decodeText(bytes, encoding);
    return text ? text->text : QString::fromLatin1(bytes);
}

/// "_$!<HomePage>!$_" is what Apple writes for labels of its own.
QString plainLabel(const QString &label)
{
    return label.startsWith(QLatin1String("_$!<")) && label.endsWith(QLatin1String(">!$_"))
               ? label.mid(4, label.size() - 8)
               : label;
}

QStringList typesOf(const VcardLine &line)
{
    QStringList types;
    for (const VcardLine::Parameter &parameter : line.parameters) {
        if (parameter.name != "TYPE")
            continue;
        for (const QByteArray &one : parameter.value.split(',')) {
            const QString type = QString::fromUtf8(one.trimmed()).toLower();
            if (!type.isEmpty() && types.size() < VcardReader::kMostTypes && !types.contains(type))
                types << type;
        }
    }
    return types;
}

bool isPreferred(const VcardLine &line, const QStringList &types)
{
    return types.contains(QLatin1String("pref")) || line.parameter("PREF") == "1";
}

/// "19800322", "1980-03-22T00:00:00Z" → "1980-03-22"; "--0322" → "--03-22".
QString plainBirthday(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral("^(\\d{4})-?(\\d{2})-?(\\d{2})([T ].*)?$"));
    static const QRegularExpression yearless(QStringLiteral("^--(\\d{2})-?(\\d{2})([T ].*)?$"));
    const QString trimmed = text.trimmed();
    if (const auto match = whole.match(trimmed); match.hasMatch())
        return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    if (const auto match = yearless.match(trimmed); match.hasMatch())
        return QStringLiteral("--") + match.captured(1) + u'-' + match.captured(2);
    return trimmed;
}

struct Service {
    const char *property;
    const char *name;
    bool isSocial;
};
constexpr Service kServices[] = {
    {"X-SKYPE", "skype", false},       {"X-SKYPE-USERNAME", "skype", false},
    {"X-JABBER", "jabber", false},     {"X-ICQ", "icq", false},
    {"X-AIM", "aim", false},           {"X-MSN", "msn", false},
    {"X-YAHOO", "yahoo", false},       {"X-QQ", "qq", false},
    {"X-GTALK", "gtalk", false},       {"X-GOOGLE-TALK", "gtalk", false},
    {"X-GADUGADU", "gadugadu", false}, {"X-GROUPWISE", "groupwise", false},
    {"X-TELEGRAM", "telegram", false}, {"X-WHATSAPP", "whatsapp", false},
    {"X-WECHAT", "wechat", false},     {"X-VIBER", "viber", false},
    {"X-MS-IMADDRESS", "", false},     {"IMPP", "", false},
    {"X-SOCIALPROFILE", "", true},     {"X-TWITTER", "twitter", true},
};

QString nameOfService(QStringList types)
{
    types.removeAll(QStringLiteral("pref"));
    return types.value(0);
}

const Service *serviceOf(const QByteArray &property)
{
    const auto *found = std::find_if(std::begin(kServices), std::end(kServices),
                                     [&](const Service &row) { return property == row.property; });
    return found == std::end(kServices) ? nullptr : found;
}
} // namespace

Result<VcardReader> VcardReader::open(const QString &path)
{
    VcardReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return Error(ErrorCode::Io,
                     Message(QT_TRANSLATE_NOOP("Core", "“%1” cannot be read")).arg(path))
            .detail(reader.m_file->errorString());
    if (auto started = reader.start(*reader.m_file); !started)
        return started.error();
    return reader;
}

Result<VcardReader> VcardReader::open(QIODevice &device)
{
    VcardReader reader;
    if (auto started = reader.start(device); !started)
        return started.error();
    return reader;
}

Result<void> VcardReader::start(QIODevice &device)
{
    m_totalBytes = device.size();
    findEncoding(device);
    device.seek(0);
    auto lines = VcardLines::open(device);
    if (!lines)
        return lines.error();
    m_lines.emplace(std::move(*lines));
    VcardLine line;
    if (findBegin(line)) {
        m_begin = std::move(line);
        return {};
    }
    if (m_failure)
        return *m_failure;
    return Error(ErrorCode::Foreign,
                 Message(QT_TRANSLATE_NOOP("Core", "there is no card in it (BEGIN:VCARD)")));
}

/// What the texts are that name no encoding and are no UTF-8: weighed all together, because one
/// name is little to go by.
void VcardReader::findEncoding(QIODevice &device)
{
    m_encoding = encodings::kUtf8;
    device.seek(0);
    auto lines = VcardLines::open(device);
    if (!lines)
        return;
    QByteArray foreign;
    VcardLine line;
    while (foreign.size() < kForeignBytes && lines->bytesRead() < kScannedBytes &&
           lines->next(line)) {
        if (!line.isBinary && line.parameter("CHARSET").isEmpty() && !isUtf8(line.value))
            foreign += line.value + '\n';
    }
    if (!foreign.isEmpty())
        m_encoding = detectEncoding(foreign).name;
}

void VcardReader::takeProblems()
{
    while (const auto problem = m_lines->takeProblem())
        warn(problem->first, problem->second);
    if (!m_failure)
        m_failure = m_lines->failure();
}

void VcardReader::warn(qint64 line, const Message &message)
{
    ++m_warningCount;
    if (m_warnings.size() < kKeptWarnings)
        m_warnings.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Line %1: %2")).arg(line).arg(message));
}

bool VcardReader::findBegin(VcardLine &line)
{
    bool isSaid = false;
    while (m_lines->next(line)) {
        takeProblems();
        if (isBegin(line))
            return true;
        if (!isSaid)
            warn(line.number,
                 Message(QT_TRANSLATE_NOOP("Core", "this belongs to no card; it is left out")));
        isSaid = true;
    }
    takeProblems();
    return false;
}

/// A card inside a card (AGENT of vCard 2.1).
void VcardReader::skipNested()
{
    VcardLine line;
    int depth = 1;
    while (depth > 0 && depth < kDeepestNesting && m_lines->next(line))
        depth += isBegin(line) ? 1 : isEnd(line) ? -1 : 0;
}

void VcardReader::collect(std::vector<VcardLine> &lines)
{
    const qint64 begin = m_begin->number;
    m_begin.reset();
    VcardLine line;
    qint64 bytes = 0;
    bool isAgent = false;
    bool isFull = false;
    while (m_lines->next(line)) {
        takeProblems();
        if (isEnd(line))
            return;
        if (isBegin(line) && isAgent) {
            isAgent = false;
            skipNested();
            continue;
        }
        if (isBegin(line)) {
            m_begin = std::move(line);
            break;
        }
        isAgent = line.name == "AGENT" && line.value.trimmed().isEmpty();
        bytes += line.value.size();
        if (lines.size() < static_cast<size_t>(kMostProperties) && bytes < kMostBytes)
            lines.push_back(std::move(line));
        else if (!std::exchange(isFull, true))
            warn(line.number,
                 Message(QT_TRANSLATE_NOOP("Core", "the card is too large; the rest is left out")));
    }
    takeProblems();
    if (!m_failure)
        warn(begin, Message(QT_TRANSLATE_NOOP("Core", "the card that begins here has no end")));
}

bool VcardReader::next(Vcard &card)
{
    VcardLine begin;
    if (m_failure)
        return false;
    if (!m_begin) {
        if (!findBegin(begin))
            return false;
        m_begin = std::move(begin);
    }
    card = Vcard();
    card.line = m_begin->number;
    std::vector<VcardLine> lines;
    collect(lines);
    if (m_failure)
        return false;
    interpret(lines, card);
    return true;
}

void VcardReader::interpret(const std::vector<VcardLine> &lines, Vcard &card)
{
    m_version.clear();
    m_labels.clear();
    for (const VcardLine &line : lines)
        if (line.name == "VERSION" && m_version.isEmpty())
            m_version = QString::fromLatin1(line.value.trimmed());
    card.version = m_version;
    for (const VcardLine &line : lines)
        if (line.name == "X-ABLABEL" && !line.group.isEmpty())
            m_labels.insert(line.group, plainLabel(plainOf(line)));
    for (const VcardLine &line : lines)
        take(line, card);
    for (const VcardLine &line : lines)
        if (line.name == "LABEL")
            takeDelivery(line, card);
}

QString VcardReader::textOf(const VcardLine &line) const
{
    if (isUtf8(line.value))
        return QString::fromUtf8(line.value);
    const QString named = canonicalEncoding(QString::fromLatin1(line.parameter("CHARSET")));
    // Some write UTF-8 and mean the code page of their system.
    const bool isWrong = named.isEmpty() || named == encodings::kUtf8;
    return decoded(line.value, isWrong && m_encoding != encodings::kUtf8 ? m_encoding
                               : isWrong                                 ? QString()
                                                                         : named);
}

QString VcardReader::unescaped(const QString &text) const
{
    if (!text.contains(u'\\'))
        return text;
    const bool isOld = m_version == QLatin1String("2.1");
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (!isOld && (next == u'n' || next == u'N')) {
            plain += u'\n';
            ++i;
        } else if (next == u'\\' || next == u';' || next == u',' ||
                   (!isOld && (next == u':' || next == u'"'))) {
            plain += next;
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QString VcardReader::plainOf(const VcardLine &line) const
{
    return unescaped(textOf(line));
}

QString VcardReader::labelOf(const VcardLine &line) const
{
    return line.group.isEmpty() ? QString() : m_labels.value(line.group);
}

/// Parts between dividers that no backslash stands before, escapes undone.
QStringList VcardReader::partsOf(const VcardLine &line, QChar divider) const
{
    const QString text = textOf(line);
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == u'\\')
            ++i;
        else if (i == text.size() || text[i] == divider) {
            parts << unescaped(text.mid(start, i - start));
            start = i + 1;
        }
    }
    if (start <= text.size() && parts.isEmpty())
        parts << unescaped(text);
    else if (start < text.size())
        parts << unescaped(text.mid(start)); // ends with a lone backslash
    return parts;
}

void VcardReader::take(const VcardLine &line, Vcard &card)
{
    const auto first = [&](QString &member) {
        if (member.isEmpty())
            member = plainOf(line);
    };
    if (line.name == "FN" && !card.formattedName)
        card.formattedName = plainOf(line);
    else if (line.name == "N" || line.name == "ORG")
        takeParts(line, card);
    else if (line.name == "TITLE")
        card.titles << plainOf(line);
    else if (line.name == "BDAY" && card.birthday.isEmpty())
        card.birthday = plainBirthday(plainOf(line));
    else if (line.name == "NOTE")
        card.notes << plainOf(line);
    else if (line.name == "CATEGORIES")
        card.categories << partsOf(line, u',');
    else if (line.name == "UID")
        first(card.uid);
    else if (line.name == "PRODID")
        first(card.product);
    else if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND")
        card.kind = plainOf(line).trimmed().toLower();
    else if (line.name == "X-ABSHOWAS")
        card.isCompany = plainOf(line).trimmed().toUpper() == QLatin1String("COMPANY");
    else if (line.name == "X-EXTERNAL-ID")
        first(card.externalId);
    else if (line.name == "PHOTO")
        takePhoto(line, card);
    else if (line.name == "ADR")
        takeAddress(line, card);
    else
        takeContact(line, card);
}

void VcardReader::takeParts(const VcardLine &line, Vcard &card)
{
    QStringList parts = partsOf(line, u';');
    if (line.name == "N") {
        const bool isSaid = std::any_of(card.name.begin(), card.name.end(),
                                        [](const QString &part) { return !part.isEmpty(); });
        for (qsizetype i = 0; !isSaid && i < std::min<qsizetype>(parts.size(), 5); ++i)
            card.name[static_cast<size_t>(i)] = parts[i];
        return;
    }
    while (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    if (!parts.isEmpty())
        card.organizations.push_back(parts);
}

void VcardReader::takeContact(const VcardLine &line, Vcard &card)
{
    const Service *service = serviceOf(line.name);
    std::vector<VcardContact> *list = line.name == "TEL"     ? &card.phones
                                      : line.name == "EMAIL" ? &card.emails
                                      : line.name == "URL"   ? &card.sites
                                      : !service             ? nullptr
                                      : service->isSocial    ? &card.profiles
                                                             : &card.messengers;
    if (!list || list->size() >= kMostOfAKind)
        return;
    VcardContact contact;
    contact.value = plainOf(line);
    contact.types = typesOf(line);
    contact.label = labelOf(line);
    contact.isPreferred = isPreferred(line, contact.types);
    if (service) {
        contact.service = QString::fromLatin1(service->name);
        if (const QByteArray said = line.parameter("X-SERVICE-TYPE"); !said.isEmpty())
            contact.service = QString::fromUtf8(said).toLower();
        else if (service->isSocial && contact.service.isEmpty())
            contact.service = nameOfService(contact.types);
    }
    list->push_back(std::move(contact));
}

void VcardReader::takeAddress(const VcardLine &line, Vcard &card)
{
    if (card.addresses.size() >= kMostOfAKind)
        return;
    VcardAddress address;
    const QStringList parts = partsOf(line, u';');
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 7); ++i)
        address.parts[static_cast<size_t>(i)] = parts[i];
    address.types = typesOf(line);
    address.label = labelOf(line);
    address.delivery = unescaped(QString::fromUtf8(line.parameter("LABEL")));
    address.building = QString::fromUtf8(line.parameter("X-BUILDING"));
    card.addresses.push_back(std::move(address));
}

/// LABEL of 2.1 and 3.0 tells how the address of the same types is written.
void VcardReader::takeDelivery(const VcardLine &line, Vcard &card)
{
    QStringList types = typesOf(line);
    types.sort();
    for (VcardAddress &address : card.addresses) {
        QStringList own = address.types;
        own.sort();
        if (own != types || !address.delivery.isEmpty())
            continue;
        address.delivery = plainOf(line);
        return;
    }
}

void VcardReader::takePhoto(const VcardLine &line, Vcard &card)
{
    if (!card.photo.isEmpty())
        return;
    QString type = typesOf(line).value(0);
    if (line.isBinary) {
        card.photo = line.value;
    } else if (const QByteArray value = line.value.trimmed(); value.startsWith("data:")) {
        const qsizetype comma = value.indexOf(',');
        const QByteArray head = value.left(std::max<qsizetype>(comma, 0));
        if (comma < 0 || !head.contains("base64"))
            return;
        card.photo = QByteArray::fromBase64(value.mid(comma + 1));
        type = QString::fromLatin1(head.mid(5).split(';').value(0).split('/').value(1));
    }
    card.photoType = type.section(u'/', -1).toLower();
}

bool looksLikeVcard(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray begin = file.read(1024);
    begin.removeIf([](char c) { return c == '\0'; }); // UTF-16
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3);
    else if (begin.startsWith("\xFF\xFE") || begin.startsWith("\xFE\xFF"))
        begin.remove(0, 2);
    return begin.trimmed().left(11).toUpper() == "BEGIN:VCARD";
}

} // namespace kartoteka
