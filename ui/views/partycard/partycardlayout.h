#pragma once

#include "models/partydetails.h"
#include "widgets/fieldeditor.h"
#include "widgets/view.h"

class QStackedWidget;

namespace kartoteka
{

class CardFacts;
class CardHead;
class CardTabs;
class DuplicateHint;
class EmptyState;
class FilesPanel;
class HistoryPanel;
class InlineBar;
class NoteBar;
class PeoplePanel;
class TimelinePanel;

/// Dock: narrow, shows whatever record is looked at. Tab: wide, keeps its record.
enum class CardMode { Dock, Tab };

/// The parts of a card and where they stand in each of its two forms. The widgets belong to the
/// card. GUI thread.
struct CardPanels {
    CardPanels(ViewHost &host, CardMode mode, QWidget *card);

    void layOut(QWidget &card, CardMode mode);
    void nameTabs(const PartyDetails &details, CardMode mode);
    int currentPage() const;
    void setCurrentPage(int page);
    /// Closes what is open in editors; it was kept before.
    void cancelEdits();

    QStackedWidget *whole;
    EmptyState *empty;
    QWidget *card;
    InlineBar *bar;
    DuplicateHint *hint;
    CardHead *head;
    CardFacts *facts;
    PeoplePanel *people;
    FilesPanel *files;
    TimelinePanel *timeline;
    HistoryPanel *history;
    NoteBar *note;
    CardTabs *tabs;
    QStackedWidget *pages;

private:
    void layOutDock();
    void layOutTab();
    void addPage(QWidget *page);
    QWidget *tabbed();
};

} // namespace kartoteka
