#pragma once

#include "models/displaytext.h"
#include "models/partydetails.h"

class QAbstractItemModel;

namespace kartoteka
{

/// A card on paper, as HTML without colors: what is filled in, its contacts, addresses and people,
/// then what happened, as far as `timeline` (a TimelineModel) has read it, and how many older
/// events are left out.
QString partySheet(const PartyDetails &details, const DisplayText &text,
                   const QAbstractItemModel &timeline, int leftOut = 0);

} // namespace kartoteka
