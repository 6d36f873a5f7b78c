#!/usr/bin/env bash
# Pages of people and organisations in an invented country of size OPORA_BENCH_COUNTRY (M unless told), asked for by one person: what a
# page costs the processors, the database included, and beside it what the clock said.
set -eu
home=$(mktemp -d)
process=
trap '[ -z "$process" ] || kill -TERM "$process" 2>/dev/null; wait; rm -rf "$home"' EXIT
export OPORA_HOME=$home/opora OPORA_PORT=${OPORA_BENCH_PORT:-18096}

bench/country "${OPORA_BENCH_COUNTRY:-M}" "$OPORA_HOME"
./opora start >"$home/log" 2>&1 &
process=$!
until curl -sL -o /dev/null "http://127.0.0.1:$OPORA_PORT/"; do
    kill -0 "$process" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
    sleep 0.2
done
java -Xmx300m -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" opora.bench.PeopleBench \
    "$OPORA_HOME" "http://127.0.0.1:$OPORA_PORT" | while IFS=$'\t' read -r name value goal unit; do
    figure "$name" "$value" "$goal" "$unit"
done
