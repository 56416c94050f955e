#!/bin/sh
# Measures speed: the checks, typing in the window, then articles that nobody writes. Fails where one is too slow.
cd "$(dirname "$0")/../.." || exit 2
python=${PYTHON:-.venv/bin/python}
status=0
"$python" -m tests.bench.bench_check || status=1
"$python" -m tests.bench.bench_typing || status=1
"$python" -m tests.bench.bench_preview || status=1
"$python" -m tests.bench.bench_hostile || status=1
exit $status
