#!/bin/sh
# Time from a clean clone to a stack that is ready: once with nothing downloaded, once with everything.
# To beat on two cores: 12 min, download apart. Clones what is committed; needs the stack's ports to be free.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/bryggan-clone.XXXXXX")
export MAVEN_OPTS="${MAVEN_OPTS:-} -Dmaven.repo.local=$work/repository"
# What failed half-way runs on without its launcher, and must not lose its folder while it does.
trap 'for clone in "$work"/*/bryggan; do [ ! -x "$clone" ] || "$clone" down || exit; done; rm -rf "$work"' EXIT

seconds_to_ready() {
  git clone -q "$here" "$work/$1"
  began=$(date +%s)
  "$work/$1/bryggan" up
  ready=$(date +%s)
  "$work/$1/bryggan" down --wipe
  rm -rf "${work:?}/$1"
}

seconds_to_ready first
cold=$((ready - began))
seconds_to_ready second
warm=$((ready - began))
printf 'clean clone to ready: %d s, and %d s more to download\n' "$warm" $((cold - warm))
