"""An article with more problems than are listed at once."""

from pathlib import Path

from reviewer.lint.model import Severity
from tests.gui.window_driver import WindowDriver

_COUNT = 1500


def test_the_list_of_articles_counts_those_not_listed_as_well(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    lines = (f"Line {number} \u00e2\u20ac\u201c so on.\n\n" for number in range(_COUNT))
    (folder / "a.md").write_text("".join(lines), encoding="utf-8")
    driver.open(folder)
    row = driver.window.panels.articles.model.row_of(folder / "a.md")
    assert row is not None
    assert row.counts is not None
    assert row.counts[Severity.ERROR] == _COUNT
