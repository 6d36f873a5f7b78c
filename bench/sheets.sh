#!/usr/bin/env bash
# People of a spreadsheet into a real database: OPORA_BENCH_ROWS (100,000 unless told) checked, entered, undone.
set -eu
home=$(mktemp -d)
process=
trap '[ -z "$process" ] || kill -TERM "$process" 2>/dev/null; wait; rm -rf "$home"' EXIT
export OPORA_HOME=$home/opora OPORA_PORT=${OPORA_BENCH_PORT:-18095}

mvn -q -B -o test-compile -Dspotless.check.skip=true dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
./opora start >"$home/log" 2>&1 &
process=$!
until grep -q opora-demo-2026 "$home/log"; do
    kill -0 "$process" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
    sleep 0.2
done
java -Xmx600m -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" opora.bench.SheetBench \
    "$OPORA_HOME" "http://127.0.0.1:$OPORA_PORT" "${OPORA_BENCH_ROWS:-100000}" | while IFS=$'\t' read -r name value goal unit; do
    figure "$name" "$value" "$goal" "$unit"
done
