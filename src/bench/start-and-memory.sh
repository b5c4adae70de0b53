#!/usr/bin/env bash
# Measures the packaged service with its own database on this machine:
#   - seconds from the start of the process until /q/health/ready answers UP, on a data folder that is
#     there already (median of five starts);
#   - resident memory, in MiB, of the JVM and of PostgreSQL (its proportional share): when idle, and after
#     1,000 runs posted to the API, four at a time.
#
#   mvn -DskipTests package && src/bench/start-and-memory.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

STARTS=5
RUNS=1000
AT_ONCE=4
PORT=${PORT:-18080}
URL=http://localhost:$PORT
if (exec 3<>"/dev/tcp/localhost/$PORT") 2>/dev/null; then
    echo "Port $PORT is taken: set PORT to a free one." >&2
    exit 1
fi
JAR=target/quarkus-app/quarkus-run.jar
[ -f "$JAR" ] || { echo "There is no $JAR: run mvn -DskipTests package first." >&2; exit 1; }

work=$(mktemp -d)
server=
stop() {
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
    server=
}
trap 'stop; rm -rf "$work"' EXIT

export LOOPWISE_DATA_FOLDER=$work/data LOOPWISE_INSTRUCTOR_PASSWORD=bench-$RANDOM$RANDOM
export QUARKUS_HTTP_PORT=$PORT LOOPWISE_PUBLIC_URL=$URL

millis() { date +%s%3N; }

# Starts the service and sets took_millis.
start() {
    local began
    began=$(millis)
    java -jar "$JAR" >"$work/log" 2>&1 &
    server=$!
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "$URL/q/health/ready")" = 200 ]; do
        kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
        sleep 0.02
    done
    took_millis=$(($(millis) - began))
}

resident_mebibytes() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

# The share of every process that has its program below the data folder.
postgres_mebibytes() {
    local sum=0 share process
    for process in /proc/[0-9]*; do
        if [[ $(readlink "$process/exe" 2>/dev/null) == "$work"/* ]]; then
            share=$(awk '/^Pss:/ { print $2 }' "$process/smaps_rollup" 2>/dev/null || echo 0)
            sum=$((sum + ${share:-0}))
        fi
    done
    printf '%d' $((sum / 1024))
}

memory() { printf '%-34s JVM %4d MiB, PostgreSQL %3d MiB\n' "$1" "$(resident_mebibytes)" "$(postgres_mebibytes)"; }

start
printf '%-34s %s s\n' 'first start, empty data folder' "$(awk "BEGIN { print $took_millis / 1000 }")"
stop
times=()
for ((i = 0; i < STARTS; i++)); do
    stop
    start
    times+=("$took_millis")
done
median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((STARTS + 1) / 2))p")
printf '%-34s %s s (of %s)\n' 'start until ready, median' "$(awk "BEGIN { print $median / 1000 }")" "${times[*]}"

sleep 10
memory 'idle for 10 s'

cat >"$work/run.json" <<'JSON'
{"program": "setTimeout(() => console.log('timer'), 10);\nPromise.resolve().then(() => console.log('promise'));\nprocess.nextTick(() => console.log('tick'));\nrequire('fs').readFile(__filename, () => console.log('file'));\nconsole.log('script');\n"}
JSON
post() {
    curl -s -o /dev/null -w '%{http_code}\n' -u "instructor:$LOOPWISE_INSTRUCTOR_PASSWORD" \
        -H 'Content-Type: application/json' --data-binary "@$work/run.json" "$URL/api/v1/runs"
}
export -f post
export work URL
began=$(millis)
seq "$RUNS" | xargs -P "$AT_ONCE" -I{} bash -c post >"$work/codes"
spent=$(($(millis) - began))
if grep -qvx '20[0-9]' "$work/codes"; then
    echo "Not every run was answered:" >&2
    sort "$work/codes" | uniq -c >&2
    exit 1
fi
memory "after $RUNS runs ($((spent / 1000)) s)"
