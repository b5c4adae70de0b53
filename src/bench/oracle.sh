#!/usr/bin/env bash
# Asks real Node: compares the engine with it, or records what it does with a snippet.
# Usage: src/bench/oracle.sh compare|verify|record [--node 10,24] [--runs 5] [--brief] PATH...
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mvn -B -ntp -q -Pjmh test-compile
mvn -B -ntp -q -Pjmh exec:exec -Dexec.args="-cp %classpath dev.loopwise.oracle.OracleTool $*"
