"""The parts of the window, made for one another."""

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.find_bar import FindBar
from reviewer.gui.engine_words import summary_of
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


def make_panels(rules: Mapping[str, Rule], site: PictureSite) -> Panels:
    """The panels of one window, each of which knows no other but the editor its find bar."""
    editor = BodyEditor(lambda rule_id: summary_of(rules[rule_id]))
    return Panels(
        articles=ArticlesPanel(rules, lambda rule_id: summary_of(rules[rule_id])),
        form=FrontMatterForm(site),
        editor=editor,
        find_bar=FindBar(editor),
        preview=PreviewPane(lambda rule_id: summary_of(rules[rule_id])),
        outline=OutlinePanel(),
        problems=ProblemsPanel(rules),
        messages=MessageBar(),
        status=StatusBar(),
    )
