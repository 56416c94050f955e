#!/bin/sh
# Measures speed: the checks, the window's start, opening and typing, then articles that nobody writes. Fails where one is too slow.
cd "$(dirname "$0")/../.." || exit 2
python=${PYTHON:-.venv/bin/python}
status=0
"$python" -m tests.bench.bench_check || status=1
"$python" -m tests.bench.bench_start || status=1
"$python" -m tests.bench.bench_opening || status=1
"$python" -m tests.bench.bench_typing || status=1
"$python" -m tests.bench.bench_preview || status=1
"$python" -m tests.bench.bench_typing_seen || status=1
"$python" -m tests.bench.bench_hostile || status=1
exit $status
