#pragma once

#include "storage/session.h"

namespace kartoteka
{

/// Which records become one, and whose values it gets where they differ.
struct MergeRequest {
    const Entity *entity = nullptr;
    qint64 keep = 0;
    std::vector<qint64> drop;
    /// Field → the record (kept or dropped) that is right. Other fields keep what the kept record
    /// says and take what it does not say from the first dropped one that does.
    QHash<QString, qint64> take;
};

/// One field that at least one of the records fills.
struct MergeField {
    QString key;
    Message label;
    std::vector<Value> values; ///< of the kept record, then of the dropped ones in their order
    size_t chosen = 0;         ///< index into `values`
    bool isConflict = false;   ///< two of them say something different
};

/// What happens to one record that referred to a dropped one.
enum class MergeFate {
    Filled,   ///< the kept record takes values
    Relinked, ///< refers to the kept record afterwards
    Twice,    ///< the kept record has the same already: to the recycle bin
    ToItself, ///< would link the kept record to itself: to the recycle bin
    Made,     ///< its id follows from what it says, so a new one stands for it
    Dropped,  ///< the merged record itself: to the recycle bin
};

/// One change of a merge. Made: `before` has no id.
struct MergeStep {
    MergeFate fate;
    Record before;
    Record after;
};

/// All a merge would do; nothing is written.
struct MergePlan {
    Record kept;
    std::vector<Record> dropped;
    std::vector<MergeField> fields;
    std::vector<std::vector<MergeStep>> steps; ///< per dropped record, in the order to be done
    std::vector<QHash<QString, Value>>
        alternatives; ///< per dropped record: what it said differently
};

/// Throws DbError: NotFound for records that are not there or not live, Invalid for records that
/// cannot be one (the same twice, a firm and a person, an unknown field).
MergePlan planMerge(Reader &reader, const MergeRequest &request);

/// Every field through which `other`'s records may refer to records of `entity`, custom ones too.
std::vector<size_t> referringFields(Reader &reader, const Entity &other, const Entity &entity);
/// The records of `other` with such a reference to `id`, live or in the recycle bin.
std::vector<Record> referringRecords(Reader &reader, const Entity &other, const Entity &entity,
                                     qint64 id);

} // namespace kartoteka
