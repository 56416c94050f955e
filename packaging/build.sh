#!/bin/sh
# Builds dist/article-reviewer with PyInstaller and lets the result test itself. Run by `make`.
set -eu
cd "$(dirname "$0")/.."
built=dist/article-reviewer

# PyInstaller reads binaries with binutils, and takes along Python's library, which Debian's own
# Python does not need.
library=$(.venv/bin/python -c 'import sys
print("libpython%d.%d" % sys.version_info[:2] if sys.base_prefix == "/usr" else "")')
# shellcheck disable=SC2086  # there may be no library
sh packaging/system_packages.sh binutils $library

.venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist \
  --workpath build/pyinstaller packaging/reviewer.spec
.venv/bin/python packaging/notices.py "$built"
cp LICENSE README.md "$built/"

QT_QPA_PLATFORM=offscreen "$built/reviewer" --self-test
echo "Built $built: $(du -sh "$built" | cut -f1). Start $built/article-reviewer."
