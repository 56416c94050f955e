"""The articles that a command was given."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from reviewer.cli.console import Console
from reviewer.review.judgement import Judge
from reviewer.review.places import SettingsAt
from reviewer.review.reading import explain
from reviewer.workspace.discovery import ARTICLE_SUFFIXES, find_articles


class GivenArticles:
    """Iterates over the articles at some places, each once, and tells what cannot be read."""

    def __init__(
        self, places: Sequence[Path], settings: SettingsAt, judge: Judge, console: Console
    ) -> None:
        self._places = places
        self._settings = settings
        self._judge = judge
        self._console = console
        self._seen: set[str] = set()
        self.has_failed = False

    @property
    def are_of_a_folder(self) -> bool:
        """Whether any of the places is a folder, whose articles can be compared."""
        # Path.is_dir() would raise an error for a folder without permission, which is reported
        # elsewhere.
        return any(os.path.isdir(place) for place in self._places)  # noqa: PTH112

    def __iter__(self) -> Iterator[Path]:
        for place in self._places:
            try:
                if self._can_be_judged(place):
                    yield from self._new_ones(place)
            except OSError as error:
                self._fail(place, explain(error))

    def _can_be_judged(self, place: Path) -> bool:
        """Whether people's decisions can be read; without them, right text would be reported."""
        complaint = self._judge.complaint_at(place)
        if complaint:
            self.has_failed = True
            self._console.tell(complaint)
        return not complaint

    def _new_ones(self, place: Path) -> Iterator[Path]:
        is_empty = True
        for path in find_articles(place, self._folder_failed, self._settings.exclusion_for(place)):
            is_empty = False
            if len(self._places) > 1:
                name = os.path.realpath(path)
                if name in self._seen:
                    continue
                self._seen.add(name)
            yield path
        if is_empty:
            endings = ", ".join(f"*{suffix}" for suffix in ARTICLE_SUFFIXES)
            self._console.error(place, f"there are no articles in this folder ({endings}).")

    def _folder_failed(self, error: OSError) -> None:
        self._fail(Path(error.filename), explain(error))

    def _fail(self, path: Path, sentence: str) -> None:
        self.has_failed = True
        self._console.error(path, sentence)
