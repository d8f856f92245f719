#pragma once

#include "exchange/importrun.h"

namespace kartoteka
{

/// The whole workspace as one JSON document without any loss: every record of every entity with its
/// id, life and custom values, and the contents of attachments. Local matters – journal, runs,
/// search – are left out, so two workspaces with the same records have the same dump, byte by byte.
///
/// {"kartoteka_dump":1,"schema":2,"entities":{
/// "user":[
/// {"id":"123","login":"anna"},
/// …
/// ]},"attachments":[
/// {"hash":"…","content":"base64"}
/// ]}
///
/// One record a line, in the order of the catalog and of the ids, so that readers need not hold
/// more than a line. Ids and references are texts (they exceed 2^53), money is [minor units,
/// "RUB"], instants are milliseconds since 1970 UTC; "life" only when not 0; empty fields are left
/// out. The file appears whole or not at all. Returns the number of records.
Result<qint64> writeDump(Session &session, const QString &path, Progress &progress);

/// Whether a file begins like a dump.
bool isDump(const QString &path);

/// Brings the records of a dump into the workspace, as one run of the journal. Into an empty
/// workspace – nothing in it but users – everything is taken over exactly, and users the dump does
/// not know go. Otherwise records are matched by id: Create adds those that are not there, Update
/// changes those that are, Upsert does both; equal ones count as duplicates. Invalid with the
/// number of the line when the dump is not as writeDump() makes it, TooNew when a newer version
/// made it; nothing is changed then.
Result<ImportReport> loadDump(Session &session, const QString &path, ImportMode mode, bool rehearse,
                              Progress &progress);

} // namespace kartoteka
