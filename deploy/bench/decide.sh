#!/bin/sh
# Time of one disclosure decision in process with the full rule book, every call timed by itself.
# To beat: p50 0.5 us, p99 2 us. Needs no running stack; wants an idle machine.
set -eu
cd "$(dirname -- "$0")/../.."
JAVA_HOME=$(./bryggan jdk)
export JAVA_HOME
boundary=services/shared/boundary
./mvnw -B -ntp -q -pl $boundary -am test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath >&2
exec "$JAVA_HOME/bin/java" -Xms512m -Xmx512m -XX:+UseSerialGC \
  -cp "$boundary/target/test-classes:$boundary/target/classes:$(cat $boundary/target/bench.classpath)" \
  se.bryggan.boundary.disclosure.wire.DecisionBench
