#pragma once

#include "models/columnfilter.h"
#include "models/recordmodel.h"
#include "models/savedfilters.h"

namespace kartoteka
{

class FilterHeader;

/// What is typed below the heads of a list's columns, as conditions of its filter. They count while
/// the row is shown; hidden, their texts are kept and narrow nothing. Belongs to the list.
class ColumnFilters : public QObject
{
    Q_OBJECT
public:
    ColumnFilters(FilterHeader &header, const RecordModel &model, OpenWorkspace &workspace,
                  QObject *parent);

    void setShown(bool isShown);
    bool isShown() const;

    /// Takes over what is typed. A text that is not understood is marked at its line and counts as
    /// what was understood there last; the first such is returned.
    std::optional<Error> read();
    /// What counts since the last read().
    QStringList expressions() const;
    /// The same in words: "City: Moscow".
    QStringList labels() const;
    /// The same as conditions that know where they were typed.
    std::vector<ListCondition> conditions() const;
    /// Types them below their heads again; those whose column is gone, or does not understand the
    /// words in the language of today, are given back.
    std::vector<ListCondition> take(const std::vector<ListCondition> &conditions);
    /// Key and words of those whose column is hidden.
    std::vector<std::pair<QString, QString>> unseen() const;
    bool isEmpty() const { return expressions().isEmpty(); }

    /// Texts by keys of columns.
    QVariantMap texts() const;
    void setTexts(const QVariantMap &texts);
    void clearOne(const QString &key);

    /// Columns or language changed.
    void renew();

signals:
    void edited();
    void entered();

private:
    struct Filter {
        QString key;
        QString title;
        std::optional<ColumnFilter> filter;
        QString text;       ///< that was understood last
        QString expression; ///< of it
    };

    Result<QString> expressionOf(const Filter &filter, const QString &typed) const;

    FilterHeader &m_header;
    const RecordModel &m_model;
    OpenWorkspace &m_workspace;
    std::vector<Filter> m_filters; ///< by column
};

} // namespace kartoteka
