#include "views/partycard/cardprinting.h"

#include "models/partysheet.h"
#include "models/timelinemodel.h"
#include "widgets/printpreview.h"
#include "widgets/textpages.h"

#include <QFileInfo>

namespace kartoteka
{

Result<void> printCard(ViewHost &host, const RecordReference &record, QWidget *parent)
{
    OpenWorkspace &workspace = host.workspace();
    const Session &session = workspace.session();
    const auto details = workspace.session().read<std::optional<PartyDetails>>(
        [&record](Reader &reader) { return partyDetails(reader, {record.id}); });
    if (!details)
        return details.error();
    if (!*details)
        return {};
    TimelineModel timeline(workspace);
    timeline.setParty((*details)->id());
    const DisplayText text(session.clock().today(), session.textStyle());
    const PageFrame frame = {(*details)->party.title(),
                             QFileInfo(workspace.path()).completeBaseName(),
                             {},
                             text.date(session.clock().today())};
    PrintPreview::show(
        host, std::make_unique<TextPages>(frame, partySheet(**details, text, timeline)), parent);
    return {};
}

} // namespace kartoteka
