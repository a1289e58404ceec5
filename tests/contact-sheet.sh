#!/usr/bin/env bash
# Makes pictures of the papers to look at: the first pages of every paper on one sheet.
#   tests/contact-sheet.sh [FOLDER] [VARIANT]     FOLDER: where they go (artifacts/papers); VARIANT: Short, Long, … or All (Short)
# Leaves the PDF files, a PNG of every page in FOLDER/pages, and FOLDER/contact-sheet.png. Needs poppler-utils.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$root/artifacts/papers}
variant=${2:-Short}
benchmarks=(dotnet run -c Release --project "$root/tests/Mediation.Benchmarks" --)
command -v pdftoppm >/dev/null || { echo "pdftoppm (poppler-utils) is not installed." >&2; exit 1; }

rm -rf "$folder"
mkdir -p "$folder/pages"
if [ "$variant" = All ]; then only=(); else only=(--variant "$variant"); fi
"${benchmarks[@]}" samples --output "$folder" "${only[@]}"
for pdf in "$folder"/*.pdf; do
    pdftoppm -r 80 -png "$pdf" "$folder/pages/$(basename "$pdf" .pdf)"
done
"${benchmarks[@]}" contact-sheet --input "$folder/pages" --output "$folder/contact-sheet.pdf"
pdftoppm -r 72 -png -singlefile "$folder/contact-sheet.pdf" "$folder/contact-sheet"
echo "$folder/contact-sheet.png"
