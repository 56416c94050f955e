#!/bin/sh
# Builds dist/article-reviewer with PyInstaller and lets the result test itself. Run by `make`.
set -eu
cd "$(dirname "$0")/.."
built=dist/article-reviewer

.venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist \
  --workpath build/pyinstaller packaging/reviewer.spec
.venv/bin/python packaging/notices.py "$built"
cp LICENSE README.md "$built/"

QT_QPA_PLATFORM=offscreen "$built/reviewer" --self-test
echo "Built $built: $(du -sh "$built" | cut -f1). Start $built/article-reviewer."
