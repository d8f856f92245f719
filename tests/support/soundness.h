#pragma once

#include "storage/session.h"

namespace kartoteka
{

/// What is wrong inside a workspace, one sentence each; empty = sound: the file is whole, every
/// reference leads somewhere, the journal knows every record, search holds what the records say.
/// Changes nothing.
QStringList faultsOf(Session &session);

/// Everything the tables of the catalog hold, one line per row; equal lists = equal workspaces.
QStringList contentsOf(Reader &reader);
QStringList contentsOf(Session &session);

/// Sets in the journal.
qint64 journalLength(Session &session);

} // namespace kartoteka
