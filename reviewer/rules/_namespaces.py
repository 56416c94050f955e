"""Names of Wikipedia's namespaces in many languages, lower case.

Source: the names that each language's edition uses for its own pages.
"""

FILE_NAMESPACES = frozenset(
    (
        "afbeelding", "archivo", "arquivo", "attēls", "beeld", "berkas", "bestand", "bild",
        "billede", "datei", "datoteka", "delwedd", "dosiero", "dosya", "fail", "faili", "fayl",
        "ficheiro", "fichier", "fichièr", "fil", "file", "fitxer", "fișier", "fájl", "gambar",
        "grafika", "hình", "imachen", "image", "imagem", "imagen", "imagine", "imatge", "imaxe",
        "immagine", "irudi", "kuva", "kép", "larawan", "lêer", "mynd", "obrázok", "ofbyld",
        "paveikslas", "picha", "pilt", "plik", "plyk", "resim", "skeda", "skrá", "slika", "soubor",
        "súbor", "talaksan", "tasvir", "tiedosto", "tập tin", "vaizdas", "wobraz", "wêne",
        "zdjęcie", "íomhá", "şəkil", "αρχείο", "εικόνα", "выява", "датотека", "зображення", "зураг",
        "изображение", "картинка", "слика", "сурет", "файл", "պատկեր", "קובץ", "תמונה", "تصویر",
        "صورة", "ملف", "پرونده", "پەڕگە", "चित्र", "फ़ाइल", "চিত্র", "ফাইল", "ਚਿੱਤਰ", "ਤਸਵੀਰ",
        "படிமம்", "దస్త్రం", "ಚಿತ್ರ", "രേഖ", "ප්‍රලේඛය", "ภาพ", "ไฟล์", "ຮູບ", "ဖိုင်",
        "სურათი", "ფაილი", "ឯកសារ", "ファイル",
        "图像", "圖像", "文件", "档案", "檔案", "画像", "그림", "파일",
    )
)  # fmt: skip

CATEGORY_NAMESPACES = frozenset(
    (
        "bólkur", "categori", "categoria", "categorie", "category", "categoría", "catigurìa",
        "catégorie", "flokkur", "jamii", "kategooria", "kategoreja", "kategori", "kategoria",
        "kategorie", "kategorija", "kategorio", "kategoriya", "kategorya", "kategória",
        "kateqoriya", "luokka", "thể loại", "turkum", "κατηγορία", "ангилал", "категори",
        "категория", "категорија", "категорія", "катэгорыя", "санат", "төркем", "կատեգորիա",
        "קטגוריה", "تصنيف", "رده", "زمرہ", "वर्ग", "श्रेणी", "বিষয়শ্রেণী", "ਸ਼੍ਰੇਣੀ", "பகுப்பு",
        "వర్గం", "ವರ್ಗ", "വർഗ്ഗം", "หมวดหมู่", "კატეგორია", "カテゴリ", "分类", "分類", "분류",
    )
)  # fmt: skip
