#!/usr/bin/env bash
# Adds one migration to all three providers and writes the SQL scripts for DBAs. Usage: db/add-migration.sh NAME
set -euo pipefail
name=${1:?usage: db/add-migration.sh NAME}
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
dotnet build db --nologo --verbosity quiet
for provider in Sqlite SqlServer PostgreSql; do
    context="${provider}MediationDbContext"
    dotnet ef migrations add "$name" --no-build --project db --context "$context" \
        --output-dir "Migrations/$provider"
done
dotnet build db --nologo --verbosity quiet
mkdir -p db/scripts
for provider in Sqlite SqlServer PostgreSql; do
    # EF can't write an idempotent script for SQLite; there the program itself migrates.
    idempotent=--idempotent
    [ "$provider" = Sqlite ] && idempotent=
    dotnet ef migrations script $idempotent --no-build --project db --context "${provider}MediationDbContext" \
        --output "db/scripts/$(echo "$provider" | tr '[:upper:]' '[:lower:]').sql"
done
