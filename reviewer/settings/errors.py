"""What is wrong with a ``reviewer.toml``, in words that help to mend it."""

from pathlib import Path


class SettingsError(ValueError):
    """The settings cannot be used. The message names the file, the line and what to do.

    ``sentence`` is the message without the place; ``line`` counts from 1, and is None if the file
    as a whole is at fault.
    """

    def __init__(self, file: Path, line: int | None, sentence: str) -> None:
        super().__init__(file, line, sentence)
        self.file = file
        self.line = line
        self.sentence = sentence

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line is not None else str(self.file)
        return f"{place}: {self.sentence}"
