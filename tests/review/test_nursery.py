"""What helpers share: all that each of them would do first by itself."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_TEXT = "TEXT = '---\\nsubject: Ohrid\\ntags: [a]\\n---\\n\\nA \\u00e2\\u20ac\\u201c *lake*.\\n'\n"
_CHECK = """\
import sys
from pathlib import Path
from reviewer.review import worker
from reviewer.review.inbox import Inbox
from reviewer.review.messages import Analyze
worker.prepare()
before = set(sys.modules)
list(worker.Worker(Inbox()).answers(Analyze('a', 1, TEXT, Path('a.md'))))
print(sorted(set(sys.modules) - before))
"""
_RENDER = """\
import sys
from reviewer.review.preview_worker import LivePreview, RenderText
live = LivePreview()
live.take(RenderText('a', 1, TEXT))
live.answer()
print([name for name in sys.modules if name.startswith(('reviewer.rules', 'reviewer.lint'))])
"""


def test_a_helper_that_is_prepared_imports_nothing_for_its_first_article() -> None:
    assert _shown(_CHECK) == "[]"


def test_what_renders_imports_no_rules_so_that_it_stays_small() -> None:
    assert _shown(_RENDER) == "[]"


def _shown(program: str) -> str:
    command = [sys.executable, "-c", _TEXT + program]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()
