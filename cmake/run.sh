#!/bin/sh
# galley: installs what is missing, then shows, tests or measures the library.
#   sh cmake/run.sh demo     a scraped text becomes JSON and a page (needs a C++ compiler, cmake and make)
#   sh cmake/run.sh test     the quick tests and the package tests
#   sh cmake/run.sh full     the slow tests too, then ten minutes of every fuzz target
#   sh cmake/run.sh fuzz     ten minutes of every fuzz target (clang++), counted in docs/fuzzing.tsv
#   sh cmake/run.sh bench    galley_benchmark, for the corpora std, intl, esc and large
#   sh cmake/run.sh mutation how many of 500 small breakages the tests notice (needs node; hours)
# What follows is handed to cmake: sh cmake/run.sh test -D GALLEY_WERROR=ON
set -eu
cd "$(dirname "$0")/.."
build=${GALLEY_BUILD_DIR:-build}
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

say() { printf 'galley: %s\n' "$*"; }
stop() { say "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

compiler() { for c in "${CXX:-c++}" g++ clang++; do have "$c" && { echo "$c"; return; }; done; return 1; }
can_include() { printf '#if !__has_include(<%s>)\n#error\n#endif\n' "$1" | "$(compiler)" -E -x c++ - >/dev/null 2>&1; }
cmake_is_new() {
  version=$(cmake --version 2>/dev/null | sed -n 's/^cmake version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  [ -n "$version" ] && [ "$((${version% *} * 100 + ${version#* }))" -ge 322 ]
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else return 1; fi; }
# install APT BREW DNF PACMAN APK: the names of one thing in five package managers; empty where it has none.
install() {
  if have apt-get; then
    [ -n "${updated:-}" ] || as_root apt-get update -qq || return 1
    updated=yes
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1 >/dev/null
  elif have brew; then [ -z "$2" ] || brew install -q $2
  elif have dnf; then as_root dnf install -y -q $3
  elif have pacman; then as_root pacman -S --needed --noconfirm $4
  elif have apk; then as_root apk add -q $5
  else return 1
  fi
}

need_tools() {
  compiler >/dev/null && have make && cmake_is_new && return
  say "installing a C++ compiler, cmake and make"
  install "g++ make cmake" "cmake" "gcc-c++ make cmake" "gcc make cmake" "g++ make cmake" || true
  compiler >/dev/null || stop "no C++ compiler, and none could be installed here"
  have make || stop "no make, and none could be installed here"
  cmake_is_new || stop "cmake 3.22 or newer is needed, and could not be installed here"
}
# What no package manager has, cmake downloads by its pinned hash.
want_package() {
  can_include "$1" && return
  shift
  say "installing $1"
  install "$@" || say "$1 was not installed; cmake will download it, or leave out what needs it"
}
want_packages() {
  want_package nlohmann/json.hpp nlohmann-json3-dev nlohmann-json json-devel nlohmann-json nlohmann-json
  want_package tinyxml2.h libtinyxml2-dev tinyxml2 tinyxml2-devel tinyxml2 tinyxml2-dev
  can_include catch2/catch_test_macros.hpp || # version 3; else 2
    want_package catch2/catch.hpp catch2 catch2 catch-devel catch2 catch2
  # The other reader of the differential tests, which lies a folder deeper on most systems.
  can_include libxml2/libxml/parser.h ||
    want_package libxml/parser.h libxml2-dev libxml2 libxml2-devel libxml2 libxml2-dev
}

configure() { cmake -S . -B "$build" -D CMAKE_BUILD_TYPE=Release "$@"; }
fuzz() { sh tests/fuzz/run.sh --seconds "${GALLEY_FUZZ_SECONDS:-600}" --ledger docs/fuzzing.tsv; }
need_fuzzer() {
  have clang++ && return
  say "installing clang"
  install "clang libclang-rt-dev" "llvm" "clang compiler-rt" "clang compiler-rt" "clang compiler-rt" || true
  have clang++ || stop "no clang++, and none could be installed here"
}
compile() { cmake --build "$build" --parallel "$jobs" "$@"; }
run_tests() { (cd "$build" && ctest --output-on-failure --no-tests=error --parallel "$jobs" "$@"); }

task=${1:-help}
[ $# -eq 0 ] || shift
case $task in
  demo)
    need_tools
    configure -D GALLEY_BUILD_TESTS=OFF -D GALLEY_NLOHMANN_JSON=OFF -D GALLEY_TINYXML2=OFF "$@"
    compile --target demo
    ;;
  test | full)
    need_tools
    want_packages
    configure -D GALLEY_BUILD_TESTS=ON -D GALLEY_NLOHMANN_JSON=ON -D GALLEY_TINYXML2=ON "$@"
    compile
    if [ "$task" = test ]; then run_tests -L 'fast|package'; else run_tests && need_fuzzer && fuzz; fi
    ;;
  fuzz)
    need_tools
    need_fuzzer
    fuzz
    ;;
  bench)
    need_tools
    want_packages
    want_package pugixml.hpp libpugixml-dev pugixml pugixml-devel pugixml pugixml-dev
    configure -D GALLEY_BUILD_TESTS=OFF -D GALLEY_BUILD_BENCHMARKS=ON -D GALLEY_NLOHMANN_JSON=ON "$@"
    compile --target galley_benchmark
    for corpus in std intl esc large; do "$build/galley_benchmark" --corpus $corpus; done
    ;;
  mutation)
    need_tools
    want_packages
    have node || install nodejs node nodejs nodejs nodejs || stop "node is needed, and could not be installed here"
    exec node tests/mutation/mutate.mjs "$@"
    ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "$0" ;;
esac
