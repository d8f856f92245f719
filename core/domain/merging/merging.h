#pragma once

#include "domain/merging/merge.h"
#include "domain/merging/mergeplan.h"

namespace kartoteka
{

/// What `request` would do, to be shown before.
Result<MergePlan> previewMerge(Session &session, const MergeRequest &request);

/// Makes the records one, in one step that undo() takes back as any other. Returns the merges, one
/// per dropped record. Nothing is changed on failure.
Result<std::vector<Merge>> mergeRecords(Session &session, const MergeRequest &request);

/// The merges that stand, newest first; of one record (kept or dropped) when its id is given.
Result<std::vector<Merge>> standingMerges(Session &session, qint64 record = 0);

/// What the undoing of a merge left where it is.
struct Unmerged {
    Merge merge;
    std::vector<Message> stays;
};

/// Takes a merge back, however long ago it was: the dropped record comes back with all that the
/// merge took from it, wherever a later merge carried that. What somebody changed since stays as it
/// is, and what was added to the kept record stays there; both are said. One step of its own.
/// `number` is that of the merge, or its id. NotFound when there is no such merge or the dropped
/// record was erased.
Result<Unmerged> undoMerge(Session &session, qint64 number);

} // namespace kartoteka
