"""What all tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "shared-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("shared-machine")

#: Real articles beside the checkout, on machines that have them; never needed.
_CORPUS = Path(__file__).parents[2] / "shared" / "corpus"

#: Of the corpus, one article in so many is rendered; RENDER_ALL=1 in the environment takes all.
_SAMPLE = 1 if os.environ.get("RENDER_ALL") else 40


@pytest.fixture(scope="session")
def corpus() -> list[Path]:
    """The real articles of the corpus; the test is skipped where there is none."""
    if not _CORPUS.is_dir():
        pytest.skip("the corpus of real articles is not here")
    return sorted(_CORPUS.rglob("*.md"))


@pytest.fixture(scope="session")
def some_articles(corpus: list[Path]) -> list[Path]:
    """As much of the corpus as is rendered in every run of the tests."""
    return corpus[::_SAMPLE]
