"""What docs/architecture.md promises about the whole program, held by tests."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from reviewer.rules import ALL_RULES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "reviewer"
MODULES = sorted(PACKAGE.rglob("*.py"))
#: Those that hand one end of a pair of sockets to a process that they started.
_SOCKET_PAIRS = {
    "gui/helpers/forked_child.py",
    "gui/helpers/nursery.py",
    "review/nursery.py",
    "gui/start/termination.py",
}
SLOW_LIBRARIES = {"PySide6", "charset_normalizer", "ftfy", "markdown", "pygments", "rich"}


def test_imports_point_downwards_only() -> None:
    pytest.importorskip("importlinter")
    check = "from importlinter.cli import lint_imports; "
    check += "raise SystemExit(lint_imports(no_cache=True, no_logo=True))"
    done = _python(check)
    assert done.returncode == 0, done.stdout


def test_no_modules_import_one_another_in_a_circle() -> None:
    """Nor inside of functions or for types alone, which only hides that two modules are one."""
    modules = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in MODULES}
    graph = {name: {*_imports(path)} & modules.keys() for name, path in modules.items()}
    circle: list[str] = []
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = error.args[1]
    assert circle == []


@pytest.mark.parametrize(
    "start",
    [
        "import reviewer.app",
        "import reviewer.cli.main",
        "import reviewer.review.worker",
        "import reviewer; reviewer.check(reviewer.Article('Text.'))",
    ],
)
def test_what_is_seldom_needed_is_not_imported_at_start(start: str) -> None:
    done = _python(f"{start}\nimport sys; print(*sys.modules)")
    assert done.returncode == 0, done.stderr
    assert not SLOW_LIBRARIES & {name.partition(".")[0] for name in done.stdout.split()}


def test_the_window_starts_without_the_rules_and_without_reading_sources() -> None:
    pytest.importorskip("PySide6")
    done = _python(
        "import builtins; plain = builtins.__import__\n"
        "import reviewer.gui.start.application, sys\n"
        "assert builtins.__import__ is plain\n"
        "print(*sys.modules)\n"
        "import reviewer.gui.parts, reviewer.gui.commands.action_slots\n"
        "print(*sys.modules)"
    )
    assert done.returncode == 0, done.stderr
    at_first_sight, imported = (line.split() for line in done.stdout.splitlines())
    assert _gui_modules(
        "parts",
        "panels",
        "front_matter.form",
        "preview.pane",
        "problems.panel",
        "helpers.helper_process",
        "looks.icons",
    ).isdisjoint(at_first_sight)
    assert "reviewer.review.messages" not in at_first_sight
    assert [name for name in imported if name.startswith("reviewer.rules")] == []
    assert _gui_modules(
        "front_matter.making", "about", "problems.choosing_dialog", "commands.keys_dialog"
    ).isdisjoint(imported)


def test_the_catalogue_lists_every_rule_there_is() -> None:
    files = {
        path.relative_to(PACKAGE / "rules").with_suffix("").as_posix().replace("_", "-")
        for path in (PACKAGE / "rules").glob("[!_]*/[!_]*.py")
    }
    assert {rule.id for rule in ALL_RULES} == files


def test_one_module_speaks_to_the_web() -> None:
    own = ("http", "socket", "ssl", "urllib.request.HTTP", "urllib.request.urlopen")
    ways_out = (*own, "PySide6.QtNetwork")
    speakers = [
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        if any(name.startswith(ways_out) for name in _imports(path))
    ]
    assert set(speakers) - _SOCKET_PAIRS == {"review/fetch.py"}


def test_the_window_and_its_helpers_speak_over_connections_without_an_address() -> None:
    ways_out = ("AF_INET", "create_connection", "create_server", "gethostby", "getaddrinfo")
    for name in _SOCKET_PAIRS:
        text = (PACKAGE / name).read_text("utf-8")
        assert not any(way in text for way in ways_out), name


def test_no_text_is_ever_run_as_code() -> None:
    unsafe = {"eval", "exec", "compile"}
    calls = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in unsafe
    ]
    assert calls == []


def test_no_module_grows_beyond_reading() -> None:
    too_long = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in MODULES
        if (lines := path.read_text("utf-8").count("\n")) > 400
    }
    assert too_long == {}


def _gui_modules(*names: str) -> set[str]:
    """Names of modules that exist: one that does not would never be imported, either."""
    for name in names:
        assert (PACKAGE / "gui" / f"{name.replace('.', '/')}.py").is_file(), name
    return {f"reviewer.gui.{name}" for name in names}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _python(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
