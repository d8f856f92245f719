#include "exchange/planbuilder.h"

#include "storage/fieldtext.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr int kMostOfAKind = 99;
constexpr QStringView kLabel = u"label";

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

QString pathOf(const QString &owner, const QString &name, int number, const QString &label)
{
    QString path = owner.isEmpty() ? name : QString(owner + u'.' + name);
    if (!label.isEmpty())
        path += u':' + label;
    return number > 1 ? QStringLiteral("%1[%2]").arg(path).arg(number) : path;
}

bool isText(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::LongText;
}
} // namespace

PlanBuilder::PlanBuilder(Session &session, const Entity &entity, const Mapping &mapping,
                         RowPlan &plan)
    : m_session(session)
    , m_plan(plan)
{
    plan.style = session.textStyle();
    plan.prefix = mapping.prefix;
    plan.ignored = mapping.ignored;
    plan.style.decimals = mapping.decimals;
    plan.style.dateOrder = mapping.dates;
    if (!mapping.currency.isEmpty())
        plan.style.homeCurrency = mapping.currency;
    PlannedRecord main;
    main.entity = &entity;
    main.blank = session.blank(entity);
    plan.records.push_back(std::move(main));
}

Result<std::vector<PlanBuilder::Segment>> PlanBuilder::segments(const QString &target)
{
    std::vector<Segment> list;
    for (const QString &part : target.split(u'.')) {
        Segment segment;
        segment.name = part.trimmed();
        if (segment.name.endsWith(u']')) {
            const auto open = segment.name.indexOf(u'[');
            bool isNumber = false;
            segment.number = segment.name.mid(open + 1).chopped(1).toInt(&isNumber);
            if (open < 1 || !isNumber || segment.number < 1 || segment.number > kMostOfAKind)
                return invalid(Message(QT_TRANSLATE_NOOP("Core", "“%1” is no target")).arg(target));
            segment.name.truncate(open);
        }
        if (const auto colon = segment.name.indexOf(u':'); colon > 0) {
            segment.label = segment.name.mid(colon + 1);
            segment.name.truncate(colon);
        }
        if (segment.name.isEmpty())
            return invalid(Message(QT_TRANSLATE_NOOP("Core", "“%1” is no target")).arg(target));
        list.push_back(std::move(segment));
    }
    return list;
}

std::optional<PlanBuilder::Place> PlanBuilder::ownField(int record, const Segment &segment) const
{
    if (segment.number > 0 || !segment.label.isEmpty())
        return std::nullopt;
    if (segment.name == QLatin1String("id") && record == 0)
        return Place{record, CellTarget::kId};
    const int field =
        m_plan.records[static_cast<size_t>(record)].blank.fields().indexOf(segment.name);
    if (field < 0)
        return std::nullopt;
    return Place{record, field};
}

Result<PlanBuilder::Place> PlanBuilder::find(const QString &target)
{
    const auto path = segments(target);
    if (!path)
        return path.error();
    int record = 0;
    for (size_t i = 0; i < path->size(); ++i) {
        const Segment &segment = (*path)[i];
        const bool isLast = i + 1 == path->size();
        if (isLast)
            if (const auto place = ownField(record, segment))
                return *place;
        const auto next = step(record, segment, isLast);
        if (!next)
            return next.error();
        record = *next;
    }
    const auto field = defaultField(m_plan.records[static_cast<size_t>(record)]);
    if (!field)
        return field.error();
    return Place{record, *field};
}

Error PlanBuilder::noSuchTarget(const QString &name, const Entity &entity) const
{
    return invalid(Message(QT_TRANSLATE_NOOP("Core", "there is no target “%1” in “%2”"))
                       .arg(name)
                       .arg(entity.label()));
}

Result<int> PlanBuilder::step(int record, const Segment &segment, bool isLast)
{
    const PlannedRecord &from = m_plan.records[static_cast<size_t>(record)];
    const ImportTargets &targets = importTargets(*from.entity);
    if (record == 0) {
        if (const auto *target = targets.findCompanion(segment.name))
            return companion(*target);
        if (const auto *target = targets.findLink(segment.name))
            return m_plan.link() >= 0 ? m_plan.link() : companion(*target) + 1;
    }
    return part(record, segment, isLast);
}

Result<void> PlanBuilder::chooseCompanion(const Mapping &mapping)
{
    const auto isMeant = [&](const CompanionTarget &companion) {
        const auto leadsThere = [&](const QString &target) {
            return target.section(u'.', 0, 0).trimmed() == companion.name;
        };
        return std::any_of(
            mapping.columns.begin(), mapping.columns.end(), [&](const Mapping::Column &column) {
                return std::any_of(column.targets.begin(), column.targets.end(), leadsThere);
            });
    };
    const CompanionTarget *chosen = nullptr;
    for (const CompanionTarget &one : importTargets(*m_plan.records.front().entity).companions) {
        if (!isMeant(one))
            continue;
        if (chosen)
            return invalid(Message(QT_TRANSLATE_NOOP("Core", "rows can be tied to “%1” or to “%2”, "
                                                             "not to both"))
                               .arg(chosen->name)
                               .arg(one.name));
        chosen = &one;
    }
    if (chosen)
        companion(*chosen);
    return {};
}

int PlanBuilder::companion(const CompanionTarget &target)
{
    if (const int known = numbered(target.name); known >= 0)
        return known;
    const Catalog &catalog = m_session.catalog();
    PlannedRecord person;
    person.role = PlannedRecord::Role::Companion;
    person.path = target.name;
    person.entity = catalog.find(target.entity);
    person.blank = m_session.blank(*person.entity);
    const int constant = person.blank.fields().indexOf(target.constantField);
    person.blank.set(static_cast<size_t>(constant), Value(target.constant));
    person.isShared = target.isShared;
    person.constants.push_back(constant);
    const int number = static_cast<int>(m_plan.records.size());
    m_plan.records.push_back(std::move(person));

    PlannedRecord link;
    link.role = PlannedRecord::Role::Link;
    link.path = target.link;
    link.entity = catalog.find(target.link);
    link.blank = m_session.blank(*link.entity);
    link.ties = {{link.blank.fields().indexOf(target.linkCompanion), number},
                 {link.blank.fields().indexOf(target.linkOwner), 0}};
    m_plan.records.push_back(std::move(link));
    return number;
}

int PlanBuilder::numbered(const QString &path) const
{
    for (size_t i = 0; i < m_plan.records.size(); ++i)
        if (m_plan.records[i].path == path)
            return static_cast<int>(i);
    return -1;
}

bool PlanBuilder::isFilled(const PlannedRecord &record, int field) const
{
    return !record.blank[static_cast<size_t>(field)].isNull() ||
           std::any_of(record.cells.begin(), record.cells.end(),
                       [field](const CellTarget &cell) { return cell.field == field; }) ||
           std::any_of(record.names.begin(), record.names.end(),
                       [field](const auto &name) { return name.first == field; });
}

Result<int> PlanBuilder::part(int owner, const Segment &segment, bool isLast)
{
    const PlannedRecord &from = m_plan.records[static_cast<size_t>(owner)];
    const ShortTarget *target = importTargets(*from.entity).findShort(segment.name);
    const Catalog &catalog = m_session.catalog();
    const Entity *entity = catalog.find(target ? target->entity : segment.name);
    const auto parts = catalog.partsOf(*from.entity);
    if (!entity || std::find(parts.begin(), parts.end(), entity) == parts.end())
        return noSuchTarget(segment.name, *from.entity);
    // A bare name is the next place that is free; one with a number or a field behind it, that one.
    for (int number = std::max(segment.number, 1); number <= kMostOfAKind; ++number) {
        const QString path = pathOf(from.path, segment.name, number, segment.label);
        const int known = numbered(path);
        if (known < 0) {
            const int added = addPart(owner, *entity, target, path);
            PlannedRecord &record = m_plan.records[static_cast<size_t>(added)];
            const int label = record.blank.fields().indexOf(kLabel);
            if (!segment.label.isEmpty() && label < 0)
                return noSuchTarget(segment.name + u':' + segment.label, *from.entity);
            if (!segment.label.isEmpty())
                if (auto set = setConstant(record, label, segment.label); !set)
                    return set.error();
            return added;
        }
        const PlannedRecord &record = m_plan.records[static_cast<size_t>(known)];
        const auto field = defaultField(record);
        if (segment.number > 0 || !isLast || (field && !isFilled(record, *field)))
            return known;
    }
    return noSuchTarget(segment.name, *from.entity);
}

int PlanBuilder::addPart(int owner, const Entity &entity, const ShortTarget *target,
                         const QString &path)
{
    PlannedRecord part;
    part.role = PlannedRecord::Role::Part;
    part.path = path;
    part.entity = &entity;
    part.target = target;
    part.blank = m_session.blank(entity);
    part.ties = {{part.blank.fields().indexOf(entity.ownerField()), owner}};
    const auto setFixed = [&part](QStringView key, const QString &code) {
        const int field = part.blank.fields().indexOf(key);
        part.blank.set(static_cast<size_t>(field), Value(code));
        part.constants.push_back(field);
    };
    if (target && !target->constantField.isEmpty())
        setFixed(target->constantField, target->constant);
    if (entity.find(entity.ownerField())->target.isEmpty())
        setFixed(u"entity", m_plan.records[static_cast<size_t>(owner)].entity->key());
    m_plan.records.push_back(std::move(part));
    return static_cast<int>(m_plan.records.size()) - 1;
}

Result<int> PlanBuilder::defaultField(const PlannedRecord &record) const
{
    const Fields &fields = record.blank.fields();
    if (record.target)
        return fields.indexOf(record.target->field);
    for (const QString &key : record.entity->titleFields()) {
        const int field = fields.indexOf(key);
        if (!fields[static_cast<size_t>(field)].has(Automatic))
            return field;
    }
    return invalid(Message(QT_TRANSLATE_NOOP("Core", "say which field of “%1” is meant"))
                       .arg(record.entity->label()));
}

Result<void> PlanBuilder::addCell(int column, const QString &target)
{
    const bool isFallback = target.endsWith(u'?');
    const auto place = find(isFallback ? target.chopped(1) : target);
    if (!place)
        return place.error();
    PlannedRecord &record = m_plan.records[static_cast<size_t>(place->record)];
    if (place->field == CellTarget::kId) {
        m_plan.hasId = true;
    } else {
        const Field &field = record.blank.fields()[static_cast<size_t>(place->field)];
        const bool isTaken =
            std::any_of(record.cells.begin(), record.cells.end(),
                        [&](const CellTarget &cell) { return cell.field == place->field; });
        if (isTaken && !isFallback && !isText(field))
            return invalid(Message(QT_TRANSLATE_NOOP("Core", "another column fills “%1” already"))
                               .arg(target));
    }
    const bool isDivided = record.target && record.target->isDivided &&
                           place->field == record.blank.fields().indexOf(record.target->field);
    record.cells.push_back({column, place->field, isDivided, isFallback});
    return {};
}

Result<void> PlanBuilder::setConstant(PlannedRecord &record, int field, const QString &text)
{
    const Field &meant = record.blank.fields()[static_cast<size_t>(field)];
    if (meant.kind == Kind::Reference) {
        record.names.emplace_back(field, text);
        return {};
    }
    auto value = parseValue(meant, text, m_plan.style);
    if (!value)
        return Error(value.error()).wrap(meant.label);
    record.blank.set(static_cast<size_t>(field), std::move(*value));
    record.constants.push_back(field);
    return {};
}

Result<void> PlanBuilder::addConstant(const QString &target, const QString &text)
{
    const auto place = find(target);
    if (!place)
        return place.error();
    if (place->field == CellTarget::kId)
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "“%1” is no target")).arg(target));
    return setConstant(m_plan.records[static_cast<size_t>(place->record)], place->field, text);
}

} // namespace kartoteka
