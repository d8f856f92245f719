"""screenreader.py PROGRAM FOLDER: what somebody who cannot see the window finds in it."""
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Atspi, Program, check, children, find, give_keyboard  # noqa: E402
from desktop import has_focus, is_seen, press, wait_for, walk  # noqa: E402

Role = Atspi.Role
DOWN = 0xFF54
SPEAKING = {Role.PUSH_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.TEXT,
            Role.TABLE, Role.LIST, Role.LIST_ITEM, Role.PAGE_TAB, Role.TOGGLE_BUTTON,
            Role.MENU_ITEM, Role.TABLE_COLUMN_HEADER}


def path_of(node):
    names = []
    while node and node.get_role() != Role.APPLICATION:
        names.append(f"{node.get_role_name()} “{node.get_name()}”")
        node = node.get_parent()
    return " < ".join(names)


def check_names(root, where):
    silent = [path_of(node) for node in walk(root)
              if node.get_role() in SPEAKING and not node.get_name()]
    for line in silent:
        print(f"without a name: {line}")
    check(not silent, f"{where}: everything one can operate has a name")


def check_reachable(root, where):
    """What can take the keyboard says what it is; a pile of tabs only hands it on to its tabs."""
    shapeless = [path_of(node) for node in walk(root)
                 if node.get_role() in (Role.FILLER, Role.UNKNOWN, Role.INVALID)
                 and node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                 and node.get_name()
                 and not any(child.get_role() == Role.PAGE_TAB_LIST for child in children(node))]
    for line in shapeless:
        print(f"without a role: {line}")
    check(not shapeless, f"{where}: what takes the keyboard has a role")


class Announcements:
    """What is said when the keyboard moves."""

    def __init__(self):
        self.told = []
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:state-changed:focused", "object:active-descendant-changed",
                      "object:selection-changed", "object:announcement"):
            self.listener.register(event)

    def hear(self, event):
        if event.type.startswith("object:state-changed:focused") and not event.detail1:
            return
        try:
            self.told.append((event.source.get_role(), event.source.get_name()))
        except Exception:  # what spoke is gone already
            pass

    def has(self, role, name=""):
        return any(told == role and (said or "").startswith(name) and said
                   for told, said in self.told)


def check_first_page(application):
    frame = wait_for(lambda: find(application, Role.FRAME, "Kartoteka"), "a frame with its name")
    bar = find(frame, Role.MENU_BAR)
    check(bar is not None, "there is a menu bar")
    menus = [item.get_name() for item in children(bar)]
    check(menus == ["File", "Edit", "View", "Records", "Tools", "Window", "Help"],
          f"its menus are named: {menus}")
    entries = [entry.get_name() for menu in children(list(children(bar))[0])
               for entry in children(menu) if entry.get_name()]
    check(any(entry.startswith("New file") for entry in entries), f"so are their items: {entries}")
    check_names(frame, "first page")
    check_reachable(frame, "first page")
    return frame


def open_sample(frame):
    button = find(frame, Role.PUSH_BUTTON, "Open the sample base")
    check(button is not None and press(button), "the sample opens by an action, without a pointer")
    return wait_for(lambda: filled_table(frame), "a table with rows")


def filled_table(frame):
    for node in walk(frame):
        if node.get_role() == Role.TABLE and node.get_n_rows() > 30:
            return node
    return None


def check_table(table):
    check(table.get_name() != "", f"the table has a name: {table.get_name()}")
    header = table.get_column_header(0)
    check(header.get_name() == "Name", "its columns have names")
    texts = [table.get_accessible_at(row, 0).get_name() for row in range(10)]
    check(all(texts), f"its cells carry text: {texts[:3]}")
    check(table.get_accessible_at(0, 0).get_role() == Role.TABLE_CELL, "they are cells")
    return texts


def type_key(symbol):
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def check_focus(frame, table, texts):
    """A table must say which row it is at, as soon as the keyboard is in it and at every step."""
    announcements = Announcements()
    line = find(frame, Role.TEXT, "Filter this list")
    check(line.do_action(line.get_n_actions() - 1), "the keyboard can be put into the filter")
    wait_for(lambda: announcements.has(Role.TEXT, "Filter this list"), "word of the filter")
    type_key(DOWN)
    wait_for(lambda: announcements.has(Role.TABLE_CELL, texts[0]),
             "word of the row the table is at")
    check(has_focus(table) or has_focus(table.get_accessible_at(0, 0)), "the table has the focus")
    type_key(DOWN)
    wait_for(lambda: announcements.has(Role.TABLE_CELL, texts[1]),
             "word of the next row, by its text")
    check(table.get_n_selected_rows() >= 1 and table.is_row_selected(1), "that row is selected")


def check_filter(frame, table):
    line = find(frame, Role.TEXT, "Filter this list")
    check(line is not None, "the filter is a line of text with a name")
    before = table.get_n_rows()
    check(line.insert_text(0, "brightwater", 11), "words can be put into it")
    wait_for(lambda: 0 < table.get_n_rows() < before, "fewer rows")
    line.delete_text(0, 11)
    wait_for(lambda: table.get_n_rows() == before, "all rows again")


def check_card(frame):
    card = wait_for(lambda: find(frame, Role.FRAME, "Card"), "the card beside the list")
    wait_for(lambda: find(card, Role.PAGE_TAB, "History"), "its pages")
    field = wait_for(lambda: next((node for node in walk(card)
                                   if node.get_name() == "Tax id" and is_seen(node)), None),
                     "a field of the card")
    check(field.get_role() == Role.PUSH_BUTTON, "a field says that it can be pressed")
    check(press(field), "and is, to be edited")
    wait_for(lambda: find(card, Role.TEXT, "Tax id"), "a line of text in its place")


def check_dialog(application, frame):
    menu = find(frame, Role.MENU_ITEM, "Tools")
    settings = next(entry for entries in children(menu) for entry in children(entries)
                    if entry.get_name().startswith("Settings"))
    check(press(settings), "a menu's item does what it says")
    dialog = wait_for(lambda: find(application, Role.DIALOG), "the dialog")
    check(dialog.get_name() != "", f"the dialog has a title: {dialog.get_name()}")
    check_names(dialog, "settings")
    check_reachable(dialog, "settings")


def main(path):
    with Program(path) as program:
        application = program.application()
        frame = check_first_page(application)
        give_keyboard()
        table = open_sample(frame)
        texts = check_table(table)
        check_names(frame, "list and card")
        check_reachable(frame, "list and card")
        check_focus(frame, table, texts)
        check_filter(frame, table)
        check_card(frame)
        check_dialog(application, frame)
    print("all is well")


main(sys.argv[1])
