#include "models/partydetails.h"

#include "domain/parties/address.h"
#include "domain/parties/attachment.h"
#include "domain/parties/bankaccount.h"
#include "domain/parties/consent.h"
#include "domain/parties/partylistqueries.h"
#include "domain/parties/partyrole.h"
#include "domain/parties/tagging.h"
#include "domain/parties/timelinequeries.h"
#include "storage/writer.h"

#include <QUrl>

#include <tuple>

namespace kartoteka
{

namespace
{

/// More parts than a person can look through are left out.
constexpr int kMostParts = 500;

std::vector<Record> partsOfParty(Reader &reader, const Entity &entity, Id<Party> id)
{
    Query query;
    query.entity = &entity;
    const bool isOfAny = entity.ownerField() == QLatin1String("record");
    query.condition =
        isOfAny ? Condition{QStringLiteral("t.record_id = ? AND t.entity = 'party'"), {id.value}}
                : Condition{QStringLiteral("t.party_id = ?"), {id.value}};
    query.limit = kMostParts;
    return reader.list(query);
}

/// What is preferred first, then in the order of the choice ("phone" before "web site"), so that a
/// card does not change its order from one reading to the next.
void sortParts(std::vector<Record> &parts)
{
    const auto rank = [](const Record &part) {
        const Field *kind = part.fields().find(u"kind");
        const QString code = part.value(u"kind").text();
        qsizetype place = 0;
        for (const ChoiceOption &option : kind ? kind->options : ChoiceOptions()) {
            if (option.code == code)
                break;
            ++place;
        }
        const bool isFirst = part.value(u"preferred").integer() || part.value(u"main").integer();
        return std::tuple(!isFirst, place, part.title(), part.id());
    };
    std::sort(parts.begin(), parts.end(),
              [&](const Record &one, const Record &other) { return rank(one) < rank(other); });
}

std::vector<TagOnCard> tagsOf(Reader &reader, Id<Party> id)
{
    std::vector<TagOnCard> tags;
    for (const Record &tagging : partsOfParty(reader, entityOf<Tagging>(), id)) {
        const auto tag = reader.find(entityOf<Tag>(), tagging.value(u"tag").integer());
        if (tag && tag->life() == Life::Live)
            tags.push_back({tagging.id(), tag->title()});
    }
    return tags;
}

void addAffiliations(Reader &reader, PartyDetails &details)
{
    QVector<qint64> parties;
    const auto add = [&](Id<Affiliation> affiliation, Id<Party> party) {
        if (auto record = reader.find(entityOf<Affiliation>(), affiliation.value))
            details.affiliations.insert(affiliation.value, std::move(*record));
        parties << party.value;
    };
    for (const PersonOfFirm &person : details.persons)
        add(person.affiliation, person.person);
    for (const FirmOfPerson &firm : details.firms)
        add(firm.affiliation, firm.firm);
    const auto summaries = partySummaries(reader, parties);
    for (auto it = summaries.begin(); it != summaries.end(); ++it)
        details.phones.insert(it.key(), it->phone);
}

} // namespace

const std::vector<const Entity *> &partEntities()
{
    static const std::vector<const Entity *> entities = {
        &entityOf<ContactPoint>(),  &entityOf<Address>(), &entityOf<BankAccount>(),
        &entityOf<ImportantDate>(), &entityOf<Consent>(), &entityOf<PartyRole>(),
        &entityOf<Attachment>()};
    return entities;
}

bool PartyDetails::isPerson() const
{
    return FieldTrait<PartyKind>::fromValue(party.value(u"kind")) == PartyKind::Person;
}

const std::vector<Record> &PartyDetails::of(const QString &entity) const
{
    static const std::vector<Record> none;
    const auto found = parts.constFind(entity);
    return found == parts.constEnd() ? none : *found;
}

QString PartyDetails::userName(qint64 user) const
{
    for (const auto &[id, name] : users) {
        if (id == user)
            return name;
    }
    return {};
}

const Record *PartyDetails::contact(const QStringList &kinds) const
{
    const Record *first = nullptr;
    for (const Record &point : of(QString::fromLatin1(ContactPoint::kEntity))) {
        if (!kinds.contains(point.value(u"kind").text()) || point.value(u"do_not_use").integer())
            continue;
        if (point.value(u"preferred").integer())
            return &point;
        if (!first)
            first = &point;
    }
    return first;
}

QString PartyDetails::city() const
{
    for (const Record &address : of(QString::fromLatin1(Address::kEntity))) {
        const QString city = address.value(u"city").text();
        if (!city.isEmpty())
            return city;
    }
    return party.value(u"region").text();
}

std::optional<PartyDetails> partyDetails(Reader &reader, Id<Party> id)
{
    auto party = reader.find(entityOf<Party>(), id.value);
    if (!party)
        return std::nullopt;
    PartyDetails details;
    details.party = std::move(*party);
    for (const Entity *entity : partEntities()) {
        std::vector<Record> parts = partsOfParty(reader, *entity, id);
        sortParts(parts);
        details.parts.insert(entity->key(), std::move(parts));
    }
    details.tags = tagsOf(reader, id);
    details.persons = personsOf(reader, id);
    details.firms = firmsOf(reader, id);
    if (details.persons.size() > kMostParts)
        details.persons.resize(kMostParts);
    addAffiliations(reader, details);
    details.links = linksOf(reader, id);
    details.users = userNames(reader);
    return details;
}

QUrl addressOf(const Record &contactPoint)
{
    const QString value = contactPoint.value(u"value").text().trimmed();
    const QString normal = contactPoint.value(u"normalized").text();
    switch (FieldTrait<ContactKind>::fromValue(contactPoint.value(u"kind"))) {
    case ContactKind::Phone:
    case ContactKind::Mobile:
    case ContactKind::Fax: {
        QUrl url;
        url.setScheme(QStringLiteral("tel"));
        url.setPath(normal.isEmpty() ? value : normal);
        return url;
    }
    case ContactKind::Email: {
        QUrl url;
        url.setScheme(QStringLiteral("mailto"));
        url.setPath(value);
        return url;
    }
    case ContactKind::Messenger:
    case ContactKind::Website:
    case ContactKind::Social:
        break;
    }
    // Only addresses of the web: a card from outside must not start programs.
    const QUrl url = QUrl::fromUserInput(value);
    const bool isWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && value.contains(u'.') ? url : QUrl();
}

Result<ChangeSet> saveField(OpenWorkspace &workspace, const Record &shown, const QString &key,
                            const Value &value)
{
    Record wanted = shown;
    wanted.set(key, value);
    const Field *field = shown.fields().find(key);
    const Message label = Message(QT_TRANSLATE_NOOP("Core", "Change “%1” of “%2”"))
                              .arg(field ? field->label : Message::verbatim(key))
                              .arg(shown.title().left(80));
    return workspace.session().perform(label,
                                       [&](Writer &writer) { writer.change(shown, wanted); });
}

Result<ChangeSet> saveChanges(OpenWorkspace &workspace, const Record &shown, const Record &wanted)
{
    const Message label =
        Message(QT_TRANSLATE_NOOP("Core", "Change “%1”")).arg(shown.title().left(80));
    return workspace.session().perform(label,
                                       [&](Writer &writer) { writer.change(shown, wanted); });
}

Result<ChangeSet> saveNew(OpenWorkspace &workspace, const Record &record)
{
    const Message label =
        Message(QT_TRANSLATE_NOOP("Core", "Add: %1")).arg(record.entity().label());
    return workspace.session().perform(label, [&](Writer &writer) { writer.create(record); });
}

Result<ChangeSet> trashRecord(OpenWorkspace &workspace, const Record &record)
{
    const Message label = Message(QT_TRANSLATE_NOOP("Core", "Move to the recycle bin: %1"))
                              .arg(record.title().left(80));
    return workspace.session().perform(
        label, [&](Writer &writer) { writer.trash(record.entity(), record.id()); });
}

Result<ChangeSet> restoreRecord(OpenWorkspace &workspace, const Record &record)
{
    const Message label = Message(QT_TRANSLATE_NOOP("Core", "Restore from the recycle bin: %1"))
                              .arg(record.title().left(80));
    return workspace.session().perform(
        label, [&](Writer &writer) { writer.restore(record.entity(), record.id()); });
}

} // namespace kartoteka
