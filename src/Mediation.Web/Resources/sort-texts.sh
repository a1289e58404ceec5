#!/usr/bin/env bash
# Sorts the entries of Texts.en.resx and drops doubled lines, for example after two branches were merged.
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C
entries=$(grep '^  <data ' Texts.en.resx | sort -u)
{ sed '/^  <data /,$d' Texts.en.resx; printf '%s\n' "$entries" '</root>'; } > Texts.en.resx.new
mv Texts.en.resx.new Texts.en.resx
