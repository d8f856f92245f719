#pragma once

#include "widgets/view.h"

namespace kartoteka
{

/// Shows a card as it will be printed; nothing when there is no such party. `parent` goes before
/// the workspace does.
Result<void> printCard(ViewHost &host, const RecordReference &record, QWidget *parent);

} // namespace kartoteka
