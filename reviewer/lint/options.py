"""Options of a rule: a frozen dataclass beside its check, whose values settings can change.

    @dataclass(frozen=True, slots=True)
    class _Options:
        words: int = option(40, "An article with fewer words counts as thin.", at_least=1)

    @configurable(_Options)
    def _check(article: Article, options: _Options) -> Iterator[Finding]: ...

The field's type is that of its default: a number, a yes or no, a text, or a tuple of texts. People
write the name with hyphens.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from reviewer.article import Article
from reviewer.lint.model import Finding, Gate, Rule

OptionValue = int | bool | str | tuple[str, ...]


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


V = TypeVar("V", int, bool, str, tuple[str, ...])
O = TypeVar("O", bound=_Dataclass)  # noqa: E741 - the options


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its name, its value unless someone sets another, and what it is for."""

    name: str
    default: OptionValue
    summary: str
    at_least: int | None = None


class OptionError(ValueError):
    """A rule has no such option, or the option no such value; the message is a sentence."""


def option(default: V, summary: str, *, at_least: int | None = None) -> V:
    """Declare a field of a rule's options. ``at_least`` is the smallest sensible number."""
    return field(default=default, metadata={"summary": summary, "at_least": at_least})


class ConfigurableCheck(Generic[O]):
    """A check together with the options that it runs with."""

    def __init__(
        self,
        check: Callable[[Article, O], Iterator[Finding]],
        options: O,
        gate: Callable[[O], Gate] | None,
    ) -> None:
        self._check = check
        self._gate = gate
        self.options = options

    def __call__(self, article: Article) -> Iterator[Finding]:
        """Check the article, as ``Rule.check`` does."""
        return self._check(article, self.options)

    @property
    def gate(self) -> Gate | None:
        """The gate that these options need; None if they do not change it."""
        return self._gate(self.options) if self._gate is not None else None

    def declared(self) -> tuple[Option, ...]:
        """The options with their values as they are now."""
        return tuple(
            Option(
                each.name.replace("_", "-"),
                getattr(self.options, each.name),
                each.metadata["summary"],
                each.metadata["at_least"],
            )
            for each in fields(self.options)
        )

    def configured(self, values: Mapping[str, OptionValue]) -> "ConfigurableCheck[O]":
        """The same check with other values. Raises OptionError."""
        known = {each.name: each for each in self.declared()}
        for name, value in values.items():
            if name not in known:
                raise OptionError(f"There is no option “{name}”; there is {_listed(known)}.")
            _check_value(known[name], value)
        changes: dict[str, Any] = {name.replace("-", "_"): v for name, v in values.items()}
        return ConfigurableCheck(self._check, replace(self.options, **changes), self._gate)


def configurable(
    options: Callable[[], O], gate: Callable[[O], Gate] | None = None
) -> Callable[[Callable[[Article, O], Iterator[Finding]]], ConfigurableCheck[O]]:
    """Turn a check that takes an article and options into one that a rule can have.

    ``gate`` says what a text must contain for options that change it, as a list of titles does.
    """
    return lambda check: ConfigurableCheck(check, options(), gate)


def options_of(rule: Rule) -> tuple[Option, ...]:
    """What people may set of a rule, with its present values."""
    return rule.check.declared() if isinstance(rule.check, ConfigurableCheck) else ()


def with_options(rule: Rule, values: Mapping[str, OptionValue]) -> Rule:
    """The rule with some of its options set. Raises OptionError."""
    if not isinstance(rule.check, ConfigurableCheck):
        raise OptionError("This rule has no options.")
    configured = rule.check.configured(values)
    return replace(rule, check=configured, gate=configured.gate or rule.gate)


def kind_of(value: OptionValue) -> str:
    """What people call such a kind of value."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int):
        return "a whole number"
    return "a text" if isinstance(value, str) else "a list of texts"


def toml_value(value: OptionValue) -> str:
    """A value as it is spelled in settings."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _check_value(known: Option, value: OptionValue) -> None:
    if type(value) is not type(known.default):
        raise OptionError(f"“{known.name}” must be {kind_of(known.default)}.")
    if known.at_least is not None and isinstance(value, int) and value < known.at_least:
        raise OptionError(f"“{known.name}” must be at least {known.at_least}.")


def _listed(names: Mapping[str, Option]) -> str:
    return " or ".join(f"“{name}”" for name in names)
