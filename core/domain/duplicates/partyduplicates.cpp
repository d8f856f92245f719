#include "domain/duplicates/partyduplicates.h"

#include "domain/duplicates/duplicatequeries.h"
#include "domain/duplicates/notduplicate.h"
#include "domain/parties/contactpoint.h"
#include "identity/firmname.h"
#include "identity/personname.h"
#include "storage/writer.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
struct Subject {
    const char *name; ///< QT_TRANSLATE_NOOP("Core", …)
    FieldMeaning meaning;
    QString PartyProfile::*value;
};

/// What firms and what persons are told by, in words for the reasons.
const std::vector<Subject> &subjects(PartyKind kind)
{
    static const std::vector<Subject> firm = {
        {QT_TRANSLATE_NOOP("Core", "Name"), FieldMeaning::FirmName, &PartyProfile::name},
        {QT_TRANSLATE_NOOP("Core", "Tax id"), FieldMeaning::Identifier, &PartyProfile::taxId},
        {QT_TRANSLATE_NOOP("Core", "Registration number"), FieldMeaning::Identifier,
         &PartyProfile::registrationNumber},
        {QT_TRANSLATE_NOOP("Core", "Phone"), FieldMeaning::Phone, &PartyProfile::phones},
        {QT_TRANSLATE_NOOP("Core", "E-mail"), FieldMeaning::Email, &PartyProfile::emails},
        {QT_TRANSLATE_NOOP("Core", "Web site"), FieldMeaning::Site, &PartyProfile::sites},
        {QT_TRANSLATE_NOOP("Core", "Address"), FieldMeaning::Address, &PartyProfile::addresses},
    };
    static const std::vector<Subject> person = {
        {QT_TRANSLATE_NOOP("Core", "Name"), FieldMeaning::PersonName, &PartyProfile::name},
        {QT_TRANSLATE_NOOP("Core", "Tax id"), FieldMeaning::Identifier, &PartyProfile::taxId},
        {QT_TRANSLATE_NOOP("Core", "Birthday"), FieldMeaning::Date, &PartyProfile::birthday},
        {QT_TRANSLATE_NOOP("Core", "Phone"), FieldMeaning::Phone, &PartyProfile::phones},
        {QT_TRANSLATE_NOOP("Core", "E-mail"), FieldMeaning::Email, &PartyProfile::emails},
        {QT_TRANSLATE_NOOP("Core", "Organization"), FieldMeaning::FirmName, &PartyProfile::firm},
        {QT_TRANSLATE_NOOP("Core", "Address"), FieldMeaning::Address, &PartyProfile::addresses},
    };
    return kind == PartyKind::Person ? person : firm;
}

std::vector<MatchField> fieldsOf(PartyKind kind)
{
    std::vector<MatchField> fields;
    for (const Subject &subject : subjects(kind))
        fields.push_back({Message(subject.name), subject.meaning});
    return fields;
}

MatchRecord recordOf(const PartyProfile &profile, PartyKind kind)
{
    MatchRecord record;
    for (const Subject &subject : subjects(kind))
        record.values << profile.*subject.value;
    return record;
}

std::vector<MatchRecord> recordsOf(const std::vector<PartyProfile> &profiles, PartyKind kind)
{
    std::vector<MatchRecord> records;
    records.reserve(profiles.size());
    for (const PartyProfile &profile : profiles)
        records.push_back(recordOf(profile, kind));
    return records;
}

struct Scan {
    std::vector<PartyProfile> firms;
    std::vector<PartyProfile> persons;
    QSet<std::pair<qint64, qint64>> different;
};

Result<void> addPairs(const std::vector<PartyProfile> &profiles, PartyKind kind, const Scan &scan,
                      const DuplicateOptions &options, Progress &progress,
                      std::vector<PartyPair> &pairs)
{
    const auto found = findDuplicates(fieldsOf(kind), recordsOf(profiles, kind), options, progress);
    if (!found)
        return found.error();
    for (const DuplicatePair &pair : *found) {
        // In the order of ids, as the query gives them.
        const PartyProfile &first = profiles[static_cast<size_t>(pair.first)];
        const PartyProfile &second = profiles[static_cast<size_t>(pair.second)];
        if (!scan.different.contains({first.id.value, second.id.value}))
            pairs.push_back(
                {first.id, second.id, kind, first.title, second.title, pair.score, pair.reasons});
    }
    return {};
}

PartyProfile profileOf(const PartyDraft &draft)
{
    PartyProfile profile;
    Party party = draft.party;
    complete(party);
    profile.kind = party.kind;
    profile.name = party.name;
    profile.taxId = party.taxId;
    profile.registrationNumber = party.registrationNumber;
    profile.birthday = party.birthday.toString(Qt::ISODate);
    profile.phones = draft.phones.join(u'\n');
    profile.emails = draft.emails.join(u'\n');
    profile.addresses = draft.addresses.join(u'\n');
    return profile;
}

constexpr int kMostOfEach = 30;

void addFound(Reader &reader, const QString &query, QSet<qint64> &ids)
{
    for (const SearchHit &hit :
         search(reader, query, kMostOfEach, QString::fromLatin1(Party::kEntity)))
        ids.insert(hit.id);
}

/// By the words of the name; when a slip hides the card, by the beginning and the end of its
/// longest word.
void addByName(Reader &reader, const PartyProfile &profile, QSet<qint64> &ids)
{
    ids.unite(partiesByName(reader, profile.name, kMostOfEach));
    const QStringList words = profile.kind == PartyKind::Person ? personNameWords(profile.name)
                                                                : parseFirmName(profile.name).words;
    if (words.isEmpty())
        return;
    addFound(reader, words.join(u' '), ids);
    const QString longest =
        *std::max_element(words.begin(), words.end(),
                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    constexpr qsizetype kShortestPart = 3;
    const qsizetype half = longest.size() / 2;
    if (half < kShortestPart)
        return;
    addFound(reader, longest.first(half), ids);
    addFound(reader, longest.last(half), ids);
}
} // namespace

Result<std::vector<PartyPair>> duplicateParties(Session &session, const DuplicateOptions &options,
                                                Progress &progress)
{
    const auto scan = session.read<Scan>([](Reader &reader) {
        return Scan{partyProfiles(reader, PartyKind::Organization),
                    partyProfiles(reader, PartyKind::Person), differentParties(reader)};
    });
    if (!scan)
        return scan.error();
    std::vector<PartyPair> pairs;
    if (auto done = addPairs(scan->firms, PartyKind::Organization, *scan, options, progress, pairs);
        !done)
        return done.error();
    if (auto done = addPairs(scan->persons, PartyKind::Person, *scan, options, progress, pairs);
        !done)
        return done.error();
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const PartyPair &a, const PartyPair &b) { return a.score > b.score; });
    return pairs;
}

Result<std::vector<SimilarParty>> similarParties(Session &session, const PartyDraft &draft)
{
    return session.read<std::vector<SimilarParty>>([&](Reader &reader) {
        const PartyProfile wanted = profileOf(draft);
        const QString region = session.textStyle().homeRegion;
        QStringList contacts;
        for (const QString &phone : draft.phones)
            contacts << normalized(ContactKind::Phone, phone, region);
        for (const QString &email : draft.emails)
            contacts << normalized(ContactKind::Email, email);
        QSet<qint64> ids = partiesByTaxId(reader, wanted.taxId, kMostOfEach);
        ids.unite(partiesByContacts(reader, contacts, kMostOfEach));
        addByName(reader, wanted, ids);
        ids.remove(draft.party.id.value);

        std::vector<PartyProfile> profiles = partyProfiles(reader, ids);
        std::erase_if(profiles,
                      [&](const PartyProfile &profile) { return profile.kind != wanted.kind; });
        DuplicateOptions options;
        options.homeRegion = region;
        const auto different = differentParties(reader);
        std::vector<SimilarParty> similar;
        constexpr size_t kMost = 10;
        for (const DuplicatePair &pair :
             similarTo(recordOf(wanted, wanted.kind), fieldsOf(wanted.kind),
                       recordsOf(profiles, wanted.kind), partyCount(reader), options)) {
            const PartyProfile &profile = profiles[static_cast<size_t>(pair.first)];
            const auto [low, high] = std::minmax(profile.id.value, draft.party.id.value);
            if (similar.size() < kMost && !different.contains({low, high}))
                similar.push_back({profile.id, profile.title, pair.score, pair.reasons});
        }
        return similar;
    });
}

Result<void> markDifferent(Session &session, Id<Party> first, Id<Party> second)
{
    const auto done = session.perform(
        Message(QT_TRANSLATE_NOOP("Core", "Two records are different")), [&](Writer &writer) {
            const Entity &party = describe(static_cast<const Party *>(nullptr));
            writer.load(party, first.value);
            writer.load(party, second.value);
            NotDuplicate pair;
            pair.entity = party.key();
            // The same pair from both sides.
            pair.first = {std::min(first, second).value};
            pair.second = {std::max(first, second).value};
            writer.create(pair);
        });
    if (!done)
        return done.error();
    return {};
}

} // namespace kartoteka
