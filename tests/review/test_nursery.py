"""What helpers share: all that each of them would do first by itself."""

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_IMPORTED = """\
import sys
from pathlib import Path
{import}
{module}.prepare()
before = set(sys.modules)
{use}
print(sorted(set(sys.modules) - before))
"""
_CHECK = "list(worker.Worker(Inbox()).answers(Analyze('a', 1, TEXT, Path('a.md'))))"
_RENDER = "live = LivePreview(); live.take(RenderText('a', 1, TEXT)); live.answer()"


@pytest.mark.parametrize(
    ("module", "names", "use"),
    [
        (
            "worker",
            "review.inbox import Inbox; from reviewer.review.messages import Analyze",
            _CHECK,
        ),
        ("preview_worker", "review.preview_worker import LivePreview, RenderText", _RENDER),
    ],
)
def test_a_helper_that_is_prepared_imports_nothing_for_its_first_article(
    module: str, names: str, use: str
) -> None:
    program = _IMPORTED.replace(
        "{import}",
        f"from reviewer.review import {module}\nfrom reviewer.{names}\n"
        "TEXT = '---\\nsubject: Ohrid\\ntags: [a]\\n---\\n\\nA \\u00e2\\u20ac\\u201c *lake*.\\n'",
    )
    program = program.replace("{module}", module).replace("{use}", use)
    shown = subprocess.run(
        [sys.executable, "-c", program], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == "[]"
