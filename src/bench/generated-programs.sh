#!/usr/bin/env bash
# Compares random programs: the engine beside real Node.
# Usage: src/bench/generated-programs.sh RELEASE FIRST_SEED COUNT [SHRUNK]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mvn -B -ntp -q -Pjmh test-compile
mvn -B -ntp -q -Pjmh exec:exec -Dexec.args="-cp %classpath dev.loopwise.oracle.generated.GeneratorTool $*"
