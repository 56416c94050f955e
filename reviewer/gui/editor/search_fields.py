"""What a person fills in to find and replace, in one article or in all of them."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QLineEdit

from reviewer.writing.searching import Search


@dataclass(frozen=True, slots=True)
class SearchFields:
    """The fields and check boxes of a search, wherever they are arranged."""

    wanted: QLineEdit
    replacement: QLineEdit
    with_case: QCheckBox
    whole_words: QCheckBox
    is_expression: QCheckBox

    @property
    def boxes(self) -> tuple[QCheckBox, QCheckBox, QCheckBox]:
        """The check boxes, in the order in which they are shown."""
        return self.with_case, self.whole_words, self.is_expression

    @property
    def search(self) -> Search:
        """What the person looks for, and what to put there."""
        return Search(
            self.wanted.text(),
            self.replacement.text(),
            with_case=self.with_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            is_expression=self.is_expression.isChecked(),
        )
