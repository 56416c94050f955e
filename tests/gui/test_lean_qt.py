"""What PySide's descriptions of its functions are for, they still do, though loaded only then.

Each test asks a process of its own, as Qt is imported once in each.
"""

import subprocess
import sys

_START = """
import builtins, sys
usual = builtins.__import__
from reviewer.gui.start import lean_qt
from PySide6.QtCore import QCoreApplication, QObject
"""


def _said(program: str) -> str:
    command = [sys.executable, "-c", _START + program]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def test_a_call_with_wrong_arguments_says_which_ones_are_right() -> None:
    said = _said(
        """
for number in range(2):
    try:
        QObject().setObjectName(number)
    except TypeError as error:
        print(error)
"""
    )
    assert said.count("called with wrong argument types") == 2
    assert said.count("setObjectName(name: str") == 2


def test_help_shows_how_a_function_is_called() -> None:
    assert "setObjectName(self, name: str" in _said("help(QObject.setObjectName)")


def test_the_descriptions_are_not_loaded_before() -> None:
    said = _said(
        """
application = QCoreApplication([])
print([name for name in sys.modules if name.endswith(("signature.parser", "signature.layout"))])
"""
    )
    assert said == "[]\n"


def test_later_imports_are_left_as_they_are() -> None:
    assert _said("print(builtins.__import__ is usual)") == "True\n"
