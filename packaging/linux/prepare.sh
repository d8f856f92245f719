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

# install_missing GROUP…: the packages of these groups that are not there yet; apt is not touched
# when nothing is missing.
install_missing() {
    local name group rest missing=() as_root=(env)
    while read -r name group rest; do
        case "$name" in '' | '#'*) continue ;; esac
        case " $* " in *" $group "*) is_installed "$name" || missing+=("$name") ;; esac
    done <"$repository/packaging/linux/packages.txt"
    [ "${#missing[@]}" -gt 0 ] || return 0

    command -v apt-get >/dev/null ||
        fail "this system has no apt-get; install by hand: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "run as root, or install by hand: apt-get install ${missing[*]}"
        as_root=(sudo env)
    fi
    say "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q </dev/null
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null
}
