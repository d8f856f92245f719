#pragma once

#include "exchange/mapping.h"

namespace kartoteka
{

class Entity;

/// A mapping made from the headers alone: keys of fields (our own exports, "id" included where all
/// columns are such keys; elsewhere "id" is the key of the program it came from), their labels in
/// English and the person's language, the synonyms of the descriptions, short names and the headers
/// that other programs use. Columns it does not know stay out; the import reports them. Headers
/// that say "company" make the name columns those of its contact person. Inside a transaction of
/// the session.
Mapping automaticMapping(Session &session, const Entity &entity, const QStringList &header);

} // namespace kartoteka
