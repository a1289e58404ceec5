#!/usr/bin/env bash
# Until the first release the schema is one migration, "Initial", per provider. This throws the three away and makes them
# anew from the model, with the scripts for DBAs. From the first release on only add-migration.sh is used.
set -euo pipefail
cd "$(dirname "$0")"
rm -rf Migrations
exec ./add-migration.sh Initial
