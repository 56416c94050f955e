"""Which rules run on which articles, and how severe their findings are there."""

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.article import Article
from reviewer.lint.engine import Linter, in_text_order
from reviewer.lint.model import Diagnostic, Rule, Severity
from reviewer.lint.selection import is_chosen
from reviewer.settings.model import PathSettings, Settings
from reviewer.settings.ruleset import ruleset_of, severity_for

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def with_choice(settings: Settings, select: Sequence[str], ignore: Sequence[str]) -> Settings:
    """The settings with another choice of rules, such as a command line's, taking precedence.

    ``select`` replaces what they select and ignore, for all articles and for some; what they ignore
    only for some articles stays ignored there. ``ignore`` is ignored in addition.
    """
    paths = tuple(
        each._replace(select=() if select else each.select, ignore=(*each.ignore, *ignore))
        for each in settings.paths
    )
    if select:
        return replace(settings, select=tuple(select), ignore=tuple(ignore), paths=paths)
    return replace(settings, ignore=(*settings.ignore, *ignore), paths=paths)


#: Makes a linter of some rules.
MakeLinter = Callable[[Sequence[Rule]], Linter]


def rules_for(settings: Settings, catalogue: Sequence[Rule]) -> list[Rule]:
    """The rules that run on any article."""
    return _Choices(settings, ruleset_of(settings, catalogue).rules).needed()


def linter_for(settings: Settings, catalogue: Sequence[Rule], make: MakeLinter = Linter) -> Linter:
    """What checks articles according to the settings; ``make`` gets all rules that any needs."""
    choices = _Choices(settings, ruleset_of(settings, catalogue).rules)
    linter = make(choices.needed())
    is_same_everywhere = not settings.paths and not settings.severities
    return linter if is_same_everywhere else _ChoosingLinter(linter, choices)


class _Choice(NamedTuple):
    """What applies to some articles: the ids of the rules that run, and severities by id."""

    running: frozenset[str]
    severities: dict[str, Severity]


class _Choices:
    """The choice for every article, made once for all to which the same settings apply."""

    def __init__(self, settings: Settings, rules: Sequence[Rule]) -> None:
        self._settings = settings
        self._rules = rules
        self._specs = [_spec(each) for each in settings.paths]
        self._known: dict[tuple[bool, ...], _Choice] = {}

    def needed(self) -> list[Rule]:
        """The rules that run on any article there may be."""
        choices = [self._choice([]), *(self._choice([each]) for each in self._settings.paths)]
        running = frozenset().union(*(choice.running for choice in choices))
        return [rule for rule in self._rules if rule.id in running]

    def choice_for(self, path: Path | None) -> _Choice:
        """What holds for the article at a path."""
        matching = self._matching(path)
        if matching not in self._known:
            held = zip(self._settings.paths, matching, strict=False)
            self._known[matching] = self._choice([each for each, holds in held if holds])
        return self._known[matching]

    def _matching(self, path: Path | None) -> tuple[bool, ...]:
        """Which of the settings for some articles hold for this one."""
        root = self._settings.root
        if path is None or root is None or not self._specs:
            return ()
        try:
            name = path.resolve().relative_to(root.resolve()).as_posix()
        except ValueError:
            return ()
        return tuple(spec.match_file(name) for spec in self._specs)

    def _choice(self, held: Sequence[PathSettings]) -> _Choice:
        settings = self._settings
        select, ignore, severities = settings.select, settings.ignore, settings.severities
        for each in held:
            if each.select:
                select, ignore = each.select, ()
            ignore = (*ignore, *each.ignore)
            severities = (*severities, *each.severities)
        known = ((rule.id, severity_for(rule.id, severities)) for rule in self._rules)
        return _Choice(
            frozenset(rule.id for rule in self._rules if is_chosen(rule, select, ignore)),
            {name: severity for name, severity in known if severity is not None},
        )


class _ChoosingLinter(Linter):
    """Runs another linter and keeps the diagnostics that are wanted for each article."""

    def __init__(self, linter: Linter, choices: _Choices) -> None:
        self.rules = linter.rules
        self._linter = linter
        self._choices = choices

    def running_on(self, path: Path | None) -> frozenset[str]:
        """The ids of the rules that run on the article at a path."""
        return self._choices.choice_for(path).running & self._linter.running_on(path)

    def analyze(self, article: Article, among: Container[str] | None = None) -> list[Diagnostic]:
        """The article's diagnostics as the settings want them, in text order."""
        found = self._linter.analyze(article, among)
        if not found:
            return found
        choice = self._choices.choice_for(article.path)
        return in_text_order(
            each._replace(severity=choice.severities.get(each.rule, each.severity))
            for each in found
            if each.rule in choice.running
        )


def _spec(settings: PathSettings) -> "GitIgnoreSpec":
    # Imported late: only settings with paths need it, and importing takes longer than a small
    # check.
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(settings.match)
