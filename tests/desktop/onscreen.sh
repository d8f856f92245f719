#!/bin/sh
# onscreen.sh TEST.py PROGRAM: runs a test of the real program on an X server, a session bus and an
# accessibility bus of its own, so that it neither needs nor disturbs a desktop. 77 = skipped.
set -eu
test_script="$1"
program="$2"

skip() {
    echo "skipped: $1"
    exit 77
}
for tool in Xvfb xvfb-run xauth dbus-run-session; do
    command -v "$tool" >/dev/null || skip "there is no $tool"
done
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' \
    2>/dev/null || skip "Python finds no AT-SPI (packages python3-gi, gir1.2-atspi-2.0)"
launcher=/usr/share/dbus-1/services/org.a11y.Bus.service
[ -e "$launcher" ] || skip "there is no accessibility bus (package at-spi2-core)"

folder="$(mktemp -d)"
trap 'rm -rf -- "$folder"' EXIT
mkdir -m 700 "$folder/run" "$folder/home"
unset WAYLAND_DISPLAY DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS QT_QPA_PLATFORM
export XDG_RUNTIME_DIR="$folder/run" HOME="$folder/home" KARTOTEKA_CONFIG="$folder/settings"
export LC_ALL=C.UTF-8 LANGUAGE=en QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PYTHONDONTWRITEBYTECODE=1

# Without -noreset the server forgets everything, and refuses a moment, when its first client goes.
xvfb-run -a -s "-screen 0 1366x768x24 -noreset -nolisten tcp" \
    dbus-run-session -- "$python" "$test_script" "$program" "$folder"
