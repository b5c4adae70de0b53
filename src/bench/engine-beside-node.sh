#!/usr/bin/env bash
# The engine beside real Node in one sitting: time and processor time of a warm run, what 10,000
# different programs leave behind, and what a second processor brings.
# Usage: src/bench/engine-beside-node.sh [NODE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
node=${1:-node}

mvn -B -ntp -q -Pjmh test-compile
mvn -B -ntp -q -Pjmh exec:exec -Dexec.args="-cp %classpath dev.loopwise.bench.SideBySide $node"
