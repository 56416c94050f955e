"""Articles in which much can be seen that those of the sample do not have."""

from pathlib import Path

_RICH = """\
---
title: Weather of Ostermoor
published: 2024-03-09
draft: false
rating: 4
cover: /images/nowhere.png
tags: [weather, Ostermoor, "The Great Dry Summer of 1911 and the winters that followed upon it"]
place:
  lat: 54.1
  lon: 8.9
sources:
  - name: Year book
    pages: 12
  - name: Letters
---

Ostermoor has a mild, wett climate.[^1] It says `rain = 3 * days` and 5&nbsp;mm.

![The weather house](/images/nowhere.png)

![From elsewhere](https://example.org/far-away.png)

| Month | Rain | Remarkable days of the many years in which somebody has measured |
| ----- | ---: | --- |
| January | 81 | Unforeseeably windy |
| July | 4 | |

1. one
2. two
    - nested

> A quotation of two
> lines.

```python
def rain(days: int) -> int:
    return 3 * days  # millimetres
```

Fen
:   Wet land.

\N{ARABIC LETTER MEEM}\N{ARABIC LETTER REH}\N{ARABIC LETTER HAH}\N{ARABIC LETTER BEH}\
\N{ARABIC LETTER ALEF} \N{ARABIC LETTER BEH}\N{ARABIC LETTER KAF}\N{ARABIC LETTER MEEM} in 1911.

[^1]: Says the year book.
"""
_SETTINGS = """\
[preview]
extensions = ["tables", "fenced_code", "footnotes", "def_list"]

[front-matter]
schema = "schema.json"
"""
_SCHEMA = """\
{"type": "object",
 "properties": {"rating": {"type": "integer", "maximum": 3}, "draft": {"type": "boolean"}},
 "required": ["title", "summary"]}
"""


def write_rich_site(folder: Path) -> Path:
    """Write a site of one article, with settings and a schema it does not meet; the article."""
    folder.mkdir()
    (folder / "reviewer.toml").write_text(_SETTINGS, encoding="utf-8")
    (folder / "schema.json").write_text(_SCHEMA, encoding="utf-8")
    article = folder / "weather-of-ostermoor.md"
    article.write_text(_RICH, encoding="utf-8")
    return article


def write_spoilt_settings(folder: Path) -> None:
    """Write settings with a mistake."""
    (folder / "reviewer.toml").write_text('ignore = ["no/such-rule"]\n', encoding="utf-8")
