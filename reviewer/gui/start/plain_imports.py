"""Imports Qt without its effect on all later imports. Must be imported before anything of Qt.

PySide reads the source of each module imported after it, in search of its own name, for a syntax
(``from __feature__ import ...``) that nothing here uses. That is a tenth of what the window's
imports take, and keeps all sources in memory.
"""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - this changes how modules are imported

builtins.__import__ = _plain_import
