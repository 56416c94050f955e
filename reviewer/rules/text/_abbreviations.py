"""Abbreviations of four letters and more that end in a full stop inside a sentence."""

ABBREVIATIONS = frozenset(
    (
        "abbr", "abbrev", "appr", "approx", "aprox", "assoc", "attrib", "avail", "biblio", "bijv",
        "bspw", "calc", "chap", "chron", "colloq", "concl", "conf", "consec", "coord", "corp",
        "corresp", "dept", "descr", "diss", "dist", "distr", "ehem", "einschl", "entspr", "equiv",
        "esim", "estab", "evtl", "excl", "exkl", "expr", "figs", "freq", "févr", "ggfs", "godz",
        "govt", "hist", "hrsg", "illus", "illustr", "incl", "inkl", "insbes", "insges", "inst",
        "intl", "intrans", "introd", "janv", "juil", "jährl", "lang", "lieut", "mahd", "manuf",
        "math", "mill", "misc", "monatl", "napr", "např", "natl", "notam", "núms", "obsol", "occas",
        "odst", "orig", "pagg", "paren", "perf", "pers", "phon", "plur", "popř", "pozn", "prelim",
        "pres", "prev", "prim", "prof", "pseud", "publ", "págs", "příp", "quart", "refs", "repr",
        "resp", "schweiz", "secs", "sect", "sept", "sing", "sogen", "spec", "staatl", "städt",
        "subj", "subsp", "supp", "suppl", "surv", "tech", "techn", "temp", "trad", "transl",
        "ungef", "univ", "urspr", "versch", "vols", "wahrsch", "yakl", "zool", "zzgl", "österr",
        "млрд", "напр", "прибл", "прим", "примеч", "соотв",
    )
)  # fmt: skip
