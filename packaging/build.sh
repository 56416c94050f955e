#!/bin/sh
# Builds dist/article-reviewer with PyInstaller and lets the result test itself. Run by `make`.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller \
  packaging/reviewer.spec
dist/article-reviewer/reviewer --version
QT_QPA_PLATFORM=offscreen dist/article-reviewer/reviewer --self-test
