"""A notice to the wiki's editors is printed, such as `[citation needed]`.

Why it matters: it asks something of the wiki's editors that this site's readers cannot answer.
Fix safety: safe directly after a word or mark; elsewhere the article may be about the notice. In
articles from other sources, a person decides.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_NOTICES = (
    "citation needed", "better source needed", "verification needed", "failed verification",
    "not in citation given", "page needed", "full citation needed", "unreliable source?",
    "original research?", "clarification needed", "when?", "who?", "where?", "which?", "why?",
    "by whom?", "according to whom?", "for whom?", "vague", "dubious – discuss",
    "dubious - discuss", "dubious", "disputed", "permanent dead link", "dead link", "update",
    "needs update", "non-primary source needed", "peacock term", "weasel words", "sic?",
    "self-published source", "self-published source?", "additional citation(s) needed",
    "cita requerida", "réf. nécessaire", "citation nécessaire", "quand ?", "qui ?", "senza fonte",
    "carece de fontes?", "bron?", "Beleg fehlt", "źródło?", "brak źródła", "источник не указан",
    "要出典", "来源请求", "來源請求", "출처 필요", "carece de fontes", "potrzebny przypis",
    "kaynak belirtilmeli", "джерело?", "не вказано джерело", "zdroj?", "chybí zdroj",
    "källa behövs", "kilde mangler", "trenger referanse", "lähde?", "bron gezocht",
    "cần dẫn nguồn", "butuh rujukan", "ต้องการอ้างอิง", "εκκρεμεί παραπομπή", "forrás?",
    "necesită citare", "cal citació", "erreferentzia behar", "דרוש מקור", "بحاجة لمصدر",
    "بحاجة لتأكيد", "نیازمند منبع", "حوالہ درکار", "उद्धरण चाहिए", "তথ্যসূত্র প্রয়োজন", "需要引用",
    "需要解释", "誰?", "いつ?", "誰によって?", "en quoi ?", "passage à actualiser", "¿quién?",
    "¿cuándo?", "когда?", "кто?", "уточнить", "wann?", "wer?", "fonte?", "chi?", "quando?",
)  # fmt: skip
_UNSURE = frozenset(("vague", "update", "sic?", "dubious", "disputed"))
_ANY = "|".join(re.escape(notice) for notice in _NOTICES)
#: As long as it has been there.
_SINCE = r"(?: \d{1,5} (?:день|дня|дней))?"
_NOTICE = re.compile(
    rf"\[(?=[\w¿])(?P<words>(?:{_ANY}){_SINCE})\\?\](?![\[:{{])(?:\(\0*\))?", re.IGNORECASE
)


_LABEL = re.compile(r"\n(\[[^\n\]]+\]): ")


@lru_cache(maxsize=1)
def _labels(article: Article) -> frozenset[str]:
    """The labels of all link definitions, in brackets."""
    return frozenset(_LABEL.findall(article.text))


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _NOTICE):
        start = match.start()
        start -= article.prose[start - 1 : start] == "\\"
        before = article.prose[start - 1 : start]
        is_attached = bool(before) and (before.isalnum() or before in ".,;:!?)]*’”")
        words = match.group("words").lower()
        if before == "]" and match.group() in _labels(article):
            continue  # the label of a link
        if not is_attached and words in _UNSURE:
            continue
        offer = safe if is_attached and words not in _UNSURE else unsafe
        fix = offer("Remove the notice", cut(start, match.end()))
        severity = None if is_attached else Severity.INFO
        span = Span(start, match.end())
        yield Finding(span, "This is a notice to the wiki's editors.", fix, severity)


RULE = Rule(
    id="wiki/inline-notice",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(patterns=(rf"(?i)\[({_ANY}){_SINCE}\\?\]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort fell.[citation needed] Then", "The fort fell. Then"),
        Bad("Some[who?] say it fell.", "Some say it fell."),
        Bad("Kale düştü.[kaynak belirtilmeli] Sonra", "Kale düştü. Sonra"),
        Bad("Форт пал[источник не указан 120 дней].", "Форт пал."),
        Bad("It fell [when?] in May.", "It fell  in May."),
        Bad("It fell.\\[citation needed\\]", "It fell."),
        Good("He said “it fell [sic]”."),
        Good("They wanted it [emphasis added]."),
        Good("See [update](update.md)."),
        Good("- [x] done [update]: x"),
        Good("See [the list][update].\n\n[update]: update.md\n"),
        Good(":::table[update]{wide=true}"),
    ),
)
