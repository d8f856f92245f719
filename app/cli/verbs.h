#pragma once

#include "cli/call.h"

namespace kartoteka
{

// What the verbs of the command table do; one function a verb, one file a group. An error is
// exit 1.

// workspacecommands.cpp
Result<Exit> newWorkspace(Call &call);
Result<Exit> listFields(Call &call);
Result<Exit> addField(Call &call);

// upkeepcommands.cpp
Result<Exit> checkWorkspace(Call &call);
Result<Exit> backUpWorkspace(Call &call);
Result<Exit> recoverWorkspace(Call &call);

// exchangecommands.cpp, exportcommands.cpp
Result<Exit> readSource(Call &call);
Result<Exit> importSource(Call &call);
Result<Exit> exportRecords(Call &call);

// querycommands.cpp
Result<Exit> listRecords(Call &call);
Result<Exit> showRecord(Call &call);
Result<Exit> searchRecords(Call &call);

// recordcommands.cpp
Result<Exit> addRecord(Call &call);
Result<Exit> setFields(Call &call);
Result<Exit> removeRecord(Call &call);
Result<Exit> restoreRecord(Call &call);

// analyzecommand.cpp
Result<Exit> analyzeTable(Call &call);

// journalcommands.cpp
Result<Exit> undoChanges(Call &call);
Result<Exit> redoChanges(Call &call);
Result<Exit> showHistory(Call &call);
Result<Exit> listRuns(Call &call);

// identitycommands.cpp
Result<Exit> validateRequisite(Call &call);
Result<Exit> showPhone(Call &call);

// duplicatecommands.cpp
Result<Exit> listDuplicates(Call &call);
Result<Exit> markNotDuplicate(Call &call);

// mergecommands.cpp
Result<Exit> mergeCards(Call &call);
Result<Exit> listMerges(Call &call);
Result<Exit> undoOneMerge(Call &call, Session &session); ///< undo --merge N

} // namespace kartoteka
