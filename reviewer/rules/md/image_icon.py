"""An icon of the wiki is shown as a picture: a flag, an arrow, a logo of a sister project.

Why it matters: it was a small sign next to a word, and now fills the width of the page.
Fix safety: unsafe; an article may be about the flag.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import stands_alone, whole_line
from reviewer.rules._later import later
from reviewer.rules._pictures import address, file_name, is_wiki_file, pictures
from reviewer.rules._repair import cut, unsafe

#: Names of the files that the wiki's own templates show.
_ICON = later(
    r"(?:(?:Civil |War |Naval |State )?(?:Flag|Ensign) of .+|.+ flag|(?:Increase|Decrease|Steady)2"
    r"|(?:Commons|Wikisource|Wikiquote|Wikinews|Wikivoyage|Wiktionary|Wikibooks|Wikispecies)-logo.*"
    r"|Wiki letter .+|Question book.*|Ambox .+|Padlock.*|Symbol .+ class|Cscr-.+|Loudspeaker.*"
    r"|Sound-icon.*|Speaker Icon.*|Disambig.*|OOjs UI icon .+|Edit-clear.*|Portal-puzzle|.+ pog"
    r"|Location dot .+|Crystal Clear .+|Nuvola .+|Folder Hexagonal Icon|Star (?:full|empty)"
    r"|Yes check.*|X mark.*|Check mark.*)\.(?:svg|png|gif)"
)
_BLANK = "(?:[_ +]|%20)"


def _check(article: Article) -> Iterator[Finding]:
    subject = article.front_matter.field("subject") or article.front_matter.field("title")
    title = subject.scalar.text.casefold() if subject is not None and subject.scalar else ""
    for picture in pictures(article):
        target = address(article, picture)
        if not is_wiki_file(target) or not _ICON().fullmatch(file_name(target)):
            continue
        if "flag" in title:
            continue
        span = picture.span
        gone = whole_line(article.text, span) if stands_alone(article, span) else span
        fix = unsafe("Remove the icon", cut(*gone))
        yield Finding(span, "This is an icon of the wiki, not a picture of the subject.", fix)


RULE = Rule(
    id="md/image-icon",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(
            rf"(?:Flag|Ensign){_BLANK}of|{_BLANK}flag\.|(?:Increase|Decrease|Steady)2\.|[a-z]-logo",
            rf"Wiki{_BLANK}letter|Question{_BLANK}book|Ambox|Padlock|Symbol{_BLANK}|Cscr-|Loudspeaker|Sound-icon|Speaker",
            rf"Disambig|OOjs|Edit-clear|Portal-puzzle|{_BLANK}pog\.|Location{_BLANK}dot|Nuvola",
            rf"Crystal{_BLANK}Clear|Hexagonal|Star{_BLANK}|Yes{_BLANK}check|(?:X|Check){_BLANK}mark",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "The fort.\n\n![Flag of Malta](https://en.wikipedia.org/wiki/Special:Redirect/file/"
            "Flag_of_Malta.svg)\n\nIt fell.\n",
            "The fort.\n\n\nIt fell.\n",
        ),
        Good(
            "---\nsubject: Flag of Malta\n---\n\n![Flag of Malta](https://en.wikipedia.org/wiki/"
            "Special:Redirect/file/Flag_of_Malta.svg)\n"
        ),
        Good("![Soldiers](https://en.wikipedia.org/wiki/Special:Redirect/file/Flag_bearers.jpg)\n"),
        Good("![Logo](img/Commons-logo.svg)\n"),
    ),
)
