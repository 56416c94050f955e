"""UTF-8 text that was read as GBK or Shift JIS: `It鈥檚`, `縺薙ｓ縺ｫ縺｡縺ｯ`.

Why it matters: readers see meaningless Chinese characters instead of words and punctuation.
Fix safety: safe where all of the text is UTF-8 and it contains characters that sound text never
has; unsafe where a byte is lost (`鈥?`), for the few single letters of a text, and where
something else on the line cannot be read.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._encoding.wide import GATE_PATTERNS, find_wide
from reviewer.rules._repair import put


def _check(article: Article) -> Iterator[Finding]:
    code = CodeSpans(article)
    for each in find_wide(article.text):
        broken = each.span.of(article.text)
        is_safe = each.is_certain and not code.holds(each.span)
        make = Applicability.SAFE if is_safe else Applicability.UNSAFE
        fixes = tuple(
            Fix(f"Replace with “{meant}”", (put(*each.span, meant),), make) for meant in each.meant
        )
        message = (
            f"UTF-8 read as {each.encoding}: “{broken[:40]}” stands for “{each.meant[0][:40]}”."
        )
        yield Finding(each.span, message, fixes)


RULE = Rule(
    id="encoding/mojibake-wide",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=GATE_PATTERNS),
    stage=Stage.ENCODING,
    examples=(
        Bad("It鈥檚 right, he said\n", "It’s right, he said\n"),
        Bad("FAQ 鈥?Frequently asked\n", "FAQ — Frequently asked\n"),
        Bad("# 縺薙ｓ縺ｫ縺｡縺ｯ\n", "# こんにちは\n"),
        Bad("A caf茅 here\n", "A café here\n"),
        Bad("Preambu艂a i m艂yn\n", "Preambuła i młyn\n"),
        Bad("Kaﾅｾdﾃｽ tﾃｽden\n", "Každý týden\n"),
        Good("鈥 is a rare character.\n"),
        Good("贵州茅台酒、猫和帽子；卡拉OK机、T恤；ﾃｽﾄ、ﾃﾞｰﾀ\n"),
        Good("联通, 繁體中文與日本語\n"),
        Good("学校小学；demo木 与 app目 的说明，繁體的學校與圖書館。\n"),
    ),
)
