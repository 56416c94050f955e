"""Abbreviations of five letters and more that end in a full stop inside a sentence."""

ABBREVIATIONS = frozenset(
    (
        "abbrev", "approx", "aprox", "assoc", "attrib", "avail", "biblio", "chron", "colloq",
        "concl", "coord", "corresp", "descr", "distr", "ehem", "einschl", "entspr", "equiv",
        "estab", "evtl", "excl", "exkl", "illus", "illustr", "incl", "inkl", "insbes", "insges",
        "intrans", "introd", "jährl", "lieut", "manuf", "monatl", "notam", "obsol", "occas",
        "paren", "prelim", "pseud", "publ", "quart", "schweiz", "sogen", "staatl", "städt", "subsp",
        "suppl", "techn", "transl", "ungef", "urspr", "versch", "wahrsch", "österr", "прибл",
        "примеч", "соотв",
    )
)  # fmt: skip
