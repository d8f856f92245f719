#pragma once

#include "domain/merging/merging.h"
#include "models/displaytext.h"

namespace kartoteka
{

/// What happens to the records of one kind that hang on the merged cards.
struct MergeConsequence {
    Message kind; ///< "Contact points"
    int filled = 0;
    int relinked = 0; ///< go over to the kept card
    int twice = 0;    ///< the kept card has the same: to the recycle bin
    int toItself = 0; ///< would lead to itself: to the recycle bin

    /// "3 go over to the kept card, 1 is there already".
    QString sentence() const;
};

/// A merge as it is shown before it is done.
struct MergePreview {
    MergePlan plan;
    std::vector<QStringList> texts; ///< by field of the plan and its values, references by title
    std::vector<MergeConsequence> consequences; ///< without the kept and dropped cards themselves
};

/// For a job: reads all that hangs on the cards.
Result<MergePreview> mergePreview(Session &session, const MergeRequest &request,
                                  const DisplayText &text);

/// One merge that stands, with what it is called today.
struct StandingMerge {
    Merge merge;
    QString kept; ///< title; empty when it is gone
    QString user;
    int alternatives = 0; ///< fields in which the dropped card said something else
};
Result<std::vector<StandingMerge>> standingMergeList(Session &session);

} // namespace kartoteka
