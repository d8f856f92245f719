#pragma once

#include "models/displaytext.h"
#include "models/listsource.h"

namespace kartoteka
{

/// What a person types below the head of a column, as a condition of the filter language. Texts are
/// contained; numbers and dates take ">5", "2026-03..2026-05"; choices go by their names in the
/// language of the window; "=" alone asks for the empty ones and "!=" for the filled ones. Value
/// type, GUI thread.
class ColumnFilter
{
public:
    /// Nothing for a column that cannot be filtered.
    static std::optional<ColumnFilter> of(const ListColumn &column, const Entity &entity,
                                          Session &session);

    /// Nothing typed is an empty expression. The error (Invalid) says what is not understood.
    Result<QString> expression(const QString &typed) const;
    /// What may be typed, for a tool tip.
    QString advice() const;

private:
    /// A value and the last one that is meant by the same words: a month is its days.
    struct Span {
        QString first;
        QString last;
        bool operator==(const Span &) const = default;
    };
    /// An operator of the language, empty = none was written, and what stands behind it.
    struct Asked {
        QString symbol;
        QString value;
    };

    ColumnFilter(QString path, Field field, DisplayText text);

    static Asked split(const QString &typed);
    Result<QString> textExpression(const Asked &asked) const;
    Result<QString> choiceExpression(const Asked &asked) const;
    Result<QString> scaleExpression(const Asked &asked) const;
    Result<QString> range(const QString &from, const QString &to) const;
    Result<QString> code(const QString &name) const;
    Result<Span> span(const QString &value) const;
    std::optional<Span> days(const QString &value) const;
    std::optional<QDate> nearDay(const QString &value) const;
    std::vector<std::pair<QString, QString>> options() const;
    QString compared(const char *symbol, const QString &value) const;

    QString m_path;
    Field m_field;
    DisplayText m_text;
};

/// A value as the filter language takes it, whatever is in it.
QString quotedForFilter(QString text);

} // namespace kartoteka
