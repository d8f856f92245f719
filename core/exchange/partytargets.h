#pragma once

#include "exchange/importtargets.h"

namespace kartoteka
{

/// The short names for people and firms: phone, mobile, fax, email, website, messenger, social,
/// role, address, account, photo; person or organization, and affiliation.
const ImportTargets &partyTargets();

/// Short names for every entity: tag, note.
std::vector<ShortTarget> anyRecordShorts();

} // namespace kartoteka
