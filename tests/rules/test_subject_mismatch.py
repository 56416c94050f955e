"""What the examples of ``front-matter/subject-mismatch`` cannot say: file names."""

from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.rules.front_matter.subject_mismatch import RULE

TEXT = "---\nsubject: {subject}\n---\n\n**{bold}** lies by the lake.\n"


@pytest.mark.parametrize(
    ("subject", "name", "bold", "is_flagged"),
    [
        ("Siege of Ohrid", "lake-prespa.md", "Lake Prespa", True),
        ("Siege of Ohrid", "siege-of-ohrid.md", "The two armies", False),
        ("Siege of Ohrid", "page-1b.md", "Ohrid", False),
        ("Bivalvia", "index.it.md", "bivalve", False),
        ("Охрид", "page-1b.md", "Lake Prespa", False),
        ("Siege of Ohrid", "1916.md", "Lake Prespa", False),
    ],
)
def test_a_subject_is_flagged_where_file_name_and_bold_name_both_disagree(
    *, subject: str, name: str, bold: str, is_flagged: bool
) -> None:
    article = Article(TEXT.format(subject=subject, bold=bold), path=Path(name))
    assert bool(Linter([RULE]).analyze(article)) == is_flagged
