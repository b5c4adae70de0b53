#!/usr/bin/env bash
# Measures what a newcomer waits for: from git clone, with an empty local Maven repository, to the first
# graded answer.
#
#   src/bench/clone-to-answer.sh [REPOSITORY]    (by default the one this script is in)
set -euo pipefail
repository=$(realpath "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}")
PORT=${PORT:-18080}
URL=http://localhost:$PORT
if (exec 3<>"/dev/tcp/localhost/$PORT") 2>/dev/null; then
    echo "Port $PORT is taken: set PORT to a free one." >&2
    exit 1
fi

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true; rm -rf "$work"' EXIT
began=$(date +%s%3N)
lap() { printf '%7.1f s  %s\n' "$(awk "BEGIN { print ($(date +%s%3N) - $began) / 1000 }")" "$1"; }

git clone -q "$repository" "$work/loopwise"
cd "$work/loopwise"
lap 'cloned'

mvn -B -ntp -q -Dmaven.repo.local="$work/repository" -DskipTests package >"$work/build.log" 2>&1 ||
    { tail -40 "$work/build.log" >&2; exit 1; }
lap 'built, everything downloaded'

export QUARKUS_HTTP_PORT=$PORT LOOPWISE_PUBLIC_URL=$URL LOOPWISE_INSTRUCTOR_PASSWORD=bench-$RANDOM$RANDOM
java -jar target/quarkus-app/quarkus-run.jar >"$work/log" 2>&1 &
server=$!
until grep -q "$URL/join/" "$work/log"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.1
done
lap 'ready'

# A learner without JavaScript: joins with the printed link, opens the first quiz, sends an answer.
join=$(grep -om1 "$URL/join/[^ ]*" "$work/log")
browse() { curl -sS -L -b "$work/cookies" -c "$work/cookies" "$@"; }
field() { sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" | head -n 1; }

page=$(browse "$join")
browse -o /dev/null "$URL/join" --data-urlencode "csrf-token=$(field csrf-token <<<"$page")" \
    --data-urlencode "code=$(field code <<<"$page")" --data-urlencode 'name=Newcomer'
quizzes=$(browse "$URL/quizzes")
quiz=$URL$(grep -om1 'href="/quizzes/[a-z0-9-]*"' <<<"$quizzes" | cut -d'"' -f2)
page=$(browse "$quiz")
answer=()
place=0
while read -r _; do
    place=$((place + 1))
    answer+=(--data-urlencode "place=$place")
done < <(grep -o 'name="place"' <<<"$page")
[ "$place" -gt 0 ] || answer=(--data-urlencode 'text=A first guess')
code=$(browse -o "$work/result.html" -w '%{http_code} %{url_effective}' "$quiz" "${answer[@]}" \
    --data-urlencode "csrf-token=$(field csrf-token <<<"$page")" \
    --data-urlencode "version=$(field version <<<"$page")" \
    --data-urlencode "idempotencyKey=$(field idempotencyKey <<<"$page")")
[ "$code" = "200 $quiz/result" ] || { echo "The answer was not graded: $code" >&2; exit 1; }
lap 'first graded answer'
