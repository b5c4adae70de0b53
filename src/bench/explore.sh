#!/usr/bin/env bash
# How long it takes to find every order of a racy program, and to decide about one answer; beside that,
# what trying all permutations would take.
# Usage: src/bench/explore.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mvn -B -ntp -q -Pjmh test-compile
mvn -B -ntp -q -Pjmh exec:exec -Dexec.args="-cp %classpath dev.loopwise.bench.ExploreNumbers"
