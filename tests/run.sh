#!/usr/bin/env bash
# Runs every test of the project. Installs through apt what the machine lacks and allows (Chromium, Chinese fonts, PostgreSQL,
# poppler, qpdf, Preflight, zbar), starts a private PostgreSQL for the time of the run, and ends with one line: N passed, N failed,
# N skipped.
# What can't be had is skipped, and the skips are listed with their reasons.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DEBIAN_FRONTEND=noninteractive

scratch=$(mktemp -d)
postgres_data=""
results="$scratch/results"

as_postgres() {
    # PostgreSQL refuses to run as root.
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

stop() {
    [ -n "$postgres_data" ] && as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -m immediate stop >/dev/null 2>&1
    rm -rf "$scratch"
}
trap stop EXIT

install_tools() {
    local missing=()
    command -v chromium >/dev/null || missing+=(chromium)
    command -v pdftoppm >/dev/null || missing+=(poppler-utils)
    command -v qpdf >/dev/null || missing+=(qpdf)
    command -v zbarimg >/dev/null || missing+=(zbar-tools)
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
    ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1 || missing+=(fonts-noto-cjk)
    # Preflight checks the papers for PDF/A.
    command -v java >/dev/null || missing+=(default-jre-headless)
    local java
    for java in preflight:libpdfbox2-java javax.activation:libactivation-java jaxb-api:libjaxb-api-java; do
        [ -e "/usr/share/java/${java%%:*}.jar" ] || missing+=("${java##*:}")
    done
    [ ${#missing[@]} = 0 ] && return
    local sudo=""
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || { echo "Not installed, and no right to install: ${missing[*]}"; return; }
        sudo="sudo -n"
    fi
    command -v apt-get >/dev/null || { echo "Not installed, and there is no apt: ${missing[*]}"; return; }
    echo "Installing ${missing[*]}"
    $sudo apt-get update -qq >"$scratch/apt.log" 2>&1
    $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >>"$scratch/apt.log" 2>&1 \
        || { echo "apt-get could not install all of: ${missing[*]}"; tail -n 3 "$scratch/apt.log"; }
}

free_port() {
    local port
    for port in $(seq 54320 54420); do
        (: </dev/tcp/127.0.0.1/"$port") 2>/dev/null || { echo "$port"; return; }
    done
}

start_postgres() {
    local initdb port
    initdb=$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
    [ -n "$initdb" ] || { echo "PostgreSQL is not installed: its tests are skipped."; return; }
    postgres_bin=$(dirname "$initdb")
    port=$(free_port)
    mkdir "$scratch/postgres"
    chmod 755 "$scratch"
    [ "$(id -u)" = 0 ] && chown postgres "$scratch/postgres"
    postgres_data="$scratch/postgres/data"
    if as_postgres "$initdb" -D "$postgres_data" -U mediation --auth=trust --encoding=UTF8 --locale=C >"$scratch/postgres.log" 2>&1 \
        && as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -w -l "$scratch/postgres/server.log" \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$scratch/postgres -c fsync=off" start >>"$scratch/postgres.log" 2>&1
    then
        export MEDIATION_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=mediation;Database=postgres"
        echo "PostgreSQL runs on port $port for the time of the tests."
    else
        postgres_data=""
        echo "PostgreSQL did not start: its tests are skipped."
        tail -n 5 "$scratch/postgres.log"
    fi
}

# Sum of one attribute of <Counters> over all result files.
count() {
    grep -ho '<Counters [^>]*' "$results"/*.trx 2>/dev/null | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' \
        | awk '{sum += $1} END {print sum + 0}'
}

install_tools
start_postgres

echo "Building"
if ! dotnet build Mediation.sln --nologo --verbosity quiet; then
    echo "The build failed."
    echo "0 passed, 1 failed, 0 skipped"
    exit 1
fi

failed=0
projects=0
for project in tests/*Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    projects=$((projects + 1))
    echo "Testing $name"
    dotnet test "$project" --no-build --nologo --verbosity quiet --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" || failed=1
done

passed_count=$(count passed)
failed_count=$(( $(count failed) + $(count error) + $(count timeout) + $(count aborted) ))
total_count=$(count total)
skipped_count=$(( total_count - passed_count - failed_count ))
files=$(ls "$results"/*.trx 2>/dev/null | wc -l)

if [ "$skipped_count" -gt 0 ]; then
    echo "Skipped:"
    grep -ho '<UnitTestResult [^>]*outcome="NotExecuted"[^>]*>' "$results"/*.trx | grep -o 'testName="[^"]*"' | sed 's/testName=/  /' | sort | uniq
    grep -ho '<Message>[^<]*' "$results"/*.trx | sed 's/<Message>/  reason: /' | sort | uniq -c | sort -rn | head -n 20
fi
# A project whose runner died leaves no count: that is a failure too.
if [ "$files" != "$projects" ] || { [ "$failed" != 0 ] && [ "$failed_count" = 0 ]; }; then
    failed=1
    failed_count=$((failed_count + 1))
    echo "A test project ended without a result."
fi
echo "$passed_count passed, $failed_count failed, $skipped_count skipped"
[ "$failed" = 0 ] && [ "$failed_count" = 0 ]
