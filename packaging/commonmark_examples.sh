#!/bin/sh
# Fetches the examples of the CommonMark specification for the tests: markdown-it-py, which the
# tests compare with, ships them in its source package only. Its pinned hash is checked. Without a
# network the tests that need them are skipped.
set -eu
cd "$(dirname "$0")/.."
target=.venv/commonmark.json
[ ! -f "$target" ] || exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -n '/^markdown-it-py==/,/[^\\]$/p' constraints.txt >"$work/pinned.txt"
.venv/bin/python -m pip download --quiet --disable-pip-version-check --require-hashes --no-deps \
  --no-build-isolation --no-binary markdown-it-py --dest "$work" --requirement "$work/pinned.txt"
tar -xzf "$work"/markdown_it_py-*.tar.gz -C "$work"
cp "$work"/markdown_it_py-*/tests/test_cmark_spec/commonmark.json "$target"
