"""What happens in the window when the settings change."""

from typing import TYPE_CHECKING

from reviewer.gui.words.language import translate
from reviewer.preview.extensions import unknown_extensions
from reviewer.settings.model import Settings

if TYPE_CHECKING:
    from reviewer.gui.assembled_window import AssembledWindow


def take_settings(window: "AssembledWindow", settings: Settings) -> None:
    """Apply the settings to all parts of the window, and check everything again."""
    window.panels.articles.show_rules(window.rules)
    window.runner.settings = settings
    window.renderer.set_extensions(settings.preview_extensions)
    _tell_unknown_extensions(window, settings.preview_extensions or ())
    window.repairer.settings = settings
    window.spelling.set_language(settings.language)
    window.scanner.settings = window.index.settings = settings
    window.index.begin()
    window.folder.check_all_again()
    window.view.find_pictures_anew()
    window.view.check_again()


def _tell_unknown_extensions(window: "AssembledWindow", names: tuple[str, ...]) -> None:
    unknown = unknown_extensions(names)
    if unknown:
        words = translate(
            "ReviewWindow",
            "The preview does not know the Markdown extension {names}, which reviewer.toml "
            "names. Its markup is shown as plain text.",
        )
        window.panels.messages.tell(words.format(names=", ".join(unknown)))
