"""Makes the editor of a field.

Imported when the first is made, which is once the window is seen: with all that they need, they
take as long as the list of articles.
"""

from collections.abc import Callable

from reviewer.gui.front_matter.date_field import DateTextField, DateTimeField
from reviewer.gui.front_matter.description_field import DescriptionField
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.image_field import ImageField
from reviewer.gui.front_matter.kinds import EditorKind
from reviewer.gui.front_matter.list_field import ListField
from reviewer.gui.front_matter.nested_field import NestedField
from reviewer.gui.front_matter.picture_site import PictureSite
from reviewer.gui.front_matter.plain_fields import (
    BooleanField,
    LongTextField,
    NumberField,
    TextField,
)
from reviewer.gui.front_matter.raw_field import PartField, RawField, SupersededField

_PLAIN: dict[EditorKind, Callable[[str], FieldEditor]] = {
    EditorKind.TEXT: TextField,
    EditorKind.LONG_TEXT: LongTextField,
    EditorKind.DESCRIPTION: DescriptionField,
    EditorKind.NUMBER: NumberField,
    EditorKind.BOOLEAN: BooleanField,
    EditorKind.DATE_TIME: DateTimeField,
    EditorKind.DATE_TEXT: DateTextField,
    EditorKind.LIST: ListField,
    EditorKind.NESTED: NestedField,
    EditorKind.RAW: RawField,
    EditorKind.SUPERSEDED: SupersededField,
    EditorKind.PART: PartField,
}


def make_editor(key: str, kind: EditorKind, site: PictureSite) -> FieldEditor:
    """An editor of a kind for the field of a key; ``site`` is where its pictures are."""
    return ImageField(key, site) if kind is EditorKind.IMAGE else _PLAIN[kind](key)
