"""Names of Wikipedia's namespaces in many languages, lower case.

Source: the names that each language's edition uses for its own pages.
"""

FILE_NAMESPACES = frozenset(
    (
        "afbeelding", "archivo", "arquivo", "attēls", "beeld", "berkas", "bestand", "bild",
        "bilde", "bildo", "billede", "datei", "datoteka", "dealbh", "delwedd", "dosiero", "dosya",
        "dosye", "fail", "faili", "fasciculus", "fayl", "faýl", "ffeil", "ficheiro", "ficheru",
        "fichier", "fichiè", "fichièr", "figura", "fil", "file", "fitxategi", "fitxer", "fișier",
        "fájl", "gambar", "grafika", "hình", "imachen", "image", "imagem", "imagen", "imagine",
        "imago", "imatge", "imaxe", "immagine", "immaġni", "immàgini", "imådje", "irudi", "kuva",
        "kép", "larawan", "lêer", "mynd", "obraz", "obrázok", "ofbyld", "paveikslas", "picha",
        "pilt", "plik", "plyk", "rakitra", "resim", "restr", "sary", "skeda", "skrá", "slika",
        "soubor", "súbor", "talaksan", "tasvir", "tiedosto", "tập tin", "vaizdas", "wobraz",
        "wêne", "zdjęcie", "íomhá", "şəkil", "αρχείο", "εικόνα", "акс", "выява", "датотека",
        "зображення", "зураг", "изображение", "картинка", "рәсем", "слика", "сурет", "сүрөт",
        "файл", "պատկեր", "טעקע", "קובץ", "תמונה", "تصویر", "صورة", "ملف", "پرونده", "پەڕگە",
        "ھۆججەت", "चित्र", "फ़ाइल", "फाईल", "চিত্র", "ফাইল", "ਚਿੱਤਰ", "ਤਸਵੀਰ", "ਫ਼ਾਈਲ", "ચિત્ર",
        "ફાઇલ", "ଫାଇଲ", "படிமம்", "దస్త్రం", "ಕಡತ", "ಚಿತ್ರ", "പ്രമാണം", "രേഖ", "ගොනුව",
        "ප්‍රලේඛය", "රූපය", "ภาพ", "ไฟล์", "ຮູບ", "ဖိုင်", "სურათი", "ფაილი", "ፋይል", "ឯកសារ",
        "ファイル", "图像", "圖像", "文件", "档案", "檔案", "画像", "그림", "파일",
    )
)  # fmt: skip

CATEGORY_NAMESPACES = frozenset(
    (
        "bólkur", "catagóir", "categori", "categoria", "categorie", "category", "categoría",
        "categorîe", "catigurìa", "catégorie", "flokkur", "jamii", "kategooria", "kategoreja",
        "kategori", "kategoria", "kategorie", "kategorija", "kategorio", "kategoriya",
        "kategoriýa", "kategorya", "kategorî", "kategória", "kateqoriya", "luokka",
        "roinn-seòrsa", "rummad", "sokajy", "thể loại", "turkum", "κατηγορία", "ангилал", "гурӯҳ",
        "кăтегори", "категори", "категория", "категорија", "категорія", "катэгорыя", "санат",
        "төркем", "կատեգորիա", "קאַטעגאָריע", "קטגוריה", "تصنيف", "تۈر", "رده", "زمرو", "زمرہ",
        "وېشنيزه", "پۆل", "گٹھ", "वर्ग", "वर्गः", "श्रेणी", "বিষয়শ্রেণী", "শ্ৰেণী", "ਸ਼੍ਰੇਣੀ",
        "શ્રેણી", "ଶ୍ରେଣୀ", "பகுப்பு", "వర్గం", "ವರ್ಗ", "വർഗ്ഗം", "ප්‍රවර්ගය", "หมวดหมู่", "ໝວດ",
        "ကဏ္ဍ", "კატეგორია", "መደብ", "ចំណាត់ថ្នាក់ក្រុម", "ẹ̀ka", "カテゴリ", "分类", "分類", "분류",
    )
)  # fmt: skip
