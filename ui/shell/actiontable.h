#pragma once

#include <QString>

#include <vector>

namespace kartoteka
{

/// Where an action stands in the menu bar; Arrangements and Docks are inside Window.
enum class MenuPlace { File, Edit, View, Records, Tools, Window, Arrangements, Docks, Help };

/// One thing a person can do. Menus, tool bar, command palette, shortcut editor and the printable
/// sheet of shortcuts are all made from these rows; what an action does is said by the view that
/// has the focus, or else by the window.
struct ActionRow {
    const char *id;
    const char *text; ///< QT_TRANSLATE_NOOP("Actions", …), with a mnemonic
    const char *tip;
    const char *icon;     ///< of icons.h; may be empty
    const char *shortcut; ///< portable text; a twin behind " | "
    MenuPlace menu;
    bool startsGroup = false; ///< a line above it in the menu
    bool isOnToolBar = false;
    /// Stands beside the icon on the tool bar, QT_TRANSLATE_NOOP("Actions", …); empty = icon alone.
    const char *toolText = "";
};
const std::vector<ActionRow> &actionTable();

/// "File", "Edit" … with mnemonics; QT_TRANSLATE_NOOP("Actions", …).
const char *menuTitle(MenuPlace place);
const std::vector<MenuPlace> &menuPlaces();
/// Whether it is a menu inside the one of Window.
bool isInsideWindow(MenuPlace place);

} // namespace kartoteka
