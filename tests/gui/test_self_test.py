"""``reviewer --self-test`` is what a packaged program is trusted by."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_whole_program_passes_its_self_test() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reviewer", "--self-test"],
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout.startswith("self-test passed: Article Reviewer"), done.stdout + done.stderr
    assert done.returncode == 0
