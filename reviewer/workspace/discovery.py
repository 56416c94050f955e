"""Which files of a folder are articles."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

#: The extensions of articles, in lower case; the case in a file's name does not matter.
ARTICLE_SUFFIXES = (".md", ".markdown", ".mdown", ".mdx")

_IGNORE_FILE = ".gitignore"
_DIGITS = re.compile(r"([0-9]+)")


def is_article_name(name: str) -> bool:
    """Whether a file of that name is an article. Hidden files are not."""
    return name.lower().endswith(ARTICLE_SUFFIXES) and not name.startswith(".")


def natural_key(name: str) -> tuple[list[str | int], str]:
    """Sort key that puts "part 2" before "part 10", regardless of case."""
    pieces: list[str | int] = list(_DIGITS.split(name.casefold()))
    pieces[1::2] = map(int, pieces[1::2])
    return pieces, name


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What else is not an article: patterns as in ``.gitignore``, relative to ``root``."""

    root: Path
    patterns: tuple[str, ...]


def find_articles(
    place: Path,
    on_error: Callable[[OSError], None] | None = None,
    exclusion: Exclusion | None = None,
) -> Iterator[Path]:
    """The articles at ``place``, in natural order, each as soon as it is known.

    If ``place`` is a file, it is an article whatever its name, because somebody named it. In a
    folder, hidden folders and whatever ``.gitignore`` files or ``exclusion`` exclude are left out.
    Links are not followed: a target inside the folder is found under its own name, and one outside
    does not belong to the folder.

    ``on_error`` gets the OSError of each folder that cannot be listed; without it they are
    skipped. Raises OSError where ``place`` itself is not there.
    """
    if not place.is_dir():
        place.stat()
        yield place
        return
    report = on_error or (lambda _error: None)
    path = str(place)
    prefix = "" if path == "." else path.rstrip(os.sep) + os.sep
    top = _Folder(path, prefix, _ignores_above(place), _excluded_in(place, exclusion))
    stack = [_open(top, report)]
    while stack:
        folder, entries = stack[-1]
        for name, is_folder in entries:  # continues where a subfolder interrupted it
            if folder.has_patterns and folder.excludes(name + "/" if is_folder else name):
                continue
            if is_folder:
                stack.append(_open(folder.child(name), report))
                break
            yield Path(folder.prefix + name)
        else:
            stack.pop()


@dataclass(frozen=True, slots=True)
class _Ignore:
    """The patterns of one file, and the path from its folder to the one being listed."""

    spec: "GitIgnoreSpec"
    way_down: str

    def names(self, name: str) -> bool | None:
        """Whether the patterns exclude an entry; None if none of them matches it."""
        return self.spec.check_file(self.way_down + name).include

    def below(self, name: str) -> "_Ignore":
        """The same patterns, seen from the folder of that name."""
        return _Ignore(self.spec, f"{self.way_down}{name}/")


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder to list; ``prefix`` is what the paths of its entries begin with."""

    path: str
    prefix: str
    ignores: tuple[_Ignore, ...]  # the nearest last
    excluded: _Ignore | None = None

    @property
    def has_patterns(self) -> bool:
        """Whether anything might be excluded."""
        return bool(self.ignores) or self.excluded is not None

    def excludes(self, name: str) -> bool:
        """Whether an ignore file excludes the entry; a folder's name ends in a slash."""
        # The patterns were read with the same replacement, and RE2 refuses lone surrogates.
        name = name if name.isascii() else os.fsencode(name).decode("utf-8", "replace")
        if self.excluded is not None and self.excluded.names(name):
            return True
        for ignore in reversed(self.ignores):
            verdict = ignore.names(name)
            if verdict is not None:
                return verdict
        return False

    def child(self, name: str) -> "_Folder":
        """The folder of that name in this one."""
        path = self.prefix + name
        ignores = tuple([ignore.below(name) for ignore in self.ignores])
        excluded = self.excluded and self.excluded.below(name)
        return _Folder(path, path + os.sep, ignores, excluded)


_Entries = Iterator[tuple[str, bool]]


def _open(folder: _Folder, report: Callable[[OSError], None]) -> tuple[_Folder, _Entries]:
    """The folder, with its own ignore file, and its entries in order: name and "is a folder"."""
    found: list[tuple[str, bool]] = []
    has_ignore_file = False
    try:
        with os.scandir(folder.path) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith("."):
                    has_ignore_file |= name == _IGNORE_FILE
                elif is_article_name(name) and entry.is_file(follow_symlinks=False):
                    found.append((name, False))
                elif entry.is_dir(follow_symlinks=False):
                    found.append((name, True))
    except OSError as error:
        report(error)
    found.sort(key=lambda entry: natural_key(entry[0]))
    if has_ignore_file:
        own = _read_ignore_file(Path(folder.prefix + _IGNORE_FILE), "")
        folder = replace(folder, ignores=(*folder.ignores, *own))
    return folder, iter(found)


def _read_ignore_file(path: Path, way_down: str) -> tuple[_Ignore, ...]:
    """The file's patterns; none if it cannot be read: git ignores such a file, too."""
    # Most folders have no such file, and importing pathspec takes longer than listing them.
    from pathspec import GitIgnoreSpec

    try:
        lines = path.read_text("utf-8-sig", "replace").split("\n")
    except OSError:
        return ()
    return (_Ignore(GitIgnoreSpec.from_lines(filter(_is_pattern, lines)), way_down),)


def _is_pattern(line: str) -> bool:
    """Whether git could read the line; git skips one that it cannot read, and so do we."""
    from pathspec import GitIgnoreSpec
    from pathspec.patterns.gitignore import GitIgnorePatternError

    try:
        GitIgnoreSpec.from_lines([line])
    except GitIgnorePatternError:
        return False
    return True


def _ignores_above(root: Path) -> tuple[_Ignore, ...]:
    """The ignore files between the repository's top and ``root``, where root lies in one.

    None if they exclude ``root`` itself: whoever names an excluded folder wants to see it.
    """
    root = root.resolve()
    way_down = ""
    found: tuple[_Ignore, ...] = ()
    folder = root
    while not (folder / ".git").exists():
        if folder.parent == folder:
            return ()
        way_down = f"{folder.name}/{way_down}"
        folder = folder.parent
        if (folder / _IGNORE_FILE).is_file():
            found = (*_read_ignore_file(folder / _IGNORE_FILE, way_down), *found)
    return () if _Folder("", "", found).excludes("") else found


def _excluded_in(place: Path, exclusion: Exclusion | None) -> _Ignore | None:
    """What is excluded below ``place``; nothing if that is excluded itself, since it was named."""
    if exclusion is None or not exclusion.patterns:
        return None
    # Most workspaces exclude nothing, and importing pathspec takes longer than listing them.
    from pathspec import GitIgnoreSpec

    place, root = place.resolve(), exclusion.root.resolve()
    if not place.is_relative_to(root):
        return None
    way_down = "".join(f"{name}/" for name in place.relative_to(root).parts)
    excluded = _Ignore(GitIgnoreSpec.from_lines(filter(_is_pattern, exclusion.patterns)), way_down)
    return None if way_down and excluded.names("") else excluded
