"""The real program as a screen reader meets it: over AT-SPI, in another process."""
import ctypes
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Spelled differently in Debian 12 and later; both work.
warnings.simplefilter("ignore", DeprecationWarning)

PATIENCE_S = 30
DEEPEST = 40
# A table of a million cells is looked into, not walked.
MOST_CHILDREN = 80


def wait_for(holds, what):
    """Handles what arrives until holds() is true, and returns what it gave; fails after a while."""
    context = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        found = holds()
        if found:
            return found
        tick = GLib.timeout_add(50, lambda: False)
        context.iteration(True)
        source = context.find_source_by_id(tick)
        if source:
            source.destroy()
    sys.exit(f"FAILED: {what} did not come within {PATIENCE_S} s")


def check(holds, what):
    if not holds:
        sys.exit(f"FAILED: {what}")
    print(f"ok: {what}")


class Program:
    """A running kartoteka; ended with the test."""

    def __init__(self, path, *arguments):
        self.process = subprocess.Popen([path, *arguments])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE_S)

    def application(self):
        def look():
            desktop = Atspi.get_desktop(0)
            for place in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(place)
                if child and child.get_name() == "kartoteka" and child.get_child_count() > 0:
                    return child
            return None

        return wait_for(look, "the program on the accessibility bus")


def children(node):
    for place in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(place)
        if child:
            yield child


def is_seen(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def walk(node, depth=0):
    """Everything that is shown, parents first."""
    yield node
    if depth == DEEPEST:
        return
    for child in children(node):
        if is_seen(child):
            yield from walk(child, depth + 1)


def find(root, role, name=None):
    """The first of this role whose name begins so, or None."""
    for node in walk(root):
        if node.get_role() == role and (name is None or node.get_name().startswith(name)):
            return node
    return None


def press(node):
    for place in range(node.get_n_actions()):
        if node.get_action_name(place) in ("Press", "Toggle", "ShowMenu"):
            return node.do_action(place)
    return False


class Attributes(ctypes.Structure):
    """XWindowAttributes, as far as it is looked at."""
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height")] + [
        ("rest", ctypes.c_char * 256)]


def give_keyboard():
    """What a window manager does, of which there is none here: the largest window on top gets it."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    root, parent = ctypes.c_ulong(), ctypes.c_ulong()
    windows, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x11.XQueryTree(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.byref(root),
                   ctypes.byref(parent), ctypes.byref(windows), ctypes.byref(count))
    largest, area = 0, 0
    for place in range(count.value):
        attributes = Attributes()
        x11.XGetWindowAttributes(display, ctypes.c_ulong(windows[place]), ctypes.byref(attributes))
        if attributes.width * attributes.height > area:
            largest, area = windows[place], attributes.width * attributes.height
    x11.XSetInputFocus(display, ctypes.c_ulong(largest), 1, ctypes.c_ulong(0))
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


def has_focus(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSED)
