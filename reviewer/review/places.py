"""The settings in force at the places a command was given."""

import os
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic, Rule
from reviewer.lint.selection import UnknownNameError
from reviewer.review.lister import exclusion_of
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import MakeLinter, linter_for, rules_for, with_choice
from reviewer.settings.errors import SettingsError
from reviewer.settings.loading import find_settings, read_found
from reviewer.settings.model import DEFAULT_SETTINGS, Settings
from reviewer.settings.names import names_of
from reviewer.workspace.discovery import Exclusion


class SettingsMistakesError(Exception):
    """Some settings cannot be used. ``mistakes`` are all that were found."""

    def __init__(self, mistakes: Sequence[SettingsError]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = tuple(mistakes)


@dataclass(frozen=True, slots=True)
class SettingsAt:
    """Which settings apply to which articles: those of the place by which an article was given.

    ``settings`` are all there are, ``by_place`` their numbers by the place's real path. Plain
    values, so that it can be sent to other processes.
    """

    settings: tuple[Settings, ...] = (DEFAULT_SETTINGS,)
    by_place: Mapping[str, int] | None = None

    def settings_for(self, path: Path) -> Settings:
        """The settings for a place, or for an article below one."""
        return self.settings[self.number_for(path)]

    def number_for(self, path: Path | None) -> int:
        """The number of the settings that hold for an article."""
        if self.by_place is None or path is None:
            return 0
        real = Path(os.path.realpath(path))
        known = (self.by_place.get(str(place)) for place in (real, *real.parents))
        return next((number for number in known if number is not None), 0)

    def exclusion_for(self, place: Path) -> Exclusion | None:
        """What the settings exclude below a place."""
        return exclusion_of(self.settings_for(place))

    def rules(self) -> list[Rule]:
        """The rules that run on any article."""
        rules = [rule for each in self.settings for rule in rules_for(each, ALL_RULES)]
        return list({rule.id: rule for rule in rules}.values())

    def known_names(self) -> list[str]:
        """The ids and families of all rules there are, those that do not run, too."""
        return names_of(ALL_RULES, (own for each in self.settings for own in each.own_rules))

    def linter(self, make: MakeLinter = Linter) -> Linter:
        """What checks each article as the settings of its place want it."""
        linters = [linter_for(each, ALL_RULES, make) for each in self.settings]
        return linters[0] if len(linters) == 1 else _PlacedLinter(linters, self)


def settings_at(
    places: Iterable[Path], select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> SettingsAt:
    """Read the settings of all places; ``select`` and ``ignore`` take precedence over theirs.

    Raises SettingsMistakesError, and UnknownNameError for a rule that none of them knows.
    """
    files = _files_by_place(places)
    numbers: dict[Path | None, int] = {}
    settings: list[Settings] = []
    mistakes: list[SettingsError] = []
    for file in files.values():
        if file not in numbers:
            numbers[file] = len(numbers)
            try:
                settings.append(_checked(file))
            except SettingsMistakesError as error:
                mistakes += error.mistakes
    if mistakes:
        raise SettingsMistakesError(mistakes)
    _check_names((*select, *ignore), settings)
    chosen = tuple(with_choice(each, select, ignore) for each in settings) or (DEFAULT_SETTINGS,)
    if len(chosen) == 1:
        return SettingsAt(chosen)
    return SettingsAt(chosen, {place: numbers[file] for place, file in files.items()})


def _files_by_place(places: Iterable[Path]) -> dict[str, Path | None]:
    """The settings file, if any, for the real path of each place."""
    by_folder: dict[Path, Path | None] = {}
    by_place: dict[str, Path | None] = {}
    for place in places:
        # Not resolve(), which raises RuntimeError for a link that leads to itself.
        real = Path(os.path.realpath(place))
        folder = real if os.path.isdir(real) else real.parent  # noqa: PTH112 - raises nothing
        if folder not in by_folder:
            by_folder[folder] = find_settings(folder)
        by_place[str(real)] = by_folder[folder]
    return by_place


def _checked(file: Path | None) -> Settings:
    """Some settings, with their patterns and examples tried. Raises SettingsMistakesError."""
    if file is None:
        return Settings()
    # Imported late: most workspaces have no settings to read and try.
    from reviewer.settings.ruleset import mistakes_in

    try:
        settings = read_found(file, ALL_RULES)
    except SettingsError as error:
        raise SettingsMistakesError([error]) from error
    mistakes = mistakes_in(settings, ALL_RULES)
    if mistakes:
        raise SettingsMistakesError(mistakes)
    return settings


def _check_names(names: Iterable[str], settings: Iterable[Settings]) -> None:
    known = SettingsAt(tuple(settings)).known_names()
    for name in names:
        if name not in known:
            raise UnknownNameError("rule or family", name, known)


class _PlacedLinter(Linter):
    """Several linters; an article's place decides which one checks it."""

    def __init__(self, linters: Sequence[Linter], places: SettingsAt) -> None:
        rules = {rule.id: rule for linter in linters for rule in linter.rules}
        self.rules = tuple(rules.values())
        self._linters = linters
        self._places = places

    def running_on(self, path: Path | None) -> frozenset[str]:
        """The ids of the rules that can find anything in the article at a path."""
        return self._linters[self._places.number_for(path)].running_on(path)

    def analyze(self, article: Article, among: Container[str] | None = None) -> list[Diagnostic]:
        """The article's diagnostics, in text order."""
        return self._linters[self._places.number_for(article.path)].analyze(article, among)
