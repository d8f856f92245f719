#include "exchange/rowplan.h"

#include "base/text.h"
#include "exchange/exportcolumns.h"
#include "exchange/planbuilder.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

/// Numbers of the columns a recipe names; the names are compared by letters and digits.
class Header
{
public:
    explicit Header(const QStringList &names)
    {
        for (int i = 0; i < static_cast<int>(names.size()); ++i) {
            m_exact.insert(names[i], i);
            const QString key = headerKey(names[i]);
            if (!m_loose.contains(key))
                m_loose.insert(key, i);
        }
    }

    int find(const QString &name) const
    {
        const int exact = m_exact.value(name, -1);
        return exact >= 0 ? exact : m_loose.value(headerKey(name), -1);
    }

private:
    QHash<QString, int> m_exact;
    QHash<QString, int> m_loose;
};

bool isOwnExport(const PlannedRecord &main, const QStringList &header)
{
    return header.size() > 1 && header.front() == QLatin1String("id") &&
           ExportColumns::of(main.blank.fields(), header);
}

/// The columns of the recipe by their place in the source, so that "phone" in two columns is the
/// first and the second phone as they stand.
std::vector<std::pair<int, const Mapping::Column *>>
columnsInOrder(const Mapping &mapping, const QStringList &header, RowPlan &plan)
{
    const Header names(header);
    std::vector<std::pair<int, const Mapping::Column *>> columns;
    for (const Mapping::Column &column : mapping.columns) {
        const int index = names.find(column.name);
        if (index >= 0)
            columns.emplace_back(index, &column);
        else if (!column.targets.isEmpty())
            plan.warnings.push_back(
                Message(QT_TRANSLATE_NOOP("Core", "the source has no column “%1”"))
                    .arg(column.name));
    }
    std::stable_sort(columns.begin(), columns.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    return columns;
}

void listUnmapped(const std::vector<std::pair<int, const Mapping::Column *>> &columns,
                  const QStringList &header, RowPlan &plan)
{
    for (int i = 0; i < static_cast<int>(header.size()); ++i) {
        const bool isMapped = std::any_of(columns.begin(), columns.end(),
                                          [i](const auto &column) { return column.first == i; });
        if (!isMapped)
            plan.unmapped << header[i];
    }
}

/// A match field without a column would make every row a new record.
bool isFilled(const RowPlan &plan, const KeyField &match)
{
    const auto fills = [&](const PlannedRecord &record) {
        if (match.part)
            return record.target && record.target->entity == match.part->entity;
        return (record.role == PlannedRecord::Role::Main ||
                record.role == PlannedRecord::Role::Companion) &&
               std::any_of(record.cells.begin(), record.cells.end(),
                           [&](const CellTarget &cell) { return cell.field == match.field; });
    };
    return std::any_of(plan.records.begin(), plan.records.end(), fills);
}

Result<void> bindMatch(const QStringList &names, RowPlan &plan)
{
    const PlannedRecord &main = plan.records.front();
    const ImportTargets &targets = importTargets(*main.entity);
    for (const QString &name : names) {
        KeyField match;
        match.name = name;
        const ShortTarget *part = targets.findShort(name);
        if (name == QLatin1String("id"))
            match.field = CellTarget::kId;
        else if (const int field = main.blank.fields().indexOf(name); field >= 0)
            match.field = field;
        else if (part && !part->matches.empty())
            match.part = part;
        else
            return invalid(
                Message(QT_TRANSLATE_NOOP("Core", "rows cannot be matched by “%1”")).arg(name));
        if (!isFilled(plan, match))
            return invalid(
                Message(
                    QT_TRANSLATE_NOOP("Core", "rows cannot be matched by “%1”: no column fills it"))
                    .arg(name));
        plan.match.push_back(std::move(match));
    }
    return {};
}
} // namespace

const QStringList &errorColumns()
{
    static const QStringList columns{QStringLiteral("row"), QStringLiteral("error")};
    return columns;
}

bool RowPlan::matchesById() const
{
    return match.empty() ||
           (match.size() == 1 && match.front().field == CellTarget::kId && !match.front().part);
}

int RowPlan::companion() const
{
    const auto found = std::find_if(records.begin(), records.end(), [](const auto &record) {
        return record.role == PlannedRecord::Role::Companion;
    });
    return found == records.end() ? -1 : static_cast<int>(found - records.begin());
}

int RowPlan::link() const
{
    const int number = companion();
    return number < 0 ? -1 : number + 1;
}

std::vector<const Entity *> RowPlan::entities() const
{
    std::vector<const Entity *> entities;
    for (const PlannedRecord &record : records)
        if (std::find(entities.begin(), entities.end(), record.entity) == entities.end())
            entities.push_back(record.entity);
    return entities;
}

std::vector<const Entity *> RowPlan::unmatchedEntities() const
{
    std::vector<const Entity *> unmatched = entities();
    std::erase_if(unmatched, [this](const Entity *entity) {
        return std::any_of(match.begin(), match.end(), [entity](const KeyField &field) {
            return field.part && field.part->entity == entity->key();
        });
    });
    return unmatched;
}

Result<RowPlan> bindMapping(Session &session, const Mapping &mapping, const QStringList &header,
                            const QStringList &match)
{
    const Entity *entity = session.catalog().find(mapping.entity);
    if (!entity)
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "there are no records of “%1”")).arg(mapping.entity));
    RowPlan plan;
    PlanBuilder builder(session, *entity, mapping, plan);
    QStringList names = header;
    plan.isErrorFile = names.size() > 2 && names.last(2) == errorColumns();
    if (plan.isErrorFile)
        names = names.first(names.size() - 2);
    plan.isOwnExport = isOwnExport(plan.records.front(), names);
    const auto columns = columnsInOrder(mapping, names, plan);
    if (auto chosen = builder.chooseCompanion(mapping); !chosen)
        return chosen.error();
    bool isAnyMapped = false;
    for (const auto &[index, column] : columns) {
        for (const QString &target : column->targets) {
            if (auto added = builder.addCell(index, target); !added)
                return Error(added.error())
                    .wrap(Message(QT_TRANSLATE_NOOP("Core", "Column “%1”")).arg(column->name));
            isAnyMapped = true;
        }
    }
    if (!isAnyMapped)
        return invalid(Message(QT_TRANSLATE_NOOP(
                                   "Core", "none of the columns is known (%1); use a recipe that "
                                           "says which column is what"))
                           .arg(header.join(QLatin1String(", "))));
    for (const Mapping::Constant &constant : mapping.constants)
        if (auto added = builder.addConstant(constant.target, constant.text); !added)
            return added.error();
    listUnmapped(columns, names, plan);
    if (auto bound = bindMatch(match.isEmpty() ? mapping.match : match, plan); !bound)
        return bound.error();
    return plan;
}

} // namespace kartoteka
