#pragma once

#include "widgets/view.h"

namespace kartoteka
{

/// More would take the window too long to lay out.
constexpr int kMostPrintedEvents = 1000;

/// Opens the preview of a card on paper: all that stands on it and what happened, at most
/// kMostPrintedEvents of it. It is read beside the window; `failed` says why there is no preview.
/// Nothing happens when the record was erased meanwhile.
void printCard(ViewHost &host, const RecordReference &record, QWidget *parent,
               std::function<void(const Error &)> failed);

} // namespace kartoteka
