#include "domain/merging/mergeplan.h"

#include "domain/merging/merge.h"
#include "storage/dberror.h"
#include "storage/writer.h"

#include <QSet>

namespace kartoteka
{

namespace
{
/// Records of an entity that differ in this field are never one.
struct MergeRule {
    const char *entity;
    const char *mustAgree;
};
constexpr MergeRule kRules[] = {{"party", "kind"}};

/// Where the normal form says the same, the typed one need not.
struct NormalForm {
    const char *entity;
    const char *typed;
    const char *normal;
};
constexpr NormalForm kNormalForms[] = {{"contact_point", "value", "normalized"},
                                       {"address", "as_written", "one_line"}};

[[noreturn]] void refuse(ErrorCode code, Message message)
{
    throw DbError(Error(code, std::move(message)));
}

/// A flag that is not set says nothing.
bool isSilent(const Field &field, const Value &value)
{
    return value.isNull() || (field.kind == Kind::Flag && value.integer() == 0);
}

bool refersTo(const Record &record, const Field &field, const Entity &entity)
{
    return field.kind == Kind::Reference &&
           (field.target == entity.key() ||
            (field.target.isEmpty() && record.value(u"entity").text() == entity.key()));
}

Record loadLive(Reader &reader, const Entity &entity, qint64 id)
{
    Record record = reader.load(entity, id);
    if (record.life() != Life::Live)
        refuse(
            ErrorCode::NotFound,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” is in the recycle bin")).arg(record.title()));
    return record;
}

/// Collects the steps of one merge; knows what the kept record will have by then.
class Planner
{
public:
    Planner(Reader &reader, const MergeRequest &request)
        : m_reader(reader)
        , m_request(request)
    {
    }

    MergePlan plan();

private:
    void load();
    void refuseUnfit() const;
    void chooseFields();
    MergeField chosenField(size_t index) const;
    void takeFields();
    void relink(const Entity &entity, qint64 from, qint64 to);
    void relinkOne(const Record &record, const Record &relinked);
    const Record *twinOf(const Record &relinked);
    bool saysTheSame(const Record &one, const Record &other) const;
    bool isLinkToItself(const Record &relinked, const Record &record) const;
    void replaceIdentified(const Record &record, Record relinked);
    void add(MergeFate fate, const Record &before, Record after);
    std::vector<Record> &keptRecords(const Entity &other);

    Reader &m_reader;
    const MergeRequest &m_request;
    MergePlan m_plan;
    Record m_filled; ///< the kept record as it will be
    std::map<const Entity *, std::vector<Record>>
        m_kept;                         ///< what refers to the kept record by then
    std::map<qint64, Record> m_changed; ///< as the steps so far leave them
    size_t m_drop = 0;
};

void Planner::load()
{
    m_plan.kept = loadLive(m_reader, *m_request.entity, m_request.keep);
    QSet<qint64> seen{m_request.keep};
    for (const qint64 id : m_request.drop) {
        if (seen.contains(id))
            refuse(ErrorCode::Invalid,
                   Message(QT_TRANSLATE_NOOP("Core", "the same record is named twice")));
        seen.insert(id);
        m_plan.dropped.push_back(loadLive(m_reader, *m_request.entity, id));
    }
    if (m_plan.dropped.empty())
        refuse(ErrorCode::Invalid,
               Message(QT_TRANSLATE_NOOP("Core", "name at least two records to be made one")));
    m_plan.steps.resize(m_plan.dropped.size());
    m_plan.alternatives.resize(m_plan.dropped.size());
    m_filled = m_plan.kept;
}

void Planner::refuseUnfit() const
{
    for (const MergeRule &rule : kRules) {
        const auto key = QString::fromLatin1(rule.mustAgree);
        if (m_request.entity->key() != QLatin1String(rule.entity))
            continue;
        for (const Record &dropped : m_plan.dropped)
            if (dropped.value(key) != m_plan.kept.value(key))
                refuse(ErrorCode::Invalid,
                       Message(QT_TRANSLATE_NOOP(
                                   "Core", "“%1” and “%2” cannot be one: they differ in “%3”"))
                           .arg(m_plan.kept.title())
                           .arg(dropped.title())
                           .arg(m_request.entity->find(key)->label));
    }
    for (auto it = m_request.take.begin(); it != m_request.take.end(); ++it) {
        const Field *field = m_plan.kept.fields().find(it.key());
        if (!field || field->has(Automatic) || field->has(Fixed))
            refuse(ErrorCode::Invalid,
                   Message(QT_TRANSLATE_NOOP("Core", "there is no field “%1”")).arg(it.key()));
        const bool isKnown = it.value() == m_request.keep ||
                             std::find(m_request.drop.begin(), m_request.drop.end(), it.value()) !=
                                 m_request.drop.end();
        if (!isKnown)
            refuse(ErrorCode::Invalid,
                   Message(QT_TRANSLATE_NOOP("Core", "the record %1 is not among those to be one"))
                       .arg(QString::number(it.value())));
    }
}

MergeField Planner::chosenField(size_t index) const
{
    const Field &field = m_plan.kept.fields()[index];
    MergeField merged{field.key, field.label, {m_plan.kept[index]}, 0, false};
    for (const Record &dropped : m_plan.dropped)
        merged.values.push_back(dropped[index]);
    while (merged.chosen < merged.values.size() && isSilent(field, merged.values[merged.chosen]))
        ++merged.chosen;
    if (merged.chosen == merged.values.size())
        merged.chosen = 0;
    for (const Value &value : merged.values)
        merged.isConflict |= !isSilent(field, value) && value != merged.values[merged.chosen];
    if (const auto taken = m_request.take.find(field.key); taken != m_request.take.end()) {
        const auto at = std::find(m_request.drop.begin(), m_request.drop.end(), *taken);
        merged.chosen =
            at == m_request.drop.end() ? 0 : static_cast<size_t>(at - m_request.drop.begin()) + 1;
    }
    return merged;
}

void Planner::chooseFields()
{
    const Fields &fields = m_plan.kept.fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].has(Automatic) || fields[i].has(Fixed))
            continue;
        MergeField merged = chosenField(i);
        const Value &final = merged.values[merged.chosen];
        for (size_t drop = 0; drop < m_plan.dropped.size(); ++drop) {
            const Value &said = merged.values[drop + 1];
            if (!isSilent(fields[i], said) && said != final)
                m_plan.alternatives[drop].insert(fields[i].key, said);
        }
        if (!std::all_of(merged.values.begin(), merged.values.end(),
                         [&](const Value &value) { return isSilent(fields[i], value); }))
            m_plan.fields.push_back(std::move(merged));
    }
}

void Planner::takeFields()
{
    const Record before = m_filled;
    for (const MergeField &field : m_plan.fields)
        if (field.chosen == m_drop + 1)
            m_filled.set(field.key, field.values[field.chosen]);
    m_filled.entity().prepare(m_filled, m_reader.session().textStyle());
    bool isChanged = false;
    for (size_t i = 0; i < before.fields().size(); ++i)
        isChanged |= before[i] != m_filled[i];
    if (isChanged)
        add(MergeFate::Filled, before, m_filled);
}

void Planner::add(MergeFate fate, const Record &before, Record after)
{
    m_changed.insert_or_assign(after.id(), after);
    m_plan.steps[m_drop].push_back({fate, before, std::move(after)});
}

std::vector<Record> &Planner::keptRecords(const Entity &other)
{
    const auto known = m_kept.find(&other);
    if (known != m_kept.end())
        return known->second;
    std::vector<Record> records =
        referringRecords(m_reader, other, *m_request.entity, m_request.keep);
    std::erase_if(records, [](const Record &record) { return record.life() != Life::Live; });
    return m_kept[&other] = std::move(records);
}

bool Planner::saysTheSame(const Record &one, const Record &other) const
{
    const auto ignored = [&](const QString &key) {
        for (const NormalForm &form : kNormalForms)
            if (one.entity().key() == QLatin1String(form.entity) &&
                key == QLatin1String(form.typed) &&
                !one.value(QString::fromLatin1(form.normal)).isNull() &&
                one.value(QString::fromLatin1(form.normal)) ==
                    other.value(QString::fromLatin1(form.normal)))
                return true;
        return false;
    };
    // What the one to be left out does not say is not lost; what only it says would be.
    for (size_t i = 0; i < one.fields().size(); ++i) {
        const Field &field = one.fields()[i];
        const bool isSaid = !field.has(Automatic) && !isSilent(field, one[i]);
        if (isSaid && one[i] != other.value(field.key) && !ignored(field.key))
            return false;
    }
    return true;
}

const Record *Planner::twinOf(const Record &relinked)
{
    if (relinked.life() != Life::Live)
        return nullptr;
    for (const Record &kept : keptRecords(relinked.entity()))
        if (kept.id() != relinked.id() && saysTheSame(relinked, kept))
            return &kept;
    return nullptr;
}

bool Planner::isLinkToItself(const Record &relinked, const Record &record) const
{
    int links = 0;
    bool wasOneBefore = true;
    std::optional<qint64> first;
    for (size_t i = 0; i < relinked.fields().size(); ++i) {
        const Field &field = relinked.fields()[i];
        if (!refersTo(relinked, field, *m_request.entity))
            continue;
        links += relinked[i].integer() == m_request.keep ? 1 : 0;
        if (first && *first != record[i].integer())
            wasOneBefore = false;
        first = record[i].integer();
    }
    return links > 1 && !wasOneBefore;
}

void Planner::replaceIdentified(const Record &record, Record relinked)
{
    const qint64 identity = Writer::identityOf(relinked);
    Record trashed = record;
    trashed.setLife(Life::Trash);
    relinked.setId(identity);
    const auto planned = m_changed.find(identity);
    const auto stored = planned != m_changed.end() ? std::optional(planned->second)
                                                   : m_reader.find(record.entity(), identity);
    if (!stored || stored->life() != Life::Live)
        add(MergeFate::Made, stored ? *stored : m_reader.session().blank(record.entity()),
            relinked);
    add(MergeFate::Twice, record, trashed);
    relink(record.entity(), record.id(), identity); // its notes and the like
}

void Planner::relinkOne(const Record &record, const Record &relinked)
{
    Record trashed = record;
    trashed.setLife(Life::Trash);
    const bool isLive = record.life() == Life::Live;
    if (isLive && isLinkToItself(relinked, record))
        return add(MergeFate::ToItself, record, trashed);
    const qint64 identity = Writer::identityOf(relinked);
    if (identity != 0 && identity != record.id()) {
        if (isLive)
            replaceIdentified(record, relinked);
        return;
    }
    if (const Record *twin = twinOf(relinked)) {
        const qint64 twinId = twin->id();
        add(MergeFate::Twice, record, trashed);
        return relink(record.entity(), record.id(), twinId);
    }
    add(MergeFate::Relinked, record, relinked);
    if (isLive)
        keptRecords(record.entity()).push_back(relinked);
}

void Planner::relink(const Entity &entity, qint64 from, qint64 to)
{
    for (const Entity *other : m_reader.session().catalog().entities()) {
        if (other->key() == QLatin1String(Merge::kEntity))
            continue; // earlier merges stay what they were
        for (const Record &stored : referringRecords(m_reader, *other, entity, from)) {
            const auto changed = m_changed.find(stored.id());
            const Record record = changed != m_changed.end() ? changed->second : stored;
            Record relinked = record;
            for (size_t i = 0; i < record.fields().size(); ++i)
                if (refersTo(record, record.fields()[i], entity) && record[i].integer() == from)
                    relinked.set(i, Value(to));
            relinkOne(record, relinked);
        }
    }
}

MergePlan Planner::plan()
{
    load();
    refuseUnfit();
    chooseFields();
    for (m_drop = 0; m_drop < m_plan.dropped.size(); ++m_drop) {
        const Record &dropped = m_plan.dropped[m_drop];
        Record trashed = dropped;
        trashed.setLife(Life::Trash);
        add(MergeFate::Dropped, dropped, trashed);
        takeFields();
        relink(*m_request.entity, dropped.id(), m_request.keep);
    }
    return std::move(m_plan);
}
} // namespace

std::vector<size_t> referringFields(Reader &reader, const Entity &other, const Entity &entity)
{
    std::vector<size_t> found;
    const FieldsPointer fields = reader.session().fields(other);
    for (size_t i = 0; i < fields->size(); ++i)
        if ((*fields)[i].kind == Kind::Reference &&
            ((*fields)[i].target.isEmpty() || (*fields)[i].target == entity.key()))
            found.push_back(i);
    return found;
}

std::vector<Record> referringRecords(Reader &reader, const Entity &other, const Entity &entity,
                                     qint64 id)
{
    const FieldsPointer fields = reader.session().fields(other);
    const RecordTable &table = reader.table(other);
    std::vector<Record> records;
    QSet<qint64> seen;
    for (const size_t index : referringFields(reader, other, entity)) {
        Query query;
        query.entity = &other;
        query.life = std::nullopt;
        query.condition = {table.expression((*fields)[index], QStringLiteral("t")) +
                               QLatin1String(" = ? AND t.life IN (0, 1)"),
                           {Value(id)}};
        for (Record &record : reader.list(query)) {
            if (seen.contains(record.id()) || !refersTo(record, (*fields)[index], entity))
                continue;
            seen.insert(record.id());
            records.push_back(std::move(record));
        }
    }
    return records;
}

MergePlan planMerge(Reader &reader, const MergeRequest &request)
{
    return Planner(reader, request).plan();
}

} // namespace kartoteka
