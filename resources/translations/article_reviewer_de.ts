<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Article Reviewer</source>
        <translation>Über Article Reviewer</translation>
    </message>
    <message>
        <source>Finds and repairs the damage in scraped Markdown articles. Under the MIT licence.</source>
        <translation>Findet und repariert Schäden in maschinell gesammelten Markdown-Artikeln. Unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>With Qt {qt} and PySide {pyside} (LGPL), on Python {python} ({system}), and</source>
        <translation>Mit Qt {qt} und PySide {pyside} (LGPL), unter Python {python} ({system}), und mit</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Article Reviewer</source>
        <translation>&amp;Über Article Reviewer</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Compare with saved</source>
        <translation>Mit gespeichertem Stan&amp;d vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy as HTML</source>
        <translation>Als HTML &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Explain this problem</source>
        <translation>Dieses Problem &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>&amp;Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Fix problem</source>
        <translation>Problem &amp;beheben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ignore problem</source>
        <translation>Problem &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Zeile…</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Absatz</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>Z&amp;itat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Revert to saved</source>
        <translation>Auf &amp;gespeicherten Stand zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Search in all articles</source>
        <translation>In &amp;allen Artikeln suchen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Accept toda&amp;y&apos;s problems</source>
        <translation>&amp;Heutige Probleme akzeptieren</translation>
    </message>
    <message>
        <source>Appr&amp;ove</source>
        <translation>F&amp;reigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Article &amp;filter</source>
        <translation>Artikel&amp;filter</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the text, on the screen only</source>
        <translation>Lange Zeilen am Rand umbrechen, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Bring back what the last bulk change changed, wherever nobody changed it since</source>
        <translation>Zurückholen, was die letzte Sammeländerung geändert hat, wo es seither niemand geändert hat</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Sammelreparatur</translation>
    </message>
    <message>
        <source>Bulle&amp;ted list</source>
        <translation>Auf&amp;zählung</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the lines of the selection</source>
        <translation>Die Zeilen der Auswahl löschen</translation>
    </message>
    <message>
        <source>Describe by the &amp;lead</source>
        <translation>Beschrei&amp;bung aus der Einleitung</translation>
    </message>
    <message>
        <source>Dupl&amp;icate lines</source>
        <translation>Zeilen ver&amp;doppeln</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Als &amp;HTML exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Filter the list of articles</source>
        <translation>Die Artikelliste filtern</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Find and replace in all articles of the folder</source>
        <translation>In allen Artikeln des Ordners suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and replace in this article</source>
        <translation>In diesem Artikel suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name</source>
        <translation>Jeden Befehl mit ein paar Buchstaben seines Namens finden</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix &amp;all safe</source>
        <translation>Alles Si&amp;chere reparieren</translation>
    </message>
    <message>
        <source>Fix all of this &amp;kind</source>
        <translation>Alle dieser &amp;Art beheben</translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <translation>Alles Sichere reparieren</translation>
    </message>
    <message>
        <source>Former &amp;versions…</source>
        <translation>&amp;Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>&amp;Kopfdaten</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>Eine Zeile nach ihrer Nummer aufsuchen</translation>
    </message>
    <message>
        <source>Go to the article&apos;s headings</source>
        <translation>Zu den Überschriften des Artikels</translation>
    </message>
    <message>
        <source>Go to the front matter form</source>
        <translation>Zum Formular der Kopfdaten</translation>
    </message>
    <message>
        <source>Go to the list of articles</source>
        <translation>Zur Artikelliste</translation>
    </message>
    <message>
        <source>Go to the list of problems</source>
        <translation>Zur Problemliste</translation>
    </message>
    <message>
        <source>Go to the next place of what is sought</source>
        <translation>Zur nächsten Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next problem of this article</source>
        <translation>Zum nächsten Problem dieses Artikels</translation>
    </message>
    <message>
        <source>Go to the place before of what is sought</source>
        <translation>Zur vorigen Fundstelle</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Zum vorigen Problem</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Überschrift &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Überschrift &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Überschrift &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>Überschrift &amp;4</translation>
    </message>
    <message>
        <source>I&amp;gnored problems…</source>
        <translation>I&amp;gnorierte Probleme…</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Ignore problem &amp;everywhere</source>
        <translation>Problem &amp;überall ignorieren</translation>
    </message>
    <message>
        <source>Insert an image</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <source>Language, appearance, font, spelling: what you prefer</source>
        <translation>Sprache, Erscheinungsbild, Schrift, Rechtschreibung: wie Sie es mögen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Let the preview load this folder&apos;s pictures from the web</source>
        <translation>Die Vorschau darf die Bilder dieses Ordners aus dem Web laden</translation>
    </message>
    <message>
        <source>List what is ignored, note why, or let it be reported again</source>
        <translation>Auflisten, was ignoriert wird, den Grund notieren oder es wieder melden lassen</translation>
    </message>
    <message>
        <source>Load pictures from the w&amp;eb</source>
        <translation>Bilder aus dem &amp;Web laden</translation>
    </message>
    <message>
        <source>Look &amp;up on Wikipedia</source>
        <translation>Bei &amp;Wikipedia nachschlagen</translation>
    </message>
    <message>
        <source>Look at what the repairs would change in many articles, and make them</source>
        <translation>Ansehen, was die Reparaturen in vielen Artikeln ändern würden, und sie ausführen</translation>
    </message>
    <message>
        <source>Look up and change the keys</source>
        <translation>Tastenkürzel nachsehen und ändern</translation>
    </message>
    <message>
        <source>Make a link of the words</source>
        <translation>Die Wörter zu einem Link machen</translation>
    </message>
    <message>
        <source>Make a list of the lines, or plain lines of it</source>
        <translation>Die Zeilen zu einer Aufzählung machen oder wieder zu einfachen Zeilen</translation>
    </message>
    <message>
        <source>Make a quotation of the lines, or plain lines of it</source>
        <translation>Die Zeilen zu einem Zitat machen oder wieder zu einfachen Zeilen</translation>
    </message>
    <message>
        <source>Make all safe fixes in this article, as one step</source>
        <translation>Alle sicheren Reparaturen in diesem Artikel ausführen, in einem Schritt</translation>
    </message>
    <message>
        <source>Make plain lines of headings</source>
        <translation>Überschriften zu einfachen Zeilen machen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung noch einmal ausführen</translation>
    </message>
    <message>
        <source>Make the first fix of every problem of the chosen one&apos;s kind, as one step</source>
        <translation>Bei allen Problemen dieser Art die erste Reparatur ausführen, in einem Schritt</translation>
    </message>
    <message>
        <source>Make the first fix of the chosen problem</source>
        <translation>Die erste Reparatur des gewählten Problems ausführen</translation>
    </message>
    <message>
        <source>Make the line a heading of the first level, or plain</source>
        <translation>Die Zeile zur Überschrift erster Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Make the line a heading of the fourth level, or plain</source>
        <translation>Die Zeile zur Überschrift vierter Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Make the line a heading of the second level, or plain</source>
        <translation>Die Zeile zur Überschrift zweiter Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Make the line a heading of the third level, or plain</source>
        <translation>Die Zeile zur Überschrift dritter Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Make the words bold, or not</source>
        <translation>Die Wörter fett setzen oder nicht mehr</translation>
    </message>
    <message>
        <source>Make the words italic, or not</source>
        <translation>Die Wörter kursiv setzen oder nicht mehr</translation>
    </message>
    <message>
        <source>Mark this article as good, as it is now</source>
        <translation>Diesen Artikel in seinem jetzigen Stand freigeben</translation>
    </message>
    <message>
        <source>Mark this article as one to come back to</source>
        <translation>Diesen Artikel zur Nacharbeit vormerken</translation>
    </message>
    <message>
        <source>Move lines &amp;downwards</source>
        <translation>Zeilen nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Move lines up&amp;wards</source>
        <translation>Zeilen nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move the lines of the selection above the line before</source>
        <translation>Die Zeilen der Auswahl über die vorige Zeile schieben</translation>
    </message>
    <message>
        <source>Move the lines of the selection below the line behind</source>
        <translation>Die Zeilen der Auswahl unter die nächste Zeile schieben</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>Nacharbei&amp;t nötig</translation>
    </message>
    <message>
        <source>Never report this text under this rule again here</source>
        <translation>Diesen Text nach dieser Regel hier nicht mehr melden</translation>
    </message>
    <message>
        <source>Never report this text under this rule again in any article</source>
        <translation>Diesen Text nach dieser Regel in keinem Artikel mehr melden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next a&amp;rticle</source>
        <translation>Nächster Artike&amp;l</translation>
    </message>
    <message>
        <source>Number the lines, or take the numbers away</source>
        <translation>Die Zeilen nummerieren oder die Nummern entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;article…</source>
        <translation>&amp;Artikel öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Einen Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open a single article</source>
        <translation>Einen einzelnen Artikel öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open the article before</source>
        <translation>Den vorigen Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Den nächsten Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the page that this article was made of in the browser</source>
        <translation>Die Seite, aus der dieser Artikel entstand, im Browser öffnen</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Paste as &amp;plain text</source>
        <translation>Als reinen Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>Paste without making Markdown of formatted text</source>
        <translation>Einfügen, ohne formatierten Text in Markdown umzuwandeln</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>Put this article on the clipboard as HTML</source>
        <translation>Diesen Artikel als HTML in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Repair in &amp;bulk…</source>
        <translation>&amp;Sammelreparatur…</translation>
    </message>
    <message>
        <source>Repeat the lines of the selection</source>
        <translation>Die Zeilen der Auswahl wiederholen</translation>
    </message>
    <message>
        <source>Report from now on only what is new in this folder</source>
        <translation>Ab jetzt nur noch melden, was in diesem Ordner neu ist</translation>
    </message>
    <message>
        <source>Report what was accepted as well</source>
        <translation>Auch melden, was akzeptiert wurde</translation>
    </message>
    <message>
        <source>S&amp;how accepted problems</source>
        <translation>A&amp;kzeptierte Probleme anzeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>A&amp;lle speichern</translation>
    </message>
    <message>
        <source>Save all articles with unsaved changes</source>
        <translation>Alle Artikel mit ungespeicherten Änderungen speichern</translation>
    </message>
    <message>
        <source>Save this article</source>
        <translation>Diesen Artikel speichern</translation>
    </message>
    <message>
        <source>Set the words as code, or not</source>
        <translation>Die Wörter als Code setzen oder nicht mehr</translation>
    </message>
    <message>
        <source>Show in&amp;visible characters</source>
        <translation>Unsichtbare &amp;Zeichen anzeigen</translation>
    </message>
    <message>
        <source>Show signs for blanks, tabs and characters without width</source>
        <translation>Leerzeichen, Tabulatoren und Zeichen ohne Breite sichtbar machen</translation>
    </message>
    <message>
        <source>Show this article as a page in the browser</source>
        <translation>Diesen Artikel als Seite im Browser anzeigen</translation>
    </message>
    <message>
        <source>Show what changed since the last save</source>
        <translation>Zeigen, was sich seit dem letzten Speichern geändert hat</translation>
    </message>
    <message>
        <source>Show what this article was before each save, and bring it back</source>
        <translation>Zeigen, wie dieser Artikel vor jedem Speichern aussah, und ihn zurückholen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Take back all unsaved changes of this article</source>
        <translation>Alle ungespeicherten Änderungen dieses Artikels zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take over the lead</source>
        <translation>Den Anfang des Textes übernehmen</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Un&amp;do the last bulk change…</source>
        <translation>Letzte Sa&amp;mmeländerung zurücknehmen…</translation>
    </message>
    <message>
        <source>Underline words that the dictionary of the article&apos;s language does not know</source>
        <translation>Wörter unterstreichen, die das Wörterbuch der Artikelsprache nicht kennt</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>What the chosen problem is and why it matters, with wrong and right examples</source>
        <translation>Was das gewählte Problem ist und warum es zählt, mit falschen und richtigen Beispielen</translation>
    </message>
    <message>
        <source>Write this article to a PDF</source>
        <translation>Diesen Artikel als PDF schreiben</translation>
    </message>
    <message>
        <source>Write this article to a page that needs no other file</source>
        <translation>Diesen Artikel als Seite schreiben, die keine weitere Datei braucht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>AnalysisRunner</name>
    <message>
        <source>This article could not be checked: the program&apos;s helper ended unexpectedly.</source>
        <translation>Dieser Artikel konnte nicht geprüft werden: Der Hilfsprozess wurde unerwartet beendet.</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Another program changed {name}. Your changes are still here, not saved.</source>
        <translation>Ein anderes Programm hat {name} geändert. Ihre Änderungen sind noch da, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>Load the other text</source>
        <translation>Den anderen Text laden</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere and read again.</source>
        <translation>{name} wurde anderswo geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>{name} was deleted or moved by another program. Its text is still here.</source>
        <translation>{name} wurde von einem anderen Programm gelöscht oder verschoben. Der Text ist noch da.</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Filter articles by name</source>
        <translation>Artikel nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter articles by rule</source>
        <translation>Artikel nach Regel filtern</translation>
    </message>
    <message>
        <source>Filter articles by state</source>
        <translation>Artikel nach Stand filtern</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>List the articles with the most errors first</source>
        <translation>Artikel mit den meisten Fehlern zuerst auflisten</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} von %Ln Artikel</numerusform>
            <numerusform>{shown} von %Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Body of the article</source>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>BooleanField</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%Ln article(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln Artikel ist wieder wie vorher.</numerusform>
            <numerusform>%Ln Artikel sind wieder wie vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) changed</source>
        <translation>
            <numerusform>%Ln Artikel geändert</numerusform>
            <numerusform>%Ln Artikel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) repaired</source>
        <translation>
            <numerusform>%Ln Artikel repariert</numerusform>
            <numerusform>%Ln Artikel repariert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln Stelle ersetzt</numerusform>
            <numerusform>%Ln Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s) made</source>
        <translation>
            <numerusform>%Ln Reparatur ausgeführt</numerusform>
            <numerusform>%Ln Reparaturen ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Repair %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel &amp;reparieren</numerusform>
            <numerusform>%Ln Artikel &amp;reparieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %Ln article(s)</source>
        <translation>
            <numerusform>In %Ln Artikel e&amp;rsetzen</numerusform>
            <numerusform>In %Ln Artikeln e&amp;rsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this bulk repair</source>
        <translation>Diese Sammelreparatur &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo this replacing</source>
        <translation>Dieses Ersetzen &amp;rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) of the folder</source>
        <translation>
            <numerusform>%Ln Artikel des Ordners</numerusform>
            <numerusform>Alle %Ln Artikel des Ordners</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the former texts back…</source>
        <translation>Die früheren Texte werden zurückgeholt …</translation>
    </message>
    <message>
        <source>Repair in bulk</source>
        <translation>Sammelreparatur</translation>
    </message>
    <message>
        <source>Repairing the articles…</source>
        <translation>Die Artikel werden repariert …</translation>
    </message>
    <message>
        <source>Replace in all articles</source>
        <translation>In allen Artikeln ersetzen</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Es wird ersetzt …</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected in the list</source>
        <translation>
            <numerusform>Der in der Liste gewählte Artikel</numerusform>
            <numerusform>Die %Ln in der Liste gewählten Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) that the list shows</source>
        <translation>
            <numerusform>Der Artikel, den die Liste zeigt</numerusform>
            <numerusform>Die %Ln Artikel, die die Liste zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no articles to repair: open a folder first.</source>
        <translation>Es gibt keine Artikel zu reparieren: Öffnen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>This is what the repairs would change. Look through the articles, untick what you do not want, then repair the rest. Each former version stays in the history.</source>
        <translation>Das würden die Reparaturen ändern. Sehen Sie die Artikel durch, nehmen Sie das Häkchen weg, wo Sie etwas nicht wollen, und reparieren Sie dann den Rest. Jede frühere Fassung bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{wanted}” is replaced by “{replacement}”.</source>
        <translation>„{wanted}“ wird durch „{replacement}“ ersetzt.</translation>
    </message>
    <message>
        <source>“{wanted}” is taken out.</source>
        <translation>„{wanted}“ wird entfernt.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>&amp;Stop writing</source>
        <translation>Schreiben an&amp;halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write the ticked articles (Ctrl+Return)</source>
        <translation>Die angehakten Artikel schreiben (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>BulkWriter</name>
    <message>
        <source>the program&apos;s helper ended.</source>
        <translation>der Hilfsprozess wurde beendet.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Articles that would be changed</source>
        <translation>Artikel, die geändert würden</translation>
    </message>
</context>
<context>
    <name>ChipDelegate</name>
    <message>
        <source>Item {number} of {key}</source>
        <translation>Eintrag {number} von {key}</translation>
    </message>
</context>
<context>
    <name>ChoosingDialog</name>
    <message>
        <source>Space takes or leaves one, F2 changes its words, Return accepts.</source>
        <translation>Leertaste nimmt oder lässt einen Teil, F2 ändert seine Wörter, Eingabetaste übernimmt.</translation>
    </message>
    <message>
        <source>Take a {noun} apart</source>
        <translation>{noun} zerlegen</translation>
    </message>
    <message>
        <source>The field will say:</source>
        <translation>Im Feld wird stehen:</translation>
    </message>
    <message>
        <source>What the field will say</source>
        <translation>Was im Feld stehen wird</translation>
    </message>
    <message>
        <source>What the {noun} consists of</source>
        <translation>Woraus „{noun}“ besteht</translation>
    </message>
    <message>
        <source>Which of these become {noun}s?</source>
        <translation>Was davon wird zu einem eigenen Eintrag („{noun}“)?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Vergleichen mit:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Now in the window</source>
        <translation>Jetzt im Fenster</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Fassung, mit der verglichen wird</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%Ln equal line(s)</source>
        <translation>
            <numerusform>%Ln gleiche Zeile</numerusform>
            <numerusform>%Ln gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln weitere Zeile wird hier nicht gezeigt.</numerusform>
            <numerusform>%Ln weitere Zeilen werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>Änderung {number}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%Ln line(s) changed</source>
        <translation>
            <numerusform>%Ln Zeile geändert</numerusform>
            <numerusform>%Ln Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %Ln</source>
        <translation>
            <numerusform>Änderung {number} von %Ln</numerusform>
            <numerusform>Änderung {number} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison of the two versions</source>
        <translation>Vergleich der beiden Fassungen</translation>
    </message>
    <message>
        <source>In &amp;one column</source>
        <translation>In &amp;einer Spalte</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>&amp;Leerraum anzeigen</translation>
    </message>
</context>
<context>
    <name>DateTextField</name>
    <message>
        <source>A date, such as 2023-10-17</source>
        <translation>Ein Datum, etwa 2023-10-17</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Up and Down change what is behind the cursor, Alt+Down shows a calendar.</source>
        <translation>Auf- und Abwärtspfeil ändern, was an der Schreibmarke steht; Alt+Abwärts zeigt einen Kalender.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Nacharbeit nötig</translation>
    </message>
    <message>
        <source>Needs work: {note}</source>
        <translation>Nacharbeit nötig: {note}</translation>
    </message>
    <message>
        <source>Save the article first: it is judged as saved.</source>
        <translation>Speichern Sie den Artikel zuerst: Beurteilt wird der gespeicherte Stand.</translation>
    </message>
    <message>
        <source>What is to be done in {name}?</source>
        <translation>Was ist in {name} zu tun?</translation>
    </message>
    <message>
        <source>{name} is marked as needing work.</source>
        <translation>{name} ist zur Nacharbeit vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>DescriptionField</name>
    <message>
        <source>First paragraph of the body</source>
        <translation>Erster Absatz des Textes</translation>
    </message>
    <message>
        <source>Make the first paragraph of the body the description (Ctrl+Return)</source>
        <translation>Den ersten Absatz des Textes zur Beschreibung machen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The body begins: {words}</source>
        <translation>Der Text beginnt: {words}</translation>
    </message>
    <message>
        <source>✓ The same as the first paragraph of the body.</source>
        <translation>✓ Gleich dem ersten Absatz des Textes.</translation>
    </message>
</context>
<context>
    <name>DiagnosticHelp</name>
    <message>
        <source>Look up on Wikipedia: {text}</source>
        <translation>Bei Wikipedia nachschlagen: {text}</translation>
    </message>
    <message>
        <source>Probably lost: {text}</source>
        <translation>Vermutlich verloren: {text}</translation>
    </message>
    <message>
        <source>{fix} (look at the result)</source>
        <translation>{fix} (Ergebnis ansehen)</translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Editable</name>
    <message>
        <source>Break that line in another program.</source>
        <translation>Brechen Sie diese Zeile in einem anderen Programm um.</translation>
    </message>
    <message>
        <source>Split it in another program.</source>
        <translation>Teilen Sie die Datei in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is no text file</source>
        <translation>sie ist keine Textdatei</translation>
    </message>
    <message>
        <source>it is too big ({size})</source>
        <translation>sie ist zu groß ({size})</translation>
    </message>
    <message numerus="yes">
        <source>one of its lines has %Ln character(s)</source>
        <translation>
            <numerusform>eine ihrer Zeilen hat %Ln Zeichen</numerusform>
            <numerusform>eine ihrer Zeilen hat %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be edited here: {reason}.</source>
        <translation>{name} kann hier nicht bearbeitet werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export as {kind}</source>
        <translation>Als {kind} exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is in “{file}” until you quit.</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite liegt in „{file}“, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The article is on the clipboard, as HTML.</source>
        <translation>Der Artikel liegt als HTML in der Zwischenablage.</translation>
    </message>
    <message>
        <source>the program&apos;s helper cannot be started</source>
        <translation>der Hilfsprozess lässt sich nicht starten</translation>
    </message>
    <message>
        <source>“{name}” could not be written to “{folder}”: {reason}. Choose another folder, or another name.</source>
        <translation>„{name}“ konnte nicht in „{folder}“ geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first pair of brackets found</source>
        <translation>Im Ersatztext steht \1 für das, was das erste Klammerpaar gefunden hat</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein beachten</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Re&amp;gulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>FolderSearch</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>There are no articles to search: open a folder first.</source>
        <translation>Es gibt keine Artikel zu durchsuchen: Öffnen Sie zuerst einen Ordner.</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>There are no articles in {folder}. Articles are files that end in .md, .markdown, .mdown or .mdx; choose another folder with “Open folder”.</source>
        <translation>In {folder} gibt es keine Artikel. Artikel sind Dateien, die auf .md, .markdown, .mdown oder .mdx enden; wählen Sie mit „Ordner öffnen“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This decision could not be kept: {reason}</source>
        <translation>Diese Entscheidung konnte nicht festgehalten werden: {reason}</translation>
    </message>
    <message>
        <source>{folder} could not be opened: {reason}</source>
        <translation>{folder} konnte nicht geöffnet werden: {reason}</translation>
    </message>
</context>
<context>
    <name>FrontMatterForm</name>
    <message>
        <source>Edit as &amp;text</source>
        <translation>Als &amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Show the form and the front matter as it is written, both to be edited</source>
        <translation>Formular und geschriebene Kopfdaten nebeneinander zeigen, beide zum Bearbeiten</translation>
    </message>
    <message>
        <source>Show the front matter as it is written</source>
        <translation>Die Kopfdaten zeigen, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Text &amp;beside</source>
        <translation>Text dane&amp;ben</translation>
    </message>
    <message>
        <source>The front matter is empty. “Edit as text” lets you write some.</source>
        <translation>Die Kopfdaten sind leer. Mit „Als Text bearbeiten“ können Sie welche schreiben.</translation>
    </message>
    <message>
        <source>The front matter is not closed, so none of it is read as fields.</source>
        <translation>Die Kopfdaten sind nicht abgeschlossen; deshalb wird nichts davon als Feld gelesen.</translation>
    </message>
    <message>
        <source>This article has no front matter.</source>
        <translation>Dieser Artikel hat keine Kopfdaten.</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
<context>
    <name>HelperProcess</name>
    <message>
        <source>The program&apos;s helper cannot be started ({reason}).</source>
        <translation>Der Hilfsprozess lässt sich nicht starten ({reason}).</translation>
    </message>
    <message>
        <source>The program&apos;s helper ended unexpectedly several times. Checks and preview rest for a minute; the text is not affected.</source>
        <translation>Der Hilfsprozess wurde mehrmals unerwartet beendet. Prüfung und Vorschau ruhen eine Minute; der Text ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Fassung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Former versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Former versions, the newest first</source>
        <translation>Frühere Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Now in the window</source>
        <translation>Jetzt im Fenster</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; undo takes that back</source>
        <translation>Den jetzigen Text durch diesen ersetzen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Why it cannot be shown</source>
        <translation>Warum sie nicht gezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>IgnoredDialog</name>
    <message>
        <source>&amp;Report again</source>
        <translation>Wieder &amp;melden</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translation>Ignorierte Probleme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is ignored. “Ignore problem” leaves out what is right as it is.</source>
        <translation>Nichts wird ignoriert. „Problem ignorieren“ lässt aus, was so, wie es ist, richtig ist.</translation>
    </message>
    <message>
        <source>Remove all that match nothing any more</source>
        <translation>Alle entfernen, die auf nichts mehr zutreffen</translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation>&amp;Erledigte entfernen</translation>
    </message>
    <message>
        <source>Report the chosen texts again (Delete)</source>
        <translation>Die gewählten Texte wieder melden (Entf)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>These texts are not reported. Write into “Note” why one is right, or let it be reported again.</source>
        <translation>Diese Texte werden nicht gemeldet. Schreiben Sie unter „Notiz“, warum einer richtig ist, oder lassen Sie ihn wieder melden.</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>ImageField</name>
    <message>
        <source>A picture elsewhere; it is not loaded.</source>
        <translation>Ein Bild anderswo; es wird nicht geladen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture for {key}</source>
        <translation>Bild für {key} wählen</translation>
    </message>
    <message>
        <source>Choose a picture of the site</source>
        <translation>Ein Bild der Site wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Picture of {key}</source>
        <translation>Bild zu {key}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>There is no such file in this workspace.</source>
        <translation>Diese Datei gibt es im geöffneten Ordner nicht.</translation>
    </message>
    <message>
        <source>This file is no picture, or one that is not shown here.</source>
        <translation>Diese Datei ist kein Bild oder eines, das hier nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>This picture is outside the opened folder: copy it into the site first.</source>
        <translation>Dieses Bild liegt außerhalb des geöffneten Ordners: Kopieren Sie es zuerst in die Site.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message numerus="yes">
        <source>%Ln ignored problem(s) are not there any more: see Review → Ignored problems.</source>
        <translation>
            <numerusform>%Ln ignoriertes Problem ist nicht mehr vorhanden: siehe Prüfung → Ignorierte Probleme.</numerusform>
            <numerusform>%Ln ignorierte Probleme sind nicht mehr vorhanden: siehe Prüfung → Ignorierte Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) are accepted. From now on only new ones are reported.</source>
        <translation>
            <numerusform>%Ln Problem akzeptiert. Ab jetzt werden nur neue gemeldet.</numerusform>
            <numerusform>%Ln Probleme akzeptiert. Ab jetzt werden nur neue gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting today&apos;s problems of %Ln article(s)…</source>
        <translation>
            <numerusform>Die heutigen Probleme von %Ln Artikel werden akzeptiert …</numerusform>
            <numerusform>Die heutigen Probleme von %Ln Artikeln werden akzeptiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not reported anywhere any more: {problem}</source>
        <translation>Wird nirgends mehr gemeldet: {problem}</translation>
    </message>
    <message>
        <source>Not reported here any more: {problem}</source>
        <translation>Wird hier nicht mehr gemeldet: {problem}</translation>
    </message>
    <message>
        <source>Nothing was accepted: the program&apos;s helper ended unexpectedly. Please try again.</source>
        <translation>Nichts wurde akzeptiert: Der Hilfsprozess wurde unerwartet beendet. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Report all again</source>
        <translation>Alle wieder melden</translation>
    </message>
    <message>
        <source>Report it again</source>
        <translation>Wieder melden</translation>
    </message>
</context>
<context>
    <name>KeyLabel</name>
    <message>
        <source>As text, or as a form again</source>
        <translation>Als Text oder wieder als Formular</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s) of this folder</source>
        <translation>
            <numerusform>In %n Artikel dieses Ordners</numerusform>
            <numerusform>In %n Artikeln dieses Ordners</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Rename the field…</source>
        <translation>Feld umbenennen…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Press the key:</source>
        <translation>Taste &amp;drücken:</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Give the chosen command the key it came with</source>
        <translation>Dem gewählten Befehl seine ursprüngliche Taste geben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key of the chosen command</source>
        <translation>Taste des gewählten Befehls</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Let no key call the chosen command</source>
        <translation>Den gewählten Befehl mit keiner Taste aufrufen</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Change that one first.</source>
        <translation>{key} gehört schon zu „{command}“. Ändern Sie zuerst diesen Befehl.</translation>
    </message>
</context>
<context>
    <name>KindsTree</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Kinds of repairs</source>
        <translation>Arten von Reparaturen</translation>
    </message>
    <message>
        <source>Not made unless you tick them. Some may be wrong.</source>
        <translation>Werden nur ausgeführt, wenn Sie sie anhaken. Manche können falsch sein.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Safe: certainly right</source>
        <translation>Sicher: gewiss richtig</translation>
    </message>
    <message>
        <source>UNSAFE: probably right, look at each result</source>
        <translation>UNSICHER: wahrscheinlich richtig, sehen Sie jedes Ergebnis an</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Edit the item</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Make an item of each line</source>
        <translation>Aus jeder Zeile einen Eintrag machen</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ans Ende schieben</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>An den Anfang schieben</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split into one for each line</source>
        <translation>In einen je Zeile teilen</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>No browser could be opened. The page is {address}</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite ist {address}</translation>
    </message>
    <message>
        <source>This article has no field “subject”, so nobody can tell which Wikipedia page it was made of.</source>
        <translation>Dieser Artikel hat kein Feld „subject“; deshalb lässt sich nicht sagen, aus welcher Wikipedia-Seite er entstand.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation>&amp;Zuletzt geöffnete Ordner</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MissingField</name>
    <message>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <source>Add the field {key}</source>
        <translation>Das Feld {key} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>This article lacks it; %n article(s) have it.</source>
        <translation>
            <numerusform>Diesem Artikel fehlt es; %n Artikel hat es.</numerusform>
            <numerusform>Diesem Artikel fehlt es; %n Artikel haben es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NestedField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a value here</source>
        <translation>Hier einen Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add a value here (Insert)</source>
        <translation>Hier einen Wert hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Add a field, then Return</source>
        <translation>Feld hinzufügen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Return adds it, Down lists the fields of the other articles.</source>
        <translation>Die Eingabetaste fügt es hinzu, der Abwärtspfeil zeigt die Felder der anderen Artikel.</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation>sie enthält Zeichen, die sich nicht darstellen lassen</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Article Reviewer sample</source>
        <translation>Article Reviewer Beispiel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>{file} could not be opened: {reason}.</source>
        <translation>{file} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>{folder} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no article. Articles end in .md, .markdown, .mdown or .mdx.</source>
        <translation>{name} ist kein Artikel. Artikel enden auf .md, .markdown, .mdown oder .mdx.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>(a heading without words)</source>
        <translation>(eine Überschrift ohne Wörter)</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Überschriften des Artikels</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>it could not be printed</source>
        <translation>das Drucken schlug fehl</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>on the web: click to load this folder&apos;s pictures</source>
        <translation>im Web: klicken, um die Bilder dieses Ordners zu laden</translation>
    </message>
    <message>
        <source>the drawing refers to other files</source>
        <translation>die Zeichnung verweist auf andere Dateien</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>das Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the picture could not be loaded</source>
        <translation>das Bild konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>the picture is damaged, or of a kind that cannot be shown</source>
        <translation>das Bild ist beschädigt oder von einer Art, die sich nicht anzeigen lässt</translation>
    </message>
    <message>
        <source>the picture is too large to be shown</source>
        <translation>das Bild ist zu groß, um angezeigt zu werden</translation>
    </message>
    <message>
        <source>the picture&apos;s file is too large to be shown</source>
        <translation>die Bilddatei ist zu groß, um angezeigt zu werden</translation>
    </message>
    <message>
        <source>the program&apos;s helper cannot be started</source>
        <translation>der Hilfsprozess lässt sich nicht starten</translation>
    </message>
    <message>
        <source>there is no such picture in the folder</source>
        <translation>dieses Bild gibt es im Ordner nicht</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Check spelling</source>
        <translation>Rechtschreibung &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Dictionary:</source>
        <translation>&amp;Wörterbuch:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>Sch&amp;rift:</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>For articles whose folder names no language in reviewer.toml</source>
        <translation>Für Artikel, deren Ordner in reviewer.toml keine Sprache nennt</translation>
    </message>
    <message>
        <source>Load this folder&apos;s &amp;pictures from the web</source>
        <translation>&amp;Bilder dieses Ordners aus dem Web laden</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>Unsichtbare &amp;Zeichen anzeigen</translation>
    </message>
    <message>
        <source>Si&amp;ze in points:</source>
        <translation>&amp;Größe in Punkt:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Load pictures from the web</source>
        <translation>Bilder aus dem Web laden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{severity} in line {line}: {problem}</source>
        <translation>{severity} in Zeile {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Certainly right; loses nothing an author wrote</source>
        <translation>Gewiss richtig; verliert nichts, was ein Autor geschrieben hat</translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln place(s)</source>
        <translation>
            <numerusform>Ändert %Ln Stelle</numerusform>
            <numerusform>Ändert %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the first problem. Here are its explanation and its fixes.</source>
        <translation>F8 führt zum ersten Problem. Hier stehen dann seine Erklärung und seine Reparaturen.</translation>
    </message>
    <message>
        <source>Probably right: look at the result</source>
        <translation>Wahrscheinlich richtig: Sehen Sie sich das Ergebnis an</translation>
    </message>
    <message>
        <source>Problems of this article</source>
        <translation>Probleme dieses Artikels</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress of writing</source>
        <translation>Fortschritt des Schreibens</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>{done} von {total} Artikeln</translation>
    </message>
</context>
<context>
    <name>RawFrontMatter</name>
    <message>
        <source>Front matter as text</source>
        <translation>Kopfdaten als Text</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Zeile {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved text cannot be kept against a crash: {reason}. Please save often.</source>
        <translation>Ungespeicherter Text lässt sich nicht gegen einen Absturz sichern: {reason}. Bitte speichern Sie oft.</translation>
    </message>
    <message>
        <source>{name} has unsaved text from the last time, but cannot be opened ({reason}). The text is kept in {folder}.</source>
        <translation>Zu {name} gibt es ungespeicherten Text vom letzten Mal, aber die Datei lässt sich nicht öffnen ({reason}). Der Text liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The preview of this article takes too long and is switched off. The checks go on.</source>
        <translation>Die Vorschau dieses Artikels dauert zu lange und ist abgeschaltet. Die Prüfung läuft weiter.</translation>
    </message>
</context>
<context>
    <name>Repairer</name>
    <message>
        <source>The fixes could not be computed: the program&apos;s helper ended unexpectedly. Please try again.</source>
        <translation>Die Reparaturen konnten nicht berechnet werden: Der Hilfsprozess wurde unerwartet beendet. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text of {name} has changed meanwhile, so nothing was fixed. Please try again.</source>
        <translation>Der Text von {name} hat sich inzwischen geändert; deshalb wurde nichts repariert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln article(s) ticked</source>
        <translation>
            <numerusform>%Ln Artikel angehakt</numerusform>
            <numerusform>%Ln Artikel angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Alle anha&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Keinen anhaken</translation>
    </message>
    <message>
        <source>Articles to look through</source>
        <translation>Artikel, die durchgesehen werden</translation>
    </message>
    <message>
        <source>Looked through {done} of {total}</source>
        <translation>{done} von {total} durchgesehen</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Die Artikel werden durchgesehen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>There is nothing to change in these articles.</source>
        <translation>In diesen Artikeln gibt es nichts zu ändern.</translation>
    </message>
    <message>
        <source>Tick these repairs to see what they would change.</source>
        <translation>Haken Sie diese Reparaturen an, um zu sehen, was sie ändern würden.</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>needs work</source>
        <translation>Nacharbeit nötig</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>A line is very long: lines are not wrapped here, so that typing stays quick.</source>
        <translation>Eine Zeile ist sehr lang: Hier werden Zeilen nicht umbrochen, damit das Tippen flüssig bleibt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your text is still here: please save it. The details are in the log.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({error}). Ihr Text ist noch da: Bitte speichern Sie ihn. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The preview has no Markdown extension called {names}: what it would show otherwise is shown as it is written. The name is in reviewer.toml.</source>
        <translation>Die Vorschau kennt keine Markdown-Erweiterung namens {names}: Was sie sonst umsetzen würde, steht da, wie es geschrieben ist. Der Name steht in reviewer.toml.</translation>
    </message>
    <message>
        <source>The program ended before these texts were saved; they are back: {names}.</source>
        <translation>Das Programm endete, bevor diese Texte gespeichert waren; sie sind wieder da: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>%Ln fix(es) made; Ctrl+Z takes them back together.</source>
        <translation>
            <numerusform>%Ln Reparatur ausgeführt; Strg+Z nimmt sie zurück.</numerusform>
            <numerusform>%Ln Reparaturen ausgeführt; Strg+Z nimmt alle auf einmal zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {fix}. Ctrl+Z takes it back.</source>
        <translation>Erledigt: {fix}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>No problem is chosen. F8 goes to the next.</source>
        <translation>Kein Problem ist gewählt. F8 führt zum nächsten.</translation>
    </message>
    <message>
        <source>No problems in this article.</source>
        <translation>Keine Probleme in diesem Artikel.</translation>
    </message>
    <message>
        <source>The text has changed; the checks are at work.</source>
        <translation>Der Text hat sich geändert; die Prüfung läuft.</translation>
    </message>
    <message>
        <source>There was no fix to make.</source>
        <translation>Es gab nichts zu reparieren.</translation>
    </message>
    <message>
        <source>This one has no ready fix: mend it by hand.</source>
        <translation>Hierfür gibt es keine fertige Reparatur: Beheben Sie es von Hand.</translation>
    </message>
    <message>
        <source>Where they tidied, the article had lost something: {what}.</source>
        <translation>Wo sie aufgeräumt haben, hatte der Artikel etwas verloren: {what}.</translation>
    </message>
</context>
<context>
    <name>RuleBrowser</name>
    <message>
        <source>Explanation with examples</source>
        <translation>Erklärung mit Beispielen</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation>Nach Namen oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the kinds of damage</source>
        <translation>Schadensarten filtern</translation>
    </message>
    <message>
        <source>Kinds of damage</source>
        <translation>Schadensarten</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right, though it looks alike, and never reported:</source>
        <translation>Richtig, obwohl es ähnlich aussieht, und nie gemeldet:</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>beside {article}:</source>
        <translation>neben {article}:</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A Latin full stop ends a Chinese or Japanese sentence.</source>
        <translation>Ein lateinischer Punkt beendet einen chinesischen oder japanischen Satz.</translation>
    </message>
    <message>
        <source>A backslash before a mark that needs none here, as in `12\. May`.</source>
        <translation>Ein Backslash vor einem Zeichen, das hier keinen braucht, etwa `12\. May`.</translation>
    </message>
    <message>
        <source>A blank at the beginning of a paragraph.</source>
        <translation>Ein Leerzeichen am Anfang eines Absatzes.</translation>
    </message>
    <message>
        <source>A blank before a comma or full stop.</source>
        <translation>Ein Leerzeichen vor einem Komma oder Punkt.</translation>
    </message>
    <message>
        <source>A blank before a picture&apos;s file name.</source>
        <translation>Ein Leerzeichen vor dem Dateinamen eines Bildes.</translation>
    </message>
    <message>
        <source>A bracket in a picture&apos;s address ends it too early.</source>
        <translation>Eine Klammer in der Adresse eines Bildes beendet sie zu früh.</translation>
    </message>
    <message>
        <source>A byte order mark inside the text, invisible, where files were joined or read in two ways.</source>
        <translation>Eine Bytereihenfolge-Marke mitten im Text, unsichtbar, wo Dateien aneinandergefügt oder auf zwei Arten gelesen wurden.</translation>
    </message>
    <message>
        <source>A category of the wiki is printed as a line, as in `Category:Forts`.</source>
        <translation>Eine Kategorie des Wikis ist als Zeile gedruckt, etwa `Category:Forts`.</translation>
    </message>
    <message>
        <source>A character is spelled as an HTML entity, as in `&amp;mdash;`.</source>
        <translation>Ein Zeichen ist als HTML-Entität geschrieben, etwa `&amp;mdash;`.</translation>
    </message>
    <message>
        <source>A closing tag without an opening one.</source>
        <translation>Ein schließendes Tag ohne öffnendes.</translation>
    </message>
    <message>
        <source>A colour code of a terminal without its escape character: `[0m`, `[1;32m`.</source>
        <translation>Der Farbcode eines Terminals ohne sein Escape-Zeichen: `[0m`, `[1;32m`.</translation>
    </message>
    <message>
        <source>A comment by which WordPress&apos;s editor marks its blocks, as `&lt;!-- wp:paragraph --&gt;`.</source>
        <translation>Ein Kommentar, mit dem der Editor von WordPress seine Blöcke markiert, etwa `&lt;!-- wp:paragraph --&gt;`.</translation>
    </message>
    <message>
        <source>A comment that is never closed.</source>
        <translation>Ein Kommentar, der nie geschlossen wird.</translation>
    </message>
    <message>
        <source>A computed number with all its decimals: `16.902336555714104 years ago`.</source>
        <translation>Eine berechnete Zahl mit allen Nachkommastellen: `16.902336555714104 years ago`.</translation>
    </message>
    <message>
        <source>A control character, such as the backspace that `\b` became.</source>
        <translation>Ein Steuerzeichen, etwa das Rückschrittzeichen, zu dem `\b` wurde.</translation>
    </message>
    <message>
        <source>A country&apos;s name in small letters behind its flag, as in `🇳🇴 norway`.</source>
        <translation>Ein Ländername in Kleinbuchstaben hinter seiner Flagge, etwa `🇳🇴 norway`.</translation>
    </message>
    <message>
        <source>A description with markup or with words missing, or an empty one.</source>
        <translation>Eine Beschreibung mit Auszeichnung oder fehlenden Wörtern, oder eine leere.</translation>
    </message>
    <message>
        <source>A description with what the converter prints wrongly: `ITALIAN CRUISER Pola`, `358 km2`.</source>
        <translation>Eine Beschreibung mit dem, was der Konverter falsch druckt: `ITALIAN CRUISER Pola`, `358 km2`.</translation>
    </message>
    <message>
        <source>A field is made of something else than in nearly all other articles: a text, not a list.</source>
        <translation>Ein Feld ist von anderer Art als in fast allen anderen Artikeln: ein Text, keine Liste.</translation>
    </message>
    <message>
        <source>A field of the front matter is missing that nearly all other articles have.</source>
        <translation>In den Kopfdaten fehlt ein Feld, das fast alle anderen Artikel haben.</translation>
    </message>
    <message>
        <source>A field that every article needs, without a value; or front matter without any title.</source>
        <translation>Ein Feld, das jeder Artikel braucht, ohne Wert; oder Kopfdaten ganz ohne Titel.</translation>
    </message>
    <message>
        <source>A flag, as a character, in a tag, date or place.</source>
        <translation>Eine Flagge als Zeichen in einem Schlagwort, Datum oder Ort.</translation>
    </message>
    <message>
        <source>A footnote&apos;s mark is printed without its footnote, as in `fell.[12]`.</source>
        <translation>Das Zeichen einer Fußnote ist ohne die Fußnote gedruckt, etwa `fell.[12]`.</translation>
    </message>
    <message>
        <source>A formula&apos;s source is printed in the text.</source>
        <translation>Der Quelltext einer Formel ist in den Text gedruckt.</translation>
    </message>
    <message>
        <source>A heading stands at the end of a sentence instead of on its own line.</source>
        <translation>Eine Überschrift steht am Ende eines Satzes statt in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>A heading that ends in `[object Object]`.</source>
        <translation>Eine Überschrift, die auf `[object Object]` endet.</translation>
    </message>
    <message>
        <source>A heading that skips a level, such as #### right below ##.</source>
        <translation>Eine Überschrift, die eine Ebene überspringt, etwa #### gleich unter ##.</translation>
    </message>
    <message>
        <source>A heading with a colon at its end, wholly in bold, or with markup of a wiki in it.</source>
        <translation>Eine Überschrift mit Doppelpunkt am Ende, ganz in Fettschrift oder mit Wiki-Auszeichnung.</translation>
    </message>
    <message>
        <source>A heading with nothing below it.</source>
        <translation>Eine Überschrift, unter der nichts steht.</translation>
    </message>
    <message>
        <source>A hidden sort key is printed before a number.</source>
        <translation>Ein verborgener Sortierschlüssel ist vor eine Zahl gedruckt.</translation>
    </message>
    <message>
        <source>A key that front matter has twice.</source>
        <translation>Ein Schlüssel, der in den Kopfdaten zweimal vorkommt.</translation>
    </message>
    <message>
        <source>A line break or control character in a program&apos;s spelling, as `\n`, `\x08` or `\u0000`.</source>
        <translation>Ein Zeilenumbruch oder Steuerzeichen in der Schreibweise eines Programms, etwa `\n`, `\x08` oder `\u0000`.</translation>
    </message>
    <message>
        <source>A line happens to begin like a list or a heading.</source>
        <translation>Eine Zeile beginnt zufällig wie eine Liste oder Überschrift.</translation>
    </message>
    <message>
        <source>A line of dashes inside front matter ends it early, and the rest is printed.</source>
        <translation>Eine Strichzeile in den Kopfdaten beendet sie zu früh, und der Rest wird gedruckt.</translation>
    </message>
    <message>
        <source>A line of the wiki&apos;s page frame is printed, as in `Jump to navigation`.</source>
        <translation>Eine Zeile aus dem Seitenrahmen des Wikis ist gedruckt, etwa `Jump to navigation`.</translation>
    </message>
    <message>
        <source>A link leads nowhere: no address, `undefined`, or the scheme twice.</source>
        <translation>Ein Link führt nirgendwohin: keine Adresse, `undefined` oder das Schema doppelt.</translation>
    </message>
    <message>
        <source>A link of the wiki was not converted, as in `[[Fort|the fort]]`.</source>
        <translation>Ein Link des Wikis wurde nicht umgewandelt, etwa `[[Fort|the fort]]`.</translation>
    </message>
    <message>
        <source>A link runs a script instead of leading somewhere, as `javascript:void(0)`.</source>
        <translation>Ein Link führt ein Skript aus, statt irgendwohin zu führen, etwa `javascript:void(0)`.</translation>
    </message>
    <message>
        <source>A link to another article of the site leads to none.</source>
        <translation>Ein Link auf einen anderen Artikel der Site führt ins Leere.</translation>
    </message>
    <message>
        <source>A link to another wiki keeps its prefix, as in `wikt:fort` or a line `fr:Ohrid`.</source>
        <translation>Ein Link zu einem anderen Wiki behält sein Präfix, etwa `wikt:fort` oder eine Zeile `fr:Ohrid`.</translation>
    </message>
    <message>
        <source>A list item without content.</source>
        <translation>Ein Listenpunkt ohne Inhalt.</translation>
    </message>
    <message>
        <source>A list of links of which only the words are left.</source>
        <translation>Eine Linkliste, von der nur die Wörter geblieben sind.</translation>
    </message>
    <message>
        <source>A list of terms became plain items, as in ` * Bastion : a tower`.</source>
        <translation>Aus einer Begriffsliste wurden einfache Punkte, etwa ` * Bastion : a tower`.</translation>
    </message>
    <message>
        <source>A number is announced and none follows, as in `London (1957). ISBN`.</source>
        <translation>Eine Nummer ist angekündigt, und keine folgt, etwa `London (1957). ISBN`.</translation>
    </message>
    <message>
        <source>A numbered list is written as bullets with numbers behind them.</source>
        <translation>Eine nummerierte Liste ist als Aufzählung mit Nummern dahinter geschrieben.</translation>
    </message>
    <message>
        <source>A page that is no article: a redirect, a list of what its title may refer to, or a heap of marks.</source>
        <translation>Eine Seite, die kein Artikel ist: eine Weiterleitung, eine Begriffsklärung oder ein Haufen Zeichen.</translation>
    </message>
    <message>
        <source>A paragraph announces a list that does not follow.</source>
        <translation>Ein Absatz kündigt eine Liste an, die nicht folgt.</translation>
    </message>
    <message>
        <source>A paragraph begins with a comma, as in `, a total of 532 people`.</source>
        <translation>Ein Absatz beginnt mit einem Komma, etwa `, a total of 532 people`.</translation>
    </message>
    <message>
        <source>A paragraph directly below a list is swallowed by its last item.</source>
        <translation>Ein Absatz unmittelbar unter einer Liste wird von ihrem letzten Punkt verschluckt.</translation>
    </message>
    <message>
        <source>A picture is described by its file&apos;s name.</source>
        <translation>Ein Bild ist mit dem Namen seiner Datei beschrieben.</translation>
    </message>
    <message>
        <source>A picture&apos;s address ends in a bare `?`.</source>
        <translation>Die Adresse eines Bildes endet auf ein bloßes `?`.</translation>
    </message>
    <message>
        <source>A picture&apos;s address or description carries a namespace such as `Datei:`.</source>
        <translation>Adresse oder Beschreibung eines Bildes trägt einen Namensraum wie `Datei:`.</translation>
    </message>
    <message>
        <source>A picture&apos;s line is directly followed by text.</source>
        <translation>Auf die Zeile eines Bildes folgt unmittelbar Text.</translation>
    </message>
    <message>
        <source>A picture&apos;s settings are printed, as in `thumb|right|250px|`.</source>
        <translation>Die Einstellungen eines Bildes sind gedruckt, etwa `thumb|right|250px|`.</translation>
    </message>
    <message>
        <source>A piece of JSON printed into the text: `{&quot;type&quot;:&quot;internal&quot;,&quot;page&quot;:&quot;Rome&quot;}`.</source>
        <translation>Ein Stück JSON, in den Text gedruckt: `{&quot;type&quot;:&quot;internal&quot;,&quot;page&quot;:&quot;Rome&quot;}`.</translation>
    </message>
    <message>
        <source>A piece of JavaScript printed into the text: `[Function: name]`, `function () {`.</source>
        <translation>Ein Stück JavaScript, in den Text gedruckt: `[Function: name]`, `function () {`.</translation>
    </message>
    <message>
        <source>A piece of a sentence kept as a tag, such as &quot;the Northern Front of the Great Lake War&quot;.</source>
        <translation>Ein Satzstück als Schlagwort, etwa „the Northern Front of the Great Lake War“.</translation>
    </message>
    <message>
        <source>A publication date without seconds or time zone, which YAML reads as text.</source>
        <translation>Ein Veröffentlichungsdatum ohne Sekunden oder Zeitzone, das YAML als Text liest.</translation>
    </message>
    <message>
        <source>A question mark inside a word, where a letter was: `Sa?d`.</source>
        <translation>Ein Fragezeichen mitten im Wort, wo ein Buchstabe war: `Sa?d`.</translation>
    </message>
    <message>
        <source>A reference begins with the wiki&apos;s way back to the text, as in `^ a b Smith`.</source>
        <translation>Ein Beleg beginnt mit dem Rückweg des Wikis in den Text, etwa `^ a b Smith`.</translation>
    </message>
    <message>
        <source>A second block of front matter, at the start of the body.</source>
        <translation>Ein zweiter Block Kopfdaten am Anfang des Textes.</translation>
    </message>
    <message>
        <source>A section of prose after the references.</source>
        <translation>Ein Abschnitt mit Fließtext hinter den Einzelnachweisen.</translation>
    </message>
    <message>
        <source>A sentence begins with a small letter.</source>
        <translation>Ein Satz beginnt mit einem kleinen Buchstaben.</translation>
    </message>
    <message>
        <source>A sentence breaks off before a blank line where a formula has vanished.</source>
        <translation>Ein Satz bricht vor einer Leerzeile ab, wo eine Formel verschwunden ist.</translation>
    </message>
    <message>
        <source>A sentence is cut in two by a blank line.</source>
        <translation>Ein Satz ist durch eine Leerzeile zerschnitten.</translation>
    </message>
    <message>
        <source>A sentence that announces a list which stands elsewhere: the converter moved it up.</source>
        <translation>Ein Satz, der eine Liste ankündigt, die anderswo steht: Der Konverter hat sie nach oben verschoben.</translation>
    </message>
    <message>
        <source>A ship&apos;s kind is shouted before its name, as in `GERMAN CRUISER Admiral Scheer`.</source>
        <translation>Die Art eines Schiffs steht in Großbuchstaben vor seinem Namen, etwa `GERMAN CRUISER Admiral Scheer`.</translation>
    </message>
    <message>
        <source>A short code of WordPress that nothing was put in for, as `[gallery ids=&quot;1,2&quot;]`.</source>
        <translation>Ein Kurzcode von WordPress, für den nichts eingesetzt wurde, etwa `[gallery ids=&quot;1,2&quot;]`.</translation>
    </message>
    <message>
        <source>A short description that describes nothing: a wiki&apos;s placeholder.</source>
        <translation>Eine Kurzbeschreibung, die nichts beschreibt: der Platzhalter eines Wikis.</translation>
    </message>
    <message>
        <source>A small word stands twice, as in `the the size`.</source>
        <translation>Ein kleines Wort steht doppelt, etwa `the the size`.</translation>
    </message>
    <message>
        <source>A sound, film or document is shown as a picture.</source>
        <translation>Ein Ton, Film oder Dokument wird als Bild gezeigt.</translation>
    </message>
    <message>
        <source>A special blank where only a plain one works: behind a heading&apos;s `##`, a list&apos;s `*`, a YAML key.</source>
        <translation>Ein besonderes Leerzeichen, wo nur ein gewöhnliches wirkt: hinter `##` einer Überschrift, `*` einer Liste, einem YAML-Schlüssel.</translation>
    </message>
    <message>
        <source>A square or cubic unit, or a power of ten, has lost its superscript.</source>
        <translation>Eine Flächen- oder Raumeinheit oder eine Zehnerpotenz hat ihre Hochstellung verloren.</translation>
    </message>
    <message>
        <source>A style sheet or script of the wiki&apos;s page is printed in the text.</source>
        <translation>Ein Stylesheet oder Skript der Wiki-Seite ist in den Text gedruckt.</translation>
    </message>
    <message>
        <source>A subject spelled like an address, as in `Siege_of_Ohrid`, or one that the article is not about.</source>
        <translation>Ein Thema, das wie eine Adresse geschrieben ist, etwa `Siege_of_Ohrid`, oder von dem der Artikel nicht handelt.</translation>
    </message>
    <message>
        <source>A switch between scripts of one language is printed, as in `-{TXL}-`.</source>
        <translation>Ein Umschalter zwischen Schriften einer Sprache ist gedruckt, etwa `-{TXL}-`.</translation>
    </message>
    <message>
        <source>A switch of the wiki is printed, as in `__NOTOC__`.</source>
        <translation>Ein Schalter des Wikis ist gedruckt, etwa `__NOTOC__`.</translation>
    </message>
    <message>
        <source>A table of the wiki was not converted, as in `{| class=&quot;wikitable&quot;`.</source>
        <translation>Eine Tabelle des Wikis wurde nicht umgewandelt, etwa `{| class=&quot;wikitable&quot;`.</translation>
    </message>
    <message>
        <source>A table row has more cells than the table&apos;s head.</source>
        <translation>Eine Tabellenzeile hat mehr Zellen als der Tabellenkopf.</translation>
    </message>
    <message>
        <source>A tag is one of the wiki&apos;s maintenance categories.</source>
        <translation>Ein Schlagwort ist eine Wartungskategorie des Wikis.</translation>
    </message>
    <message>
        <source>A tag is spelled otherwise than in the articles that use it most.</source>
        <translation>Ein Schlagwort ist anders geschrieben als in den Artikeln, die es am häufigsten benutzen.</translation>
    </message>
    <message>
        <source>A tag left over from the wiki&apos;s page: obsolete, or one of its own boxes.</source>
        <translation>Ein übrig gebliebenes Tag der Wiki-Seite: veraltet oder ein Kasten des Wikis.</translation>
    </message>
    <message>
        <source>A tag that is no name: an address, a file name, a number with its unit, or a whole paragraph.</source>
        <translation>Ein Schlagwort, das kein Name ist: eine Adresse, ein Dateiname, eine Zahl mit Einheit oder ein ganzer Absatz.</translation>
    </message>
    <message>
        <source>A tag that only the wiki knows, as in `&lt;ref name=&quot;a&quot;&gt;` or `&lt;/nowiki&gt;`.</source>
        <translation>Ein Tag, das nur das Wiki kennt, etwa `&lt;ref name=&quot;a&quot;&gt;` oder `&lt;/nowiki&gt;`.</translation>
    </message>
    <message>
        <source>A tag that the article has already.</source>
        <translation>Ein Schlagwort, das der Artikel schon hat.</translation>
    </message>
    <message>
        <source>A template of the wiki was not expanded, as in `{{flag|Syria}}`.</source>
        <translation>Eine Vorlage des Wikis wurde nicht ausgewertet, etwa `{{flag|Syria}}`.</translation>
    </message>
    <message>
        <source>A template&apos;s placeholder that nothing was put in for: `${title}`, `&lt;%= name %&gt;`.</source>
        <translation>Der Platzhalter einer Vorlage, für den nichts eingesetzt wurde: `${title}`, `&lt;%= name %&gt;`.</translation>
    </message>
    <message>
        <source>A title or tag that YAML reads as a number, a date or a truth value.</source>
        <translation>Ein Titel oder Schlagwort, das YAML als Zahl, Datum oder Wahrheitswert liest.</translation>
    </message>
    <message>
        <source>A title or tag that ends at a number sign, behind which YAML sees a comment.</source>
        <translation>Ein Titel oder Schlagwort, das an einem Rautezeichen endet, weil YAML dahinter einen Kommentar sieht.</translation>
    </message>
    <message>
        <source>A value of several lines where one line belongs: in a title, a subject, an address.</source>
        <translation>Ein Wert aus mehreren Zeilen, wo eine Zeile hingehört: in Titel, Thema oder Adresse.</translation>
    </message>
    <message>
        <source>A value that is `NaN`, `null` or `Invalid Date`, printed by a script that had none.</source>
        <translation>Ein Wert wie `NaN`, `null` oder `Invalid Date`, von einem Skript gedruckt, das keinen hatte.</translation>
    </message>
    <message>
        <source>A word lost a letter, and other articles have a whole word that it may have been.</source>
        <translation>Ein Wort hat einen Buchstaben verloren, und andere Artikel haben ein ganzes Wort, das es gewesen sein kann.</translation>
    </message>
    <message>
        <source>All spellings of a name are printed, as in `zh-hans:联邦州; zh-hant:聯邦州`.</source>
        <translation>Alle Schreibweisen eines Namens sind gedruckt, etwa `zh-hans:联邦州; zh-hant:聯邦州`.</translation>
    </message>
    <message>
        <source>An HTML entity was escaped twice, as in `&amp;amp;mdash;`.</source>
        <translation>Eine HTML-Entität wurde zweimal maskiert, etwa `&amp;amp;mdash;`.</translation>
    </message>
    <message>
        <source>An HTML entity without its semicolon, as in `10&amp;nbsp km`.</source>
        <translation>Eine HTML-Entität ohne ihr Semikolon, etwa `10&amp;nbsp km`.</translation>
    </message>
    <message>
        <source>An age that was counted when the page was fetched, as in `4 May 1950 (age 76)`.</source>
        <translation>Ein Alter, berechnet am Tag, als die Seite geholt wurde, etwa `4 May 1950 (age 76)`.</translation>
    </message>
    <message>
        <source>An article of hardly any words.</source>
        <translation>Ein Artikel mit kaum Wörtern.</translation>
    </message>
    <message>
        <source>An article that begins without a word of text: a picture, a table or coordinates come first.</source>
        <translation>Ein Artikel, der ohne ein Wort Text beginnt: Zuerst kommt ein Bild, eine Tabelle oder Koordinaten.</translation>
    </message>
    <message>
        <source>An editors&apos; notice of the wiki is printed, as in `[citation needed]`.</source>
        <translation>Ein Hinweis unter Wiki-Autoren ist gedruckt, etwa `[citation needed]`.</translation>
    </message>
    <message>
        <source>An error message of the wiki or its server in place of text.</source>
        <translation>Eine Fehlermeldung des Wikis oder seines Servers anstelle von Text.</translation>
    </message>
    <message>
        <source>An icon of the wiki is shown as a picture: a flag, an arrow, a logo of a sister project.</source>
        <translation>Ein Symbol des Wikis wird als Bild gezeigt: eine Flagge, ein Pfeil, das Logo eines Schwesterprojekts.</translation>
    </message>
    <message>
        <source>An image field that names no picture but a sound, a film or a document.</source>
        <translation>Ein Bildfeld, das kein Bild nennt, sondern einen Ton, einen Film oder ein Dokument.</translation>
    </message>
    <message>
        <source>An image path that begins with &quot;File&quot; or &quot;Image&quot;, glued to the picture&apos;s name.</source>
        <translation>Ein Bildpfad, der mit „File“ oder „Image“ beginnt, an den Namen des Bildes geklebt.</translation>
    </message>
    <message>
        <source>An indented item of the wiki keeps its colon, as in ` * : 2.36 inches`.</source>
        <translation>Ein eingerückter Listenpunkt des Wikis behält seinen Doppelpunkt, etwa ` * : 2.36 inches`.</translation>
    </message>
    <message>
        <source>An infobox cell poured into one tag, date or place: a value of several lines.</source>
        <translation>Eine Infobox-Zelle, in ein Schlagwort, ein Datum oder einen Ort gegossen: ein Wert aus mehreren Zeilen.</translation>
    </message>
    <message>
        <source>An invisible character where it does nothing: a zero-width space, a stray soft hyphen.</source>
        <translation>Ein unsichtbares Zeichen, wo es nichts bewirkt: ein Leerzeichen ohne Breite, ein verirrtes weiches Trennzeichen.</translation>
    </message>
    <message>
        <source>Another article is about the same subject, or begins with the same paragraph.</source>
        <translation>Ein anderer Artikel hat dasselbe Thema oder beginnt mit demselben Absatz.</translation>
    </message>
    <message>
        <source>Blanks at the ends of a tag, date or place, or an item with nothing in it.</source>
        <translation>Leerzeichen am Rand eines Schlagworts, Datums oder Orts, oder ein leerer Eintrag.</translation>
    </message>
    <message>
        <source>Blanks or separators are left over inside brackets, as in `(Berlin, ) is`.</source>
        <translation>Leerzeichen oder Trennzeichen sind in Klammern übrig, etwa `(Berlin, ) is`.</translation>
    </message>
    <message>
        <source>Brackets with nothing in them, or with a lead-in and nothing behind it.</source>
        <translation>Klammern, in denen nichts steht, oder nur eine Einleitung und nichts dahinter.</translation>
    </message>
    <message>
        <source>Bytes that are no text in the file&apos;s encoding, or a file whose encoding had to be guessed.</source>
        <translation>Bytes, die in der Kodierung der Datei kein Text sind, oder eine Datei, deren Kodierung erraten werden musste.</translation>
    </message>
    <message>
        <source>Categories of the wiki stand at the end of a text, as in `It fell. Category:Forts`.</source>
        <translation>Kategorien des Wikis kleben am Ende eines Textes, etwa `It fell. Category:Forts`.</translation>
    </message>
    <message>
        <source>Characters are printed in the spelling of an address, a script or a wiki tag.</source>
        <translation>Zeichen sind in der Schreibweise einer Adresse, eines Skripts oder eines Wiki-Tags gedruckt.</translation>
    </message>
    <message>
        <source>Control characters that Windows-1252 has quotation marks and dashes for: `\x93yes\x94`.</source>
        <translation>Steuerzeichen, an deren Stelle Windows-1252 Anführungszeichen und Striche hat: `\x93yes\x94`.</translation>
    </message>
    <message>
        <source>Coordinates always say N and W, whatever the hemisphere.</source>
        <translation>Koordinaten sagen immer N und W, gleich auf welcher Halbkugel.</translation>
    </message>
    <message>
        <source>Coordinates before or instead of a place&apos;s name.</source>
        <translation>Koordinaten vor einem Ortsnamen oder an seiner Stelle.</translation>
    </message>
    <message>
        <source>Coordinates without numbers: `°N, °W`.</source>
        <translation>Koordinaten ohne Zahlen: `°N, °W`.</translation>
    </message>
    <message>
        <source>Emphasis marks that the page shows, as in `l*&apos;opera*`, `* opera*` or `****opera**`.</source>
        <translation>Hervorhebungszeichen, die auf der Seite zu sehen sind, etwa `l*&apos;opera*`, `* opera*` oder `****opera**`.</translation>
    </message>
    <message>
        <source>Emphasis marks with nothing between them.</source>
        <translation>Hervorhebungszeichen, zwischen denen nichts steht.</translation>
    </message>
    <message>
        <source>Emphasis of the wiki was not converted, as in `&apos;&apos;Emden&apos;&apos;`.</source>
        <translation>Hervorhebung des Wikis wurde nicht umgewandelt, etwa `&apos;&apos;Emden&apos;&apos;`.</translation>
    </message>
    <message>
        <source>Front matter that cannot be read.</source>
        <translation>Kopfdaten, die sich nicht lesen lassen.</translation>
    </message>
    <message>
        <source>Front matter whose closing line is missing.</source>
        <translation>Kopfdaten, deren schließende Zeile fehlt.</translation>
    </message>
    <message>
        <source>Misread UTF-8 of which a byte is gone, so that it cannot be decoded any more: `â€` for `”`.</source>
        <translation>Falsch gelesenes UTF-8, dem ein Byte fehlt, sodass es sich nicht mehr entschlüsseln lässt: `â€` statt `”`.</translation>
    </message>
    <message>
        <source>Misread UTF-8 that is spelled out: `&amp;acirc;&amp;euro;&amp;ldquo;`, `%C3%83%C2%A9`, `\u00e2\u20ac\u2122`.</source>
        <translation>Falsch gelesenes UTF-8, ausbuchstabiert: `&amp;acirc;&amp;euro;&amp;ldquo;`, `%C3%83%C2%A9`, `\u00e2\u20ac\u2122`.</translation>
    </message>
    <message>
        <source>No blank between two sentences.</source>
        <translation>Kein Leerzeichen zwischen zwei Sätzen.</translation>
    </message>
    <message>
        <source>Pictures are fetched from the encyclopaedia&apos;s servers.</source>
        <translation>Bilder werden von den Servern der Enzyklopädie geholt.</translation>
    </message>
    <message>
        <source>Several blank lines in a row, or blank lines at the end.</source>
        <translation>Mehrere Leerzeilen hintereinander oder Leerzeilen am Ende.</translation>
    </message>
    <message>
        <source>Several names run together in one tag, or two dates in one value.</source>
        <translation>Mehrere Namen, in einem Schlagwort zusammengelaufen, oder zwei Daten in einem Wert.</translation>
    </message>
    <message>
        <source>The article&apos;s last paragraph breaks off.</source>
        <translation>Der letzte Absatz des Artikels bricht ab.</translation>
    </message>
    <message>
        <source>The code of a unit instead of its name, as in `12000 LT`.</source>
        <translation>Der Code einer Einheit statt ihres Namens, etwa `12000 LT`.</translation>
    </message>
    <message>
        <source>The description shows where templates vanished, as in `Bodmin (Bosvena ) is  a town`.</source>
        <translation>Die Beschreibung zeigt, wo Vorlagen verschwunden sind, etwa `Bodmin (Bosvena ) is  a town`.</translation>
    </message>
    <message>
        <source>The heading of a group in an infobox, such as &quot;Supported by:&quot;, kept as a tag.</source>
        <translation>Die Überschrift einer Infobox-Gruppe, etwa „Supported by:“, als Schlagwort.</translation>
    </message>
    <message>
        <source>The replacement character `�`, left where a program could not read what stood there.</source>
        <translation>Das Ersatzzeichen `�`, wo ein Programm nicht lesen konnte, was dort stand.</translation>
    </message>
    <message>
        <source>The same paragraph stands twice in a row.</source>
        <translation>Derselbe Absatz steht zweimal hintereinander.</translation>
    </message>
    <message>
        <source>The same picture twice in one section.</source>
        <translation>Dasselbe Bild zweimal in einem Abschnitt.</translation>
    </message>
    <message>
        <source>The tail of a list is printed again behind the list.</source>
        <translation>Das Ende einer Liste ist hinter der Liste noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>The whole article stands twice in the file, one copy below the other.</source>
        <translation>Der ganze Artikel steht zweimal in der Datei, eine Abschrift unter der anderen.</translation>
    </message>
    <message>
        <source>The wiki&apos;s edit link is printed behind a heading or sentence.</source>
        <translation>Der Bearbeiten-Link des Wikis steht hinter einer Überschrift oder einem Satz.</translation>
    </message>
    <message>
        <source>The word `undefined`, printed by a script for a name or number it did not have.</source>
        <translation>Das Wort `undefined`, von einem Skript gedruckt, das einen Namen oder eine Zahl nicht hatte.</translation>
    </message>
    <message>
        <source>Two blanks inside a sentence.</source>
        <translation>Zwei Leerzeichen mitten im Satz.</translation>
    </message>
    <message>
        <source>Two punctuation marks where one belongs.</source>
        <translation>Zwei Satzzeichen, wo eines hingehört.</translation>
    </message>
    <message>
        <source>Two sections of the same name, one beside the other.</source>
        <translation>Zwei Abschnitte gleichen Namens nebeneinander.</translation>
    </message>
    <message>
        <source>Two titles in bold one below the other: the lists that belong to them stand elsewhere.</source>
        <translation>Zwei fette Titel untereinander: Die Listen, die zu ihnen gehören, stehen anderswo.</translation>
    </message>
    <message>
        <source>Two versions of a text with the marks of Git between them: `&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD`.</source>
        <translation>Zwei Fassungen eines Textes mit den Marken von Git dazwischen: `&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD`.</translation>
    </message>
    <message>
        <source>Two years run together where a dash has vanished, as in `193945`.</source>
        <translation>Zwei Jahreszahlen, zusammengelaufen, wo ein Strich verschwunden ist, etwa `193945`.</translation>
    </message>
    <message>
        <source>UTF-8 text misread so that control characters stand in it: `Itâ\x80\x99s`.</source>
        <translation>UTF-8-Text, so falsch gelesen, dass Steuerzeichen darin stehen: `Itâ\x80\x99s`.</translation>
    </message>
    <message>
        <source>UTF-8 text that was read as GBK or Shift JIS: `It鈥檚`, `縺薙ｓ縺ｫ縺｡縺ｯ`.</source>
        <translation>UTF-8-Text, der als GBK oder Shift JIS gelesen wurde: `It鈥檚`, `縺薙ｓ縺ｫ縺｡縺ｯ`.</translation>
    </message>
    <message>
        <source>UTF-8 text that was read as Windows-1251, Mac Roman or code page 437: `вЂ“`, `‚Äì`, `ΓÇô`.</source>
        <translation>UTF-8-Text, der als Windows-1251, Mac Roman oder Codepage 437 gelesen wurde: `вЂ“`, `‚Äì`, `ΓÇô`.</translation>
    </message>
    <message>
        <source>UTF-8 text that was read as Windows-1252: `â€“` where a dash was.</source>
        <translation>UTF-8-Text, der als Windows-1252 gelesen wurde: `â€“`, wo ein Gedankenstrich stand.</translation>
    </message>
    <message>
        <source>UTF-8 text that was read in the wrong encoding more than once: `Ã¢â‚¬â„¢` for `’`.</source>
        <translation>UTF-8-Text, der mehr als einmal in der falschen Kodierung gelesen wurde: `Ã¢â‚¬â„¢` statt `’`.</translation>
    </message>
    <message>
        <source>What careless cleaning leaves of mojibake: `10Â km`, `ï»¿`.</source>
        <translation>Was sorgloses Aufräumen von falsch gelesenem Text übrig lässt: `10Â km`, `ï»¿`.</translation>
    </message>
    <message>
        <source>Wiki markup in an image path: a namespace, link brackets, a size, or the caption.</source>
        <translation>Wiki-Auszeichnung in einem Bildpfad: ein Namensraum, Linkklammern, eine Größe oder die Bildunterschrift.</translation>
    </message>
    <message>
        <source>Wiki or HTML markup in a tag, date or place.</source>
        <translation>Wiki- oder HTML-Auszeichnung in einem Schlagwort, Datum oder Ort.</translation>
    </message>
    <message>
        <source>`[object Object]` printed where text should be.</source>
        <translation>`[object Object]`, gedruckt, wo Text stehen sollte.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%Ln article(s) have unsaved changes:</source>
        <translation>
            <numerusform>%Ln Artikel mit ungespeicherten Änderungen:</numerusform>
            <numerusform>%Ln Artikel mit ungespeicherten Änderungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message>
        <source>Load the other program&apos;s text</source>
        <translation>Den Text des anderen Programms laden</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Als UTF-8 speichern</translation>
    </message>
    <message>
        <source>The encoding is too small</source>
        <translation>Die Kodierung reicht nicht aus</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Your text was not written. Loading the other text can be undone; what is overwritten stays in the history.</source>
        <translation>Ihr Text wurde nicht geschrieben. Das Laden des anderen Textes lässt sich rückgängig machen; was überschrieben wird, bleibt unter den früheren Fassungen erhalten.</translation>
    </message>
    <message>
        <source>{name} could not be read again: {reason}</source>
        <translation>{name} konnte nicht neu gelesen werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanHelper</name>
    <message>
        <source>“{folder}” could not be listed to its end.</source>
        <translation>„{folder}“ konnte nicht vollständig aufgelistet werden.</translation>
    </message>
    <message>
        <source>“{name}” could not be checked: it takes too much time or memory.</source>
        <translation>„{name}“ konnte nicht geprüft werden: Das braucht zu viel Zeit oder Speicher.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace all…</source>
        <translation>&amp;Alle ersetzen…</translation>
    </message>
    <message>
        <source>. There are more: look for something rarer.</source>
        <translation>. Es gibt noch mehr: Suchen Sie etwas Selteneres.</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Front matter only</source>
        <translation>Nur Kopfdaten</translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first pair of brackets found</source>
        <translation>Im Ersatztext steht \1 für das, was das erste Klammerpaar gefunden hat</translation>
    </message>
    <message>
        <source>Look at the differences first, then replace</source>
        <translation>Zuerst die Unterschiede ansehen, dann ersetzen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein beachten</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Only &amp;listed articles</source>
        <translation>Nur auf&amp;gelistete Artikel</translation>
    </message>
    <message>
        <source>Only those that the list of articles shows now</source>
        <translation>Nur die, die die Artikelliste jetzt zeigt</translation>
    </message>
    <message>
        <source>Part of the articles to search</source>
        <translation>Welcher Teil der Artikel durchsucht wird</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Re&amp;gulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Type what you look for. Return goes to the next place.</source>
        <translation>Tippen Sie, was Sie suchen. Die Eingabetaste führt zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <translation>Ganze Artikel</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} articles searched, {found} found</source>
        <translation>{done} von {total} Artikeln durchsucht, {found} gefunden</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>SpellingEdit</name>
    <message>
        <source>Add “{word}” to my dictionary</source>
        <translation>„{word}“ in mein Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>“{word}” is right in this article</source>
        <translation>„{word}“ ist in diesem Artikel richtig</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Ohne Befund</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Nacharbeit nötig</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln more not listed yet</source>
        <translation>
            <numerusform>%Ln weiteres noch nicht aufgelistet</numerusform>
            <numerusform>%Ln weitere noch nicht aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>BYTE THAT IS NO TEXT</source>
        <translation>BYTE, DAS KEIN TEXT IST</translation>
    </message>
    <message>
        <source>CONTROL CHARACTER</source>
        <translation>STEUERZEICHEN</translation>
    </message>
    <message>
        <source>Checked {done} of {total}</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>End of line</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>How the file&apos;s lines end</source>
        <translation>Wie die Zeilen der Datei enden</translation>
    </message>
    <message>
        <source>Line and column of the cursor</source>
        <translation>Zeile und Spalte der Schreibmarke</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>PRIVATE USE</source>
        <translation>PRIVATE NUTZUNG</translation>
    </message>
    <message>
        <source>Problems of this article</source>
        <translation>Probleme dieses Artikels</translation>
    </message>
    <message>
        <source>Progress of checking the folder</source>
        <translation>Fortschritt der Prüfung des Ordners</translation>
    </message>
    <message>
        <source>The character behind the cursor</source>
        <translation>Das Zeichen hinter der Schreibmarke</translation>
    </message>
    <message>
        <source>UNASSIGNED</source>
        <translation>NICHT VERGEBEN</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%Ln article(s) could not be changed:</source>
        <translation>
            <numerusform>%Ln Artikel konnte nicht geändert werden:</numerusform>
            <numerusform>%Ln Artikel konnten nicht geändert werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) with unsaved changes were changed in the window only: look at them and save.</source>
        <translation>
            <numerusform>%Ln Artikel mit ungespeicherten Änderungen wurde nur im Fenster geändert: Sehen Sie ihn an und speichern Sie.</numerusform>
            <numerusform>%Ln Artikel mit ungespeicherten Änderungen wurden nur im Fenster geändert: Sehen Sie sie an und speichern Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that could not be changed</source>
        <translation>Artikel, die nicht geändert werden konnten</translation>
    </message>
    <message>
        <source>You stopped it; the other articles are as they were.</source>
        <translation>Sie haben angehalten; die übrigen Artikel sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupersededField</name>
    <message>
        <source>{key}, which does not count</source>
        <translation>{key}, das nicht zählt</translation>
    </message>
    <message>
        <source>“{key}” comes again below, and only the last one counts. Edit as text to remove one.</source>
        <translation>„{key}“ kommt weiter unten noch einmal, und nur das letzte zählt. Entfernen Sie eines, indem Sie die Kopfdaten als Text bearbeiten.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>der Vorgang ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Choose a value</source>
        <translation>Wert wählen</translation>
    </message>
    <message>
        <source>Choose from the values of the other articles (Down)</source>
        <translation>Aus den Werten der anderen Artikel wählen (Abwärtspfeil)</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Before the last fix</source>
        <translation>Vor der letzten Reparatur</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>Mit einer anderen Datei vergleichen</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The former text is back, not saved yet. Ctrl+Z undoes it.</source>
        <translation>Der frühere Text ist zurück, noch nicht gespeichert. Strg+Z macht das rückgängig.</translation>
    </message>
    <message>
        <source>The saved version</source>
        <translation>Die gespeicherte Fassung</translation>
    </message>
    <message>
        <source>The text before the last fix</source>
        <translation>Der Text vor der letzten Reparatur</translation>
    </message>
    <message>
        <source>There is no former version: this article was not saved here yet.</source>
        <translation>Es gibt keine frühere Fassung: Dieser Artikel wurde hier noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} konnte nicht gelesen werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Try it on sample articles</source>
        <translation>Mit &amp;Beispielartikeln ausprobieren</translation>
    </message>
    <message>
        <source>&lt;b&gt;F8&lt;/b&gt; goes to the next problem, &lt;b&gt;Ctrl+Return&lt;/b&gt; makes the repair that is offered, &lt;b&gt;Ctrl+Z&lt;/b&gt; takes it back, &lt;b&gt;Ctrl+S&lt;/b&gt; saves. Nothing is written before you save.</source>
        <translation>&lt;b&gt;F8&lt;/b&gt; führt zum nächsten Problem, &lt;b&gt;Strg+Eingabe&lt;/b&gt; führt die angebotene Reparatur aus, &lt;b&gt;Strg+Z&lt;/b&gt; nimmt sie zurück, &lt;b&gt;Strg+S&lt;/b&gt; speichert. Bevor Sie speichern, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Copies twelve made-up articles into your documents and opens them</source>
        <translation>Kopiert zwölf erfundene Artikel zu Ihren Dokumenten und öffnet sie</translation>
    </message>
    <message>
        <source>Open a &amp;folder of articles…</source>
        <translation>Einen &amp;Ordner mit Artikeln öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of Markdown articles. Each one is checked; the list on the left shows which are damaged and how badly.</source>
        <translation>Öffnen Sie einen Ordner mit Markdown-Artikeln. Jeder wird geprüft; die Liste links zeigt, welche beschädigt sind und wie schwer.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(und %Ln weiterer)</numerusform>
            <numerusform>(und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Go to line</source>
        <translation>Zu Zeile gehen</translation>
    </message>
    <message>
        <source>Line, from 1 to {last}:</source>
        <translation>Zeile, von 1 bis {last}:</translation>
    </message>
</context>
<context>
    <name>_Bench</name>
    <message>
        <source>The program&apos;s helper ended too often. Please try later.</source>
        <translation>Der Hilfsprozess wurde zu oft beendet. Bitte versuchen Sie es später.</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Do not report this text under this rule again, in this article</source>
        <translation>Diesen Text nach dieser Regel in diesem Artikel nicht mehr melden</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Explanation of the problem</source>
        <translation>Erklärung des Problems</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Open the Wikipedia page of this article in the browser</source>
        <translation>Die Wikipedia-Seite dieses Artikels im Browser öffnen</translation>
    </message>
    <message>
        <source>Probably lost:</source>
        <translation>Vermutlich verloren:</translation>
    </message>
</context>
<context>
    <name>_KeyLine</name>
    <message>
        <source>New name of the field</source>
        <translation>Neuer Name des Feldes</translation>
    </message>
</context>
<context>
    <name>_NewItem</name>
    <message>
        <source>Add an item, then Return</source>
        <translation>Eintrag hinzufügen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>New item of {key}</source>
        <translation>Neuer Eintrag von {key}</translation>
    </message>
    <message>
        <source>Return adds it, Down lists the values of the other articles.</source>
        <translation>Die Eingabetaste fügt ihn hinzu, der Abwärtspfeil zeigt die Werte der anderen Artikel.</translation>
    </message>
</context>
<context>
    <name>_NodeDelegate</name>
    <message>
        <source>Key in {key}</source>
        <translation>Schlüssel in {key}</translation>
    </message>
    <message>
        <source>Value in {key}</source>
        <translation>Wert in {key}</translation>
    </message>
</context>
<context>
    <name>_NumberLine</name>
    <message>
        <source>A number; Up and Down count</source>
        <translation>Eine Zahl; Auf- und Abwärtspfeil zählen</translation>
    </message>
</context>
</TS>
