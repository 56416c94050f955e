"""What a check does besides reporting: write a baseline, and report stale judgements."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from reviewer.cli.console import Console
from reviewer.review.accepting import name_in, renewed
from reviewer.review.judgement import NO_BASELINE, OWN_BASELINE, BaselineUse, WorkspaceIgnore
from reviewer.review.places import SettingsMistakesError
from reviewer.review.reading import explain
from reviewer.review.report import Rendered
from reviewer.review.stale_ignores import StaleIgnores, remove_ignores
from reviewer.review.terminal_text import plural, visible
from reviewer.settings.errors import SettingsError
from reviewer.workspace.baseline import (
    Accepted,
    BaselineError,
    accept,
    baseline_file,
    baseline_root,
    read_baseline,
)
from reviewer.workspace.history import History, default_folder
from reviewer.workspace.ignores import IgnoreListError, ignore_file
from reviewer.workspace.root import STATE_FOLDER, workspace_root
from reviewer.workspace.storage import SaveError, save_decisions

#: Stale judgements that are named one by one.
_MOST_NAMED = 20
_LONGEST_TEXT = 60


def baseline_use(options: argparse.Namespace) -> BaselineUse:
    """The baseline that the options ask for; none while one is being written.

    Raises SettingsMistakesError where the file is not there.
    """
    if options.no_baseline or getattr(options, "write_baseline", False):
        return NO_BASELINE
    if options.baseline is None:
        return OWN_BASELINE
    file = Path(options.baseline)
    if not file.exists():
        sentence = "There is no such baseline; `reviewer check --write-baseline` writes one."
        raise SettingsMistakesError([SettingsError(file, None, sentence)])
    return BaselineUse(file=file)


class NewBaseline:
    """Collects the problems of a check and writes them to the baselines they belong to."""

    def __init__(self, file: str | None, places: Sequence[Path]) -> None:
        self._file = Path(file) if file is not None else None
        # Not resolve(), which raises RuntimeError for a link that leads to itself.
        self._places = [Path(os.path.realpath(place)) for place in places]
        self._found: dict[Path, dict[str, list[Accepted]]] = {}  # by file and the article's name

    def add(self, rendered: Rendered) -> None:
        """Accept the problems of one file."""
        if rendered.error is not None:
            return
        path = Path(rendered.path)
        file = self._file or baseline_file(self._root_for(path.resolve()))
        name = name_in(baseline_root(file.absolute()), path)
        self._found.setdefault(file, {})[name] = accept(name, rendered.problems)

    def _root_for(self, path: Path) -> Path:
        """The workspace of an article; if none has begun yet, that of the place it was given by."""
        root = workspace_root(path)
        if (root / STATE_FOLDER).is_dir():
            return root
        place = next((each for each in self._places if path.is_relative_to(each)), path)
        return workspace_root(place)

    def write(self, console: Console) -> bool:
        """Write everything and report how much it is; return whether that worked."""
        history = History(default_folder())
        is_done = True
        for file, by_name in self._found.items():
            accepted = [one for found in by_name.values() for one in found]
            root = baseline_root(file.absolute())
            try:
                baseline = renewed(read_baseline(file), root, by_name, accepted)
                save_decisions(file, baseline.to_lines(), history)
            except (BaselineError, SaveError) as error:  # which name the file
                console.tell(str(error))
                is_done = False
            except OSError as error:
                console.error(file, explain(error))
                is_done = False
            else:
                number = sum(one.count for one in accepted)
                words = f"{number:,} {plural(number, 'problem')} accepted in {file}."
                console.write_line(visible(words))
        return is_done


def tell_stale(stale: StaleIgnores, console: Console, *, prune: bool) -> None:
    """Report which judgements no longer match anything; with ``prune``, remove them."""
    try:
        found = stale.found()
    except (IgnoreListError, OSError):
        return  # this was reported when its articles were to be checked
    try:
        if prune and found:
            remove_ignores(found, History(default_folder()))
    except (IgnoreListError, SaveError) as error:  # which name the file
        console.tell(str(error))
        return
    except OSError as error:
        console.error(error.filename or "reviewer", explain(error))
        return
    for each in found[:_MOST_NAMED]:
        console.error(ignore_file(Path(each.root)), _sentence(each, prune=prune))
    if len(found) > _MOST_NAMED:
        console.error("reviewer", f"and {len(found) - _MOST_NAMED:,} more that match nothing.")
    if found and not prune:
        console.error("reviewer", "`reviewer check --prune-ignored` removes these entries.")


def _sentence(stale: WorkspaceIgnore, *, prune: bool) -> str:
    ignore = stale.ignore
    text = ignore.text
    shown = f"{text[:_LONGEST_TEXT]}…" if len(text) > _LONGEST_TEXT else text
    where = "any article" if ignore.is_everywhere else ignore.path
    gone = "Its entry was removed." if prune else "Its entry has no effect."
    return f"{ignore.rule} no longer finds “{shown}” in {where}. {gone}"
