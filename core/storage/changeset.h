#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kartoteka
{

/// What happened to one record, or to a block of records made by one run. Of very many changes of
/// one kind the later ones are told together: then ids between `first` and `last` may be untouched.
struct Change {
    enum class Kind { Created, Edited, Erased };

    QString entity;
    Kind kind = Kind::Edited;
    qint64 first = 0;
    qint64 last = 0;     ///< = first for a single record
    QStringList fields;  ///< Edited: keys; "life" for trash and restore
    bool isWide = false; ///< many changes told as one
};

/// Everything one perform() did; sent once, after the commit.
struct ChangeSet {
    qint64 seq = 0; ///< number in the journal; 0 = nothing was changed
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
};

} // namespace kartoteka
