#!/usr/bin/env bash
# Start to first page (database included, first and later) and memory after it.
set -eu
home=$(mktemp -d)
export OPORA_HOME=$home/opora OPORA_PORT=${OPORA_BENCH_PORT:-18099}
process=
trap '[ -z "$process" ] || kill -TERM "$process" 2>/dev/null; wait; rm -rf "$home"' EXIT

# until_page: milliseconds from the launch to the first answer.
until_page() {
    local began
    began=$(date +%s%N)
    ./opora start >"$home/log" 2>&1 &
    process=$!
    until curl -sfL -o /dev/null "http://127.0.0.1:$OPORA_PORT/"; do
        kill -0 "$process" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
        sleep 0.02
    done
    millis=$((($(date +%s%N) - began) / 1000000))
}

stop() {
    kill -TERM "$process"
    wait "$process" || true
    process=
}

# Builds and trains, which are not part of the figure.
until_page
stop
rm -rf "$OPORA_HOME"

until_page
figure "first start to first page, after the build" "$millis" 15000 ms
stop
until_page
figure "later start to first page" "$millis" 4000 ms
sleep 3
figure "memory of the JVM after start" "$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$process/status")" 280 MB
stop
