#!/usr/bin/env bash
# Asks real Node: compares the engine with it, or records what it does.
# Usage: src/bench/oracle.sh compare|verify|record [--node 10,24] [--runs 5] [--brief] PATH...
#        src/bench/oracle.sh generated RELEASE FIRST_SEED COUNT [SHRUNK]     random programs
#        src/bench/oracle.sh races RUNS FILE...                              orders of racy programs
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tool=OracleTool
case ${1:-} in
generated) tool=generated.GeneratorTool && shift ;;
races) tool=races.RaceTool && shift ;;
esac

mvn -B -ntp -q -Pjmh test-compile
mvn -B -ntp -q -Pjmh exec:exec -Dexec.args="-cp %classpath dev.loopwise.oracle.$tool $*"
