"""What the list of problems says when it is empty, and what the person can do then."""

from enum import Enum, auto

from reviewer.gui.commands.key_words import key_of
from reviewer.gui.words.language import translate


class WhyEmpty(Enum):
    """Why no problem is listed."""

    NO_ARTICLE = auto()
    NO_TEXT = auto()
    BEING_CHECKED = auto()
    CLEAN = auto()
    ALL_UNREPORTED = auto()


def words_of(why: WhyEmpty, unreported: int = 0) -> str:
    """A sentence that says why; so many problems people ignored or accepted."""
    match why:
        case WhyEmpty.NO_ARTICLE:
            return translate("ProblemsPanel", "No article is open.")
        case WhyEmpty.NO_TEXT:
            return translate("ProblemsPanel", "This file cannot be edited here, nor checked.")
        case WhyEmpty.BEING_CHECKED:
            return translate("ProblemsPanel", "This article is being checked…")
        case WhyEmpty.CLEAN:
            return "✓ " + translate("ProblemsPanel", "No problems in this article.")
        case WhyEmpty.ALL_UNREPORTED:
            return "✓ " + translate(
                "ProblemsPanel",
                "Nothing to report: %Ln problem(s) of this article are ignored or accepted.",
                "",
                unreported,
            )


def next_step(why: WhyEmpty) -> str:
    """What the person may do next; empty where there is nothing to be said."""
    match why:
        case WhyEmpty.CLEAN:
            return translate(
                "ProblemsPanel", "{approve} approves the article, {next} opens the next one."
            ).format(approve=key_of("approve"), next=key_of("nextArticle"))
        case WhyEmpty.ALL_UNREPORTED:
            return translate(
                "ProblemsPanel",
                "What is ignored is listed by Review → Ignored problems, what was accepted is"
                " shown by Review → Show accepted problems.",
            )
        case _:
            return ""
