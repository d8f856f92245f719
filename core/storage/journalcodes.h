#pragma once

#include "base/error.h"
#include "storage/changeset.h"

namespace kartoteka
{

// How the journal writes what it keeps, for the queries that read its tables themselves.

constexpr char kCreatedCode = 'C';
constexpr char kEditedCode = 'U';
constexpr char kErasedCode = 'E';

/// From the column `kind` of a change.
Change::Kind changeKindFrom(const QString &code);
/// The label of a set as its column holds it; and back.
QString labelText(const Message &label);
Message labelFrom(const QString &text);

} // namespace kartoteka
