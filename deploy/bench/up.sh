#!/bin/sh
# Time from a stopped, built stack to ready, and the memory that all its processes then hold.
# Figures to beat on two cores: 75 s, 4.5 GiB. Needs a stack that has been up once; keeps its data.
set -eu
cd "$(dirname -- "$0")/../.."
./bryggan down
start=$(date +%s%N)
./bryggan up
end=$(date +%s%N)
./bryggan status | awk -v ms=$(((end - start) / 1000000)) '
  $1 == "all" { mib = $(NF - 2) }
  END { printf "ready after %.1f s, %.2f GiB resident\n", ms / 1000, mib / 1024 }'
