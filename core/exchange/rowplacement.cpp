// The part of RowImport that decides for each draft of a row whether it is new, changed or known.
#include "exchange/importqueries.h"
#include "exchange/rowimport.h"

namespace kartoteka
{

void RowImport::place(size_t number)
{
    Draft &draft = m_builder.drafts()[number];
    const PlannedRecord::Role role =
        number == m_main ? PlannedRecord::Role::Main : plannedOf(draft).role;
    setTies(draft);
    switch (role) {
    case PlannedRecord::Role::Main:
        return placeMain(number);
    case PlannedRecord::Role::Companion:
        return placeCompanion(number);
    case PlannedRecord::Role::Link:
        return placeLink(number);
    case PlannedRecord::Role::Part:
        return placePart(number);
    }
}

void RowImport::setTies(Draft &draft)
{
    for (const auto &[field, planned] : plannedOf(draft).ties) {
        const auto tied = static_cast<size_t>(m_tied[static_cast<size_t>(planned)]);
        draft.record.set(static_cast<size_t>(field), Value(m_placements[tied].id));
    }
}

void RowImport::placeMain(size_t number)
{
    Draft &draft = m_builder.drafts()[number];
    if (m_known == 0) {
        if (!m_plan.matchesById() && draft.record.id() &&
            m_writer.find(draft.record.entity(), draft.record.id()))
            m_problems.push_back(
                {QStringLiteral("id"),
                 Message(QT_TRANSLATE_NOOP("Core", "a %1 with the id %2 exists already"))
                     .arg(draft.record.entity().label())
                     .arg(QString::number(draft.record.id()))});
        return insertNew(number, draft.record.id());
    }
    m_placements[number] = {m_known, true};
    update(draft, m_writer.load(draft.record.entity(), m_known));
}

void RowImport::placeCompanion(size_t number)
{
    Draft &draft = m_builder.drafts()[number];
    const PlannedRecord &link = m_plan.records[static_cast<size_t>(m_plan.link())];
    if (m_known != 0) {
        const Fields &fields = link.blank.fields();
        const auto companionField = static_cast<size_t>(link.ties[0].first);
        const Field &ownerField = fields[static_cast<size_t>(link.ties[1].first)];
        const QString title = importqueries::matchText(Value(draft.record.title()));
        for (const qint64 id :
             importqueries::referring(m_writer, *link.entity, ownerField, m_known)) {
            const Record known = m_writer.load(*link.entity, id);
            const auto companion =
                m_writer.find(draft.record.entity(), known[companionField].integer());
            if (!companion || companion->life() != Life::Live ||
                importqueries::matchText(Value(companion->title())) != title)
                continue;
            m_knownLink = id;
            m_placements[number] = {companion->id(), true};
            return update(draft, *companion);
        }
    }
    if (const qint64 shared = plannedOf(draft).isShared ? sharedRecord(draft) : 0) {
        m_placements[number] = {shared, true};
        if (m_rules.mode == ImportMode::Create)
            return;
        std::vector<int> titles;
        for (const QString &key : draft.record.entity().titleFields())
            titles.push_back(draft.record.fields().indexOf(key));
        return update(draft, m_writer.load(draft.record.entity(), shared), titles);
    }
    insertNew(number, 0);
}

void RowImport::placeLink(size_t number)
{
    Draft &draft = m_builder.drafts()[number];
    if (m_knownLink == 0)
        return insertNew(number, 0);
    m_placements[number] = {m_knownLink, true};
    update(draft, m_writer.load(draft.record.entity(), m_knownLink));
}

void RowImport::placePart(size_t number)
{
    Draft &draft = m_builder.drafts()[number];
    const Placement owner = m_placements[ownerDraft(plannedOf(draft))];
    if (owner.isStored && draft.record.entity().identity().isEmpty()) {
        draft.record.entity().prepare(draft.record, m_plan.style);
        KnownPart &known = knownParts(draft.record.entity(), owner.id);
        if (const Record *same = findPart(draft, known)) {
            std::vector<int> kept;
            if (const ShortTarget *target = plannedOf(draft).target;
                target && !target->sameBy.isEmpty())
                kept = {draft.record.fields().indexOf(target->field),
                        draft.record.fields().indexOf(target->sameBy)};
            m_placements[number] = {same->id(), true};
            return update(draft, *same, kept);
        }
    }
    insertNew(number, 0);
}

void RowImport::insertNew(size_t number, qint64 id)
{
    Draft &draft = m_builder.drafts()[number];
    const Entity &entity = draft.record.entity();
    const Problems problems = m_writer.check(draft.record, true);
    if (!problems.empty()) {
        m_placements[number].id = m_writer.newRecordId(entity); // its parts are looked at, too
        return report(draft, problems);
    }
    if (number != m_main && isInRow(draft, number))
        return;
    if (const qint64 identity = Writer::identityOf(draft.record)) {
        id = identity;
        if (const auto stored = m_writer.find(entity, id)) {
            m_placements[number] = {id, true};
            return update(draft, *stored);
        }
    }
    m_placements[number].id = id ? id : m_writer.newRecordId(entity);
    draft.record.setId(m_placements[number].id);
    m_steps.push_back({Step::Kind::Insert, number, {}, {}});
}

bool RowImport::isInRow(const Draft &draft, size_t number)
{
    const bool isIdentified = !draft.record.entity().identity().isEmpty();
    const QString key = sameKey(draft, draft.record);
    if (key.isEmpty() && !isIdentified)
        return false;
    const qint64 identity = Writer::identityOf(draft.record);
    const QString owner = draft.record.entity().ownerField();
    for (const Step &step : m_steps) {
        if (step.kind != Step::Kind::Insert || step.draft == number)
            continue;
        const Draft &other = m_builder.drafts()[step.draft];
        if (&other.record.entity() != &draft.record.entity())
            continue;
        if (isIdentified ? other.record.id() == identity
                         : sameKey(draft, other.record) == key &&
                               other.record.value(owner) == draft.record.value(owner)) {
            m_placements[number] = m_placements[step.draft];
            return true;
        }
    }
    return false;
}

RowImport::KnownPart &RowImport::knownParts(const Entity &entity, qint64 owner)
{
    for (KnownPart &known : m_parts)
        if (known.entity == &entity && known.owner == owner)
            return known;
    m_parts.push_back({&entity, owner, m_writer.parts(entity, owner), {}});
    m_parts.back().taken.resize(m_parts.back().records.size());
    return m_parts.back();
}

namespace
{
/// What kind of part it is ("legal address") must agree, whoever said it.
bool isOfOneKind(const Record &one, const Record &other)
{
    for (size_t i = 0; i < one.fields().size(); ++i) {
        const Field &field = one.fields()[i];
        if (field.kind == Kind::Choice && field.has(Required) && one[i] != other[i])
            return false;
    }
    return true;
}

bool isSame(const Record &one, const Record &other)
{
    for (size_t i = 0; i < one.fields().size(); ++i)
        if (one[i] != other[i])
            return false;
    return true;
}

bool agrees(const Draft &draft, const Record &record)
{
    return std::all_of(draft.filled.begin(), draft.filled.end(), [&](int field) {
        const auto index = static_cast<size_t>(field);
        return draft.record[index] == record[index];
    });
}
} // namespace

Record *RowImport::findPart(const Draft &draft, KnownPart &known)
{
    const QString key = sameKey(draft, draft.record);
    const auto take = [&](size_t i) {
        known.taken[i] = true;
        return &known.records[i];
    };
    if (!key.isEmpty()) {
        for (size_t i = 0; i < known.records.size(); ++i)
            if (sameKey(draft, known.records[i]) == key)
                return take(i);
        return nullptr;
    }
    for (const bool mustAgree : {true, false})
        for (size_t i = 0; i < known.records.size(); ++i)
            if (!known.taken[i] && isOfOneKind(draft.record, known.records[i]) &&
                (!mustAgree || agrees(draft, known.records[i])))
                return take(i);
    return nullptr;
}

bool RowImport::setWanted(Draft &draft, const Record &current, Record &wanted,
                          const std::vector<int> &kept)
{
    bool isChanged = false;
    const auto set = [&](int number, const Value &value) {
        const auto index = static_cast<size_t>(number);
        const Field &field = current.fields()[index];
        const bool isKept = std::find(kept.begin(), kept.end(), number) != kept.end();
        if (field.has(Automatic) || isKept || current[index] == value)
            return;
        if (field.has(Fixed))
            report(draft,
                   {{field.key,
                     Message(QT_TRANSLATE_NOOP("Core", "cannot be changed after creation"))}});
        wanted.set(index, value);
        isChanged = true;
    };
    for (const int field : draft.filled)
        set(field, draft.record[static_cast<size_t>(field)]);
    if (m_rules.clearsEmpty)
        for (const int field : draft.emptied)
            set(field, Value());
    return isChanged;
}

void RowImport::update(Draft &draft, const Record &current, const std::vector<int> &kept)
{
    Record wanted = current;
    if (setWanted(draft, current, wanted, kept)) {
        const Problems problems = m_writer.checkChange(current, wanted);
        report(draft, problems);
        if (!isSame(current, wanted)) // a spelling that is put right leaves no difference
            m_steps.push_back({Step::Kind::Change, 0, current, std::move(wanted)});
    }
    if (current.life() == Life::Trash)
        m_steps.push_back({Step::Kind::Restore, 0, current, {}});
}

} // namespace kartoteka
