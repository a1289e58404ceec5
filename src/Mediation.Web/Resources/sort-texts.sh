#!/usr/bin/env bash
# Sorts the entries of Texts.en.resx and keeps one for each text, for example after two branches were merged.
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C
entries=$(grep '^  <data ' Texts.en.resx | sort -u | awk -F'"' '!seen[$2]++')
{ sed '/^  <data /,$d' Texts.en.resx; printf '%s\n' "$entries" '</root>'; } > Texts.en.resx.new
mv Texts.en.resx.new Texts.en.resx
