"""A small workspace of odd articles, among which random actions are tried."""

from pathlib import Path

_PROSE = """\
# The Harbour of Wendmoor

The harbour (built in 1874 ) has  two moles[^1] and a light.[citation needed]

 * one keeper
 * and a dog

See also[[edit]

[^1]: Of granite, says the keeper.
"""

_YAML = """\
---
title: The Harbour of Wendmoor
date: 1874-03-01 10:00
tags: [harbour, light, harbour]
description: >-
  A harbour that is told of in more words than
  anybody wants to read at once.
image: /public/images/wendmoor.png
draft: false
nested:
  keeper: Ada
  dogs: [1, 2]
---

"""

ARTICLES: dict[str, bytes] = {
    "a-yaml.md": (_YAML + _PROSE).encode(),
    "b-toml.md": (
        '+++\ntitle = "Fen and field"\ndate = 2020-01-02\ntags = ["fen", "field"]\nweight = 3\n'
        "+++\n\n## History\n\nIt was caf\u00c3\u00a9 weather.\n\n\n\n## References\n"
    ).encode(),
    "c-json.md": b'{\n  "title": "Marsh",\n  "tags": ["a", "b"],\n  "n": 1\n}\n\nWords here .\n',
    "d-none.md": _PROSE.encode(),
    "e-unclosed.md": b"---\ntitle: Never closed\ntags: [a\n\nThe body goes on .\n",
    "f-windows.md": (_YAML + _PROSE).replace("\n", "\r\n").encode("utf-8-sig"),
    "g-western.md": "---\ntitle: Caf\u00e9 Nord\n---\n\nFa\u00e7ade , na\u00efve.\n".encode(
        "latin-1"
    ),
    "h-twice.md": b"---\ntitle: One\ntitle: Two\ntags:\n- a\n-\n- ''\n---\nBody\n",
    "i-astral.md": (
        "---\ntitle: \U0001f30a Sea\ntags: ['\U0001f30a', \"a\\nb\"]\n---\n\n"
        "\U0001f1f7\U0001f1fa flags \u2028 and \ue000 private \ufeff mark, no\u00a0break  twice\n\n"
        "| a | b |\n|---|---|\n| \U0001f30a | x |\n"
    ).encode(),
    "j-html.md": (
        b"---\ntitle: Raw\n---\n<div>\n<b>raw\n</div>\n\n</span>\n\n"
        b"Text<br>[^n]\n\n[^n]: note <i>\n\n"
        b"<!-- open\n"
    ),
    "k-unreadable.md": b"---\ntitle: [unclosed\nx: 'y\n---\nBody &amp;amp; more\n",
    "l-no-body.md": b"---\ntitle: Ends here\n---",
    "m-empty.md": b"",
    "n-bytes.md": b"---\ntitle: Bytes\n---\nBad \xff\xfe bytes and a \x00 nul\rand a lone return\n",
    "o-empty-head.md": b"---\n---\nBody of an empty front matter\n",
}


def write_workspace(folder: Path) -> Path:
    """Make the workspace anew."""
    folder.mkdir(parents=True)
    for name, data in ARTICLES.items():
        (folder / name).write_bytes(data)
    return folder
