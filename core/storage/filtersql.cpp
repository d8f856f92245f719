#include "storage/filtersql.h"

#include "base/text.h"
#include "storage/fieldcomparison.h"
#include "storage/session.h"

namespace kartoteka
{

namespace
{
constexpr size_t kMostValues = 30000; // SQLite takes 32,766 places in all
constexpr int kDeepest = 60;          // of the 100 symbols SQLite's parser can hold
constexpr int kSubqueryDepth = 12;

/// "=" of "!=": each of the others is the exact opposite of an affirmative comparison, so that
/// records with nothing in the field belong to one side and never to none.
Comparison affirmative(Comparison comparison)
{
    switch (comparison) {
    case Comparison::NotEqual:
        return Comparison::Equal;
    case Comparison::NotContains:
        return Comparison::Contains;
    case Comparison::NotIn:
        return Comparison::In;
    case Comparison::Empty:
        return Comparison::NotEmpty;
    case Comparison::Equal:
    case Comparison::Less:
    case Comparison::LessOrEqual:
    case Comparison::Greater:
    case Comparison::GreaterOrEqual:
    case Comparison::Contains:
    case Comparison::In:
    case Comparison::NotEmpty:
        break;
    }
    return comparison;
}

bool isBlank(const FilterWord &value)
{
    return fold(value.text).isEmpty();
}

class FilterCompiler
{
public:
    FilterCompiler(QStringView filter, const Entity &entity, const FilterContext &context)
        : m_filter(filter)
        , m_paths(filter, entity, context)
        , m_comparison(filter, context)
    {
    }

    Result<Clause> compile(const FilterNode &node, bool isNegated);

private:
    Result<Clause> compileAtom(const FilterAtom &atom, bool isNegated);
    Result<Clause> compileValues(const FilterAtom &atom, const FilterTarget &target);
    Result<Clause> compileAnyText(const FilterAtom &atom);
    Error missingValue(const FilterAtom &atom) const;
    static Clause reached(const FilterTarget &target, const Clause &clause);

    QStringView m_filter;
    FilterPaths m_paths;
    FieldComparison m_comparison;
};

/// Negations are carried down to the atoms.
Result<Clause> FilterCompiler::compile(const FilterNode &node, bool isNegated)
{
    if (node.kind == FilterNode::Kind::Not)
        return compile(node.children.front(), !isNegated);
    if (node.kind == FilterNode::Kind::Atom)
        return compileAtom(node.atom, isNegated);
    std::vector<Clause> clauses;
    for (const FilterNode &child : node.children) {
        Result<Clause> clause = compile(child, isNegated);
        if (!clause)
            return clause;
        clauses.push_back(std::move(*clause));
    }
    return joined(std::move(clauses), (node.kind == FilterNode::Kind::All) != isNegated);
}

Result<Clause> FilterCompiler::compileAtom(const FilterAtom &atom, bool isNegated)
{
    const bool isOpposite = affirmative(atom.comparison) != atom.comparison;
    Result<Clause> clause = Clause();
    if (atom.path.empty()) {
        clause = compileAnyText(atom);
    } else {
        const Result<FilterTarget> target = m_paths.resolve(atom.path);
        if (!target)
            return target.error();
        clause = compileValues(atom, *target);
    }
    if (!clause || isOpposite == isNegated)
        return clause;
    return negated(std::move(*clause));
}

Result<Clause> FilterCompiler::compileValues(const FilterAtom &atom, const FilterTarget &target)
{
    const Comparison comparison = affirmative(atom.comparison);
    if (!target.field && comparison != Comparison::NotEmpty)
        return filterError(
            m_filter, atom.symbol.at,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” does not fit “%2”, which are records"))
                .arg(atom.symbol.text)
                .arg(target.partKey),
            Message(QT_TRANSLATE_NOOP("Core", "name one of their fields behind “.”")));
    if (comparison == Comparison::NotEmpty)
        return reached(target, target.field ? FieldComparison::notEmpty(*target.field)
                                            : Clause{everything()});
    std::vector<FilterWord> values;
    std::copy_if(atom.values.begin(), atom.values.end(), std::back_inserter(values),
                 [](const FilterWord &value) { return !isBlank(value); });
    const bool isList = comparison == Comparison::In || comparison == Comparison::Equal;
    if (values.size() < atom.values.size() && !isList)
        return missingValue(atom);
    // Equal to nothing means empty.
    std::vector<Clause> clauses;
    if (values.size() < atom.values.size())
        clauses.push_back(negated(reached(target, FieldComparison::notEmpty(*target.field))));
    if (!values.empty()) {
        const Result<Clause> compared =
            m_comparison.compile(*target.field, comparison, atom.symbol, values);
        if (!compared)
            return compared;
        clauses.push_back(reached(target, *compared));
    }
    return joined(std::move(clauses), false);
}

Result<Clause> FilterCompiler::compileAnyText(const FilterAtom &atom)
{
    if (isBlank(atom.values.front()))
        return missingValue(atom);
    std::vector<Clause> clauses;
    for (const FilterField &field : m_paths.searchable())
        clauses.push_back(FieldComparison::contains(field, atom.values.front().text));
    return joined(std::move(clauses), false);
}

Error FilterCompiler::missingValue(const FilterAtom &atom) const
{
    return filterError(m_filter, atom.values.front().at,
                       Message(QT_TRANSLATE_NOOP("Core", "There is nothing to look for in “%1”"))
                           .arg(atom.values.front().text.left(20)));
}

/// The clause about the record at the end of a path as one about the record at its beginning.
Clause FilterCompiler::reached(const FilterTarget &target, const Clause &clause)
{
    if (target.steps == 0)
        return clause;
    Clause result = leaf(QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2 AND %3)")
                             .arg(target.tables, target.link, clause.condition.sql),
                         clause.condition.values);
    result.depth = clause.depth + kSubqueryDepth;
    return result;
}

} // namespace

FilterContext filterContext(Session &session)
{
    return {session.catalog(), [&session](const Entity &entity) { return session.fields(entity); },
            session.clock().today(), session.textStyle(), session.user()};
}

Result<Condition> compileFilter(QStringView filter, const Entity &entity,
                                const FilterContext &context)
{
    const Result<FilterNode> parsed = parseFilter(filter);
    if (!parsed)
        return parsed.error();
    Result<Clause> clause = FilterCompiler(filter, entity, context).compile(*parsed, false);
    if (!clause)
        return clause.error();
    if (clause->depth > kDeepest)
        return Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "The filter's conditions are nested too deeply")));
    if (clause->condition.values.size() > kMostValues)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "The filter has too many values")));
    return std::move(clause->condition);
}

} // namespace kartoteka
