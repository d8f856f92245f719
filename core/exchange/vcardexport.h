#pragma once

#include "base/job.h"
#include "exchange/vcardwriter.h"
#include "storage/session.h"

namespace kartoteka
{

/// Writes people and firms as cards, to a file that appears whole or not at all: names, the firm
/// with department and job title, phones, addresses of every kind, birthday, notes, tags and the
/// first picture. A card says which record it is, so that taking it in again finds it. Returns
/// their number. Invalid when the query is about anything but parties.
Result<qint64> exportVcard(Session &session, const Query &query, VcardVersion version,
                           const QString &path, Progress &progress);

} // namespace kartoteka
