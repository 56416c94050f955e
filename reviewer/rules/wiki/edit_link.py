"""The wiki's edit link is printed after a heading or sentence.

Why it matters: readers see `[edit]`, and it becomes part of the heading's anchor.
Fix safety: safe after a heading; a lone one after a space only in converted articles. Elsewhere it
may belong to a quotation.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import as_hint, as_question, is_converted
from reviewer.rules._repair import cut, safe
from reviewer.text import Span

_WORDS = (
    "edit", "edit source", "edit | edit source", "edit section", "Bearbeiten",
    "Bearbeiten | Quelltext bearbeiten", "Quelltext bearbeiten", "modifier", "modifier le code",
    "modifier | modifier le code", "modifier | modifier le wikicode", "editar",
    "editar código", "editar | editar código-fonte", "modifica", "modifica wikitesto",
    "modifica | modifica wikitesto", "bewerken", "brontekst bewerken",
    "bewerken | brontekst bewerken", "edytuj", "edytuj kod", "edytuj | edytuj kod", "править",
    "править код", "править | править код", "редагувати", "redigera",
    "redigera | redigera wikitext",
    "rediger", "muokkaa", "muokkaa wikitekstiä", "編集", "编辑", "編輯", "편집",
    "upravit", "düzenle", "editovat", "editovat zdroj", "editovat | editovat zdroj", "upraviť",
    "upraviť zdroj", "değiştir", "kaynağı değiştir", "değiştir | kaynağı değiştir", "sửa",
    "sửa mã nguồn", "sửa | sửa mã nguồn", "sunting", "sunting sumber",
    "sunting | sunting sumber", "ред.", "ред. код", "ред. | ред. код", "редактиране",
    "редактиране | редактиране на кода", "уреди", "uredi", "uredi kôd", "uredi | uredi kôd",
    "uredi kodo", "szerkesztés", "forrásszöveg szerkesztése",
    "szerkesztés | forrásszöveg szerkesztése", "modificare", "modificare sursă",
    "modificare | modificare sursă", "rediger kildetekst", "rediger | rediger kildetekst",
    "rediger kilde", "rediger | rediger kilde", "redigera wikitext",
    "muokkaa | muokkaa wikitekstiä", "redaguoti", "redaguoti vikitekstą",
    "redaguoti | redaguoti vikitekstą", "labot", "labot pirmkodu", "labot | labot pirmkodu",
    "muuda", "muuda lähteteksti", "muuda | muuda lähteteksti", "modifica el codi",
    "modifica | modifica el codi", "aldatu", "aldatu iturburu kodea",
    "aldatu | aldatu iturburu kodea", "editar a fonte", "editar | editar a fonte",
    "editar | editar código", "redakti", "redakti fonton", "redakti | redakti fonton",
    "recensere", "breyta", "breyta frumkóða", "breyta | breyta frumkóða", "Επεξεργασία",
    "επεξεργασία κώδικα", "Επεξεργασία | επεξεργασία κώδικα", "עריכה", "עריכת קוד מקור",
    "עריכה | עריכת קוד מקור", "عدل", "عدل المصدر", "عدل | عدل المصدر", "ویرایش",
    "ویرایش مبدأ", "ویرایش | ویرایش مبدأ", "ترمیم", "ترمیم ماخذ", "ترمیم | ترمیم ماخذ",
    "संपादित करें", "स्रोत संपादित करें", "संपादित करें | स्रोत संपादित करें", "संपादन",
    "स्रोत संपादित करा", "সম্পাদনা", "উৎস সম্পাদনা", "সম্পাদনা | উৎস সম্পাদনা", "தொகு",
    "మార్చు", "แก้", "แก้ไข", "แก้ไขต้นฉบับ", "แก้ไข | แก้ไขต้นฉบับ", "რედაქტირება",
    "წყაროს რედაქტირება", "խմբագրել", "խմբագրել կոդը", "խմբագրել | խմբագրել կոդը",
    "redaktə", "өңдеу", "ソースを編集", "編集 | ソースを編集", "编辑源代码",
    "编辑 | 编辑源代码", "編輯原始碼", "編輯 | 編輯原始碼", "원본 편집", "편집 | 원본 편집",
)  # fmt: skip
_ANY = "|".join(re.escape(word).replace(r"\ \|\ ", r" ?\| ?") for word in _WORDS)
#: The brackets may be escaped, and the words may be a link.
_LINK = r"(?:\([^()\s]{0,300}\))?"
_EDIT = rf"\\?\[ ?\[?(?:{_ANY})\]?{_LINK} ?\\?\]{_LINK}"
_IN_HEADING = re.compile(rf"^#{{1,6}} [^\n]{{1,300}}?(?P<edit>[ \t]*{_EDIT})[ \t]*$", re.MULTILINE)
_IN_TEXT = re.compile(rf"(?<=[.!?])(?P<edit>{_EDIT})", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    found = list(_outside_code(article, _IN_HEADING))
    # A single one after a space may be an author's own word in brackets.
    is_certain = len(found) > 1 or is_converted(article)
    for match in found:
        finding = _finding(match)
        is_glued = match["edit"][0] not in " \t"
        yield finding if is_certain or is_glued else as_hint(finding)
    for match in _outside_code(article, _IN_TEXT):
        yield as_question(_finding(match))


def _outside_code(article: Article, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    for match in pattern.finditer(article.text, article.body_start):
        if article.prose[match.start()] != "\0":
            yield match


def _finding(match: re.Match[str]) -> Finding:
    fix = safe("Remove the edit link", cut(*match.span("edit")))
    return Finding(Span(*match.span("edit")), "The wiki's edit link is printed here.", fix)


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="wiki/edit-link",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(rf"\[ ?\[?({_ANY}) ?\\?\]",)),
    stage=Stage.LEAK,
    examples=(
        Bad("## History[edit]\nOld.", "## History\nOld."),
        Bad("## Tarih[değiştir | kaynağı değiştir]\nEski.", "## Tarih\nEski."),
        Bad("## ประวัติ[แก้]\nเก่า", "## ประวัติ\nเก่า"),
        Bad("## Geschichte [Bearbeiten | Quelltext bearbeiten]\nAlt.", "## Geschichte\nAlt."),
        Bad(_HEAD + "## Maße [Bearbeiten]\nAlt.", _HEAD + "## Maße\nAlt."),
        Bad("## Options [edit]\nOld.", "## Options\nOld."),
        Bad("## History[edit](/w/index.php?action=edit)\nOld.", "## History\nOld."),
        Bad("The fort fell.[edit] Then", "The fort fell. Then"),
        Good("## How to edit\nOld."),
        Good("He said: “I [edit] it”."),
        Good("Use `## History[edit]` there."),
        Good("```\n## History[edit]\n```"),
    ),
)
