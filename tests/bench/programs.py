"""Other programs to compare with, fetched from their registries into ``build/bench``."""

import subprocess
import sys
from pathlib import Path
from shutil import which

BUILD = Path(__file__).parents[2] / "build" / "bench"

_MARKDOWNLINT = "markdownlint-cli2@0.24.1"
_RUMDL = "rumdl==0.3.0"


def rumdl() -> Path | None:
    """The program, or None where it could not be fetched."""
    program = BUILD / "python" / "bin" / "rumdl"
    if program.exists() and _RUMDL.endswith(_version(program)):
        return program
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--upgrade", "--target"]
    return program if _fetch([*pip, str(BUILD / "python"), _RUMDL]) else None


def markdownlint() -> Path | None:
    """The program, or None where it could not be fetched."""
    npm = which("npm")
    program = BUILD / "node_modules" / ".bin" / "markdownlint-cli2"
    if npm and _fetch([npm, "install", "--silent", "--prefix", str(BUILD), _MARKDOWNLINT]):
        return program
    return None


def _version(program: Path) -> str:
    answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    return answer.stdout.strip().rpartition(" ")[2]


def _fetch(command: list[str]) -> bool:
    BUILD.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(command, check=True)
    except subprocess.CalledProcessError:
        print(f"not measured, as this failed: {' '.join(command)}")
        return False
    return True
