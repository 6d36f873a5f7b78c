#!/usr/bin/env bash
# What needs no running system: the reader of terms, papers.
set -eu
mvn -q -B -o test-compile -Dspotless.check.skip=true dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
for main in TermBench PaperBench; do
    java -Xmx600m -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" "opora.bench.$main"
done
