"""What the engine and the system say, in the window's language.

The engine knows no Qt and speaks English; what it says is looked up here as it is shown.
"""

from reviewer.gui.language import marked, translate
from reviewer.lint.model import Diagnostic, Fix, Rule
from reviewer.workspace.review_states import ReviewState

_STATES = {
    ReviewState.UNREVIEWED: marked("ReviewState", "unreviewed"),
    ReviewState.APPROVED: marked("ReviewState", "approved"),
    ReviewState.NEEDS_WORK: marked("ReviewState", "needs work"),
}
#: What the system answers most when a file cannot be read or written.
SYSTEM_REASONS = (
    marked("System", "No such file or directory"),
    marked("System", "Permission denied"),
    marked("System", "No space left on device"),
    marked("System", "Read-only file system"),
    marked("System", "Is a directory"),
    marked("System", "Not a directory"),
    marked("System", "File exists"),
    marked("System", "File name too long"),
    marked("System", "Input/output error"),
    marked("System", "Operation not permitted"),
)


def summary_of(rule: Rule) -> str:
    """What kind of damage the rule knows, in one sentence."""
    return translate("Rules", rule.summary)


def message_of(found: Diagnostic) -> str:
    """What was found."""
    return said(found.message)


def title_of(fix: Fix) -> str:
    """What the fix does."""
    return said(fix.title)


def state_name(state: ReviewState) -> str:
    """What a person decided of an article, as within a sentence."""
    return translate("ReviewState", _STATES[state])


def reason_of(error: OSError) -> str:
    """Why the system refused, without a full stop."""
    return translate("System", error.strerror) if error.strerror else str(error)


def said(words: str) -> str:
    """Words of the engine; English where nobody has translated them."""
    return translate("Engine", words)
