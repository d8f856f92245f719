#!/usr/bin/env bash
# picture.sh OUT.svg – draws the picture of the README: what the command line really prints on the
# sample. Needs kartoteka-cli on the PATH; run it again when its output changes.
set -euo pipefail

out="$(realpath -m -- "${1:?usage: picture.sh OUT.svg}")"
sample="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)/resources/sample/customers.csv"
folder="$(mktemp -d)"
trap 'rm -rf -- "$folder"' EXIT
cp -- "$sample" "$folder"
cd -- "$folder"

journey() {
    while read -r command; do
        printf '$ %s\n' "$command"
        eval "$command" </dev/null
    done <<'COMMANDS'
kartoteka-cli new office.kartoteka
kartoteka-cli import office.kartoteka customers.csv
kartoteka-cli list office.kartoteka --entity party --columns name,tax_id,industry --limit 4
kartoteka-cli search office.kartoteka ivanov
kartoteka-cli search office.kartoteka 贸易
kartoteka-cli undo office.kartoteka --last
kartoteka-cli redo office.kartoteka
COMMANDS
}

journey >lines.txt
line_height=19
margin=16
height=$(($(wc -l <lines.txt) * line_height + 2 * margin))
{
    printf '<svg xmlns="http://www.w3.org/2000/svg" width="820" height="%d" ' "$height"
    printf 'font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="13">\n'
    printf '<rect width="820" height="%d" rx="6" fill="#1C1F24"/>\n' "$height"
    y=$((margin + 13))
    while IFS= read -r line; do
        line="${line//&/&amp;}"
        line="${line//</&lt;}"
        color='#A3ADB8'
        case "$line" in '$'*) color='#5A9BFF' ;; esac
        printf '<text x="%d" y="%d" fill="%s" xml:space="preserve">%s</text>\n' \
            "$margin" "$y" "$color" "$line"
        y=$((y + line_height))
    done <lines.txt
    printf '</svg>\n'
} >"$out"
