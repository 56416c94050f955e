"""What holds for any text, however broken: it is read, and what is found stands where it says."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.article.field_edits import FieldEditError, remove_field, set_field
from reviewer.article.front_matter import Style, read_front_matter
from reviewer.text import Span

FRAGMENTS = [
    "a", "b: ", "key: value", "- ", "- x", "? ", ": ", "#", " # c", "'", '"', "''", "\\", "|", ">",
    "|-", ">+", "|2", "  ", "\t", "\n", "\n\n", "[", "]", "{", "}", ", ", "&x ", "*x", "!!str ",
    "%YAML 1.2", "...", "---", "+++", " = ", '"""', "'''", "[t]", "[[t]]", "a.b", "2023-10-17",
    "1.5", "true", "null", "\u00e2\u20ac\x9d", "\x85", "\u2028", "\ufeff", "\x00", "\ud800",
    "\U0001f1f7", "\r", "\\u00e9", "\\x", "<<: *x", "=", "\ue000", "\u00a0",
]  # fmt: skip
sources = st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join) | st.text(max_size=20)
fences = st.sampled_from([("---\n", "\n---\n"), ("+++\n", "\n+++\n"), ("{", "}\n"), ("---\n", "")])
texts = st.builds(lambda fence, source: fence[0] + source + fence[1], fences, sources)


@given(texts)
@settings(max_examples=250)
def test_any_text_is_read_and_its_spans_lie_inside_one_another(text: str) -> None:
    found = read_front_matter(text)
    whole = Span(0, len(text))
    assert whole.encloses(found.span)
    assert found.span.encloses(found.content)
    assert found.problem is None or whole.encloses(found.problem.span)
    for field in found.fields:
        assert found.content.encloses(field.span)
        assert field.span.encloses(field.key_span)
        assert field.span.encloses(field.value_span)
        assert field.scalar is None or field.value_span.encloses(field.scalar.span)
        for item in field.items:
            assert item.span.encloses(item.scalar.span)
    for scalar in found.scalars():
        assert found.content.encloses(scalar.span)
        if scalar.style is Style.PLAIN and "\n" not in scalar.span.of(text):
            assert scalar.span.of(text).endswith(scalar.text)  # behind an anchor, a tag
    assert isinstance(Article(text).metadata, dict)


@given(texts, st.data(), st.sampled_from(["x", "no", "a: b", "two\nlines", ""]))
@settings(max_examples=200)
def test_a_field_of_any_text_is_set_and_removed_alone_or_not_at_all(
    text: str, data: st.DataObject, value: str
) -> None:
    article = Article(text)
    fields = article.front_matter.fields
    if not fields:
        return
    field = data.draw(st.sampled_from(fields))
    others = [it.value_span.of(text) for it in fields if it.key != field.key]
    for change in (partial(set_field, value=value), remove_field):
        try:
            changed = article.apply(change(article, field.key))
        except FieldEditError:
            continue
        found = [it for it in changed.front_matter.fields if it.key != field.key]
        assert changed.body == article.body
        assert [it.value_span.of(changed.text) for it in found] == others
