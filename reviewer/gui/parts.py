"""What works behind the window. Imported as one, when the window has been seen."""

from reviewer.gui.article_view import ArticleView
from reviewer.gui.bulk.bulk import Bulk
from reviewer.gui.document.desk import Desk
from reviewer.gui.document.recovery import Recovery
from reviewer.gui.document.saving import MessageBoxQuestioner, Saver
from reviewer.gui.document.taking_up import TakingUp
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.folder.form_feed import FormFeed
from reviewer.gui.folder.opener import Opener
from reviewer.gui.folder.site_folder import SiteFolder
from reviewer.gui.folder.workspace_settings import WorkspaceSettings
from reviewer.gui.front_matter.picture_site import PictureSite
from reviewer.gui.helpers.analysis_runner import AnalysisRunner
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.repairer import Repairer
from reviewer.gui.helpers.rest import Rest
from reviewer.gui.helpers.scanner import FolderScanner
from reviewer.gui.helpers.workspace_index import WorkspaceIndex
from reviewer.gui.links import follow_link
from reviewer.gui.panels import make_panels
from reviewer.gui.preferences import Preferences
from reviewer.gui.preview.companion import Companion
from reviewer.gui.preview.exporting import Exporter, Place
from reviewer.gui.preview.renderer import Renderer
from reviewer.gui.preview.web_pictures import WebPictures
from reviewer.gui.review.deciding import Deciding
from reviewer.gui.review.diagnosis import Diagnosis
from reviewer.gui.review.judging import Judging
from reviewer.gui.review.looking_up import LookUp
from reviewer.gui.review.reviewing import Reviewing
from reviewer.gui.review.rule_browser import RuleBrowser
from reviewer.gui.review.rule_switch import RuleSwitch
from reviewer.gui.review.versions import Versions
from reviewer.gui.search.folder_search import FolderSearch
from reviewer.gui.spelling import Spelling
from reviewer.gui.writing import WRITING_ACTIONS, Writing
from reviewer.preview.pictures import find_picture
from reviewer.workspace import storage

__all__ = [
    "ARTICLE_ACTIONS",
    "WRITING_ACTIONS",
    "AnalysisRunner",
    "ArticleView",
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
    "Rest",
    "Reviewing",
    "RuleBrowser",
    "RuleSwitch",
    "Saver",
    "SiteFolder",
    "Spelling",
    "TakingUp",
    "Versions",
    "WebPictures",
    "WorkspaceIndex",
    "WorkspaceSettings",
    "Writing",
    "find_picture",
    "follow_link",
    "make_panels",
    "storage",
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
    "ignoreRule",
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
