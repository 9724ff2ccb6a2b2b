#!/bin/sh
# galley: what compiling against the library costs, as ratios to a baseline of the same machine.
# Usage: [CXX=…] compile_cost.sh [INCLUDE_FOLDER]. Least user CPU time of five runs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
include=${1:-$here/../../include}
compiler=${CXX:-c++}
runs=${RUNS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
cd "$work"

# Seconds of user CPU time that a command took, the least of several runs.
least() {
  for _ in $(seq "$runs"); do
    sh -c '"$@" && times' sh "$@"
  done | awk 'NR % 2 == 0 { split($1, part, /[ms]/); print part[1] * 60 + part[2] }' | sort -n | sed -n 1p
}
compile() { least "$compiler" -std=c++17 -I"$include" -I. "$@"; }
ratio() { awk -v "name=$1" -v "a=$2" -v "b=$3" 'BEGIN { printf "ratio %s %.3g\n", name, a / b }'; }
bytes() { size "$1" | awk 'NR == 2 { print $1 + $2 + $3 }'; }

printf '#include <%s>\n' string vector optional variant >standard.cpp
echo '#include <galley/model/article.hpp>' >model.cpp
echo '#include <galley/galley.hpp>' >library.cpp
echo '#include <galley/formats.hpp>' >formats.cpp
standard=$(compile -fsyntax-only standard.cpp)
ratio include/model "$(compile -fsyntax-only model.cpp)" "$standard"
[ ! -e "$include/galley/galley.hpp" ] ||
  ratio include/library "$(compile -fsyntax-only library.cpp)" "$standard"
[ ! -e "$include/galley/formats.hpp" ] ||
  ratio include/formats "$(compile -fsyntax-only formats.cpp)" "$standard"

"$compiler" -std=c++17 -I"$include" "$here/compile_cost/generate_peer.cpp" -o generate_peer
./generate_peer >peer.hpp
ours=$(compile -O2 -c "$here/compile_cost/galley_user.cpp" -o ours.o)
theirs=$(compile -O2 -c "$here/compile_cost/nlohmann_user.cpp" -o theirs.o)
ratio compile/nlohmann "$ours" "$theirs"
ratio object_size/nlohmann "$(bytes ours.o)" "$(bytes theirs.o)"
[ -z "${VERBOSE:-}" ] || {
  echo "standard $standard s, ours $ours s, theirs $theirs s"
  size ours.o theirs.o
}
