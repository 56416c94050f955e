"""The parts of the window, made for one another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.find_bar import FindBar
from reviewer.gui.files.panel import ArticlesPanel
from reviewer.gui.front_matter.form import FrontMatterForm
from reviewer.gui.front_matter.picture_site import PictureSite
from reviewer.gui.message_bar import MessageBar
from reviewer.gui.outline.panel import OutlinePanel
from reviewer.gui.preview.pane import PreviewPane
from reviewer.gui.problems.panel import ProblemsPanel
from reviewer.gui.status_bar import StatusBar
from reviewer.lint.model import Rule


@dataclass(frozen=True, slots=True)
class Panels:
    """The parts of the window, each of which can stand alone."""

    articles: ArticlesPanel
    form: FrontMatterForm
    editor: BodyEditor
    find_bar: FindBar
    preview: PreviewPane
    problems: ProblemsPanel
    outline: OutlinePanel
    messages: MessageBar
    status: StatusBar


def make_panels(
    articles: ArticlesPanel,
    editor: BodyEditor,
    status: StatusBar,
    *,
    rules: Mapping[str, Rule],
    summary_of: Callable[[str], str],
    site: PictureSite,
) -> Panels:
    """The panels of one window, which has shown list, text and status bar already.

    None of them knows another, except that the find bar knows the editor.
    """
    return Panels(
        articles=articles,
        form=FrontMatterForm(site),
        editor=editor,
        find_bar=FindBar(editor),
        preview=PreviewPane(summary_of),
        outline=OutlinePanel(),
        problems=ProblemsPanel(rules),
        messages=MessageBar(),
        status=status,
    )
