#include "exchange/vcardexport.h"

#include "domain/parties/address.h"
#include "domain/parties/attachmentqueries.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/note.h"
#include "domain/parties/partyqueries.h"
#include "domain/parties/tagging.h"
#include "exchange/outputfile.h"
#include "exchange/recordexport.h"
#include "exchange/vcardrowsource.h"

namespace kartoteka
{

namespace
{
const QStringList kKnownTypes{QStringLiteral("work"), QStringLiteral("home"),
                              QStringLiteral("main"), QStringLiteral("pager"),
                              QStringLiteral("other")};

template<class T>
std::vector<T> partsOf(Reader &reader, Id<Party> party)
{
    std::vector<T> parts;
    for (const Record &record :
         reader.parts(describe(static_cast<const T *>(nullptr)), party.value))
        parts.push_back(record.as<T>());
    return parts;
}

VcardContact contactOf(const ContactPoint &point, const char *type)
{
    VcardContact contact;
    contact.value = point.value;
    contact.isPreferred = point.preferred;
    if (type)
        contact.types << QString::fromLatin1(type);
    if (kKnownTypes.contains(point.label))
        contact.types << point.label;
    else
        contact.label = point.label;
    return contact;
}

void addContact(Vcard &card, const ContactPoint &point)
{
    switch (point.kind) {
    case ContactKind::Phone:
        return card.phones.push_back(contactOf(point, "voice"));
    case ContactKind::Mobile:
        return card.phones.push_back(contactOf(point, "cell"));
    case ContactKind::Fax:
        return card.phones.push_back(contactOf(point, "fax"));
    case ContactKind::Email:
        return card.emails.push_back(contactOf(point, nullptr));
    case ContactKind::Messenger:
        return card.messengers.push_back(contactOf(point, nullptr));
    case ContactKind::Website:
        return card.sites.push_back(contactOf(point, nullptr));
    case ContactKind::Social:
        return card.profiles.push_back(contactOf(point, nullptr));
    }
}

QString typeOf(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Postal:
        return QStringLiteral("postal");
    case AddressKind::Legal:
        return QStringLiteral("x-legal");
    case AddressKind::Delivery:
        return QStringLiteral("x-delivery");
    case AddressKind::Home:
        return QStringLiteral("home");
    case AddressKind::Office:
        break;
    }
    return QStringLiteral("work");
}

VcardAddress addressOf(const Address &address)
{
    VcardAddress made;
    QStringList street{address.street, address.building};
    street.removeAll(QString());
    made.parts = {QString(),      address.premises, street.join(QLatin1String(", ")),
                  address.city,   address.region,   address.postalCode,
                  address.country};
    made.types << typeOf(address.kind);
    made.building = address.building;
    made.delivery = address.asWritten;
    return made;
}

/// A picture that cards can hold; one that is missing or damaged is passed over.
void addPhoto(Reader &reader, Id<Party> party, Vcard &card)
{
    for (const Attachment &attachment : partsOf<Attachment>(reader, party)) {
        if (!attachment.mediaType.startsWith(QLatin1String("image/")))
            continue;
        const auto content = readContent(reader, attachment);
        if (!content)
            continue;
        card.photo = *content;
        card.photoType = attachment.mediaType.section(u'/', 1);
        return;
    }
}

Vcard cardOf(Reader &reader, const Party &party)
{
    Vcard card;
    card.product = QLatin1String(kVcardProduct) + QStringLiteral("EN");
    card.uid = QLatin1String(kVcardUid) + QString::number(party.id.value);
    card.externalId = party.externalId;
    card.formattedName = party.name;
    card.isCompany = party.kind == PartyKind::Organization;
    if (card.isCompany)
        card.organizations.push_back({party.name});
    else
        card.name = {party.familyName, party.givenName, party.middleName, party.salutation,
                     QString()};
    if (const auto firms = firmsOf(reader, party.id); !firms.empty() && !card.isCompany) {
        card.organizations.push_back({firms.front().name});
        if (!firms.front().department.isEmpty())
            card.organizations.back() << firms.front().department;
        if (!firms.front().jobTitle.isEmpty())
            card.titles << firms.front().jobTitle;
    }
    for (const ContactPoint &point : partsOf<ContactPoint>(reader, party.id))
        addContact(card, point);
    for (const Address &address : partsOf<Address>(reader, party.id))
        card.addresses.push_back(addressOf(address));
    if (party.birthday.isValid())
        card.birthday = party.birthday.toString(Qt::ISODate);
    for (const Note &note : partsOf<Note>(reader, party.id))
        card.notes << note.text;
    for (const Tagging &tagging : partsOf<Tagging>(reader, party.id))
        if (const auto tag = reader.find(tagging.tag))
            card.categories << tag->name;
    addPhoto(reader, party.id, card);
    return card;
}

class VcardExport : public RecordExport
{
public:
    explicit VcardExport(VcardVersion version)
        : m_version(version)
    {
    }

    Result<std::vector<size_t>> begin(OutputFile &file, const Fields &) override
    {
        m_writer.emplace(file.device(), m_version);
        return std::vector<size_t>(); // a card is made of whole records
    }

    Result<void> write(Reader &reader, const RowCursor &row) override
    {
        return m_writer->write(cardOf(reader, *reader.find(Id<Party>{row.id()})));
    }

    Result<void> finish() override { return m_writer->finish(); }

private:
    VcardVersion m_version;
    std::optional<VcardWriter> m_writer;
};
} // namespace

Result<qint64> exportVcard(Session &session, const Query &query, VcardVersion version,
                           const QString &path, Progress &progress)
{
    if (query.entity != &describe(static_cast<const Party *>(nullptr)))
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "only people and firms can be cards")));
    VcardExport format(version);
    return exportRecords(session, query, path, format, progress);
}

} // namespace kartoteka
