"""What all tests of the command line need: a state folder of their own, and a way to call it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.cli.main import run


@pytest.fixture(autouse=True)
def _own_state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def reviewer(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs a command; its status, output and errors."""

    def command(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        output = capfd.readouterr()
        return status, output.out, output.err

    return command
