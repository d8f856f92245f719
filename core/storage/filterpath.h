#pragma once

#include "storage/filter.h"
#include "storage/filtersql.h"
#include "storage/recordtable.h"

#include <map>
#include <memory>

namespace kartoteka
{

/// A field of a filter's path as SQL sees it.
struct FilterField {
    Field field;        ///< "id" is a reference to its own entity
    QString expression; ///< its value
    QString currency;   ///< Money: SQL of the currency
};

/// Where the names of one atom lead.
struct FilterTarget {
    /// Tables between the record and the field, "party_role j1 JOIN …"; empty: the record itself.
    QString tables;
    QString link;                     ///< condition that ties the first table to t
    int steps = 0;                    ///< how many tables
    std::optional<FilterField> field; ///< nothing when the path ends at a kind of parts
    QString partKey;                  ///< then: its key
};

/// Finds fields by key, label or a name imports know, and follows references and parts. Keeps the
/// tables it has met; one per compilation.
class FilterPaths
{
public:
    FilterPaths(QStringView filter, const Entity &entity, const FilterContext &context);

    Result<FilterTarget> resolve(const std::vector<FilterWord> &path);
    /// The texts of the record that a text without a field is looked for in.
    std::vector<FilterField> searchable();

private:
    struct Named {
        const Field *field = nullptr;
        const Entity *part = nullptr;
    };
    struct Position {
        const Entity *entity;
        QString alias;
    };

    const RecordTable &table(const Entity &entity);
    FilterField located(const Field &field, const Position &position);
    Named find(const Entity &entity, const FilterWord &name);
    std::optional<Error> follow(const Named &named, const FilterWord &name, Position &position,
                                FilterTarget &target);
    Error unknown(const Entity &entity, const FilterWord &name);
    QStringList names(const Entity &entity);
    QString nearest(const Entity &entity, const QString &written);

    QStringView m_filter;
    const Entity &m_entity;
    const FilterContext &m_context;
    std::map<QString, std::unique_ptr<RecordTable>> m_tables;
    std::map<QString, Field> m_ids;
};

} // namespace kartoteka
