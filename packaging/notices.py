"""Writes the notices of everything that a packaged program contains beside our own code.

``python packaging/notices.py FOLDER`` reads the built program in FOLDER and writes THIRD_PARTY.txt
into it. Python packages are known by their metadata. On Debian, system libraries are known by the
packages that own them. Fails where a licence's text is not to be found.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from PyInstaller.depend.bindepend import resolve_library_path

OUR_NAME = "article-reviewer"
LICENSES = Path(__file__).parent / "licenses"
COPYRIGHT = Path("/usr/share/doc")

INTRODUCTION = """\
Article Reviewer itself is under the MIT licence, see LICENSE. This folder contains the software
below as well, each under its own licence.

Qt and PySide6 (Qt for Python) are used under the GNU Lesser General Public License, version 3.
Their libraries are files of their own in `_internal/PySide6`, unchanged but for removed debug
symbols. You may replace them by versions of your own. Their source code, in folders named like the
versions below: https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/.

How often letters stand side by side (lost_letters.txt) and words occur (lost_words.bin) was counted
in the word lists of wordfreq, by Robyn Speer, https://github.com/rspeer/wordfreq. These are under
the Creative Commons licence Attribution-ShareAlike 4.0, https://creativecommons.org/licenses/by-sa/4.0/.
"""


def main(folder: Path) -> None:
    """Write THIRD_PARTY.txt into the folder of a built program."""
    parts = [INTRODUCTION, *_python_parts(), *_system_parts(folder), *_licence_texts()]
    rule = "\n" + "=" * 100 + "\n\n"
    (folder / "THIRD_PARTY.txt").write_text(rule.join(parts), "utf-8")


def _python_parts() -> Iterator[str]:
    version = ".".join(map(str, sys.version_info[:3]))
    name = f"python3.{sys.version_info[1]}"
    places = (Path(sys.base_prefix, "lib", name, "LICENSE.txt"), COPYRIGHT / name / "copyright")
    text = next(filter(None, map(_read, places)), "")
    if not text:
        sys.exit("notices: the text of Python's licence is not to be found")
    yield _part(f"Python {version}", "PSF-2.0", "https://www.python.org/", text)
    yield _part(
        f"PyInstaller {distribution('pyinstaller').version} (the program's starter)",
        "GPL-2.0-or-later with an exception for what it starts",
        "https://pyinstaller.org/",
        "",
    )
    for found in sorted(_needed(OUR_NAME), key=lambda each: each.name.lower()):
        yield _part(
            f"{found.name} {found.version}",
            _licence(found),
            _homepage(found),
            _texts(found),
        )


def _needed(name: str, seen: set[str] | None = None) -> Iterator[Distribution]:
    """The packages that the named one needs to run, and what those need."""
    seen = set() if seen is None else seen
    for requirement in distribution(name).requires or ():
        needed = re.match(r"[\w.-]+", requirement)
        if needed is None or "extra ==" in requirement or needed[0].lower() in seen:
            continue
        seen.add(needed[0].lower())
        try:
            yield distribution(needed[0])
        except PackageNotFoundError:  # for another system
            continue
        yield from _needed(needed[0], seen)


def _licence(found: Distribution) -> str:
    named = found.metadata.get("License-Expression") or found.metadata.get("License")
    return str(named or "see below").partition("\n")[0]


def _homepage(found: Distribution) -> str:
    urls = dict(url.split(", ", 1) for url in found.metadata.get_all("Project-URL") or ())
    return str(found.metadata.get("Home-page") or next(iter(urls.values()), ""))


def _texts(found: Distribution) -> str:
    """The licence files of a package; Qt's wheels have none, their text stands at the end."""
    files = [
        Path(str(file.locate()))
        for file in found.files or ()
        if ".dist-info" in str(file)
        and re.search("licen[cs]e|copying|notice|authors", file.name, re.I)
    ]
    if not files and "LGPL" not in _licence(found):
        sys.exit(f"notices: {found.name} comes without the text of its licence")
    return "\n\n".join(map(_read, files))


def _system_parts(folder: Path) -> Iterator[str]:
    """The packages of the system whose libraries were taken along; those of one text together."""
    libraries = sorted(folder.glob("_internal/lib*.so*"))
    ours = [
        file.name for file in libraries if not file.is_symlink() and "libpython" not in file.name
    ]
    owners: dict[str, list[str]] = {}
    for owner in sorted({owner for name in ours if (owner := _owner(name))}):
        owners.setdefault(_read(COPYRIGHT / owner / "copyright"), []).append(owner)
    for text, names in owners.items():
        source = "https://packages.debian.org/source/" + names[0]
        yield _part(", ".join(names), "see below", source, text)


def _owner(library: str) -> str | None:
    path = resolve_library_path(library)
    if path is None:
        return None
    for candidate in (Path(path), Path(path).resolve()):
        answer = subprocess.run(  # noqa: S603
            ["dpkg-query", "-S", str(candidate), f"*{candidate.name}"],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,
        )
        if ": " in answer.stdout:
            return re.split("[:,]", answer.stdout)[0]
    return None


def _licence_texts() -> Iterator[str]:
    for name in ("LGPL-3.0", "GPL-3.0"):
        yield f"The text of {name}\n\n" + _read(LICENSES / f"{name}.txt")


def _part(name: str, licence: str, address: str, text: str) -> str:
    return f"{name}\nLicence: {licence}\n{address}\n\n{text}".rstrip() + "\n"


def _read(file: Path) -> str:
    return file.read_text("utf-8", "replace") if file.is_file() else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
