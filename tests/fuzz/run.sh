#!/bin/sh
# galley: builds galley_fuzz with clang++ and runs every target, or those named, for some seconds each.
#   sh tests/fuzz/run.sh [--seconds N] [--ledger FILE] [TARGET...]
# Findings and the grown corpora stay in build/fuzz. With --ledger, a line is added for each
# target: date, target, seconds, executions.
set -eu
cd "$(dirname "$0")/../.."
seconds=20
ledger=
while [ $# -gt 0 ]; do
  case $1 in
    --seconds) seconds=$2; shift 2 ;;
    --ledger) ledger=$2; shift 2 ;;
    *) break ;;
  esac
done
build=build/fuzz
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
cmake -S . -B "$build" -D CMAKE_CXX_COMPILER="${CLANGXX:-clang++}" -D CMAKE_BUILD_TYPE=None -D GALLEY_BUILD_FUZZERS=ON \
  -D GALLEY_BUILD_TESTS=OFF -D GALLEY_BUILD_EXAMPLES=OFF -D GALLEY_WERROR=ON >"$build.log" 2>&1 || { cat "$build.log"; exit 1; }
cmake --build "$build" --parallel "$jobs" --target galley_fuzz
fuzz=$PWD/$(find "$build" -name galley_fuzz -type f)

# Runs one target and tells how many inputs it took.
run() {
  name=$1 seeds=$2 dictionary=$3
  corpus=$build/corpus/$name
  mkdir -p "$corpus"
  set -- -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$build/finding-$name-" "$corpus"
  [ "$seeds" = - ] || [ ! -d "tests/fixtures/$seeds" ] || set -- "$@" "tests/fixtures/$seeds"
  [ "$dictionary" = - ] || set -- -dict="tests/fuzz/dictionaries/$dictionary.dict" "$@"
  if ! GALLEY_FUZZ_TARGET=$name "$fuzz" "$@" >"$build/$name.log" 2>&1; then
    tail -n 40 "$build/$name.log"
    echo "$name: FINDING, see $build/finding-$name-*"
    return 1
  fi
  executed=$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log")
  echo "$name: $executed executions"
  [ -z "$ledger" ] || printf '%s\t%s\t%s\t%s\n' "$(date -u +%Y-%m-%d)" "$name" "$seconds" "$executed" >>"$ledger"
}

# As many at once as there are cores.
failed=0 passed=0 running=
finish() { for pid in $running; do if wait "$pid"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi; done; running=; }
count=0
"$fuzz" >"$build/targets"
while read -r name seeds dictionary; do
  case " $* " in "  " | *" $name "*) ;; *) continue ;; esac
  run "$name" "$seeds" "$dictionary" &
  running="$running $!"
  count=$((count + 1))
  [ $((count % jobs)) -ne 0 ] || finish
done <"$build/targets"
finish
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
