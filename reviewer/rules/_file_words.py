"""The words by which the wiki's editions say how a picture is to be placed, and its size.

Source: the names that each language's edition accepts between the bars of a picture's link.
"""

#: Said of a picture alone, so that one of them before a bar is proof enough.
THUMBNAIL_WORDS = (
    "thumb", "thumbnail", "miniatur", "mini", "vignette", "miniatura", "miniaturadeimagen",
    "miniaturadaimagem", "miniatyr", "miniatyrbilde", "pisi", "pienoiskuva", "náhled", "náhľad",
    "bélyegkép", "sličica", "minijatura", "umanjeno", "küçükresim", "minyatür", "nhỏ", "jmpl",
    "miniature", "sīktēls", "þumall", "мини", "міні", "мініатюра", "мініяцюра", "миниатюра",
    "минијатура", "нобай", "сакраща", "μικρογραφία", "ממוזער", "תצוגה", "تصغير", "تصغیر",
    "بندانگشتی", "انگشتدان", "अंगूठाकार", "इवलेसे", "থাম্ব", "サムネイル", "缩略图", "縮圖",
    "略缩图", "略縮圖", "썸네일", "섬네일", "작은그림", "mały",
)  # fmt: skip

PLACE_WORDS = (
    "left", "right", "center", "centre", "upright", "border", "frame", "framed", "frameless",
    "links", "rechts", "zentriert", "rahmenlos", "gerahmt", "hochkant", "gauche", "droite",
    "centré", "derecha", "izquierda", "centrado", "esquerda", "direita", "centro", "dereita",
    "destra", "sinistra", "rand", "gecentreerd", "vänster", "höger", "venstre", "høyre", "højre",
    "vasen", "oikea", "keskellä", "vpravo", "vlevo", "vľavo", "bal", "jobb", "közép", "prawo",
    "lewo", "centruj", "lijevo", "desno", "levo", "púst", "püsti", "paremal", "vasakul", "kanan",
    "kiri", "trái", "phải", "giữa", "sağ", "sol", "orta", "dreapta", "stânga", "dreta", "esquerra",
    "dekstra", "maldekstra", "vinstri", "hægri", "pa labi", "pa kreisi", "слева", "справа",
    "центр", "ліворуч", "праворуч", "лево", "десно", "ляво", "дясно", "оңға", "солға", "злева",
    "альт", "рамка", "безрамки", "δεξιά", "αριστερά", "κέντρο", "ימין", "שמאל", "מרכז", "يمين",
    "يسار", "مركز", "راست", "چپ", "وسط", "दाएँ", "बाएँ", "ডান", "বাম", "右", "左", "中央", "居中",
    "오른쪽", "왼쪽", "가운데", "ขวา", "ซ้าย", "ramka",
)  # fmt: skip

#: A width or height with its unit.
UNITS = "px|пкс|пікс|п|pks|εσ|像素|픽셀|ピクセル|پیکسل|بك|بيكسل"
SIZE = rf"(?:x?\d{{1,4}}(?:x\d{{1,4}})?(?:{UNITS}) ?)"
