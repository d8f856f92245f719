#pragma once

#include "models/displaytext.h"
#include "storage/session.h"

#include <QVariant>

namespace kartoteka
{

/// How a cell is painted and compared.
enum class CellStyle {
    Plain,
    Title, ///< avatar and strong text; the first column
    Number,
    Chips, ///< each text of the cell is a chip
    Link,  ///< mail, site or phone: opens on click
    Muted,
};

/// One column of a list, as data.
struct ListColumn {
    QString key; ///< names it in settings
    Message title;
    CellStyle style = CellStyle::Plain;
    int width = 140; ///< pixels at 100 %
    QString field;   ///< sorted and filtered by, edited in place; empty = cannot be
    bool isEditable = false;
    bool isShown = true; ///< until the person chooses otherwise
    /// Path of the filter language that is asked below its head when there is no field.
    QString filter = {};
};

struct ListCell {
    QString text;
    QStringList chips; ///< CellStyle::Chips
    QString tip;
};

/// One row as it is shown: all cells at once, because a page of rows is looked up at once.
struct ListRow {
    Record record;
    std::vector<ListCell> cells;
    bool isPerson = false; ///< shape of the avatar
};

/// What a list of one kind of record shows. GUI thread.
class ListSource
{
public:
    virtual ~ListSource() = default;

    virtual const Entity &entity() const = 0;
    /// The columns of this workspace, its custom fields included; the first is the title.
    virtual std::vector<ListColumn> columns(const Session &session) const = 0;
    /// The rows with these ids, a page at most, in any order; what is gone is left out. Throws
    /// DbError.
    virtual std::vector<ListRow> rows(Reader &reader, const std::vector<ListColumn> &columns,
                                      const QVector<qint64> &ids,
                                      const DisplayText &text) const = 0;
    /// Whether a change of this other entity may show in the list's cells.
    virtual bool showsPart(const QString &entity) const = 0;
};

} // namespace kartoteka
