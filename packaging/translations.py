"""Compiles the translations: what Qt reads is made of the ``.ts`` files that people edit.

Run when the project is installed or packed, and by ``make translations``.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path(__file__).parents[1] / "resources" / "translations"


def run_qt_tool(name: str, *arguments: str) -> None:
    """Run ``lupdate`` or ``lrelease`` as PySide6 brings them; raises what ``subprocess`` does."""
    code = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", code, "-silent", *arguments], check=True)  # noqa: S603


def compile_all(into: Path = FOLDER) -> None:
    """Make a ``.qm`` of each ``.ts``; what is not translated yet stays English."""
    for source in sorted(FOLDER.glob("*.ts")):
        compiled = into / f"{source.stem}.qm"
        run_qt_tool("lrelease", "-nounfinished", str(source), "-qm", str(compiled))


class CustomBuildHook(BuildHookInterface[Any]):
    """What hatchling runs before it packs the project or installs a checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile them where the packed folder has them."""
        compile_all()


if __name__ == "__main__":
    compile_all()
