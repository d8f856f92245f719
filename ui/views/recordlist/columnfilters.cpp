#include "views/recordlist/columnfilters.h"

#include "storage/filtersql.h"
#include "widgets/filterheader.h"

namespace kartoteka
{

ColumnFilters::ColumnFilters(FilterHeader &header, const RecordModel &model,
                             OpenWorkspace &workspace, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_model(model)
    , m_workspace(workspace)
{
    connect(&header, &FilterHeader::edited, this, &ColumnFilters::edited);
    connect(&header, &FilterHeader::entered, this, &ColumnFilters::entered);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_filters.size() != m_model.columns().size() && !m_filters.empty())
            renew(); // custom fields came or went
    });
}

void ColumnFilters::setShown(bool isShown)
{
    if (isShown)
        renew(); // the language may have changed since
    m_header.setFilterRow(isShown);
}

bool ColumnFilters::isShown() const
{
    return m_header.hasFilterRow();
}

void ColumnFilters::renew()
{
    std::vector<Filter> filters;
    std::vector<FilterHeader::Line> lines;
    for (const ListColumn &column : m_model.columns()) {
        Filter filter{column.key, column.title.translated(), {}, {}, {}};
        filter.filter = ColumnFilter::of(column, m_model.entity(), m_workspace.session());
        for (const Filter &former : m_filters) {
            if (former.key == column.key && filter.filter) {
                filter.text = former.text;
                filter.expression = former.expression;
            }
        }
        lines.push_back(filter.filter
                            ? FilterHeader::Line{column.key, filter.title, filter.filter->advice()}
                            : FilterHeader::Line());
        filters.push_back(std::move(filter));
    }
    m_filters = std::move(filters);
    m_header.setLines(lines);
}

Result<QString> ColumnFilters::expressionOf(const Filter &filter, const QString &typed) const
{
    auto expression = filter.filter->expression(typed);
    if (!expression)
        return expression;
    const auto compiled =
        compileFilter(*expression, m_model.entity(), filterContext(m_workspace.session()));
    if (compiled)
        return expression;
    return compiled.error();
}

std::optional<Error> ColumnFilters::read()
{
    std::optional<Error> problem;
    for (Filter &filter : m_filters) {
        if (!filter.filter)
            continue;
        const QString typed = m_header.typed(filter.key);
        const auto expression = expressionOf(filter, typed);
        if (expression) {
            filter.text = typed.trimmed();
            filter.expression = *expression;
        } else if (!problem) {
            problem = expression.error();
        }
        // The sentence alone: the place in a filter nobody typed says nothing.
        m_header.setProblem(filter.key, expression
                                            ? QString()
                                            : expression.error().translated().section(u'\n', 0, 0));
    }
    return problem;
}

QStringList ColumnFilters::expressions() const
{
    QStringList expressions;
    for (const Filter &filter : m_filters) {
        if (isShown() && !filter.expression.isEmpty())
            expressions << filter.expression;
    }
    return expressions;
}

QStringList ColumnFilters::labels() const
{
    QStringList labels;
    for (const Filter &filter : m_filters) {
        if (isShown() && !filter.expression.isEmpty())
            labels << filter.title + QLatin1String(": ") + filter.text;
    }
    return labels;
}

std::vector<ListCondition> ColumnFilters::conditions() const
{
    std::vector<ListCondition> conditions;
    for (const Filter &filter : m_filters) {
        if (isShown() && !filter.expression.isEmpty())
            conditions.push_back({filter.expression,
                                  filter.title + QLatin1String(": ") + filter.text, filter.key,
                                  filter.text});
    }
    return conditions;
}

std::vector<ListCondition> ColumnFilters::take(const std::vector<ListCondition> &conditions)
{
    std::vector<ListCondition> left;
    if (m_filters.empty())
        renew();
    for (const ListCondition &condition : conditions) {
        const auto column =
            std::find_if(m_filters.begin(), m_filters.end(), [&](const Filter &filter) {
                return filter.filter && filter.key == condition.column;
            });
        if (column != m_filters.end() && expressionOf(*column, condition.typed))
            m_header.setTyped(condition.column, condition.typed);
        else
            left.push_back(condition);
    }
    return left;
}

std::vector<std::pair<QString, QString>> ColumnFilters::unseen() const
{
    std::vector<std::pair<QString, QString>> unseen;
    for (size_t column = 0; column < m_filters.size(); ++column) {
        const Filter &filter = m_filters[column];
        if (isShown() && !filter.expression.isEmpty() &&
            m_header.isSectionHidden(static_cast<int>(column)))
            unseen.emplace_back(filter.key, filter.title + QLatin1String(": ") + filter.text);
    }
    return unseen;
}

QVariantMap ColumnFilters::texts() const
{
    QVariantMap texts;
    for (const Filter &filter : m_filters) {
        const QString typed = m_header.typed(filter.key);
        if (!typed.isEmpty())
            texts.insert(filter.key, typed);
    }
    return texts;
}

void ColumnFilters::setTexts(const QVariantMap &texts)
{
    if (m_filters.empty() && !texts.isEmpty())
        renew();
    for (const Filter &filter : m_filters)
        m_header.setTyped(filter.key, texts.value(filter.key).toString());
}

void ColumnFilters::clearOne(const QString &key)
{
    m_header.setTyped(key, QString());
}

} // namespace kartoteka
