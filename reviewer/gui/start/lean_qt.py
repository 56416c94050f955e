"""Imports Qt without what only describes its functions. Must be imported before anything of Qt.

PySide brings a package, ``shibokensupport``, of which nothing is used but for the message about a
call with wrong arguments, and for ``help()``. It is kept as source text in a library: compiling it
takes an eighth of the time until the window is seen. Once loaded, it also reads the source of each
module imported later, in search of a syntax (``from __feature__ import ...``) that nothing here
uses. So it is loaded when PySide first asks one of its functions.

The names are those that PySide looks up in ``signature_globals.cpp`` and ``signature_helper.cpp``.
Where its version is another one than these were read in, all is loaded as without this module.
"""

import builtins
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_KNOWN_VERSION = (6, 11)
_PACKAGE = "shibokensupport.signature"
_LOADER = f"{_PACKAGE}.loader"
#: Where PySide looks for the names of its modules, without a question whether it is loaded.
_MAPPING = f"{_PACKAGE}.mapping"
#: What describes functions; and what is called at imports, of which one is for the unused syntax,
#: and another for functions that PySide no longer has.
_DESCRIBING = ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext")
_AT_IMPORTS = ("finish_import", "feature_import", "feature_imported", "post_init")

_plain_import = builtins.__import__


class _LateLoader(ModuleType):
    """Stands for the package's module ``loader`` until that is needed."""

    def __getattr__(self, name: str) -> Any:
        if name in _AT_IMPORTS:
            return _do_nothing
        if name in _DESCRIBING:
            return lambda *given: _call(name, *given)
        raise AttributeError(name)


def _do_nothing(*_given: object) -> None:
    pass


def _call(name: str, *given: Any) -> Any:
    return getattr(_real_loader(), name)(*given)


def _real_loader() -> ModuleType:
    if isinstance(sys.modules.get(_LOADER), _LateLoader):
        del sys.modules[_LOADER]
    return import_module(_LOADER)


def _load_when_updated(mapping: Any) -> None:
    """Load all before the names of modules are brought up to date: that reads all signatures."""
    update = mapping.update_mapping

    def load_and_update() -> None:
        _real_loader()
        update()

    mapping.update_mapping = load_and_update


def _import(name: str, *rest: Any, **named: Any) -> ModuleType:
    if name == _PACKAGE:
        sys.modules.setdefault(_LOADER, _LateLoader(_LOADER))
    return _plain_import(name, *rest, **named)


builtins.__import__ = _import
try:
    import PySide6.QtCore  # this loads the package, or what stands for it
finally:
    builtins.__import__ = _plain_import
sys.meta_path.append(sys.modules["shibokensupport"].__loader__)  # type: ignore[arg-type]
if PySide6.__version_info__[:2] == _KNOWN_VERSION:
    _load_when_updated(import_module(_MAPPING))
else:
    _real_loader()
