#include "exchange/vcardrowsource.h"

#include "base/text.h"

#include <QCryptographicHash>
#include <QMimeDatabase>
#include <QUrl>

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr int kMostOfAKind = 30;
const QStringList kOwnTypes{QStringLiteral("work"), QStringLiteral("home"), QStringLiteral("main"),
                            QStringLiteral("pager"), QStringLiteral("other")};

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A list of contacts of a card and the short name in recipes they come in under.
struct ContactList {
    const char *name;
    const char *header;
    std::vector<VcardContact> (*of)(const Vcard &);
};

bool isMobile(const VcardContact &phone)
{
    return phone.types.contains(QLatin1String("cell"));
}

bool isFax(const VcardContact &phone)
{
    return phone.types.contains(QLatin1String("fax"));
}

template<class Test>
std::vector<VcardContact> chosen(const std::vector<VcardContact> &all, Test isWanted)
{
    std::vector<VcardContact> some;
    for (const VcardContact &one : all)
        if (!one.value.trimmed().isEmpty() && isWanted(one))
            some.push_back(one);
    return some;
}

bool isAny(const VcardContact &)
{
    return true;
}

/// Names of groups and the like stand in the place of addresses, too.
bool isAddress(const VcardContact &email)
{
    return email.value.contains(u'@');
}

const std::vector<ContactList> &contactLists()
{
    static const std::vector<ContactList> lists{
        {"phone", "TEL",
         [](const Vcard &card) {
             return chosen(card.phones, [](const VcardContact &phone) {
                 return !isFax(phone) && !isMobile(phone);
             });
         }},
        {"mobile", "TEL CELL",
         [](const Vcard &card) {
             return chosen(card.phones, [](const VcardContact &phone) {
                 return isMobile(phone) && !isFax(phone);
             });
         }},
        {"fax", "TEL FAX",
         [](const Vcard &card) {
             return chosen(card.phones, isFax);
         }},
        {"email", "EMAIL",
         [](const Vcard &card) {
             return chosen(card.emails, isAddress);
         }},
        {"website", "URL",
         [](const Vcard &card) {
             return chosen(card.sites, isAny);
         }},
        {"messenger", "IMPP",
         [](const Vcard &card) {
             return chosen(card.messengers, isAny);
         }},
        {"social", "SOCIALPROFILE",
         [](const Vcard &card) {
             return chosen(card.profiles, isAny);
         }},
    };
    return lists;
}

/// "tel:+1-418-656-9254;ext=102" → "+1-418-656-9254 ext. 102".
QString plainValue(const QString &value)
{
    QString plain = value.trimmed();
    for (const char *scheme : {"tel:", "mailto:"})
        if (plain.startsWith(QLatin1String(scheme), Qt::CaseInsensitive)) {
            plain = QUrl::fromPercentEncoding(plain.mid(qstrlen(scheme)).toUtf8());
            plain.replace(QLatin1String(";ext="), QLatin1String(" ext. "));
        }
    return plain;
}

QString labelOf(const QString &label, const QStringList &types)
{
    if (!label.isEmpty())
        return label;
    for (const QString &type : types)
        if (kOwnTypes.contains(type) || type.startsWith(QLatin1String("x-")))
            return type.startsWith(QLatin1String("x-")) ? type.mid(2) : type;
    return {};
}

QString addressKind(const VcardAddress &address)
{
    struct Row {
        const char *type;
        const char *kind;
    };
    constexpr Row rows[] = {{"x-legal", "legal"},
                            {"x-delivery", "delivery"},
                            {"parcel", "delivery"},
                            {"home", "home"},
                            {"work", "office"}};
    for (const Row &row : rows)
        if (address.types.contains(QLatin1String(row.type)))
            return text(row.kind);
    return text("postal");
}

/// Our own cards add the building to the street for the others to see.
QString streetOf(const VcardAddress &address)
{
    const QString tail = QStringLiteral(", ") + address.building;
    QString street = address.parts[2];
    if (!address.building.isEmpty() && street.endsWith(tail))
        street.chop(tail.size());
    else if (!address.building.isEmpty() && street == address.building)
        street.clear();
    return street;
}

bool isEmpty(const VcardAddress &address)
{
    return address.delivery.isEmpty() &&
           std::all_of(address.parts.begin(), address.parts.end(),
                       [](const QString &part) { return part.trimmed().isEmpty(); });
}

std::vector<VcardAddress> addressesOf(const Vcard &card)
{
    std::vector<VcardAddress> some;
    for (const VcardAddress &address : card.addresses)
        if (!isEmpty(address))
            some.push_back(address);
    return some;
}

QDate birthdayOf(const Vcard &card)
{
    return QDate::fromString(card.birthday, Qt::ISODate);
}

/// With the birthday that has no year: people know it, the card index has no place for it.
QStringList notesOf(const Vcard &card)
{
    QStringList notes;
    for (const QString &note : card.notes)
        if (!note.trimmed().isEmpty())
            notes << QString(note).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const VcardContact &email : card.emails)
        if (!isAddress(email) && !email.value.trimmed().isEmpty())
            notes << QStringLiteral("EMAIL: ") + email.value;
    if (!card.birthday.isEmpty() && !birthdayOf(card).isValid())
        notes << QStringLiteral("BDAY: ") + card.birthday;
    return notes;
}

template<class List, class Read>
QString nth(const List &list, int number, Read read)
{
    return static_cast<size_t>(number) < static_cast<size_t>(list.size())
               ? read(list[static_cast<decltype(list.size())>(number)])
               : QString();
}

QString numbered(const char *name, int number, const char *field = nullptr)
{
    QString path = number == 0 ? text(name) + QStringLiteral("[1]")
                               : QStringLiteral("%1[%2]").arg(text(name)).arg(number + 1);
    return field ? QString(path + u'.' + text(field)) : path;
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}
} // namespace

/// How many of each thing the fullest card has.
struct VcardRowSource::Needs {
    std::vector<int> contacts = std::vector<int>(contactLists().size());
    int addresses = 0;
    int notes = 0;
    bool hasUid = false;
    bool hasSuffix = false;
    bool hasPhoto = false;
    bool hasFirm = false;
    bool isOwn = true;
};

bool isFirm(const Vcard &card)
{
    if (card.kind == QLatin1String("org") || card.kind == QLatin1String("organization") ||
        card.isCompany)
        return true;
    const bool isNamed = std::any_of(card.name.begin(), card.name.end(),
                                     [](const QString &part) { return !part.trimmed().isEmpty(); });
    if (isNamed || card.kind == QLatin1String("individual") || card.organizations.empty())
        return false;
    const QString name = card.formattedName.value_or(QString()).trimmed();
    return name.isEmpty() || name == card.organizations.front().front().trimmed();
}

Result<std::unique_ptr<VcardRowSource>> VcardRowSource::open(const QString &path,
                                                             qint64 longestPhoto)
{
    std::unique_ptr<VcardRowSource> source(new VcardRowSource);
    source->m_path = path;
    source->m_longestPhoto = longestPhoto;
    if (auto scanned = source->scan(); !scanned)
        return scanned.error();
    if (auto started = source->start(); !started)
        return started.error();
    return source;
}

Result<void> VcardRowSource::start()
{
    auto reader = VcardReader::open(m_path);
    if (!reader)
        return reader.error();
    m_reader.emplace(std::move(*reader));
    return {};
}

Result<void> VcardRowSource::scan()
{
    auto reader = VcardReader::open(m_path);
    if (!reader)
        return reader.error();
    Needs needs;
    Vcard card;
    const auto most = [](int &count, size_t size) {
        count = std::max(count, static_cast<int>(std::min<size_t>(size, kMostOfAKind)));
    };
    while (reader->next(card)) {
        for (size_t i = 0; i < contactLists().size(); ++i)
            most(needs.contacts[i], contactLists()[i].of(card).size());
        most(needs.addresses, addressesOf(card).size());
        most(needs.notes, static_cast<size_t>(notesOf(card).size()));
        needs.hasUid |= !card.uid.isEmpty();
        needs.hasSuffix |= !card.name[4].isEmpty();
        needs.hasPhoto |= !card.photo.isEmpty();
        needs.hasFirm |= isFirm(card);
        needs.isOwn &= card.product.startsWith(QLatin1String(kVcardProduct)) &&
                       card.uid.startsWith(QLatin1String(kVcardUid));
        m_largePhotos += card.photo.size() > m_longestPhoto;
    }
    if (reader->failure())
        return *reader->failure();
    m_warnings = reader->warnings();
    m_isAtFirms = needs.hasFirm;
    m_isOwn = needs.isOwn;
    layOut(needs);
    return {};
}

void VcardRowSource::add(const QString &header, const QString &target, Cell cell)
{
    m_header << header;
    m_getters.push_back(std::move(cell));
    if (!target.isEmpty())
        m_mapping.columns.push_back({header, {target}});
}

void VcardRowSource::layOut(const Needs &needs)
{
    m_mapping.entity = text("party");
    if (m_isOwn) {
        add(text("UID"), text("id"),
            [](const Vcard &card) { return card.uid.mid(qstrlen(kVcardUid)); });
        add(text("X-EXTERNAL-ID"), text("external_id"),
            [](const Vcard &card) { return card.externalId; });
    } else if (needs.hasUid) {
        add(text("UID"), text("external_id"), [](const Vcard &card) { return card.uid.trimmed(); });
        m_mapping.match = QStringList{text("external_id")};
    }
    layOutName(needs);
    layOutContacts(needs);
    layOutAddresses(needs);
    add(text("BDAY"), text("birthday"),
        [](const Vcard &card) { return birthdayOf(card).toString(Qt::ISODate); });
    for (int i = 0; i < needs.notes; ++i)
        add(QStringLiteral("NOTE %1").arg(i + 1), numbered("note", i), [i](const Vcard &card) {
            return nth(notesOf(card), i, [](const QString &note) { return note; });
        });
    add(text("CATEGORIES"), text("tag"), [](const Vcard &card) {
        QStringList tags;
        for (const QString &category : card.categories)
            if (!tags.contains(category.trimmed()))
                tags << category.trimmed();
        return tags.join(u'\n');
    });
    if (needs.hasPhoto)
        layOutPhoto();
}

QString VcardRowSource::nameOf(const Vcard &card) const
{
    const QString formatted = card.formattedName.value_or(QString()).trimmed();
    const QString firm =
        card.organizations.empty() ? QString() : card.organizations.front().front().trimmed();
    if (isFirm(card))
        return firm.isEmpty() || (m_isOwn && !formatted.isEmpty()) ? formatted : firm;
    const bool hasParts = !card.name[0].trimmed().isEmpty() || !card.name[1].trimmed().isEmpty();
    if (hasParts && !m_isOwn)
        return {}; // made from its parts
    if (!formatted.isEmpty() || hasParts)
        return formatted;
    for (const auto *list : {&card.emails, &card.phones})
        if (!list->empty())
            return plainValue(list->front().value);
    return {};
}

void VcardRowSource::layOutName(const Needs &needs)
{
    add(text("KIND"), text("kind"),
        [](const Vcard &card) { return isFirm(card) ? text("organization") : text("person"); });
    add(text("FN"), text("name"), [this](const Vcard &card) { return nameOf(card); });
    constexpr const char *fields[] = {"family_name", "given_name", "middle_name", "salutation"};
    for (size_t i = 0; i < 4; ++i)
        add(QStringLiteral("N %1").arg(i + 1), text(fields[i]),
            [i](const Vcard &card) { return isFirm(card) ? QString() : card.name[i]; });
    if (needs.hasSuffix)
        add(text("N 5"), QString(), [](const Vcard &card) { return card.name[4]; });
    add(text("ORG 1"), text("organization.name"), [](const Vcard &card) {
        return isFirm(card) || card.organizations.empty() ? QString()
                                                          : card.organizations.front().front();
    });
    add(text("ORG 2"), text("affiliation.department"), [](const Vcard &card) {
        return isFirm(card) || card.organizations.empty()
                   ? QString()
                   : card.organizations.front().mid(1).join(QLatin1String(", "));
    });
    add(text("TITLE"), text("affiliation.job_title"), [](const Vcard &card) {
        const bool isEmployed = !isFirm(card) && !card.organizations.empty();
        return isEmployed ? card.titles.value(0) : QString();
    });
}

void VcardRowSource::layOutContacts(const Needs &needs)
{
    for (size_t list = 0; list < contactLists().size(); ++list) {
        const ContactList &row = contactLists()[list];
        for (int i = 0; i < needs.contacts[list]; ++i) {
            const QString header = QStringLiteral("%1 %2").arg(text(row.header)).arg(i + 1);
            add(header, numbered(row.name, i), [&row, i](const Vcard &card) {
                return nth(row.of(card), i,
                           [](const VcardContact &one) { return plainValue(one.value); });
            });
            add(header + QStringLiteral(" TYPE"), numbered(row.name, i, "label"),
                [&row, i](const Vcard &card) {
                    return nth(row.of(card), i, [](const VcardContact &one) {
                        return labelOf(one.label.isEmpty() ? one.service : one.label, one.types);
                    });
                });
            add(header + QStringLiteral(" PREF"), numbered(row.name, i, "preferred"),
                [&row, i](const Vcard &card) {
                    return nth(row.of(card), i, [](const VcardContact &one) {
                        return one.isPreferred ? text("true") : QString();
                    });
                });
        }
    }
}

void VcardRowSource::layOutAddresses(const Needs &needs)
{
    struct Part {
        const char *field;
        QString (*of)(const VcardAddress &);
    };
    static constexpr Part parts[] = {
        {"kind", addressKind},
        {"premises",
         [](const VcardAddress &address) {
             QStringList premises{address.parts[0], address.parts[1]};
             premises.removeAll(QString());
             return premises.join(QLatin1String(", "));
         }},
        {"street", streetOf},
        {"building",
         [](const VcardAddress &address) {
             return address.building;
         }},
        {"city",
         [](const VcardAddress &address) {
             return address.parts[3];
         }},
        {"region",
         [](const VcardAddress &address) {
             return address.parts[4];
         }},
        {"postal_code",
         [](const VcardAddress &address) {
             return address.parts[5].trimmed();
         }},
        {"country",
         [](const VcardAddress &address) {
             return address.parts[6];
         }},
    };
    for (int i = 0; i < needs.addresses; ++i) {
        for (const Part &part : parts)
            add(QStringLiteral("ADR %1 %2").arg(i + 1).arg(text(part.field)),
                numbered("address", i, part.field),
                [i, &part](const Vcard &card) { return nth(addressesOf(card), i, part.of); });
        // What only repeats the parts says nothing; our own cards write it on purpose.
        add(QStringLiteral("LABEL %1").arg(i + 1), numbered("address", i, "as_written"),
            [this, i](const Vcard &card) {
                return nth(addressesOf(card), i, [this](const VcardAddress &address) {
                    VcardAddress without = address;
                    without.delivery.clear();
                    return m_isOwn || isEmpty(without) ? address.delivery : QString();
                });
            });
    }
}

void VcardRowSource::layOutPhoto()
{
    const auto ifKept = [this](const Vcard &card, const auto &read) {
        return card.photo.isEmpty() || card.photo.size() > m_longestPhoto ? QString() : read(card);
    };
    add(text("PHOTO"), text("photo"), [ifKept](const Vcard &card) {
        return ifKept(card, [](const Vcard &one) { return hashOf(one.photo); });
    });
    add(text("PHOTO name"), text("photo.file_name"), [ifKept](const Vcard &card) {
        return ifKept(card, [](const Vcard &one) {
            const QString suffix = QMimeDatabase().mimeTypeForData(one.photo).preferredSuffix();
            return QString(QStringLiteral("photo.") + (suffix.isEmpty() ? text("jpg") : suffix));
        });
    });
    add(text("PHOTO type"), text("photo.media_type"), [ifKept](const Vcard &card) {
        return ifKept(card, [](const Vcard &one) {
            return QMimeDatabase().mimeTypeForData(one.photo).name();
        });
    });
    add(text("PHOTO size"), text("photo.size"), [ifKept](const Vcard &card) {
        return ifKept(card, [](const Vcard &one) { return QString::number(one.photo.size()); });
    });
}

Result<bool> VcardRowSource::next()
{
    for (;;) {
        while (m_reader->next(m_card)) {
            if (isFirm(m_card) != m_isAtFirms)
                continue;
            m_cells.clear();
            for (const Cell &cell : m_getters)
                m_cells << cell(m_card);
            return true;
        }
        if (m_reader->failure())
            return *m_reader->failure();
        if (!m_isAtFirms)
            return false;
        m_isAtFirms = false;
        if (auto started = start(); !started)
            return started.error();
    }
}

std::vector<QByteArray> VcardRowSource::contents() const
{
    if (m_card.photo.isEmpty() || m_card.photo.size() > m_longestPhoto)
        return {};
    return {m_card.photo};
}

qint64 VcardRowSource::bytesRead() const
{
    return m_isAtFirms ? m_reader->bytesRead() / 2
                       : m_reader->totalBytes() / 2 + m_reader->bytesRead() / 2;
}

qint64 VcardRowSource::totalBytes() const
{
    return m_reader->totalBytes();
}

std::vector<Message> VcardRowSource::warnings() const
{
    std::vector<Message> messages = m_warnings;
    if (m_largePhotos > 0)
        messages.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n photo(s) are too large and left out"))
                .count(m_largePhotos));
    return messages;
}

} // namespace kartoteka
