#include "shell/actiontable.h"

#include <QtGlobal>

namespace kartoteka
{

const std::vector<ActionRow> &actionTable()
{
    using enum MenuPlace;
    static const std::vector<ActionRow> table = {
        {"file.new", QT_TRANSLATE_NOOP("Actions", "&New file…"),
         QT_TRANSLATE_NOOP("Actions", "Make a new, empty file"), "file-new", "", File},
        {"file.open", QT_TRANSLATE_NOOP("Actions", "&Open file…"),
         QT_TRANSLATE_NOOP("Actions", "Open a file of Kartoteka"), "folder", "Ctrl+O", File},
        {"file.sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample base"),
         QT_TRANSLATE_NOOP("Actions", "A file of sample customers"), "box", "", File},
        {"file.close", QT_TRANSLATE_NOOP("Actions", "&Close file"),
         QT_TRANSLATE_NOOP("Actions", "Back to the first page"), "", "", File},
        {"file.import", QT_TRANSLATE_NOOP("Actions", "&Import…"),
         QT_TRANSLATE_NOOP("Actions", "Bring in a list from another program"), "import", "Ctrl+I",
         File, true},
        {"list.export", QT_TRANSLATE_NOOP("Actions", "&Export this list…"),
         QT_TRANSLATE_NOOP("Actions", "Save what the list shows"), "export", "Ctrl+Shift+E", File},
        {"list.exportAll", QT_TRANSLATE_NOOP("Actions", "Export with &all columns…"),
         QT_TRANSLATE_NOOP("Actions", "Save the list with the columns it does not show"), "", "",
         File},
        {"list.print", QT_TRANSLATE_NOOP("Actions", "&Print…"),
         QT_TRANSLATE_NOOP("Actions", "The list or the card, with a preview"), "printer", "Ctrl+P",
         File},
        {"file.backup", QT_TRANSLATE_NOOP("Actions", "&Backups and check…"),
         QT_TRANSLATE_NOOP("Actions", "Copies of the file, and its health"), "backup", "", File,
         true},
        {"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"),
         QT_TRANSLATE_NOOP("Actions", "Close the program"), "quit", "Ctrl+Q", File, true},

        {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
         QT_TRANSLATE_NOOP("Actions", "Take back what was done last"), "undo", "Ctrl+Z", Edit,
         false, true},
        {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
         QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), "redo",
         "Ctrl+Shift+Z | Ctrl+Y", Edit, false, true},
        {"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"),
         QT_TRANSLATE_NOOP("Actions", "Copy what is selected"), "copy", "Ctrl+C", Edit, true},
        {"edit.selectAll", QT_TRANSLATE_NOOP("Actions", "Select &all results"),
         QT_TRANSLATE_NOOP("Actions", "Everything the list shows"), "", "Ctrl+A", Edit},
        {"edit.field", QT_TRANSLATE_NOOP("Actions", "Edit fie&ld"),
         QT_TRANSLATE_NOOP("Actions", "Edit in place"), "edit", "F2", Edit},
        {"view.find", QT_TRANSLATE_NOOP("Actions", "&Filter this list"),
         QT_TRANSLATE_NOOP("Actions", "Show what contains these words"), "filter", "Ctrl+F | F3",
         Edit, true},
        {"search.everything", QT_TRANSLATE_NOOP("Actions", "&Search everything"),
         QT_TRANSLATE_NOOP("Actions", "Find any record by any word"), "search", "Ctrl+K | Shift+F3",
         Edit},

        {"view.organizations", QT_TRANSLATE_NOOP("Actions", "&Organizations"),
         QT_TRANSLATE_NOOP("Actions", "The list of firms"), "firm", "Ctrl+1", View},
        {"view.persons", QT_TRANSLATE_NOOP("Actions", "&Persons"),
         QT_TRANSLATE_NOOP("Actions", "The list of people"), "persons", "Ctrl+2", View},
        {"view.clients", QT_TRANSLATE_NOOP("Actions", "&Everybody"),
         QT_TRANSLATE_NOOP("Actions", "Firms and people in one list"), "list", "Ctrl+3", View},
        {"view.bin", QT_TRANSLATE_NOOP("Actions", "&Recycle bin"),
         QT_TRANSLATE_NOOP("Actions", "What was removed, to be restored"), "trash", "Ctrl+4", View},
        {"view.filters", QT_TRANSLATE_NOOP("Actions", "Sa&ved filters"),
         QT_TRANSLATE_NOOP("Actions", "Filters kept under a name"), "star", "", View},
        {"view.imports", QT_TRANSLATE_NOOP("Actions", "&Import runs"),
         QT_TRANSLATE_NOOP("Actions", "What was imported, to be undone"), "history", "", View},
        {"list.condition", QT_TRANSLATE_NOOP("Actions", "Add a &condition…"),
         QT_TRANSLATE_NOOP("Actions", "Narrow the list"), "plus", "", View, true},
        {"list.filterRow", QT_TRANSLATE_NOOP("Actions", "Filter by colum&ns"),
         QT_TRANSLATE_NOOP("Actions", "A line below the head of each column"), "sliders",
         "Ctrl+Shift+F", View},
        {"list.saveFilter", QT_TRANSLATE_NOOP("Actions", "&Save this filter…"),
         QT_TRANSLATE_NOOP("Actions", "Keep conditions and words under a name"), "star", "", View},
        {"list.columns", QT_TRANSLATE_NOOP("Actions", "Choose colu&mns…"),
         QT_TRANSLATE_NOOP("Actions", "What the list shows"), "columns", "", View},
        {"view.refresh", QT_TRANSLATE_NOOP("Actions", "Re&fresh"),
         QT_TRANSLATE_NOOP("Actions", "Read again"), "refresh", "F5", View},
        {"window.fullScreen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"),
         QT_TRANSLATE_NOOP("Actions", "Nothing but the window"), "", "F11", View},

        {"record.new", QT_TRANSLATE_NOOP("Actions", "&New client…"),
         QT_TRANSLATE_NOOP("Actions", "Add a firm or a person"), "plus", "Ctrl+N | Ins", Records},
        {"record.open", QT_TRANSLATE_NOOP("Actions", "&Open card"),
         QT_TRANSLATE_NOOP("Actions", "Everything about it in one place"), "eye", "", Records},
        {"record.previous", QT_TRANSLATE_NOOP("Actions", "&Previous record"),
         QT_TRANSLATE_NOOP("Actions", "Of the list"), "chevron-left", "Ctrl+PgUp", Records, true,
         true},
        {"record.next", QT_TRANSLATE_NOOP("Actions", "N&ext record"),
         QT_TRANSLATE_NOOP("Actions", "Of the list"), "chevron-right", "Ctrl+PgDown", Records,
         false, true},
        {"record.call", QT_TRANSLATE_NOOP("Actions", "&Call"),
         QT_TRANSLATE_NOOP("Actions", "Dial the number of the card"), "phone", "Ctrl+D", Records,
         true, true, QT_TRANSLATE_NOOP("Actions", "Call")},
        {"record.mail", QT_TRANSLATE_NOOP("Actions", "Write a &mail"),
         QT_TRANSLATE_NOOP("Actions", "To the address of the card"), "mail", "Ctrl+E", Records,
         false, true, QT_TRANSLATE_NOOP("Actions", "Write")},
        {"record.note", QT_TRANSLATE_NOOP("Actions", "Write a no&te"),
         QT_TRANSLATE_NOOP("Actions", "To the card"), "note", "Ctrl+M", Records, false, true,
         QT_TRANSLATE_NOOP("Actions", "Note")},
        {"record.attach", QT_TRANSLATE_NOOP("Actions", "&Attach a file…"),
         QT_TRANSLATE_NOOP("Actions", "To the card"), "attach", "", Records},
        {"record.print", QT_TRANSLATE_NOOP("Actions", "Pr&int the card…"),
         QT_TRANSLATE_NOOP("Actions", "All that stands on it"), "printer", "", Records},
        {"record.massEdit", QT_TRANSLATE_NOOP("Actions", "C&hange several…"),
         QT_TRANSLATE_NOOP("Actions", "One value for all that is selected"), "edit", "", Records,
         true},
        {"record.merge", QT_TRANSLATE_NOOP("Actions", "Mer&ge…"),
         QT_TRANSLATE_NOOP("Actions", "The selected cards become one"), "merge", "", Records},
        {"record.trash", QT_TRANSLATE_NOOP("Actions", "&Delete"),
         QT_TRANSLATE_NOOP("Actions", "To the recycle bin"), "trash", "Del", Records},
        {"record.restore", QT_TRANSLATE_NOOP("Actions", "&Restore"),
         QT_TRANSLATE_NOOP("Actions", "Out of the recycle bin"), "restore", "", Records},

        {"tools.palette", QT_TRANSLATE_NOOP("Actions", "&Command palette"),
         QT_TRANSLATE_NOOP("Actions", "Find any command by its name"), "search",
         "Ctrl+Shift+P | F4", Tools},
        {"tools.duplicates", QT_TRANSLATE_NOOP("Actions", "Find &duplicates"),
         QT_TRANSLATE_NOOP("Actions", "Cards that may mean the same"), "merge", "", Tools, true},
        {"tools.merges", QT_TRANSLATE_NOOP("Actions", "&Merged cards"),
         QT_TRANSLATE_NOOP("Actions", "What was merged, to be undone"), "history", "", Tools},
        {"tools.fields", QT_TRANSLATE_NOOP("Actions", "Own &fields…"),
         QT_TRANSLATE_NOOP("Actions", "Add fields to cards, rename and order them"), "sliders", "",
         Tools},
        {"tools.settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"),
         QT_TRANSLATE_NOOP("Actions", "Language, look, behavior"), "settings", "Ctrl+,", Tools,
         true},

        {"window.nextPane", QT_TRANSLATE_NOOP("Actions", "&Next pane"),
         QT_TRANSLATE_NOOP("Actions", "Move the keyboard on"), "", "F6", Window},
        {"window.previousPane", QT_TRANSLATE_NOOP("Actions", "&Previous pane"),
         QT_TRANSLATE_NOOP("Actions", "Move the keyboard back"), "", "Shift+F6", Window},
        {"window.closeTab", QT_TRANSLATE_NOOP("Actions", "&Close tab"),
         QT_TRANSLATE_NOOP("Actions", "Close what stands in the center"), "", "Ctrl+W", Window},
        {"window.nextTab", QT_TRANSLATE_NOOP("Actions", "Next &tab"),
         QT_TRANSLATE_NOOP("Actions", "In the center"), "", "Ctrl+Tab", Window},
        {"window.savePerspective", QT_TRANSLATE_NOOP("Actions", "&Save the arrangement as…"),
         QT_TRANSLATE_NOOP("Actions", "Docks and sizes under a name"), "layout", "", Arrangements},
        {"arrangement.rename", QT_TRANSLATE_NOOP("Actions", "Re&name the arrangement…"),
         QT_TRANSLATE_NOOP("Actions", "Another name for the one that is shown"), "", "",
         Arrangements},
        {"arrangement.remove", QT_TRANSLATE_NOOP("Actions", "&Delete the arrangement"),
         QT_TRANSLATE_NOOP("Actions", "The one that is shown, if it is your own"), "", "",
         Arrangements},
        {"arrangement.export", QT_TRANSLATE_NOOP("Actions", "&Export my arrangements…"),
         QT_TRANSLATE_NOOP("Actions", "To a file, for another computer"), "export", "",
         Arrangements, true},
        {"arrangement.import", QT_TRANSLATE_NOOP("Actions", "&Import arrangements…"),
         QT_TRANSLATE_NOOP("Actions", "From a file of another computer"), "import", "",
         Arrangements},
        {"arrangement.simplify", QT_TRANSLATE_NOOP("Actions", "Si&mplify"),
         QT_TRANSLATE_NOOP("Actions", "Nothing but the center"), "", "", Arrangements, true},
        {"arrangement.gather", QT_TRANSLATE_NOOP("Actions", "&Gather floating docks"),
         QT_TRANSLATE_NOOP("Actions", "Bring back what is on another screen"), "", "",
         Arrangements},
        {"window.reset", QT_TRANSLATE_NOOP("Actions", "&Reset the arrangement"),
         QT_TRANSLATE_NOOP("Actions", "Docks as they were at first"), "", "Shift+F9", Arrangements},

        {"dock.sections", QT_TRANSLATE_NOOP("Actions", "&Sections"),
         QT_TRANSLATE_NOOP("Actions", "Show or hide the list of sections"), "", "F9", Docks},
        {"dock.card", QT_TRANSLATE_NOOP("Actions", "&Card"),
         QT_TRANSLATE_NOOP("Actions", "Show or hide the card beside the list"), "", "Ctrl+F9",
         Docks},
        {"dock.left", QT_TRANSLATE_NOOP("Actions", "Move to the &left"),
         QT_TRANSLATE_NOOP("Actions", "The dock with the keyboard"), "", "", Docks, true},
        {"dock.right", QT_TRANSLATE_NOOP("Actions", "Move to the &right"),
         QT_TRANSLATE_NOOP("Actions", "The dock with the keyboard"), "", "", Docks},
        {"dock.top", QT_TRANSLATE_NOOP("Actions", "Move to the &top"),
         QT_TRANSLATE_NOOP("Actions", "The dock with the keyboard"), "", "", Docks},
        {"dock.bottom", QT_TRANSLATE_NOOP("Actions", "Move to the &bottom"),
         QT_TRANSLATE_NOOP("Actions", "The dock with the keyboard"), "", "", Docks},
        {"dock.float", QT_TRANSLATE_NOOP("Actions", "&Float or dock back"),
         QT_TRANSLATE_NOOP("Actions", "The dock with the keyboard, as a window of its own"), "", "",
         Docks},
        {"dock.next", QT_TRANSLATE_NOOP("Actions", "&Next dock at this place"),
         QT_TRANSLATE_NOOP("Actions", "Where several docks stand behind each other"), "", "",
         Docks},
        {"dock.close", QT_TRANSLATE_NOOP("Actions", "Close the &dock"),
         QT_TRANSLATE_NOOP("Actions", "The dock with the keyboard"), "", "", Docks},

        {"help.tour", QT_TRANSLATE_NOOP("Actions", "Guided &tour"),
         QT_TRANSLATE_NOOP("Actions", "The window shown in a few steps"), "play", "", Help},
        {"help.page", QT_TRANSLATE_NOOP("Actions", "&Help"),
         QT_TRANSLATE_NOOP("Actions", "About what has the focus"), "help", "F1", Help},
        {"help.whatsThis", QT_TRANSLATE_NOOP("Actions", "&What's this?"),
         QT_TRANSLATE_NOOP("Actions", "About one field or button"), "question", "Shift+F1", Help},
        {"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"),
         QT_TRANSLATE_NOOP("Actions", "All of them, to change and print"), "keyboard", "", Help,
         true},
        {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Kartoteka"),
         QT_TRANSLATE_NOOP("Actions", "Version and licence"), "info", "", Help, true},
    };
    return table;
}

const std::vector<MenuPlace> &menuPlaces()
{
    using enum MenuPlace;
    static const std::vector<MenuPlace> places = {File,   Edit,         View,  Records, Tools,
                                                  Window, Arrangements, Docks, Help};
    return places;
}

bool isInsideWindow(MenuPlace place)
{
    return place == MenuPlace::Arrangements || place == MenuPlace::Docks;
}

const char *menuTitle(MenuPlace place)
{
    switch (place) {
    case MenuPlace::File:
        return QT_TRANSLATE_NOOP("Actions", "&File");
    case MenuPlace::Edit:
        return QT_TRANSLATE_NOOP("Actions", "&Edit");
    case MenuPlace::View:
        return QT_TRANSLATE_NOOP("Actions", "&View");
    case MenuPlace::Records:
        return QT_TRANSLATE_NOOP("Actions", "&Records");
    case MenuPlace::Tools:
        return QT_TRANSLATE_NOOP("Actions", "&Tools");
    case MenuPlace::Window:
        return QT_TRANSLATE_NOOP("Actions", "&Window");
    case MenuPlace::Arrangements:
        return QT_TRANSLATE_NOOP("Actions", "&Arrangements");
    case MenuPlace::Docks:
        return QT_TRANSLATE_NOOP("Actions", "&Docks");
    case MenuPlace::Help:
        return QT_TRANSLATE_NOOP("Actions", "&Help");
    }
    return "";
}

} // namespace kartoteka
