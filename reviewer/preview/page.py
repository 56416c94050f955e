"""A rendered article as a page of its own, for a browser or to pass on."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from html import escape, unescape

from reviewer.preview.pictures import PicturePlace, is_remote

#: Size limits, in bytes, of one embedded picture and of all. Larger ones are linked instead.
MAX_PICTURE = 8 << 20
MAX_PICTURES = 40 << 20

_IMAGE = re.compile(r"<img\b[^>]*>")
_SOURCE = re.compile(r'\bsrc="([^"]*)"')
_KINDS = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".bmp": "image/bmp",
}

_PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
{heading}{content}</main>
</body>
</html>
"""


def page(
    title: str,
    blocks: Iterable[str],
    style: str,
    picture: Callable[[str], str | None],
    *,
    language: str = "",
    allows_web: bool = False,
) -> str:
    """The page of sanitised blocks, which needs no other files.

    ``picture`` returns the address under which a picture is shown, or None to leave it out. The
    page loads from the web only if the person ``allows_web``.
    """
    content = _IMAGE.sub(lambda image: _with_picture(image[0], picture), "".join(blocks))
    heading = "" if content.lstrip().startswith("<h1") else f"<h1>{escape(title)}</h1>\n"
    web = " https: http:" if allows_web else ""
    return _PAGE.format(
        language=escape(language),
        policy=f"default-src 'none'; style-src 'unsafe-inline'; img-src data:{web}",
        title=escape(title),
        style=style,
        heading=heading,
        content=content,
    )


def _with_picture(image: str, picture: Callable[[str], str | None]) -> str:
    found = _SOURCE.search(image)
    address = picture(unescape(found[1])) if found is not None else None
    return _SOURCE.sub(f'src="{escape(address)}"' if address is not None else "", image)


class PagePictures:
    """The pictures embedded in a page: those of the workspace."""

    def __init__(self, place: PicturePlace, *, allows_web: bool) -> None:
        self._place = place
        self._allows_web = allows_web
        self._room = MAX_PICTURES

    def __call__(self, address: str) -> str | None:
        """The address under which the page shows a picture; None if it cannot."""
        if address[:5].lower() == "data:":
            return address
        if is_remote(address):
            return address if self._allows_web else None
        file = self._place.find(address)
        kind = _KINDS.get(file.suffix.lower()) if file is not None else None
        if file is None or kind is None:
            return None
        try:
            size = file.stat().st_size
            if size > min(MAX_PICTURE, self._room):
                return None
            self._room -= size
            return f"data:{kind};base64,{b64encode(file.read_bytes()).decode('ascii')}"
        except OSError:
            return None
