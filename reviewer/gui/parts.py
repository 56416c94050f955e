"""What works behind the window. Imported as one, when the window has been seen."""

from reviewer.gui.action_slots import action_slots
from reviewer.gui.analysis_runner import AnalysisRunner
from reviewer.gui.article_view import ArticleView
from reviewer.gui.away import Away
from reviewer.gui.bulk.bulk import Bulk
from reviewer.gui.deciding import Deciding
from reviewer.gui.desk import Desk
from reviewer.gui.diagnosis import Diagnosis
from reviewer.gui.folder_view import FolderView
from reviewer.gui.form_feed import FormFeed
from reviewer.gui.front_matter.picture_site import PictureSite
from reviewer.gui.helper_process import HelperProcess
from reviewer.gui.judging import Judging
from reviewer.gui.links import follow_link
from reviewer.gui.looking_up import LookUp
from reviewer.gui.new_settings import take_settings
from reviewer.gui.opener import Opener
from reviewer.gui.panels import make_panels
from reviewer.gui.preferences import Preferences
from reviewer.gui.preview.companion import Companion
from reviewer.gui.preview.exporting import Exporter, Place
from reviewer.gui.preview.renderer import Renderer
from reviewer.gui.preview.web_pictures import WebPictures
from reviewer.gui.recovery import Recovery
from reviewer.gui.repairer import Repairer
from reviewer.gui.reviewing import Reviewing
from reviewer.gui.rule_browser import RuleBrowser
from reviewer.gui.saving import MessageBoxQuestioner, Saver
from reviewer.gui.scanner import FolderScanner
from reviewer.gui.search.folder_search import FolderSearch
from reviewer.gui.site_folder import SiteFolder
from reviewer.gui.spelling import Spelling
from reviewer.gui.taking_up import TakingUp
from reviewer.gui.versions import Versions
from reviewer.gui.workspace_index import WorkspaceIndex
from reviewer.gui.workspace_settings import WorkspaceSettings
from reviewer.gui.writing import WRITING_ACTIONS, Writing
from reviewer.preview.pictures import find_picture
from reviewer.workspace import storage

__all__ = [
    "ARTICLE_ACTIONS",
    "WRITING_ACTIONS",
    "AnalysisRunner",
    "ArticleView",
    "Away",
    "Bulk",
    "Companion",
    "Deciding",
    "Desk",
    "Diagnosis",
    "Exporter",
    "FolderScanner",
    "FolderSearch",
    "FolderView",
    "FormFeed",
    "HelperProcess",
    "Judging",
    "LookUp",
    "MessageBoxQuestioner",
    "Opener",
    "PictureSite",
    "Place",
    "Preferences",
    "Recovery",
    "Renderer",
    "Repairer",
    "Reviewing",
    "RuleBrowser",
    "Saver",
    "SiteFolder",
    "Spelling",
    "TakingUp",
    "Versions",
    "WebPictures",
    "WorkspaceIndex",
    "WorkspaceSettings",
    "Writing",
    "action_slots",
    "find_picture",
    "follow_link",
    "make_panels",
    "storage",
    "take_settings",
]

#: What can be done only with an article.
ARTICLE_ACTIONS = (
    "save",
    "revert",
    "undo",
    "redo",
    "findReplace",
    "findNext",
    "findPrevious",
    "nextProblem",
    "previousProblem",
    "fixProblem",
    "fixAllSafe",
    "fixKind",
    "showFixes",
    "ignoreProblem",
    "ignoreEverywhere",
    "lookUp",
    "compareChanges",
    "history",
    "openInBrowser",
    "copyHtml",
    "exportHtml",
    "exportPdf",
    "approve",
    "needsWork",
    "takeLead",
    *WRITING_ACTIONS,
)
