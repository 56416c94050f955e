"""The least window that shows a text: what every other is measured by.

python tests/bench/bare_window.py FILE
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    window, edit = QMainWindow(), QPlainTextEdit()
    edit.setPlainText(Path(sys.argv[1]).read_text("utf-8"))
    window.setCentralWidget(edit)
    window.resize(1440, 900)
    window.show()
    sys.exit(app.exec())
