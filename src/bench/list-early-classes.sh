#!/bin/bash
# Writes the list of classes that the command line loads ahead, on a second thread.
#
#   mvn -DskipTests package && src/bench/list-early-classes.sh
#
# Worth doing again after a new release of GraalJS: names that are gone are passed over, and classes
# that are missing from the list are only loaded a little later.
set -euo pipefail
cd "$(dirname "$0")/../.."

list=src/main/resources/dev/loopwise/cli/early-classes.txt
mkdir -p "$(dirname "$list")"
log=$(mktemp)
trap 'rm -f "$log"' EXIT

java -Xlog:class+load:file="$log" -jar target/quarkus-app/quarkus-run.jar \
  run --json quizzes/phases/immediate-before-timer-in-io.js >/dev/null
grep -oE '(com\.oracle\.(js|truffle)|org\.graalvm)\.[A-Za-z0-9_.$]+ source: ' "$log" |
  sed 's/ source: //' | grep -v 'Lambda' | awk '!seen[$0]++' >"$list"
wc -l "$list"
