#include "views/partycard/cardprinting.h"

#include "models/partysheet.h"
#include "models/timelinemodel.h"
#include "widgets/printpreview.h"
#include "widgets/textpages.h"

#include <QFileInfo>

namespace kartoteka
{

namespace
{

constexpr int kPage = 500;

/// All that is printed of a card.
struct PrintedCard {
    std::optional<PartyDetails> details;
    std::vector<Record> pinned;
    std::vector<TimelineEvent> events;
    int leftOut = 0;
};

Result<PrintedCard> readCard(Session &session, Progress &progress, Id<Party> id)
{
    return session.read<PrintedCard>([&](Reader &reader) {
        const CancelScope scope(reader.database(), progress.token());
        PrintedCard card;
        card.details = partyDetails(reader, id);
        if (!card.details)
            return card;
        card.pinned = pinnedNotes(reader, id);
        TimelineQuestion question{id, TimelineTopic::All, 0, kPage};
        for (bool hasMore = true; hasMore;) {
            std::vector<TimelineEvent> page = timeline(reader, question);
            hasMore = page.size() == kPage;
            for (TimelineEvent &event : page) {
                question.before = event.seq;
                if (card.events.size() < static_cast<size_t>(kMostPrintedEvents))
                    card.events.push_back(std::move(event));
                else
                    ++card.leftOut;
            }
        }
        return card;
    });
}

} // namespace

void printCard(ViewHost &host, const RecordReference &record, QWidget *parent,
               std::function<void(const Error &)> failed)
{
    host.workspace().startJob<PrintedCard>(
        QCoreApplication::translate("PartySheet", "Print the card"), parent,
        [id = Id<Party>{record.id}](Session &session, Progress &progress) {
            return readCard(session, progress, id);
        },
        [&host, parent, failed = std::move(failed)](Result<PrintedCard> card) {
            if (!card)
                return failed(card.error());
            if (!card->details)
                return;
            OpenWorkspace &workspace = host.workspace();
            const QDate today = workspace.session().clock().today();
            const DisplayText text(today, workspace.session().textStyle());
            TimelineModel timeline(workspace);
            timeline.setEvents(Id<Party>{card->details->party.id()}, std::move(card->pinned),
                               std::move(card->events));
            const PageFrame frame = {card->details->party.title(),
                                     QFileInfo(workspace.path()).completeBaseName(),
                                     {},
                                     text.date(today)};
            PrintPreview::show(
                host,
                std::make_unique<TextPages>(
                    frame, partySheet(*card->details, text, timeline, card->leftOut)),
                parent);
        });
}

} // namespace kartoteka
