#!/bin/sh
# Makes a checkout ready: the system libraries that Qt needs, a virtual environment in .venv, and
# in it exactly the pinned packages. Run by `make`; safe to run again.
set -eu
cd "$(dirname "$0")/.."

# What a window needs on a bare Debian, beside what Python's own packages bring. python3-venv makes
# the environment, the fonts are for people and tests.
system_packages="ca-certificates libgl1 libegl1 libxcb1 libwayland-client0 libwayland-cursor0
  libwayland-egl1 fontconfig-config fonts-dejavu-core libglib2.0-0 libfontconfig1 libfreetype6
  libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0
  libxcb-keysyms1 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"

python=${PYTHON:-}
if [ -z "$python" ]; then
  for candidate in python3.11 python3.12 python3.13 python3; do
    if command -v "$candidate" >/dev/null 2>&1; then python=$candidate; break; fi
  done
fi
[ -n "$python" ] || { echo "Please install Python 3.11 or newer, then run this again." >&2; exit 1; }
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
  { echo "Please install Python 3.11 or newer: $python is older." >&2; exit 1; }
"$python" -c 'import ensurepip, venv' 2>/dev/null || system_packages="$system_packages python3-venv"

# shellcheck disable=SC2086  # the list is meant to be split into words
sh packaging/system_packages.sh $system_packages

[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing the pinned Python packages into .venv"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
  -r constraints.txt
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
  --no-build-isolation --editable .
# The first start is then as quick as all others, also where Python may write no bytecode itself.
.venv/bin/python -m compileall -q reviewer
sh packaging/commonmark_examples.sh ||
  echo "The CommonMark examples could not be fetched; the tests that need them will be skipped." >&2
touch .venv/ready
