#pragma once

#include "storage/session.h"

namespace kartoteka
{

/// The live user with this login; nothing when the file does not know him. Throws DbError.
std::optional<Record> userByLogin(Reader &reader, const QString &login);

/// Login for an id of the journal; empty for nobody. Throws DbError.
QString loginOf(Reader &reader, qint64 user);

} // namespace kartoteka
