#!/bin/bash
# Measures `run` on many quiz files in one call beside spawning `node` once for each of them.
#
#   mvn -DskipTests package && src/bench/run-against-node.sh [COUNT]
#
# COUNT is the number of files, 100 by default; the shipped quizzes are repeated until there are as
# many. NODE names the binary to compare with, `node` by default.
set -euo pipefail
cd "$(dirname "$0")/../.."

count=${1:-100}
node=${NODE:-node}
jar=target/quarkus-app/quarkus-run.jar
[ -f "$jar" ] || { echo "There is no $jar. Build it by: mvn -DskipTests package" >&2; exit 1; }
command -v "$node" >/dev/null || { echo "There is no $node. Set NODE to a binary." >&2; exit 1; }

mapfile -t quizzes < <(find quizzes -name '*.js' -o -name '*.mjs' | sort)
files=()
while [ "${#files[@]}" -lt "$count" ]; do
  files+=("${quizzes[${#files[@]} % ${#quizzes[@]}]}")
done

now() { date +%s%N; }

# Prints a row: what was measured, milliseconds in all, milliseconds for each file.
row() { printf '%-34s %8d ms %8.1f ms a file\n' "$1" $(($2 / 1000000)) "$(awk "BEGIN { print $2 / 1000000 / $3 }")"; }

start=$(now)
java -jar "$jar" run --json "${files[0]}" >/dev/null
one=$(($(now) - start))

start=$(now)
java -jar "$jar" run --json "${files[@]}" >/dev/null
many=$(($(now) - start))

# A quiz may end by an error on purpose, so exit codes do not matter here.
start=$(now)
for file in "${files[@]}"; do
  size=$(sed -n 's/^  UV_THREADPOOL_SIZE: //p' "$file")
  env ${size:+UV_THREADPOOL_SIZE=$size} "$node" "$file" >/dev/null 2>&1 || true
done
spawned=$(($(now) - start))

echo "java $(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p'), node $("$node" --version), $(nproc) processors"
row "loopwise run, 1 file, cold" "$one" 1
row "loopwise run, $count files" "$many" "$count"
row "loopwise run, files after the first" $((many - one)) $((count - 1))
row "node spawned for each of $count files" "$spawned" "$count"
