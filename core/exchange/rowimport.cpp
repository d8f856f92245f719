#include "exchange/rowimport.h"

#include "exchange/importqueries.h"

#include <set>

namespace kartoteka
{

namespace
{
constexpr size_t kMostWarnings = 200;
constexpr QChar kBetween = u'\x1f';
} // namespace

RowImport::RowImport(Writer &writer, const RowPlan &plan, const QStringList &header, Rules rules)
    : m_writer(writer)
    , m_plan(plan)
    , m_rules(rules)
    , m_references(writer)
    , m_builder(plan, header, m_references, writer.session().catalog())
{
}

void RowImport::readMatches()
{
    if (m_plan.matchesById())
        return;
    importqueries::forEachMatch(m_writer, m_plan, [this](const QStringList &values, qint64 id) {
        m_index.add(values.join(kBetween), id);
    });
}

const PlannedRecord &RowImport::plannedOf(const Draft &draft) const
{
    return m_plan.records[static_cast<size_t>(draft.plan)];
}

RowOutcome RowImport::take(std::span<const QString> cells, qint64 rowNumber)
{
    m_problems.clear();
    m_steps.clear();
    m_parts.clear();
    m_keys.clear();
    m_knownLink = 0;
    m_known = 0;
    if (!m_builder.build(cells)) {
        m_problems = m_builder.problems();
        return failed();
    }
    m_main = 0;
    m_tied.resize(m_plan.records.size());
    for (size_t i = 0; i < m_tied.size(); ++i)
        m_tied[i] = m_builder.draftOf(static_cast<int>(i));
    arrangeCompanion(rowNumber);
    dropOrphans(rowNumber);
    return decide(rowNumber);
}

RowOutcome RowImport::failed()
{
    m_references.drop();
    return RowOutcome::Failed;
}

RowOutcome RowImport::decide(qint64 rowNumber)
{
    m_known = findMain();
    if (m_known == 0 && plannedOf(m_builder.drafts()[m_main]).isShared)
        m_known = sharedRecord(m_builder.drafts()[m_main]);
    if (!m_problems.empty())
        return failed();
    if (m_known != 0 && m_rules.mode == ImportMode::Create) {
        m_references.drop();
        return RowOutcome::Duplicate;
    }
    if (m_known == 0 && m_rules.mode == ImportMode::Update) {
        m_problems.push_back(
            {m_plan.match.empty() ? QStringLiteral("id") : m_plan.match.front().name,
             Message(QT_TRANSLATE_NOOP("Core", "there is no such record to update"))});
        return failed();
    }
    m_placements.assign(m_builder.drafts().size(), {});
    place(m_main);
    for (size_t i = 0; i < m_placements.size(); ++i)
        if (i != m_main && !m_builder.drafts()[i].isDropped)
            place(i);
    if (!m_problems.empty())
        return failed();
    if (m_steps.empty()) {
        m_references.drop();
        return RowOutcome::Duplicate;
    }
    execute();
    rememberLate(rowNumber);
    return m_known != 0 ? RowOutcome::Updated : RowOutcome::New;
}

void RowImport::execute()
{
    m_references.keep();
    for (Step &step : m_steps) {
        switch (step.kind) {
        case Step::Kind::Insert:
            m_writer.insert(m_builder.drafts()[step.draft].record);
            break;
        case Step::Kind::Change:
            change(step);
            break;
        case Step::Kind::Restore:
            m_writer.restore(step.current.entity(), step.current.id());
            break;
        }
    }
    for (const QString &key : std::as_const(m_keys))
        m_index.add(key, m_placements[m_main].id);
    if (!m_shared)
        return;
    const PlannedRecord &companion = m_plan.records[static_cast<size_t>(m_plan.companion())];
    const Draft blank{m_plan.companion(), companion.blank, {}, {}, false};
    for (const Step &step : m_steps) {
        const Record &record = m_builder.drafts()[step.draft].record;
        if (step.kind == Step::Kind::Insert && &record.entity() == companion.entity)
            addShared(blank, record);
    }
}

/// The record that a companion of this title is: there before, or made by an earlier row. 0 = none,
/// or several, of which nobody can say which.
qint64 RowImport::sharedRecord(const Draft &draft)
{
    const Entity &entity = draft.record.entity();
    if (!m_shared) {
        m_shared.emplace();
        Query all;
        all.entity = &entity;
        m_writer.forEach(all, [&](const Record &record) {
            addShared(draft, record);
            return true;
        });
    }
    const QString title = importqueries::matchText(Value(draft.record.title()));
    const MatchIndex::Candidates candidates = m_shared->find(title);
    std::vector<qint64> found;
    for (const qint64 id : {candidates.first, candidates.second}) {
        const auto record = id ? m_writer.find(entity, id) : std::nullopt;
        if (record && importqueries::matchText(Value(record->title())) == title)
            found.push_back(id);
    }
    if (found.size() > 1)
        warn(Message(QT_TRANSLATE_NOOP("Core", "several cards are called “%1”; a new one is made"))
                 .arg(draft.record.title()));
    return found.size() == 1 ? found.front() : 0;
}

/// Only records that agree with the constants of the companion can be it.
void RowImport::addShared(const Draft &companion, const Record &record)
{
    const auto &constants = plannedOf(companion).constants;
    const bool isAlike = std::all_of(constants.begin(), constants.end(), [&](int field) {
        const auto index = static_cast<size_t>(field);
        return companion.record[index] == record[index];
    });
    if (isAlike)
        m_shared->add(importqueries::matchText(Value(record.title())), record.id());
}

/// What was read a moment ago needs no second look, unless the row changed the same record twice.
void RowImport::change(const Step &step)
{
    const auto steps = std::count_if(m_steps.begin(), m_steps.end(), [&step](const Step &other) {
        return other.kind == Step::Kind::Change && other.current.id() == step.current.id();
    });
    if (steps == 1)
        m_writer.changeExact(step.current, step.wanted);
    else
        m_writer.change(step.current, step.wanted);
}

void RowImport::rememberLate(qint64 rowNumber)
{
    for (const LateReference &late : m_builder.lateReferences()) {
        const Draft &draft = m_builder.drafts()[late.draft];
        m_late.push_back(
            {&draft.record.entity(), m_placements[late.draft].id, late.field, rowNumber,
             m_builder.nameOf(draft.plan,
                              draft.record.fields()[static_cast<size_t>(late.field)].key)});
    }
}

void RowImport::finish()
{
    for (const Late &late : m_late) {
        const auto current = m_writer.find(*late.entity, late.id);
        const auto index = static_cast<size_t>(late.field);
        if (!current || current->fields()[index].target.isEmpty())
            continue;
        const Entity *target = m_writer.session().catalog().find(current->fields()[index].target);
        const qint64 wanted = (*current)[index].integer();
        if (wanted == 0 || importqueries::isThere(m_writer, *target, wanted))
            continue;
        Record without = *current;
        without.set(index, Value());
        m_writer.changeExact(*current, without);
        warn(
            Message(QT_TRANSLATE_NOOP(
                        "Core", "Row %1, %2: there is no %3 with the id %4; the field stays empty"))
                .arg(late.rowNumber)
                .arg(late.column)
                .arg(target->label())
                .arg(QString::number(wanted)));
    }
    m_late.clear();
    if (m_unsaid > 0)
        m_warnings.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "and %n more warning(s)")).count(m_unsaid));
}

void RowImport::warn(Message message)
{
    if (m_warnings.size() < kMostWarnings)
        m_warnings.push_back(std::move(message));
    else
        ++m_unsaid;
}

void RowImport::report(const Draft &draft, const Problems &problems)
{
    for (const Problem &problem : problems)
        m_problems.push_back({m_builder.nameOf(draft.plan, problem.field), problem.message});
}

// --- what became of the row -------------------------------------------------------------------

/// Whether a step of the row makes the record of this draft say something else in the field.
bool RowImport::isChange(size_t number, int field) const
{
    if (m_known == 0)
        return false;
    const auto index = static_cast<size_t>(field);
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
        if (step.kind == Step::Kind::Insert)
            return step.draft == number;
        return number < m_placements.size() && step.wanted.id() == m_placements[number].id &&
               step.current[index] != step.wanted[index];
    });
}

std::vector<RowImport::Trace> RowImport::traces()
{
    std::vector<Trace> traces;
    for (size_t planned = 0; planned < m_plan.records.size(); ++planned) {
        const int number = m_builder.draftOf(static_cast<int>(planned));
        if (number < 0)
            continue;
        const Record &record = m_builder.drafts()[static_cast<size_t>(number)].record;
        for (const CellTarget &cell : m_plan.records[planned].cells)
            if (cell.field != CellTarget::kId)
                traces.push_back({cell.column, record[static_cast<size_t>(cell.field)],
                                  isChange(static_cast<size_t>(number), cell.field)});
    }
    return traces;
}

QString RowImport::knownTitle()
{
    const Entity &entity = *m_plan.records.front().entity;
    const auto record = m_known ? m_writer.find(entity, m_known) : std::nullopt;
    return record ? record->title() : QString();
}

// --- firm and person ------------------------------------------------------------------------

bool RowImport::hasTitle(Draft &draft) const
{
    draft.record.entity().prepare(draft.record,
                                  m_plan.style); // a person's name may be made of its parts
    const QStringList &titles = draft.record.entity().titleFields();
    return std::any_of(titles.begin(), titles.end(),
                       [&](const QString &key) { return !draft.record.value(key).isNull(); });
}

void RowImport::arrangeCompanion(qint64 rowNumber)
{
    const int planned = m_plan.companion();
    if (planned < 0)
        return;
    const int companion = m_builder.draftOf(planned);
    const int link = m_builder.draftOf(m_plan.link());
    const auto drafts = m_builder.drafts();
    const bool isPerson = companion >= 0 && hasTitle(drafts[static_cast<size_t>(companion)]);
    if (isPerson && hasTitle(drafts[0])) {
        if (link < 0)
            m_builder.add(m_plan.link());
        return;
    }
    if (link >= 0) {
        drafts[static_cast<size_t>(link)].isDropped = true;
        warn(Message(QT_TRANSLATE_NOOP(
                         "Core", "Row %1: what is said of “%2” is left out: there are not both"))
                 .arg(rowNumber)
                 .arg(drafts[static_cast<size_t>(link)].record.entity().label()));
    }
    if (isPerson) { // a private client
        promote(drafts[0], drafts[static_cast<size_t>(companion)]);
        m_main = static_cast<size_t>(companion);
        m_tied[0] = companion;
    } else {
        m_tied[static_cast<size_t>(planned)] = 0; // its phones are the firm's
        if (companion >= 0 && drafts[static_cast<size_t>(companion)].filled.empty())
            drafts[static_cast<size_t>(companion)].isDropped = true;
    }
}

/// A note on a phone where the row has no phone.
void RowImport::dropOrphans(qint64 rowNumber)
{
    for (Draft &draft : m_builder.drafts()) {
        const auto &ties = plannedOf(draft).ties;
        const bool isOrphan = std::any_of(ties.begin(), ties.end(), [this](const auto &tie) {
            return m_tied[static_cast<size_t>(tie.second)] < 0;
        });
        if (draft.isDropped || !isOrphan)
            continue;
        draft.isDropped = true;
        warn(Message(QT_TRANSLATE_NOOP("Core",
                                       "Row %1: “%2” is left out: what it belongs to is not there"))
                 .arg(rowNumber)
                 .arg(plannedOf(draft).path));
    }
}

void RowImport::promote(Draft &main, Draft &companion)
{
    const auto &own = plannedOf(companion).constants;
    const auto take = [&](int field, bool isFilled) {
        const auto holds = [field](const std::vector<int> &fields) {
            return std::find(fields.begin(), fields.end(), field) != fields.end();
        };
        if (holds(companion.filled) || holds(own))
            return;
        const auto index = static_cast<size_t>(field);
        companion.record.set(index, main.record[index]);
        if (isFilled)
            companion.filled.push_back(field);
    };
    for (const int field : main.filled)
        take(field, true);
    for (const int field : plannedOf(main).constants)
        take(field, false);
    if (companion.record.id() == 0)
        companion.record.setId(main.record.id());
    main.isDropped = true;
}

// --- which record it is ---------------------------------------------------------------------

qint64 RowImport::findMain()
{
    Draft &main = m_builder.drafts()[m_main];
    if (m_plan.matchesById())
        return checkedId(main.record);
    collectKeys();
    std::set<qint64> found;
    for (const QString &key : std::as_const(m_keys)) {
        const MatchIndex::Candidates candidates = m_index.find(key);
        for (const qint64 id : {candidates.first, candidates.second})
            if (id != 0 && !found.contains(id) &&
                importqueries::hasMatch(m_writer, m_plan, id, key.split(kBetween)))
                found.insert(id);
    }
    if (found.size() > 1 && m_rules.mode != ImportMode::Create)
        m_problems.push_back(
            {m_plan.match.front().name,
             Message(QT_TRANSLATE_NOOP("Core", "several records match this row"))});
    return found.empty() ? 0 : *found.begin();
}

qint64 RowImport::checkedId(const Record &record)
{
    qint64 id = record.id();
    if (!record.entity().identity().isEmpty()) {
        Record whole = record;
        m_writer.check(whole, true);
        id = Writer::identityOf(whole);
    }
    const auto stored = id ? m_writer.find(record.entity(), id) : std::nullopt;
    if (!stored)
        return 0;
    if (stored->life() == Life::Live || stored->life() == Life::Trash)
        return id;
    m_problems.push_back({QStringLiteral("id"),
                          Message(QT_TRANSLATE_NOOP("Core", "the record %1 was removed for good"))
                              .arg(QString::number(id))});
    return 0;
}

QStringList RowImport::matchValues(const KeyField &match)
{
    const auto drafts = m_builder.drafts();
    if (!match.part) {
        const Record &main = drafts[m_main].record;
        const QString value =
            match.field == CellTarget::kId
                ? (main.id() ? QString::number(main.id()) : QString())
                : importqueries::matchText(main[static_cast<size_t>(match.field)]);
        return value.isEmpty() ? QStringList() : QStringList(value);
    }
    QStringList values;
    for (Draft &draft : drafts) {
        const PlannedRecord &planned = plannedOf(draft);
        const bool isMeant = planned.target && planned.target->entity == match.part->entity &&
                             std::find(match.part->matches.begin(), match.part->matches.end(),
                                       planned.target->constant) != match.part->matches.end() &&
                             ownerDraft(planned) == m_main;
        if (!isMeant)
            continue;
        draft.record.entity().prepare(draft.record, m_plan.style);
        if (const QString key = sameKey(draft, draft.record); !key.isEmpty())
            values << key;
    }
    return values;
}

void RowImport::collectKeys()
{
    for (const KeyField &match : m_plan.match) {
        const QStringList values = matchValues(match);
        if (&match == &m_plan.match.front()) {
            m_keys = values;
            continue;
        }
        QStringList longer;
        for (const QString &key : std::as_const(m_keys))
            for (const QString &value : values)
                longer << key + kBetween + value;
        m_keys = longer;
    }
}

size_t RowImport::ownerDraft(const PlannedRecord &planned) const
{
    return static_cast<size_t>(m_tied[static_cast<size_t>(planned.ties.front().second)]);
}

QString RowImport::sameKey(const Draft &draft, const Record &record) const
{
    const ShortTarget *target = plannedOf(draft).target;
    if (!target || target->sameBy.isEmpty())
        return {};
    // A fax is no phone, though both may be on one line.
    if (!target->constantField.isEmpty() &&
        std::find(target->matches.begin(), target->matches.end(),
                  record.value(target->constantField).text()) == target->matches.end())
        return {};
    const Value same = record.value(target->sameBy);
    return importqueries::matchText(same.isNull() ? record.value(target->field) : same);
}

} // namespace kartoteka
