#!/bin/sh
# Time from an acknowledged withdrawal until every service that decides on it has it, on a running idle stack.
# To beat on two cores: p99 1 s. Takes the number of withdrawals (200 if not given).
exec "$(dirname -- "$0")/../../bryggan" measure withdrawal "$@"
