"""A wiki template was not expanded, as in `{{flag|Syria}}`.

Why it matters: readers see wiki source code.
Fix safety: unsafe; removing it loses what it would have said.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import cut, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_KNOWN = (
    "cite|citation|reflist|refn|efn|sfn|harvnb|convert|flag|flagicon|flagcountry|coord|lang|ill"
    "|main|see also|further|portal|commons|infobox|authority control|short description|birth date"
    "|death date|nowrap|IPA|clear|notelist|isbn|webarchive|dead link|citation needed|quote|ref"
)
#: A name, then a bar with no space before it, which the site generators' own `{{ x | f }}` has.
_TEMPLATE = re.compile(
    r"\{\{(?=[^{]|\{\d)(?:(?:#\w+:)?(?P<name>[^\W\d_][^{}|<>\n\0=]{0,60})(?:\|[^{}\n\0]{0,500})\}\}"
    rf"|(?:{_KNOWN})(?:[ |][^{{}}\n\0]{{0,500}})?(?:\}}\}})?(?![^\s.,;:)*|])"
    r"|\{\d{1,2}\|?[^{}\n\0]{0,100}\}\}\})",
    re.IGNORECASE,
)


#: What site generators do with a value, which some write without spaces.
_FILTER = re.compile(
    r"\|(?:escape|e|safe|raw|upcase|upper|downcase|lower|capitalize|title|date|strip|trim|append|prepend"
    r"|default|join|replace|url_encode|absolute_url|relative_url|markdownify|jsonify|json|size|length"
    r"|first|last|sort|split|slugify|translate|t|trans|number|currency|async)(?:[: (|][^{}]*)?\}\}"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _TEMPLATE):
        name = match.group("name")
        if name and (name.endswith(" ") or _FILTER.search(match.group())):
            continue
        is_whole = match.group().endswith("}}")
        fixes = unsafe("Remove the template", cut(*match.span())) if is_whole else ()
        yield Finding(Span(*match.span()), "A wiki template is printed here.", fixes)


RULE = Rule(
    id="wiki/template",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("{{",)),
    stage=Stage.LEAK,
    examples=(
        Bad("The army of {{flag|Syria}} came.", "The army of  came."),
        Bad("The fort fell.{{citation needed}}", "The fort fell."),
        Bad("The fort fell.{{cite web|url=x and no end"),
        Bad("It has {{{1|}}} men.", "It has  men."),
        Good("{{ page.title | upcase }} and {{ site.name }}"),
        Good("{{< figure src=x >}} and {{% note %}}"),
        Good("{{page.title|escape}} and {{site.url|append: '/a'}}"),
        Good("{{title}} is filled in by the page."),
        Good("Write `{{flag|Syria}}`."),
        Good("In TeX, x^{{a}} is fine."),
    ),
)
