"""Pictures one look of the window: started by the package, on a screen of its own."""

import os
import runpy
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reviewer.gui.looks.appearance import Appearance
from reviewer.gui.resources import resource
from reviewer.gui.words.language import speak
from tests.screenshots.photographer import Photographer
from tests.screenshots.scenes import take_all


def picture(look: str, folder: Path) -> None:
    """Picture the window in a look such as ``Dark-200-de``."""
    appearance, _scale, language = look.split("-")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        here = Path(scratch)
        translations = here / "translations"
        translations.mkdir()
        runpy.run_path("packaging/translations.py")["compile_all"](translations)
        speak(language, translations)
        person = Photographer(folder, here, Appearance(appearance))
        take_all(person, here)
        person.window.desk.close_all()
        person.window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resource("icons/reviewer.svg"))))
    picture(sys.argv[1], Path(sys.argv[2]))
    sys.stdout.flush()
    os._exit(0)  # its helpers end with their input
