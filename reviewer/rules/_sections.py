"""Sections of the body as rules see them: titles, emptiness, and removing one."""

import re
from functools import lru_cache

from reviewer.article import Article
from reviewer.article.outline import Section
from reviewer.rules._repair import cut
from reviewer.text import Edit

#: Separated by bars; in the languages of the larger Wikipedias.
_END_MATTER_TITLES = """
references|reference|notes|note|footnotes|citations|sources|bibliography|further reading
|external links|external link|gallery|see also|works cited|notes and references
|references and notes|explanatory notes|literature|media|videos
|einzelnachweise|anmerkungen|literatur|weblinks|quellen|siehe auch|galerie|beleg
|références|notes et références|bibliographie|liens externes|voir aussi|annexes|galerie photos
|referencias|notas|bibliografía|enlaces externos|véase también|galería|fuentes
|referências|bibliografia|ligações externas|ver também|galeria
|riferimenti|collegamenti esterni|altri progetti|voci correlate|fonti
|referenties|bronnen|externe links|zie ook|bronnen, noten en/of referenties
|przypisy|uwagi|linki zewnętrzne|zobacz też|galeria zdjęć
|примечания|ссылки|литература|источники|см. также|галерея|комментарии
|примітки|посилання|література|джерела|див. також|източници|външни препратки|бележки
|notoj|referencoj|eksteraj ligiloj|viited|välislingid|kirjandus|heimildir|tilvísanir
|referenser|externa länkar|källor|referanser|eksterne lenker|henvisninger|lähteet|viitteet
|kaynakça|dış bağlantılar|notlar|i̇stinadlar|manbalar|galereya|notae|fontes|nexus externi
|参考文献|脚注|外部リンク|関連項目|注釈|出典|参见|參見|外部链接|外部連結|注释
|각주|외부 링크|같이 보기|참고 문헌
|مراجع|المراجع|هوامش|وصلات خارجية|منابع|پانویس|پیوند به بیرون|نگارخانه|حوالہ جات
|מקורות|הערות שוליים|קישורים חיצוניים|ראו גם|לקריאה נוספת|גלריה
|tham khảo|chú thích|liên kết ngoài|xem thêm|thư mục|อ้างอิง|แหล่งข้อมูลอื่น|ดูเพิ่ม|เชิงอรรถ
|παραπομπές|εξωτερικοί σύνδεσμοι|δείτε επίσης|πηγές|βιβλιογραφία|jegyzetek|források
|további információk|külső hivatkozások|lásd még|referințe|legături externe|vezi și|poznámky
|externí odkazy|související články|literatura|externé odkazy|izvori|vanjske poveznice|референце
|извори|спољашње везе|види још|galerija|sklici|viri|zunanje povezave|referensi|pranala luar
|lihat pula|catatan kaki|rujukan|pautan luar|তথ্যসূত্র|বহিঃসংযোগ|আরও দেখুন|மேற்கோள்கள்
|வெளி இணைப்புகள்|మూలాలు|బయటి లింకులు|బయటి లంకెలు|बाह्य दुवे|بیرونی روابط|جستارهای وابسته
|پیوندهای بیرونی|انظر أيضًا|انظر أيضا|روابط خارجية|المصادر|معرض صور|სქოლიო|რესურსები ინტერნეტში
|ծանոթագրություններ|արտաքին հղումներ|šaltiniai|nuorodos|atsauces|ārējās saites|skatīt arī
|referències|enllaços externs|vegeu també|erreferentziak|kanpo estekak|aiheesta muualla|katso myös
|kirjallisuutta|se även|se også|kilder|eksterne henvisninger|kaynaklar|ayrıca bakınız
|xarici keçidlər|həmçinin bax|дереккөздер|сыртқы сілтемелер|крыніцы|спасылкі|सन्दर्भ|संदर्भ
|इन्हें भी देखें|बाहरी कड़ियाँ
"""

#: Titles of the sections at an article's end that hold what the converter drops: references, notes,
#: galleries, lists of links. No author writes a heading of such a name with nothing below.
END_MATTER = frozenset(title.strip().casefold() for title in _END_MATTER_TITLES.split("|"))

# Each begins with one fixed character, because searching for that is fastest.
_HEADING = re.compile(r"##{0,5}[ \t]+(.*)")
_UNDERLINE = re.compile(r"\n(?=[ \t>]*+[=-])[ \t>=-]*+(?=\n|\Z)")
#: What may come before a heading, as in quotes and lists.
_BEFORE_HEADING = " \t>*+-0123456789.)"

_DECORATION = "#*_: \t\u00a0"


@lru_cache(maxsize=1)
def titles_of(article: Article) -> tuple[str, ...]:
    """All sections' titles as they are compared: without markup, letter case or leaks.

    Remembered, because several rules ask for them in turn.
    """
    headings = [section.heading.text_span for section in article.outline.sections]
    return tuple([_comparable(article.text[start:end]) for start, end in headings])


def has_doubled_title(article: Article) -> bool:
    """Whether two headings may have the same title: cheaper than the outline, nearly always False.

    A heading that is underlined counts as one that may.
    """
    text, start = article.text, article.body_start
    if _UNDERLINE.search(text, start):
        return True
    titles: set[str] = set()
    for heading in _HEADING.finditer(text, start):
        if not _line_before(text, heading.start()).strip(_BEFORE_HEADING):
            title = _comparable(heading[1])
            if title in titles:
                return True
            titles.add(title)
    return False


def _line_before(text: str, offset: int) -> str:
    return text[text.rfind("\n", 0, offset) + 1 : offset]


def _comparable(title: str) -> str:
    title = title.partition("[object ")[0]
    return " ".join(title.strip(_DECORATION).split()).casefold()


def empty_sections(article: Article) -> list[bool]:
    """For each section of the outline, whether it holds nothing but empty subsections."""
    sections = article.outline.sections
    empty = [not section.own.of(article.text).strip() for section in sections]
    for number in range(len(sections) - 1, -1, -1):
        parent = sections[number].parent
        if parent is not None and not empty[number]:
            empty[parent] = False
    return empty


def without_heading(article: Article, section: Section) -> Edit:
    """Remove an empty section's heading, and the blank lines under it.

    At the article's end the blank lines before it are removed, too, and the last line ends as
    before.
    """
    text = article.text
    start, end = section.heading.span.start, section.own.end
    if end < len(text):
        return cut(start, end)
    last = len(text[:start].rstrip())
    if last <= article.body_start:
        return cut(start, end)
    keeps_newline = text.endswith("\n") and text[last : last + 1] == "\n"
    return cut(last + keeps_newline, end)


def heading_gate(*titles: str) -> str:
    """A pattern that finds headings with one of the titles."""
    return r"(?im)^ {0,3}#{1,6}[ \t]+[*_]*(?:" + "|".join(re.escape(t) for t in titles) + r")\b"
