"""An error message of the wiki or its server instead of text.

Why it matters: the text that the message replaced is missing; the page should be fetched again.
Fix safety: no fix; only the source page has the text.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_MESSAGE = re.compile(
    # What all of them begin with, by which it is told fast that none does.
    r"(?=[LCEÉFRBО引#45TJ])"
    r"(?:Lua error in Module:[^\n\0]*|Cite error: [^\n\0]*|Expression error: [^\n\0]*"
    r"|Lua-Fehler in [^\n\0]*|Erreur Lua dans [^\n\0]*|Error de Lua en [^\n\0]*"
    r"|Errore Lua (?:in|nel) [^\n\0]*|Erro (?:de )?Lua em [^\n\0]*|Błąd Lua w [^\n\0]*"
    r"|Ошибка Lua в [^\n\0]*|Referenzfehler: [^\n\0]*|Erreur de référence : [^\n\0]*"
    r"|Error en la cita: [^\n\0]*|Erro de citação: [^\n\0]*|Errore nelle note: [^\n\0]*"
    r"|Błąd w przypisach: [^\n\0]*|Ошибка цитирования[^\n\0]*|Chyba citace: [^\n\0]*"
    r"|引用错误：[^\n\0]*|引用エラー: [^\n\0]*|Fehler beim Parsen[ (][^\n\0]*"
    r"|Échec de l[’']analyse \([^\n\0]*|Error al representar \([^\n\0]*"
    r"|Failed to parse \([^\n\0]*|Error: no (?:text|inner)[^\n\0]*"
    r"|(?m:^(?:#+ )?(?:404 Not Found|429 Too Many Requests|Too Many Requests|502 Bad Gateway"
    r"|503 Service Unavailable|Just a moment\.\.\.)\s*$))"
)


#: Characters of a page on which a server says no more than that something went wrong.
_LONGEST_PAGE = 2_000


def _check(article: Article) -> Iterator[Finding]:
    is_long = len(article.text) - article.body_start > _LONGEST_PAGE
    for match in _MESSAGE.finditer(article.prose):
        if is_long and match.group()[0] in "#0123456789":
            continue  # a heading among others
        yield Finding(Span(*match.span()), "This is an error message. Fetch the page again.")


RULE = Rule(
    id="leak/error-text",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(
        literals=(
            "Lua error in",
            "Cite error:",
            "Expression error:",
            "Failed to parse (",
            "Error: no ",
            "Lua-Fehler in",
            "Erreur Lua dans",
            "Error de Lua en",
            "Errore Lua ",
            "Erro Lua em",
            "Erro de Lua em",
            "Błąd Lua w",
            "Ошибка Lua в",
            "Referenzfehler:",
            "Erreur de référence :",
            "Error en la cita:",
            "Erro de citação:",
            "Errore nelle note:",
            "Błąd w przypisach:",
            "Ошибка цитирования",
            "Chyba citace:",
            "引用错误：",
            "引用エラー:",
            "Fehler beim Parsen",
            "Échec de l",
            "Error al representar (",
        ),
        patterns=(r"(?m)^(?:#+ )?(?:404|429|Too Many|502|503|Just a moment)",),
    ),
    stage=Stage.LEAK,
    examples=(
        Bad("The area is Lua error in Module:Convert at line 5.\n"),
        Bad("# 404 Not Found\n"),
        Bad("Cite error: The named reference was never defined.\n"),
        Bad("Der See ist Lua-Fehler in Modul:Zahl, Zeile 5.\n"),
        Bad("Referenzfehler: Ungültiges Tag; kein Inhalt angegeben.\n"),
        Good("He failed to parse (and to read) it. 404 Not Found is a status code.\n"),
        Good("`Lua error in Module:X`\n"),
    ),
)
