#pragma once

#include "exchange/importtargets.h"
#include "exchange/mapping.h"
#include "storage/session.h"

namespace kartoteka
{

/// Where the text of a cell goes.
struct CellTarget {
    static constexpr int kId = -1; ///< the record's id instead of a field

    int column = 0;
    int field = 0;
    bool isDivided = false;  ///< several texts in a cell make a record each
    bool isFallback = false; ///< only where nothing else names the record
};

/// One record that a row may make: the main one, a part of it, a companion, the link between them.
struct PlannedRecord {
    enum class Role { Main, Companion, Link, Part };

    Role role = Role::Main;
    QString path; ///< as in recipes; "" = main
    const Entity *entity = nullptr;
    const ShortTarget *target = nullptr; ///< Part by short name
    Record blank;                        ///< with the constants
    std::vector<CellTarget> cells;
    /// Constants that name another record ("tags").
    std::vector<std::pair<int, QString>> names;
    /// Reference fields that get the id of another record of the row: {field, its number}. The
    /// first one of a part is its owner, of a link its companion.
    std::vector<std::pair<int, int>> ties;
    /// Fields with constants: they count at creation only.
    std::vector<int> constants;
    bool isShared = false; ///< a companion that several rows may mean

    /// Made whenever its owner is: it has constants and no cells.
    bool isAlways() const { return role == Role::Part && cells.empty(); }
};

/// By what a row finds the record that is there already.
struct KeyField {
    QString name;
    int field = 0;                     ///< of the main record, or CellTarget::kId
    const ShortTarget *part = nullptr; ///< any of the parts under this name
};

/// A mapping tied to one source and one workspace: what each row makes.
struct RowPlan {
    std::vector<PlannedRecord> records; ///< owners before parts; the main one first
    std::vector<KeyField> match;        ///< all together; empty = by id
    TextStyle style;                    ///< of the source
    QStringList unmapped;               ///< columns that go nowhere
    std::vector<Message> warnings;
    /// Our own export, whose guarded formulas are taken back, and a file of refused rows.
    bool isOwnExport = false;
    bool isErrorFile = false;
    QString prefix;      ///< taken away in front of cells
    QStringList ignored; ///< cells that count as empty
    bool hasId = false;  ///< a column gives the main record's id

    bool matchesById() const;
    /// Number of the companion; -1 = none.
    int companion() const;
    int link() const;
    /// Every entity the rows make records of, without doubles.
    std::vector<const Entity *> entities() const;
    /// Those by whose records no row is matched, so that nothing looks for them.
    std::vector<const Entity *> unmatchedEntities() const;
};

/// Ties a mapping to a header. `match` instead of the mapping's own when not empty. Invalid when a
/// target does not exist, two columns fill one field, or a match field has no column. Inside a
/// transaction of the session.
Result<RowPlan> bindMapping(Session &session, const Mapping &mapping, const QStringList &header,
                            const QStringList &match);

/// Columns that our file of refused rows adds at its end.
const QStringList &errorColumns();

} // namespace kartoteka
