"""The object names that scripts and accessibility tools rely on: they may not change."""

PROMISED_WIDGETS = (
    "articleList",
    "articleFilter",
    "frontMatterForm",
    "bodyEditor",
    "preview",
    "problemList",
    "scanProgress",
)
PROMISED_ACTIONS = (
    "openFolder",
    "save",
    "saveAll",
    "undo",
    "redo",
    "nextProblem",
    "previousProblem",
    "fixProblem",
    "fixAllSafe",
    "nextArticle",
    "previousArticle",
    "approve",
    "needsWork",
    "bulkFix",
    "compareChanges",
    "history",
    "findReplace",
    "searchWorkspace",
)
