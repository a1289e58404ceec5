#!/usr/bin/env bash
# Until the first release the schema is one migration, "Initial", per provider. This throws the three away and makes them
# anew from the model, with the scripts for DBAs. From the first release on only add-migration.sh is used.
set -euo pipefail
cd "$(dirname "$0")"
rm -rf Migrations
./add-migration.sh Initial
# One fixed number instead of the hour it was made, so that two branches merge the files instead of fighting over their names.
for file in Migrations/*/*_Initial.cs Migrations/*/*_Initial.Designer.cs; do
    made=$(basename "$file" | cut -d_ -f1)
    sed -i "s/${made}_Initial/20260101000000_Initial/" "$file"
    mv "$file" "$(dirname "$file")/20260101000000_${file##*_}"
    sed -i "s/${made}_Initial/20260101000000_Initial/g" scripts/*.sql
done
