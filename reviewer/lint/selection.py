"""Which rules run, by the names people give on the command line and in settings."""

from collections.abc import Iterable, Sequence

from reviewer.lint.model import Diagnostic, Rule, Severity


class UnknownNameError(ValueError):
    """No rule, family or severity has this name. ``closest`` is one that may have been meant."""

    def __init__(self, what: str, name: str, known: Sequence[str]) -> None:
        # Imported late: hardly anybody mistypes a name, but every start would pay for the import.
        from difflib import get_close_matches

        matches = get_close_matches(name, known, n=1)
        self.name = name
        self.closest = matches[0] if matches else None
        hint = f" Did you mean “{self.closest}”?" if self.closest else ""
        super().__init__(f"There is no {what} named “{name}”.{hint}")


def select_rules(
    rules: Sequence[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Rule, ...]:
    """Choose the rules that run: all, or those in ``select``, but never those in ``ignore``.

    A name is a rule's id (``leak/object-object``) or a family (``leak``). The more exact name
    wins: selecting ``leak/float`` and ignoring ``leak`` runs ``leak/float`` alone.

    Raises UnknownNameError.
    """
    selected, ignored = tuple(select), tuple(ignore)
    known = known_names(rules)
    for name in (*selected, *ignored):
        if name not in known:
            raise UnknownNameError("rule or family", name, known)
    return tuple(rule for rule in rules if is_chosen(rule, selected, ignored))


def known_names(rules: Iterable[Rule], more_ids: Iterable[str] = ()) -> list[str]:
    """The names by which rules can be chosen: their ids and families."""
    ids = [*(rule.id for rule in rules), *more_ids]
    return sorted({name for each in ids for name in (each, each.partition("/")[0])})


def named_rule(rules: Sequence[Rule], name: str) -> Rule:
    """The rule of that id. Raises UnknownNameError."""
    found = next((rule for rule in rules if rule.id == name), None)
    if found is None:
        raise UnknownNameError("rule", name, [rule.id for rule in rules])
    return found


def is_chosen(rule: Rule, select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Whether a rule runs, as in ``select_rules``; unknown names have no effect."""
    if rule.id in ignore:
        return False
    if rule.id in select:
        return True
    return rule.family not in ignore and (not select or rule.family in select)


def parse_severity(name: str) -> Severity:
    """Find the severity of that name. Raises UnknownNameError."""
    try:
        return Severity(name)
    except ValueError:
        raise UnknownNameError("severity", name, [each.value for each in Severity]) from None


def at_least(diagnostics: Iterable[Diagnostic], severity: Severity) -> list[Diagnostic]:
    """Keep the diagnostics that are as bad as ``severity`` or worse.

    Rules cannot be chosen by severity, because a finding's may differ from its rule's.
    """
    return [found for found in diagnostics if found.severity.rank <= severity.rank]
