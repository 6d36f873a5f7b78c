#!/usr/bin/env bash
# An upload; then a system with 100,000 invented measures: the time of its pages, and the memory of the JVM after them.
set -eu
home=$(mktemp -d)
export OPORA_HOME=$home/opora OPORA_PORT=${OPORA_BENCH_PORT:-18098}
process=
trap '[ -z "$process" ] || kill -TERM "$process" 2>/dev/null; wait; rm -rf "$home"' EXIT

mvn -q -B -o test-compile -Dspotless.check.skip=true dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
tool() { java -Xmx300m -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" "opora.bench.$@"; }

./opora start >"$home/log" 2>&1 &
process=$!
until grep -q opora-demo-2026 "$home/log"; do
    kill -0 "$process" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
    sleep 0.2
done
# Uploads first: they are asked of a system with its demo only.
tool UploadBench "http://127.0.0.1:$OPORA_PORT" | while IFS=$'\t' read -r name value goal unit; do
    figure "$name" "$value" "$goal" "$unit"
done
tool MeasureSeed "$OPORA_HOME"
tool PageBench "$OPORA_HOME" "http://127.0.0.1:$OPORA_PORT" | while IFS=$'\t' read -r name value goal unit; do
    figure "$name" "$value" "$goal" "$unit"
    # Memory belongs after what a person does with one roadmap, before the questions about a region.
    case "$name" in report*PDF*) figure "memory of the JVM after list, Gantt, export" \
        "$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$process/status")" 420 MB ;; esac
done
