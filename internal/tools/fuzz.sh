#!/bin/sh
# Runs every fuzz target for the time given, one after the other.
set -eu
time="$1"
for file in $(grep -rl --include='*_test.go' '^func Fuzz' .); do
  package=./$(dirname "$file")
  for target in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' "$file"); do
    echo "== $package $target"
    go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" "$package"
  done
done
