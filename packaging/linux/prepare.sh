# Sourced by packaging/run and packaging/test: the same steps, written once.

repository="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)"

# Qt needs a UTF-8 locale for file names; a bare machine has none set.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

say() {
    printf '\n== %s\n' "$*"
}

fail() {
    printf '%s: %s\n' "$(basename -- "$0")" "$*" >&2
    exit 1
}

# is_installed PACKAGE
is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# missing GROUP: the packages of the group that are not installed, one a line.
missing() {
    local name group rest
    while read -r name group rest; do
        if [ "$group" = "$1" ] && ! is_installed "$name"; then echo "$name"; fi
    done <"$repository/packaging/linux/packages.txt"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env "$@" </dev/null
    else
        command -v sudo >/dev/null || fail "run as root or install sudo; this is to run: $*"
        sudo env "$@" </dev/null
    fi
}

# install_missing GROUP…: apt is not touched when nothing is missing. Of the group "extra" only what
# the system's archive has.
install_missing() {
    local group name wanted=() extra=()
    for group in "$@"; do
        if [ "$group" = extra ]; then
            mapfile -t extra < <(missing extra)
        else
            mapfile -t -O "${#wanted[@]}" wanted < <(missing "$group")
        fi
    done
    if [ "${#wanted[@]}" -gt 0 ]; then
        command -v apt-get >/dev/null ||
            fail "this system has no apt-get; install by hand: ${wanted[*]}"
        say "Asking apt for ${wanted[*]}"
        as_root apt-get update -q
    fi
    for name in "${extra[@]}"; do
        if apt-cache show "$name" >/dev/null 2>&1; then wanted+=("$name"); fi
    done
    [ "${#wanted[@]}" -gt 0 ] || return 0
    say "Installing ${wanted[*]}"
    as_root DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${wanted[@]}"
}
