#pragma once

#include "storage/clause.h"
#include "storage/filterpath.h"

namespace kartoteka
{

/// Compares one field with the values of a filter as its kind demands. The result is never NULL.
class FieldComparison
{
public:
    FieldComparison(QStringView filter, const FilterContext &context)
        : m_filter(filter)
        , m_context(context)
    {
    }

    /// `comparison` is one of the affirmative ones: Equal, In, Contains, the four orders, NotEmpty.
    /// The values are not blank.
    Result<Clause> compile(const FilterField &field, Comparison comparison,
                           const FilterWord &symbol, const std::vector<FilterWord> &values) const;
    static Clause notEmpty(const FilterField &field);
    /// `text` must fold to something.
    static Clause contains(const FilterField &field, const QString &text);

private:
    /// First and behind the last millisecond that a value means.
    struct Moment {
        qint64 begin;
        qint64 end;
    };

    std::optional<Error> refusal(const FilterField &field, Comparison comparison,
                                 const FilterWord &symbol) const;
    Result<Clause> single(const FilterField &field, Comparison comparison,
                          const FilterWord &value) const;
    Result<Clause> plain(const FilterField &field, Comparison comparison,
                         const std::vector<FilterWord> &values) const;
    Result<Clause> money(const FilterField &field, Comparison comparison,
                         const FilterWord &value) const;
    Result<Value> plainValue(const Field &field, const FilterWord &value) const;
    Result<Value> reference(const Field &field, const FilterWord &value) const;
    std::optional<QDate> date(const QString &text) const;
    std::optional<Moment> moment(const QString &text) const;
    Error wrongValue(const Field &field, const FilterWord &value) const;

    QStringView m_filter;
    const FilterContext &m_context;
};

} // namespace kartoteka
