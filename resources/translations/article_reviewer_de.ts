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
        <source>With Qt {qt} and PySide {pyside} (LGPL), on Python {python} ({system}), and:</source>
        <translation>Mit Qt {qt} und PySide {pyside} (LGPL), unter Python {python} ({system}), und mit:</translation>
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
        <source>Accept all current problems of this folder; only new ones are reported from now on</source>
        <translation>Ab jetzt nur noch melden, was in diesem Ordner neu ist</translation>
    </message>
    <message>
        <source>Accept toda&amp;y&apos;s problems</source>
        <translation>&amp;Heutige Probleme akzeptieren</translation>
    </message>
    <message>
        <source>Apply all safe fixes in this article, as one step</source>
        <translation>Alle sicheren Reparaturen in diesem Artikel ausführen, in einem Schritt</translation>
    </message>
    <message>
        <source>Apply the first fix of the selected problem</source>
        <translation>Die erste Reparatur des gewählten Problems ausführen</translation>
    </message>
    <message>
        <source>Apply the first fix to every problem of the same kind, as one step</source>
        <translation>Bei allen Problemen dieser Art die erste Reparatur ausführen, in einem Schritt</translation>
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
        <source>Approve this article as it is now</source>
        <translation>Diesen Artikel in seinem jetzigen Stand freigeben</translation>
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
        <source>Choose language, appearance, font and spelling</source>
        <translation>Sprache, Erscheinungsbild, Schrift, Rechtschreibung: wie Sie es mögen</translation>
    </message>
    <message>
        <source>Choose the folder that the site publishes at its root, where pictures are found</source>
        <translation>Den Ordner wählen, den die Website an ihrer Wurzel veröffentlicht und in dem Bilder gefunden werden</translation>
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
        <source>Copy this article to the clipboard as HTML</source>
        <translation>Diesen Artikel als HTML in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected lines</source>
        <translation>Die Zeilen der Auswahl löschen</translation>
    </message>
    <message>
        <source>Discard all unsaved changes of this article</source>
        <translation>Alle ungespeicherten Änderungen dieses Artikels zurücknehmen</translation>
    </message>
    <message>
        <source>Dupl&amp;icate lines</source>
        <translation>Zeilen ver&amp;doppeln</translation>
    </message>
    <message>
        <source>Duplicate the selected lines</source>
        <translation>Die Zeilen der Auswahl wiederholen</translation>
    </message>
    <message>
        <source>Explain the selected problem and why it matters, with wrong and right examples</source>
        <translation>Was das gewählte Problem ist und warum es zählt, mit falschen und richtigen Beispielen</translation>
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
        <source>Export this article as a PDF</source>
        <translation>Diesen Artikel als PDF schreiben</translation>
    </message>
    <message>
        <source>Export this article as a single HTML file</source>
        <translation>Diesen Artikel als Seite schreiben, die keine weitere Datei braucht</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Fi&amp;xes at the cursor…</source>
        <translation>Re&amp;paraturen an der Schreibmarke…</translation>
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
        <source>Find any command by a few letters of its name</source>
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
        <source>Go to the next match</source>
        <translation>Zur nächsten Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next problem of this article</source>
        <translation>Zum nächsten Problem dieses Artikels</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Zur vorigen Fundstelle</translation>
    </message>
    <message>
        <source>Go to the previous problem</source>
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
        <source>Ignore thi&amp;s rule</source>
        <translation>Di&amp;ese Regel ignorieren</translation>
    </message>
    <message>
        <source>Insert an image</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <source>Let the preview load this folder&apos;s pictures from the web</source>
        <translation>Die Vorschau darf die Bilder dieses Ordners aus dem Web laden</translation>
    </message>
    <message>
        <source>List and check what the folder holds by now</source>
        <translation>Auflisten und prüfen, was der Ordner inzwischen enthält</translation>
    </message>
    <message>
        <source>List ignored problems, note why they are ignored, or report them again</source>
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
        <source>Make the text larger</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Mark this article as needing work</source>
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
        <source>Move the selected lines down by one line</source>
        <translation>Die Zeilen der Auswahl unter die nächste Zeile schieben</translation>
    </message>
    <message>
        <source>Move the selected lines up by one line</source>
        <translation>Die Zeilen der Auswahl über die vorige Zeile schieben</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>Nacharbei&amp;t nötig</translation>
    </message>
    <message>
        <source>Never report this text again under this rule in any article</source>
        <translation>Diesen Text nach dieser Regel in keinem Artikel mehr melden</translation>
    </message>
    <message>
        <source>Never report this text again under this rule in this article</source>
        <translation>Diesen Text nach dieser Regel hier nicht mehr melden</translation>
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
        <source>Number the lines, or remove the numbers</source>
        <translation>Die Zeilen nummerieren oder die Nummern entfernen</translation>
    </message>
    <message>
        <source>Offer fixes for the problem at the cursor</source>
        <translation>Anbieten, wie sich beheben lässt, was an der Schreibmarke falsch ist</translation>
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
        <source>Open the Wikipedia page of this article in the browser</source>
        <translation>Die Seite, aus der dieser Artikel entstand, im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Den nächsten Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the previous article of the list</source>
        <translation>Den vorigen Artikel der Liste öffnen</translation>
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
        <source>Paste without converting formatted text to Markdown</source>
        <translation>Einfügen, ohne formatierten Text in Markdown umzuwandeln</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Preview what the repairs would change in many articles, then make them</source>
        <translation>Ansehen, was die Reparaturen in vielen Artikeln ändern würden, und sie ausführen</translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>Pu&amp;blic folder of the site…</source>
        <translation>&amp;Veröffentlichter Ordner der Website…</translation>
    </message>
    <message>
        <source>Rea&amp;d the folder again</source>
        <translation>Or&amp;dner neu einlesen</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Die Änderung noch einmal ausführen</translation>
    </message>
    <message>
        <source>Repair in &amp;bulk…</source>
        <translation>&amp;Sammelreparatur…</translation>
    </message>
    <message>
        <source>Report nothing more of this kind in this folder</source>
        <translation>In diesem Ordner nichts mehr von dieser Art melden</translation>
    </message>
    <message>
        <source>Reset the text to its normal size</source>
        <translation>Text in normaler Größe</translation>
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
        <source>Show accepted problems as well</source>
        <translation>Auch melden, was akzeptiert wurde</translation>
    </message>
    <message>
        <source>Show and change keyboard shortcuts</source>
        <translation>Tastenkürzel nachsehen und ändern</translation>
    </message>
    <message>
        <source>Show earlier versions of this article, and restore one</source>
        <translation>Zeigen, wie dieser Artikel vor jedem Speichern aussah, und ihn zurückholen</translation>
    </message>
    <message>
        <source>Show in&amp;visible characters</source>
        <translation>Unsichtbare &amp;Zeichen anzeigen</translation>
    </message>
    <message>
        <source>Show signs for spaces, tabs and zero-width characters</source>
        <translation>Leerzeichen, Tabulatoren und Zeichen ohne Breite sichtbar machen</translation>
    </message>
    <message>
        <source>Show this article as a page in the browser</source>
        <translation>Diesen Artikel als Seite im Browser anzeigen</translation>
    </message>
    <message>
        <source>Show version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Show what changed since the last save</source>
        <translation>Zeigen, was sich seit dem letzten Speichern geändert hat</translation>
    </message>
    <message>
        <source>Switch bold on or off</source>
        <translation>Die Wörter fett setzen oder nicht mehr</translation>
    </message>
    <message>
        <source>Switch code formatting on or off</source>
        <translation>Die Wörter als Code setzen oder nicht mehr</translation>
    </message>
    <message>
        <source>Switch italics on or off</source>
        <translation>Die Wörter kursiv setzen oder nicht mehr</translation>
    </message>
    <message>
        <source>Take over the lead</source>
        <translation>Den Anfang des Textes übernehmen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Turn headings into plain lines</source>
        <translation>Überschriften zu einfachen Zeilen machen</translation>
    </message>
    <message>
        <source>Turn the line into a first-level heading, or back</source>
        <translation>Die Zeile zur Überschrift erster Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Turn the line into a fourth-level heading, or back</source>
        <translation>Die Zeile zur Überschrift vierter Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Turn the line into a second-level heading, or back</source>
        <translation>Die Zeile zur Überschrift zweiter Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Turn the line into a third-level heading, or back</source>
        <translation>Die Zeile zur Überschrift dritter Ebene machen oder wieder zu einer einfachen</translation>
    </message>
    <message>
        <source>Turn the lines into a list, or back</source>
        <translation>Die Zeilen zu einer Aufzählung machen oder wieder zu einfachen Zeilen</translation>
    </message>
    <message>
        <source>Turn the lines into a quotation, or back</source>
        <translation>Die Zeilen zu einem Zitat machen oder wieder zu einfachen Zeilen</translation>
    </message>
    <message>
        <source>Turn the words into a link</source>
        <translation>Die Wörter zu einem Link machen</translation>
    </message>
    <message>
        <source>Un&amp;do the last bulk change…</source>
        <translation>Letzte Sa&amp;mmeländerung zurücknehmen…</translation>
    </message>
    <message>
        <source>Underline words that are not in the dictionary of the article&apos;s language</source>
        <translation>Wörter unterstreichen, die das Wörterbuch der Artikelsprache nicht kennt</translation>
    </message>
    <message>
        <source>Undo the last bulk change in all articles that have not changed since</source>
        <translation>Zurückholen, was die letzte Sammeländerung geändert hat, wo es seither niemand geändert hat</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Use the &amp;lead as description</source>
        <translation>Beschrei&amp;bung aus der Einleitung</translation>
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
    <name>AppearanceMenu</name>
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
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
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
        <source>Save it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>{name} was changed by another program and has been reloaded.</source>
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
        <source>No article is let through by the filters. “Show all” takes them away.</source>
        <translation>Kein Artikel passt zu den Filtern. „Alle zeigen“ hebt sie auf.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>The articles of an opened folder are listed here.</source>
        <translation>Hier stehen die Artikel eines geöffneten Ordners.</translation>
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
    <name>Bench</name>
    <message>
        <source>The program&apos;s helper ended too often. Please try again later.</source>
        <translation>Der Hilfsprozess wurde zu oft beendet. Bitte versuchen Sie es später.</translation>
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
        <source>%Ln article(s) restored.</source>
        <translation>
            <numerusform>%Ln Artikel ist wieder wie vorher.</numerusform>
            <numerusform>%Ln Artikel sind wieder wie vorher.</numerusform>
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
        <source>&amp;Undo this replacement</source>
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
        <source>This is what the repairs would change. Review the articles, untick what you do not want, then repair the rest. All former versions stay in the history.</source>
        <translation>Das würden die Reparaturen ändern. Sehen Sie die Artikel durch, nehmen Sie das Häkchen weg, wo Sie etwas nicht wollen, und reparieren Sie dann den Rest. Jede frühere Fassung bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{wanted}” will be removed.</source>
        <translation>„{wanted}“ wird entfernt.</translation>
    </message>
    <message>
        <source>“{wanted}” will be replaced by “{replacement}”.</source>
        <translation>„{wanted}“ wird durch „{replacement}“ ersetzt.</translation>
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
        <source>Save the ticked articles (Ctrl+Return)</source>
        <translation>Die angehakten Artikel schreiben (Strg+Return)</translation>
    </message>
</context>
<context>
    <name>BulkWriter</name>
    <message>
        <source>the program&apos;s helper ended, so it was left as it is. Please try again later.</source>
        <translation>der Hilfsprozess wurde beendet; deshalb wurde er gelassen, wie er ist. Bitte versuchen Sie es später noch einmal.</translation>
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
    <message numerus="yes">
        <source>{count} (%Ln left out)</source>
        <translation>
            <numerusform>{count} (%Ln ausgelassen)</numerusform>
            <numerusform>{count} (%Ln ausgelassen)</numerusform>
        </translation>
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
    <name>ChipList</name>
    <message>
        <source>Return edits it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Eingabe bearbeitet es, Entf entfernt es, Strg+Links und Strg+Rechts verschieben es.</translation>
    </message>
</context>
<context>
    <name>ChoosingDialog</name>
    <message>
        <source>Space ticks or unticks an item, F2 edits it, Return accepts.</source>
        <translation>Leertaste nimmt oder lässt einen Teil, F2 ändert seine Wörter, Eingabetaste übernimmt.</translation>
    </message>
    <message>
        <source>Split a {noun}</source>
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
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
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
        <source>Choose in a calendar (F4)</source>
        <translation>Im Kalender wählen (F4)</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Empty the field</source>
        <translation>Das Feld leeren</translation>
    </message>
    <message>
        <source>Up and Down change the part after the cursor; F4 shows a calendar; Ctrl+Delete empties the field.</source>
        <translation>Auf und Ab ändern, was hinter dem Cursor steht; F4 zeigt einen Kalender; Strg+Entf leert das Feld.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Save, then decide</source>
        <translation>&amp;Speichern, dann beurteilen</translation>
    </message>
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
        <source>What needs to be done in {name}?</source>
        <translation>Was ist in {name} zu tun?</translation>
    </message>
    <message>
        <source>{name} has unsaved changes. What you decide is about its saved version.</source>
        <translation>{name} hat ungespeicherte Änderungen. Beurteilt wird der gespeicherte Stand.</translation>
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
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The body begins: {words}</source>
        <translation>Der Text beginnt: {words}</translation>
    </message>
    <message>
        <source>Use the first paragraph of the body as the description (Ctrl+Return)</source>
        <translation>Den ersten Absatz des Textes zur Beschreibung machen (Strg+Return)</translation>
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
        <source>{fix} (check the result)</source>
        <translation>{fix} (Ergebnis ansehen)</translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make all (%Ln left out)</source>
        <translation>
            <numerusform>A&amp;lles vornehmen (%Ln ausgelassen)</numerusform>
            <numerusform>A&amp;lles vornehmen (%Ln ausgelassen)</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
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
        <source>it is not a regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>sie ist keine Textdatei</translation>
    </message>
    <message>
        <source>it is too large ({size})</source>
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
    <name>Engine</name>
    <message>
        <source> several times</source>
        <translation> mehrmals</translation>
    </message>
    <message>
        <source> three times</source>
        <translation> dreimal</translation>
    </message>
    <message>
        <source> twice</source>
        <translation> zweimal</translation>
    </message>
    <message>
        <source>1 citation was lost: a script printed “[object Object]” for it.</source>
        <translation>1 Einzelnachweis ist verloren: Ein Skript hat dafür „[object Object]“ gedruckt.</translation>
    </message>
    <message>
        <source>&lt;{1}&gt; is a wiki tag, not HTML.</source>
        <translation>&lt;{1}&gt; ist ein Tag des Wikis, nicht von HTML.</translation>
    </message>
    <message>
        <source>A .{1} file is not a picture.</source>
        <translation>Eine .{1}-Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>A Latin full stop ends a sentence in another script.</source>
        <translation>Ein lateinischer Punkt in einem Satz anderer Schrift.</translation>
    </message>
    <message>
        <source>A WordPress shortcode is printed here.</source>
        <translation>Hier ist ein Kurzcode von WordPress gedruckt.</translation>
    </message>
    <message>
        <source>A comma is missing here, or a quote before it.</source>
        <translation>Hier fehlt ein Komma oder ein Anführungszeichen davor.</translation>
    </message>
    <message>
        <source>A comment cannot end a value here: write it in the front matter as text.</source>
        <translation>Ein Kommentar kann nicht am Ende eines Werts stehen: Schreiben Sie ihn dort, wo die Kopfdaten als Text zu sehen sind.</translation>
    </message>
    <message>
        <source>A computed number was printed with all its decimals.</source>
        <translation>Eine berechnete Zahl wurde mit allen Nachkommastellen gedruckt.</translation>
    </message>
    <message>
        <source>A conflict marker of Git was left here.</source>
        <translation>Hier blieb die Marke zweier zusammengeführter Fassungen stehen.</translation>
    </message>
    <message>
        <source>A dash is missing between these two years.</source>
        <translation>Zwischen zwei Jahreszahlen fehlt ein Strich.</translation>
    </message>
    <message>
        <source>A heading of level {1} directly follows one of level {2}.</source>
        <translation>Eine Überschrift der Ebene {1} steht unter einer der Ebene {2}.</translation>
    </message>
    <message>
        <source>A key in double quotes must stand here.</source>
        <translation>Hier muss ein Schlüssel in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A key is expected here: the indentation or a quote is wrong.</source>
        <translation>Hier wird ein Schlüssel erwartet: Die Einrückung oder ein Anführungszeichen ist falsch.</translation>
    </message>
    <message>
        <source>A letter of this word became a question mark.</source>
        <translation>Ein Buchstabe dieses Wortes wurde zum Fragezeichen.</translation>
    </message>
    <message>
        <source>A letter of this word may have become a question mark.</source>
        <translation>Ein Buchstabe dieses Wortes ist vielleicht zum Fragezeichen geworden.</translation>
    </message>
    <message>
        <source>A letter was lost in “{1}”; {2} “{3}”.</source>
        <translation>In „{1}“ ging ein Buchstabe verloren; {2} „{3}“.</translation>
    </message>
    <message>
        <source>A line break is printed here as an escape.</source>
        <translation>Hier ist ein Zeilenumbruch gedruckt, statt dass die Zeile umbricht.</translation>
    </message>
    <message>
        <source>A list must begin on a line of its own here.</source>
        <translation>Eine Liste muss hier in einer eigenen Zeile beginnen.</translation>
    </message>
    <message>
        <source>A misread character is split between the end of this line and the next one.</source>
        <translation>Ein falsch gelesenes Zeichen steht teils am Ende dieser Zeile, teils auf der nächsten.</translation>
    </message>
    <message>
        <source>A misread character lost a byte; only “{1}” is left.</source>
        <translation>Ein Byte eines falsch gelesenen Zeichens ist verloren; nur „{1}“ ist übrig.</translation>
    </message>
    <message>
        <source>A number in it has too many digits.</source>
        <translation>Eine Zahl darin hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>A part of the place&apos;s name is lost beside this comma.</source>
        <translation>Neben diesem Komma fehlt ein Teil des Ortsnamens.</translation>
    </message>
    <message>
        <source>A pattern is longer than {1} characters; make it shorter.</source>
        <translation>Ein Muster ist länger als {1} Zeichen; bitte kürzen.</translation>
    </message>
    <message>
        <source>A picture is</source>
        <translation>Ein Bild wird</translation>
    </message>
    <message>
        <source>A safe fix needs an example of its result, under “bad”.</source>
        <translation>Eine sichere Reparatur braucht unter „bad“ ein Beispiel für ihr Ergebnis.</translation>
    </message>
    <message>
        <source>A script lost where this link leads.</source>
        <translation>Ein Skript hat verloren, wohin dieser Link führt.</translation>
    </message>
    <message>
        <source>A script may have printed “{1}” because it had no value.</source>
        <translation>Vielleicht hat ein Skript „{1}“ gedruckt, weil es keinen Wert hatte.</translation>
    </message>
    <message>
        <source>A script of the wiki&apos;s page is printed here.</source>
        <translation>Hier ist ein Skript des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>A script printed an object at the heading&apos;s end.</source>
        <translation>Am Ende der Überschrift hat ein Skript ein Objekt gedruckt.</translation>
    </message>
    <message>
        <source>A script printed an object here instead of its text.</source>
        <translation>Hier hat ein Skript ein Objekt statt seines Textes gedruckt.</translation>
    </message>
    <message>
        <source>A script printed an object here; the value is lost.</source>
        <translation>Hier hat ein Skript ein Objekt gedruckt; der Wert ist verloren.</translation>
    </message>
    <message>
        <source>A script printed its data here.</source>
        <translation>Hier hat ein Skript seine Daten gedruckt.</translation>
    </message>
    <message>
        <source>A script printed its own code here.</source>
        <translation>Hier hat ein Skript seinen eigenen Code gedruckt.</translation>
    </message>
    <message>
        <source>A script printed “undefined” for a lost file name.</source>
        <translation>Ein Skript hat „undefined“ für einen verlorenen Dateinamen gedruckt.</translation>
    </message>
    <message>
        <source>A script printed “undefined” for a lost name.</source>
        <translation>Ein Skript hat „undefined“ für einen verlorenen Namen gedruckt.</translation>
    </message>
    <message>
        <source>A script printed “undefined” for something lost.</source>
        <translation>Ein Skript hat „undefined“ für etwas Verlorenes gedruckt.</translation>
    </message>
    <message>
        <source>A script printed “{1}” because it had no value.</source>
        <translation>Ein Skript hat „{1}“ gedruckt, weil es keinen Wert hatte.</translation>
    </message>
    <message>
        <source>A sign or a picture may have become a question mark here.</source>
        <translation>Hier ist vielleicht ein Zeichen oder ein Bild zum Fragezeichen geworden.</translation>
    </message>
    <message>
        <source>A sort key is printed here.</source>
        <translation>Hier ist ein Sortierschlüssel gedruckt.</translation>
    </message>
    <message>
        <source>A special space keeps this from being read as markup.</source>
        <translation>Ein besonderes Leerzeichen verhindert, dass dies als Auszeichnung gelesen wird.</translation>
    </message>
    <message>
        <source>A switch between two scripts is printed here.</source>
        <translation>Hier ist ein Umschalter zwischen Schriften gedruckt.</translation>
    </message>
    <message>
        <source>A tag of {1} characters is not a name.</source>
        <translation>Ein Schlagwort von {1} Zeichen ist kein Name.</translation>
    </message>
    <message>
        <source>A template printed this in capitals.</source>
        <translation>Eine Vorlage hat dies in Großbuchstaben gedruckt.</translation>
    </message>
    <message>
        <source>A template&apos;s placeholder was not filled in.</source>
        <translation>Der Platzhalter einer Vorlage wurde nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>A terminal&apos;s colour code is printed here.</source>
        <translation>Hier ist der Farbcode eines Terminals gedruckt.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character (a tab, @, ` or %): put it in quotes.</source>
        <translation>Ein Wert kann nicht mit diesem Zeichen beginnen (Tabulator, @, ` oder %): Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value here is invalid, such as a date in a 13th month: the schema cannot be checked.</source>
        <translation>Ein Wert hier ist ungültig, etwa ein Datum in einem 13. Monat: Das Schema kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>A value is missing here, or it is text without quotes.</source>
        <translation>Hier fehlt ein Wert, oder an seiner Stelle steht Text ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value that contains a colon needs quotes around it.</source>
        <translation>Ein Doppelpunkt in einem Wert verlangt Anführungszeichen um den Wert.</translation>
    </message>
    <message>
        <source>A wiki category is printed here.</source>
        <translation>Hier ist eine Kategorie des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>A wiki link is printed here.</source>
        <translation>Hier ist ein Link des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>A wiki table is printed here.</source>
        <translation>Hier ist eine Tabelle des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>A wiki template is printed here.</source>
        <translation>Hier ist eine Vorlage des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>A word may be missing before this punctuation mark.</source>
        <translation>Vor diesem Zeichen fehlt vielleicht ein Wort.</translation>
    </message>
    <message>
        <source>A “.{1}” file is not a picture that a page can show.</source>
        <translation>Eine „.{1}“-Datei ist kein Bild, das eine Seite zeigen kann.</translation>
    </message>
    <message>
        <source>Add the seconds</source>
        <translation>Sekunden ergänzen</translation>
    </message>
    <message>
        <source>An example under “{1}” must be a text, or a table with “text” and “fixed”.</source>
        <translation>Ein Beispiel unter „{1}“ muss ein Text sein oder eine Tabelle mit „text“ und „fixed“.</translation>
    </message>
    <message>
        <source>An example under “{1}” must be a text.</source>
        <translation>Ein Beispiel unter „{1}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>An invisible character changes the direction of the text after it.</source>
        <translation>Ein unsichtbares Zeichen dreht die Schreibrichtung des Textes dahinter um.</translation>
    </message>
    <message>
        <source>An invisible control character (U+{1})</source>
        <translation>Ein unsichtbares Steuerzeichen (U+{1})</translation>
    </message>
    <message>
        <source>An invisible {1} has no effect here.</source>
        <translation>Hier steht unsichtbar und ohne Wirkung: {1}.</translation>
    </message>
    <message>
        <source>An item of the list must begin with - here.</source>
        <translation>Ein Eintrag der Liste muss hier mit - beginnen.</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Zeile umbrechen</translation>
    </message>
    <message>
        <source>Characters were lost here, and the replacement character was misread.</source>
        <translation>Hier gingen Zeichen verloren, und ihr Ersatz wurde falsch gelesen.</translation>
    </message>
    <message>
        <source>Characters were lost in “{1}”.</source>
        <translation>In „{1}“ gingen Zeichen verloren.</translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <translation>Klammer schließen</translation>
    </message>
    <message>
        <source>Close the bracket above</source>
        <translation>Klammer darüber schließen</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Lücke schließen</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>Lücken schließen</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <translation>Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8.</source>
        <translation>Wandeln Sie die Datei in UTF-8 um.</translation>
    </message>
    <message>
        <source>Cut the printed object off the heading</source>
        <translation>Das gedruckte Objekt von der Überschrift abschneiden</translation>
    </message>
    <message>
        <source>Decode as UTF-8</source>
        <translation>Als UTF-8 entschlüsseln</translation>
    </message>
    <message>
        <source>Decode as “{1}”</source>
        <translation>Zu „{1}“ entschlüsseln</translation>
    </message>
    <message>
        <source>Defined in {1}, line {2}.</source>
        <translation>Festgelegt in {1}, Zeile {2}.</translation>
    </message>
    <message>
        <source>Defined in {1}.</source>
        <translation>Festgelegt in {1}.</translation>
    </message>
    <message>
        <source>Delete the empty coordinates</source>
        <translation>Leere Koordinaten löschen</translation>
    </message>
    <message>
        <source>Delete the printed function</source>
        <translation>Gedruckte Funktion löschen</translation>
    </message>
    <message>
        <source>Delete the printed object</source>
        <translation>Gedrucktes Objekt löschen</translation>
    </message>
    <message>
        <source>Delete the printed objects</source>
        <translation>Gedruckte Objekte löschen</translation>
    </message>
    <message>
        <source>Delete the word</source>
        <translation>Wort löschen</translation>
    </message>
    <message>
        <source>Encode the brackets</source>
        <translation>Klammern kodieren</translation>
    </message>
    <message>
        <source>Escape it</source>
        <translation>Mit Backslash schreiben</translation>
    </message>
    <message>
        <source>Escape the bars of the picture&apos;s settings</source>
        <translation>Die Striche der Bildeinstellungen mit Backslash schreiben</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>„,“ wird erwartet</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>„:“ wird erwartet</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>ein Schlüssel in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>hinter dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>In the description</source>
        <translation>In der Beschreibung</translation>
    </message>
    <message>
        <source>Indent the text</source>
        <translation>Text einrücken</translation>
    </message>
    <message>
        <source>Indent with spaces instead of tabs</source>
        <translation>Mit Leerzeichen statt Tabulatoren einrücken</translation>
    </message>
    <message>
        <source>Insert a space</source>
        <translation>Leerzeichen setzen</translation>
    </message>
    <message>
        <source>It cannot be read: {1}.</source>
        <translation>Sie kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>It is nested deeper than {1} levels.</source>
        <translation>Sie ist tiefer als {1} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>It is nested too deeply; make it simpler.</source>
        <translation>Sie ist zu tief verschachtelt; bitte vereinfachen.</translation>
    </message>
    <message>
        <source>It is too large; the limit is 1 MB.</source>
        <translation>Sie ist zu groß; die Grenze liegt bei 1 MB.</translation>
    </message>
    <message>
        <source>It refers to “{1}”, which is not in this file; put it in $defs.</source>
        <translation>Es verweist auf „{1}“, das nicht in dieser Datei steht; bitte nach $defs verschieben.</translation>
    </message>
    <message>
        <source>JSON can write {1} only as text.</source>
        <translation>JSON kann {1} nur als Text schreiben.</translation>
    </message>
    <message>
        <source>JSON cannot hold all of this value.</source>
        <translation>JSON kann diesen Wert nicht ganz aufnehmen.</translation>
    </message>
    <message>
        <source>JSON says: {1}.</source>
        <translation>JSON meldet: {1}.</translation>
    </message>
    <message>
        <source>Join both blocks, keeping the values of the first</source>
        <translation>Beide Blöcke verbinden, mit den Werten des ersten</translation>
    </message>
    <message>
        <source>Join it to the value above</source>
        <translation>Mit dem Wert darüber verbinden</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Join the two halves</source>
        <translation>Die beiden Hälften verbinden</translation>
    </message>
    <message>
        <source>Join the two lists</source>
        <translation>Die beiden Listen verbinden</translation>
    </message>
    <message>
        <source>Keep one scheme</source>
        <translation>Ein Schema behalten</translation>
    </message>
    <message>
        <source>Keep only the words</source>
        <translation>Nur die Wörter behalten</translation>
    </message>
    <message>
        <source>Keep the first value</source>
        <translation>Den oberen Wert behalten</translation>
    </message>
    <message>
        <source>Keep the lower version</source>
        <translation>Die untere Fassung behalten</translation>
    </message>
    <message>
        <source>Keep the name only</source>
        <translation>Nur den Namen behalten</translation>
    </message>
    <message>
        <source>Keep the picture&apos;s name</source>
        <translation>Den Namen des Bildes behalten</translation>
    </message>
    <message>
        <source>Keep the second value</source>
        <translation>Den unteren Wert behalten</translation>
    </message>
    <message>
        <source>Keep the upper version</source>
        <translation>Die obere Fassung behalten</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Die Wörter lassen</translation>
    </message>
    <message>
        <source>Keep the words without the link</source>
        <translation>Die Wörter ohne den Link behalten</translation>
    </message>
    <message>
        <source>Keep “{1}”</source>
        <translation>„{1}“ behalten</translation>
    </message>
    <message>
        <source>Keep “{1}” only</source>
        <translation>Nur „{1}“ behalten</translation>
    </message>
    <message>
        <source>Leave one blank line</source>
        <translation>Eine Leerzeile lassen</translation>
    </message>
    <message>
        <source>Leave one pair</source>
        <translation>Ein Paar lassen</translation>
    </message>
    <message>
        <source>Leave one space</source>
        <translation>Ein Leerzeichen lassen</translation>
    </message>
    <message>
        <source>Leave one “{1}”</source>
        <translation>Ein „{1}“ lassen</translation>
    </message>
    <message>
        <source>Line {1}: {2} has no place for {3}. {4}</source>
        <translation>Zeile {1}: {2} kann {3} nicht darstellen. {4}</translation>
    </message>
    <message>
        <source>Link to “{1}”</source>
        <translation>Auf „{1}“ verlinken</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Zu einer Liste machen</translation>
    </message>
    <message>
        <source>Make it a numbered item</source>
        <translation>Zu einem nummerierten Punkt machen</translation>
    </message>
    <message>
        <source>Make it a single value</source>
        <translation>Zu einem einzelnen Wert machen</translation>
    </message>
    <message>
        <source>Misread UTF-8, written as escapes: it stands for “{1}”.</source>
        <translation>Falsch gelesenes UTF-8, ausbuchstabiert: Es steht für „{1}“.</translation>
    </message>
    <message>
        <source>Move the key to the line&apos;s start</source>
        <translation>Schlüssel an den Zeilenanfang rücken</translation>
    </message>
    <message>
        <source>Move the marks</source>
        <translation>Zeichen verschieben</translation>
    </message>
    <message>
        <source>Neither the file&apos;s name nor the bold name in the text agrees with it.</source>
        <translation>Weder der Dateiname noch der fette Name im Text stimmt damit überein.</translation>
    </message>
    <message>
        <source>No text comes before the first heading.</source>
        <translation>Vor der ersten Überschrift kommt kein Text.</translation>
    </message>
    <message>
        <source>Nothing follows this colon.</source>
        <translation>Auf diesen Doppelpunkt folgt nichts.</translation>
    </message>
    <message>
        <source>Only key: value is allowed here, but there is text.</source>
        <translation>Hier darf nur Schlüssel: Wert stehen, aber es steht Text da.</translation>
    </message>
    <message>
        <source>Put a blank line below the list</source>
        <translation>Leerzeile unter die Liste setzen</translation>
    </message>
    <message>
        <source>Put a blank line below the picture</source>
        <translation>Leerzeile unter das Bild setzen</translation>
    </message>
    <message>
        <source>Put a dash before each item</source>
        <translation>Vor jeden Eintrag einen Strich setzen</translation>
    </message>
    <message>
        <source>Put a plain space</source>
        <translation>Gewöhnliches Leerzeichen setzen</translation>
    </message>
    <message>
        <source>Put a space after the colon</source>
        <translation>Leerzeichen hinter den Doppelpunkt setzen</translation>
    </message>
    <message>
        <source>Put a space between them</source>
        <translation>Leerzeichen dazwischensetzen</translation>
    </message>
    <message>
        <source>Put all of it in quotes</source>
        <translation>Alles in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Put plain spaces</source>
        <translation>Gewöhnliche Leerzeichen setzen</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Put the heading on its own line</source>
        <translation>Überschrift in eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>Put the item on its own line</source>
        <translation>Eintrag in eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>Put {1} in quotes</source>
        <translation>{1} in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Quote the whole value</source>
        <translation>Den ganzen Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Readers see {1} here.</source>
        <translation>Leser sehen hier {1}.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it, as “{1}” is there already</source>
        <translation>Entfernen, denn „{1}“ ist schon da</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Eines entfernen</translation>
    </message>
    <message>
        <source>Remove the apostrophes</source>
        <translation>Apostrophe entfernen</translation>
    </message>
    <message>
        <source>Remove the asterisks</source>
        <translation>Sterne entfernen</translation>
    </message>
    <message>
        <source>Remove the backlinks</source>
        <translation>Rückweg entfernen</translation>
    </message>
    <message>
        <source>Remove the backslash</source>
        <translation>Backslash entfernen</translation>
    </message>
    <message>
        <source>Remove the backslashes</source>
        <translation>Backslashes entfernen</translation>
    </message>
    <message>
        <source>Remove the blank lines</source>
        <translation>Leerzeilen entfernen</translation>
    </message>
    <message>
        <source>Remove the brace</source>
        <translation>Geschweifte Klammer entfernen</translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Klammern entfernen</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Bytereihenfolge-Marke entfernen</translation>
    </message>
    <message>
        <source>Remove the categories</source>
        <translation>Kategorien entfernen</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>Kategorie entfernen</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Kurzcode entfernen</translation>
    </message>
    <message>
        <source>Remove the colon</source>
        <translation>Doppelpunkt entfernen</translation>
    </message>
    <message>
        <source>Remove the colour code</source>
        <translation>Farbcode entfernen</translation>
    </message>
    <message>
        <source>Remove the colour codes</source>
        <translation>Farbcodes entfernen</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove the doubled quote</source>
        <translation>Doppeltes Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the edit link</source>
        <translation>Bearbeiten-Link entfernen</translation>
    </message>
    <message>
        <source>Remove the empty emphasis</source>
        <translation>Leere Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Remove the empty first block</source>
        <translation>Leeren ersten Block entfernen</translation>
    </message>
    <message>
        <source>Remove the empty item</source>
        <translation>Leeren Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove the empty one</source>
        <translation>Das leere entfernen</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Flagge entfernen</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>Überschrift entfernen</translation>
    </message>
    <message>
        <source>Remove the icon</source>
        <translation>Symbol entfernen</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove the line of dashes</source>
        <translation>Strichzeile entfernen</translation>
    </message>
    <message>
        <source>Remove the lines</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Remove the link, keep its words</source>
        <translation>Link entfernen, Wörter behalten</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Remove the markup</source>
        <translation>Auszeichnung entfernen</translation>
    </message>
    <message>
        <source>Remove the namespace</source>
        <translation>Namensraum entfernen</translation>
    </message>
    <message>
        <source>Remove the notice</source>
        <translation>Hinweis entfernen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Remove the prefix</source>
        <translation>Präfix entfernen</translation>
    </message>
    <message>
        <source>Remove the punctuation mark</source>
        <translation>Ohne das Zeichen beginnen</translation>
    </message>
    <message>
        <source>Remove the question mark</source>
        <translation>Fragezeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the repeated items</source>
        <translation>Wiederholte Punkte entfernen</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation>Wiederholung entfernen</translation>
    </message>
    <message>
        <source>Remove the second block</source>
        <translation>Zweiten Block entfernen</translation>
    </message>
    <message>
        <source>Remove the second copy</source>
        <translation>Zweite Abschrift entfernen</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>Den zweiten entfernen</translation>
    </message>
    <message>
        <source>Remove the sort key</source>
        <translation>Sortierschlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the style rules</source>
        <translation>Stilregeln entfernen</translation>
    </message>
    <message>
        <source>Remove the switch</source>
        <translation>Schalter entfernen</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove the tag, keep its words</source>
        <translation>Klammern des Schalters entfernen</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Remove this heading</source>
        <translation>Diese Überschrift entfernen</translation>
    </message>
    <message>
        <source>Remove this {1}: all its names are {2}s already</source>
        <translation>Diesen Eintrag entfernen ({1}): Seine Namen sind schon einzeln da ({2})</translation>
    </message>
    <message>
        <source>Remove what is left over</source>
        <translation>Überbleibsel entfernen</translation>
    </message>
    <message>
        <source>Remove {1}</source>
        <translation>{1} entfernen</translation>
    </message>
    <message>
        <source>Repair all of it</source>
        <translation>Alles davon reparieren</translation>
    </message>
    <message>
        <source>Repair what is certain</source>
        <translation>Reparieren, was gewiss ist</translation>
    </message>
    <message>
        <source>Replace with a zero-width non-joiner</source>
        <translation>Durch einen Bindehemmer ohne Breite ersetzen</translation>
    </message>
    <message>
        <source>Replace with “{1}”</source>
        <translation>Durch „{1}“ ersetzen</translation>
    </message>
    <message>
        <source>Restore the original text</source>
        <translation>Durch das ersetzen, was hier stand</translation>
    </message>
    <message>
        <source>Round to “{1}”</source>
        <translation>Auf „{1}“ runden</translation>
    </message>
    <message>
        <source>Several spellings of one name are printed side by side.</source>
        <translation>Die Schreibweisen eines Namens sind nebeneinander gedruckt.</translation>
    </message>
    <message>
        <source>So much of this file is misread that the rest has not been checked yet.</source>
        <translation>So viel in dieser Datei ist falsch gelesen, dass der Rest noch nicht durchgesehen wurde.</translation>
    </message>
    <message>
        <source>Some site generators show this as {1}.</source>
        <translation>Manche Site-Generatoren machen daraus {1}.</translation>
    </message>
    <message>
        <source>Something is missing after “{1}”: a formula or a name.</source>
        <translation>Hinter „{1}“ fehlt etwas: eine Formel oder ein Name.</translation>
    </message>
    <message>
        <source>Split into {1} {2}s</source>
        <translation>{2} in {1} Teile zerlegen</translation>
    </message>
    <message>
        <source>TOML cannot write an empty value: remove the field instead.</source>
        <translation>TOML kann nichts nicht schreiben: Entfernen Sie stattdessen das Feld.</translation>
    </message>
    <message>
        <source>TOML says: {1}.</source>
        <translation>TOML meldet: {1}.</translation>
    </message>
    <message>
        <source>The WordPress editor left a mark here.</source>
        <translation>Hier steht eine Marke des WordPress-Editors.</translation>
    </message>
    <message>
        <source>The address begins twice.</source>
        <translation>Die Adresse beginnt zweimal.</translation>
    </message>
    <message>
        <source>The address of the picture ends in a question mark.</source>
        <translation>Die Adresse des Bildes endet mit einem Fragezeichen.</translation>
    </message>
    <message>
        <source>The article has no title (“subject” or “title”).</source>
        <translation>Der Artikel hat keinen Titel („subject“ oder „title“).</translation>
    </message>
    <message>
        <source>The article has only {1} words.</source>
        <translation>Der Artikel hat nur {1} Wörter.</translation>
    </message>
    <message>
        <source>The beginning of this sentence is missing.</source>
        <translation>Der Anfang dieses Satzes fehlt.</translation>
    </message>
    <message>
        <source>The converter writes W even for east: check the place.</source>
        <translation>Der Konverter schreibt W auch für Osten: Prüfen Sie den Ort.</translation>
    </message>
    <message>
        <source>The description ends where a list was.</source>
        <translation>Die Beschreibung endet, wo eine Liste war.</translation>
    </message>
    <message>
        <source>The description has gaps.</source>
        <translation>Die Beschreibung hat Lücken.</translation>
    </message>
    <message>
        <source>The description has {1} characters, more than {2}.</source>
        <translation>Die Beschreibung hat {1} Zeichen, mehr als {2}.</translation>
    </message>
    <message>
        <source>The description is empty.</source>
        <translation>Die Beschreibung ist leer.</translation>
    </message>
    <message>
        <source>The description is only the file name{1}.</source>
        <translation>Die Beschreibung ist nur der Dateiname{1}.</translation>
    </message>
    <message>
        <source>The emphasis begins before the apostrophe.</source>
        <translation>Die Hervorhebung beginnt vor dem Apostroph.</translation>
    </message>
    <message>
        <source>The field {1} has a form that can only be edited as text.</source>
        <translation>Das Feld {1} hat eine Form, die sich nur als Text ändern lässt.</translation>
    </message>
    <message>
        <source>The field {1} is not a plain list: edit it as text.</source>
        <translation>Das Feld {1} ist keine einfache Liste: Ändern Sie es als Text.</translation>
    </message>
    <message>
        <source>The fields end at this line, but there is more after it.</source>
        <translation>Mit dieser Zeile enden die Felder, aber es folgt noch etwas.</translation>
    </message>
    <message>
        <source>The first words of the description are lost.</source>
        <translation>Die Wörter, mit denen die Beschreibung begann, sind verloren.</translation>
    </message>
    <message>
        <source>The first words of this sentence are missing.</source>
        <translation>Die ersten Wörter dieses Satzes fehlen.</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>Die Kopfdaten</translation>
    </message>
    <message>
        <source>The front matter cannot be read as it stands: repair it as text first.</source>
        <translation>Die Kopfdaten lassen sich so nicht lesen: Reparieren Sie sie zuerst als Text.</translation>
    </message>
    <message>
        <source>The front matter could no longer be read: {1}</source>
        <translation>Die Kopfdaten ließen sich danach nicht mehr lesen: {1}</translation>
    </message>
    <message>
        <source>The front matter ends here, but more of its fields follow.</source>
        <translation>Hier enden die Kopfdaten, obwohl weitere ihrer Felder folgen.</translation>
    </message>
    <message>
        <source>The front matter ends in ..., which site generators do not understand: write ---.</source>
        <translation>Die Kopfdaten enden mit ..., was Site-Generatoren nicht kennen: Schreiben Sie ---.</translation>
    </message>
    <message>
        <source>The front matter has no fields: every line must be of the form key: value.</source>
        <translation>Die Kopfdaten haben keine Felder: Jede Zeile muss die Form Schlüssel: Wert haben.</translation>
    </message>
    <message>
        <source>The front matter is larger than {1} KB.</source>
        <translation>Die Kopfdaten sind größer als {1} KB.</translation>
    </message>
    <message>
        <source>The front matter is nested more than {1} levels deep.</source>
        <translation>Die Kopfdaten sind mehr als {1} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The front matter is never closed: a line of {1} is missing after its fields.</source>
        <translation>Die Kopfdaten werden nie abgeschlossen: Hinter ihren Feldern fehlt eine Zeile {1}.</translation>
    </message>
    <message>
        <source>The front matter is never closed: a line with } is missing after its fields.</source>
        <translation>Die Kopfdaten werden nie abgeschlossen: Hinter ihren Feldern fehlt eine Zeile mit }.</translation>
    </message>
    <message>
        <source>The group opened with { needs a comma or } here.</source>
        <translation>Die mit { geöffnete Gruppe braucht hier ein Komma oder }.</translation>
    </message>
    <message>
        <source>The heading ends in a colon.</source>
        <translation>Die Überschrift endet mit einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The heading has bold marks, though headings are bold already.</source>
        <translation>Die Überschrift ist doppelt fett.</translation>
    </message>
    <message>
        <source>The hemisphere contradicts the sign.</source>
        <translation>Die Halbkugel widerspricht dem Vorzeichen.</translation>
    </message>
    <message>
        <source>The items of “{1}” must be texts in quotes.</source>
        <translation>Die Einträge von „{1}“ müssen Texte in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The last paragraph breaks off here.</source>
        <translation>Hier bricht der letzte Absatz ab.</translation>
    </message>
    <message>
        <source>The list announced here is at the start of the section, or lost.</source>
        <translation>Die Liste, zu der dies führt, steht am Anfang des Abschnitts oder ist verloren.</translation>
    </message>
    <message>
        <source>The list has no place {1}.</source>
        <translation>Die Liste hat keine Stelle {1}.</translation>
    </message>
    <message>
        <source>The list opened with [ needs a comma or ] here.</source>
        <translation>Die mit [ geöffnete Liste braucht hier ein Komma oder ].</translation>
    </message>
    <message>
        <source>The name beside this flag is lost.</source>
        <translation>Der Name neben dieser Flagge ist verloren.</translation>
    </message>
    <message>
        <source>The names of this page in other languages are printed here.</source>
        <translation>Hier sind die Namen dieser Seite in anderen Sprachen gedruckt.</translation>
    </message>
    <message>
        <source>The paragraph begins with a space.</source>
        <translation>Der Absatz beginnt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The parentheses in this address do not match.</source>
        <translation>Die Klammern in dieser Adresse passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {1}.</source>
        <translation>Das Muster kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The pattern has no group {1}; it has {2}.</source>
        <translation>Das Muster hat keine Gruppe {1}; es hat {2}.</translation>
    </message>
    <message>
        <source>The pattern has no group “{1}”.</source>
        <translation>Das Muster hat keine Gruppe „{1}“.</translation>
    </message>
    <message>
        <source>The pattern is longer than {1} characters.</source>
        <translation>Das Muster ist länger als {1} Zeichen.</translation>
    </message>
    <message>
        <source>The pattern of “{1}” ran out of time in this article, so its findings are missing here.</source>
        <translation>Das Muster von „{1}“ brauchte in diesem Artikel zu lange; seine Funde fehlen hier.</translation>
    </message>
    <message>
        <source>The pattern of “{1}” ran out of time too often and is switched off, so its findings are missing here.</source>
        <translation>Das Muster von „{1}“ brauchte zu oft zu lange und ist abgeschaltet; seine Funde fehlen hier.</translation>
    </message>
    <message>
        <source>The pattern repeats too much; use smaller numbers in {…}.</source>
        <translation>Das Muster wiederholt zu viel; bitte kleinere Zahlen in {…} verwenden.</translation>
    </message>
    <message>
        <source>The replacement contains a character that no article can hold.</source>
        <translation>Der Ersatz hat ein Zeichen, das in keinem Artikel stehen kann.</translation>
    </message>
    <message>
        <source>The same goes for {1} other articles.</source>
        <translation>Ebenso {1} weitere Artikel.</translation>
    </message>
    <message>
        <source>The same paragraph again.</source>
        <translation>Derselbe Absatz noch einmal.</translation>
    </message>
    <message>
        <source>The same picture as in line {1}.</source>
        <translation>Dasselbe Bild wie in Zeile {1}.</translation>
    </message>
    <message>
        <source>The schema knows no field {1}.</source>
        <translation>Das Schema kennt kein Feld {1}.</translation>
    </message>
    <message>
        <source>The schema says about {1}: “{2}”.</source>
        <translation>Das Schema sagt über {1}: „{2}“.</translation>
    </message>
    <message>
        <source>The schema {1}: {2}</source>
        <translation>Das Schema {1}: {2}</translation>
    </message>
    <message>
        <source>The script did not know the address.</source>
        <translation>Das Skript kannte die Adresse nicht.</translation>
    </message>
    <message>
        <source>The semicolon behind &amp;{1} is missing.</source>
        <translation>Hinter &amp;{1} fehlt das Semikolon.</translation>
    </message>
    <message>
        <source>The sentence above continues here.</source>
        <translation>Hier geht der Satz darüber weiter.</translation>
    </message>
    <message>
        <source>The sentence begins with “{1}”, in lowercase.</source>
        <translation>Der Satz beginnt mit „{1}“, klein geschrieben.</translation>
    </message>
    <message>
        <source>The settings of a picture are printed here.</source>
        <translation>Hier sind die Einstellungen eines Bildes gedruckt.</translation>
    </message>
    <message>
        <source>The size of a picture is printed here.</source>
        <translation>Hier ist die Größe eines Bildes gedruckt.</translation>
    </message>
    <message>
        <source>The source code of a formula is printed here.</source>
        <translation>Hier ist der Quelltext einer Formel gedruckt.</translation>
    </message>
    <message>
        <source>The subject is spelled like an address.</source>
        <translation>Das Thema ist wie eine Adresse geschrieben.</translation>
    </message>
    <message>
        <source>The superscript is lost.</source>
        <translation>Die Hochstellung ist verloren.</translation>
    </message>
    <message>
        <source>The text continues directly below the picture.</source>
        <translation>Der Text geht unmittelbar unter dem Bild weiter.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Please choose again.</source>
        <translation>Der Text hat sich inzwischen geändert. Bitte wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The value of “{1}” is not valid YAML. {2}</source>
        <translation>Was bei „{1}“ steht, ergibt keinen Wert von YAML. {2}</translation>
    </message>
    <message>
        <source>The values are nested too deeply for the schema to be checked.</source>
        <translation>Die Werte sind zu tief verschachtelt, um das Schema zu prüfen.</translation>
    </message>
    <message>
        <source>The whole article begins again here.</source>
        <translation>Hier beginnt der ganze Artikel von vorn.</translation>
    </message>
    <message>
        <source>The wiki&apos;s edit link is printed here.</source>
        <translation>Hier ist der Bearbeiten-Link des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>The wiki&apos;s links back to the text are printed here.</source>
        <translation>Hier ist der Rückweg des Wikis in den Text gedruckt.</translation>
    </message>
    <message>
        <source>The wiki&apos;s style rules are printed here.</source>
        <translation>Hier sind die Stilregeln des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>The {1} itself is missing here.</source>
        <translation>Hier fehlt die Nummer selbst: {1}.</translation>
    </message>
    <message>
        <source>The {1} of a picture is printed here.</source>
        <translation>Hier ist von einem Bild etwas gedruckt: {1}.</translation>
    </message>
    <message>
        <source>There are blank lines at the end.</source>
        <translation>Leerzeilen am Ende.</translation>
    </message>
    <message>
        <source>There are leftovers in these parentheses.</source>
        <translation>Überbleibsel in diesen Klammern.</translation>
    </message>
    <message>
        <source>There are more than {1} of these; the rest are not listed.</source>
        <translation>Davon gibt es mehr als {1}; die übrigen sind nicht aufgelistet.</translation>
    </message>
    <message>
        <source>There are no words in this emphasis.</source>
        <translation>Hervorhebung ohne Wörter.</translation>
    </message>
    <message>
        <source>There are terminal colour codes here.</source>
        <translation>Hier stehen Farbcodes eines Terminals.</translation>
    </message>
    <message>
        <source>There are two versions of the text here, one below the other.</source>
        <translation>Hier stehen zwei Fassungen des Textes untereinander.</translation>
    </message>
    <message>
        <source>There is a bullet before the item&apos;s number.</source>
        <translation>Vor der Nummer des Punktes steht ein Aufzählungszeichen.</translation>
    </message>
    <message>
        <source>There is a comment between these items: edit the list as text.</source>
        <translation>Zwischen diesen Einträgen steht ein Kommentar: Ändern Sie die Liste als Text.</translation>
    </message>
    <message>
        <source>There is a flag in this {1}, so it is not the same as the bare name.</source>
        <translation>Hier steht eine Flagge ({1}); deshalb ist es nicht dasselbe wie der Name allein.</translation>
    </message>
    <message>
        <source>There is a namespace before the file name.</source>
        <translation>Vor dem Dateinamen steht ein Namensraum.</translation>
    </message>
    <message>
        <source>There is a space before the file name.</source>
        <translation>Vor dem Dateinamen steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a space inside the emphasis.</source>
        <translation>In der Hervorhebung steht am Rand ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a tag inside a misread character: “{1}”.</source>
        <translation>In einem falsch gelesenen Zeichen steht ein Tag: „{1}“.</translation>
    </message>
    <message>
        <source>There is already a field {1}.</source>
        <translation>Es gibt schon ein Feld {1}.</translation>
    </message>
    <message>
        <source>There is an invisible byte order mark inside the text.</source>
        <translation>Mitten im Text steht eine unsichtbare Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>There is an invisible control character ({1}) here.</source>
        <translation>Hier steht ein unsichtbares Steuerzeichen ({1}).</translation>
    </message>
    <message>
        <source>There is an invisible line separator here, at which Markdown breaks no line.</source>
        <translation>Hier steht ein unsichtbares Zeilentrennzeichen; kein Markdown-Leser bricht daran um.</translation>
    </message>
    <message>
        <source>There is no article at “{1}”.</source>
        <translation>Unter „{1}“ gibt es keinen Artikel.</translation>
    </message>
    <message>
        <source>There is no colon after the key in this line.</source>
        <translation>In dieser Zeile steht hinter dem Schlüssel kein Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is no colon after this key.</source>
        <translation>Hinter diesem Schlüssel steht kein Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is no colon followed by a space after the key in this line.</source>
        <translation>In dieser Zeile fehlt hinter dem Schlüssel ein Doppelpunkt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no extension “{1}”; there are {2}.</source>
        <translation>Es gibt keine Erweiterung „{1}“; es gibt {2}.</translation>
    </message>
    <message>
        <source>There is no field {1} at this place.</source>
        <translation>An dieser Stelle gibt es kein Feld {1}.</translation>
    </message>
    <message>
        <source>There is no field {1}.</source>
        <translation>Es gibt kein Feld {1}.</translation>
    </message>
    <message>
        <source>There is no folder “{1}”.</source>
        <translation>Es gibt keinen Ordner „{1}“.</translation>
    </message>
    <message>
        <source>There is no opening &lt;{1}&gt; before this.</source>
        <translation>Davor wurde kein &lt;{1}&gt; geöffnet.</translation>
    </message>
    <message>
        <source>There is no option “{1}”; there is {2}.</source>
        <translation>Es gibt keine Option „{1}“; es gibt {2}.</translation>
    </message>
    <message>
        <source>There is no setting “{1}” here.</source>
        <translation>Eine Einstellung „{1}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no space between two sentences.</source>
        <translation>Kein Leerzeichen zwischen zwei Sätzen.</translation>
    </message>
    <message>
        <source>There is no {1} named “{2}”.{3}</source>
        <translation>Es gibt nichts namens „{2}“ ({1}).{3}</translation>
    </message>
    <message>
        <source>There is nothing below this title; its list may be elsewhere.</source>
        <translation>Unter diesem Titel steht nichts; seine Liste ist vielleicht anderswo.</translation>
    </message>
    <message>
        <source>There is one punctuation mark too many.</source>
        <translation>Ein Satzzeichen zu viel.</translation>
    </message>
    <message>
        <source>There is wiki markup in this image path.</source>
        <translation>In diesem Bildpfad steht Wiki-Auszeichnung.</translation>
    </message>
    <message>
        <source>There is {1} here.</source>
        <translation>{1} steht hier.</translation>
    </message>
    <message>
        <source>There must be no comma after the last field.</source>
        <translation>Hinter dem letzten Feld darf kein Komma stehen.</translation>
    </message>
    <message>
        <source>There must be no comma after the last item.</source>
        <translation>Hinter dem letzten Eintrag darf kein Komma stehen.</translation>
    </message>
    <message>
        <source>These brackets need no backslash here.</source>
        <translation>Diese Klammern brauchen hier keinen Backslash.</translation>
    </message>
    <message>
        <source>These bytes are not valid {1} text.</source>
        <translation>Hier stehen Bytes, die kein {1}-Text sind.</translation>
    </message>
    <message>
        <source>These coordinates have no numbers.</source>
        <translation>Diese Koordinaten haben keine Zahlen.</translation>
    </message>
    <message>
        <source>These {1} items repeat those above.</source>
        <translation>Diese {1} Einträge wiederholen die darüber.</translation>
    </message>
    <message>
        <source>This &lt;{1}&gt; tag is a leftover.</source>
        <translation>Ein &lt;{1}&gt;-Tag ist übrig geblieben.</translation>
    </message>
    <message>
        <source>This address is a script.</source>
        <translation>Diese Adresse ist ein Skript.</translation>
    </message>
    <message>
        <source>This backslash in double quotes does not begin a known escape.</source>
        <translation>Ein Backslash in doppelten Anführungszeichen leitet hier nichts Bekanntes ein.</translation>
    </message>
    <message>
        <source>This can hardly be an article: it has too many headings, list items, links or the like to read them all. From here on, very little was checked.</source>
        <translation>Das ist kaum ein Artikel: Er hat mehr Überschriften, Listenpunkte, Links oder Ähnliches, als gelesen werden. Von hier an wurde kaum etwas geprüft.</translation>
    </message>
    <message>
        <source>This can only be edited as text.</source>
        <translation>Das lässt sich nur als Text ändern.</translation>
    </message>
    <message>
        <source>This change would alter other fields, too, so it was not made: edit it as text.</source>
        <translation>Diese Änderung würde auch andere Felder ändern und wurde deshalb nicht ausgeführt: Bearbeiten Sie die Kopfdaten als Text.</translation>
    </message>
    <message>
        <source>This check could not be completed ({1}: {2}).</source>
        <translation>Diese Prüfung kam hier nicht zu Ende ({1}: {2}).</translation>
    </message>
    <message>
        <source>This colon is left over from a wiki list.</source>
        <translation>Ein Doppelpunkt aus den Listen des Wikis.</translation>
    </message>
    <message>
        <source>This comment is never closed: it hides the rest of the article.</source>
        <translation>Dieser Kommentar wird nie geschlossen: Er verbirgt den Rest des Artikels.</translation>
    </message>
    <message>
        <source>This emphasis is half wiki markup.</source>
        <translation>Hervorhebung, halb in der Schreibweise des Wikis.</translation>
    </message>
    <message>
        <source>This emphasis is wiki markup.</source>
        <translation>Hervorhebung in der Schreibweise des Wikis.</translation>
    </message>
    <message>
        <source>This expression cannot be read: {1}.</source>
        <translation>Dieser Ausdruck lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler.</source>
        <translation>Dieser Ausdruck braucht zu lange; vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>This expression takes too much memory; make it simpler.</source>
        <translation>Dieser Ausdruck braucht zu viel Speicher; vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>This file is not UTF-8. It was read as {1}.</source>
        <translation>Diese Datei ist kein UTF-8. Sie wurde als {1} gelesen.</translation>
    </message>
    <message>
        <source>This footnote&apos;s text is lost.</source>
        <translation>Der Text dieser Fußnote ist verloren.</translation>
    </message>
    <message>
        <source>This heading is on the same line as the text before it.</source>
        <translation>Diese Überschrift klebt am Text davor.</translation>
    </message>
    <message>
        <source>This is a behaviour switch of the wiki.</source>
        <translation>Ein Schalter des Wikis.</translation>
    </message>
    <message>
        <source>This is a disambiguation page: it only lists what its title may refer to.</source>
        <translation>Diese Seite listet nur auf, was ihr Titel bedeuten kann.</translation>
    </message>
    <message>
        <source>This is a maintenance category of the wiki.</source>
        <translation>Eine Wartungskategorie des Wikis.</translation>
    </message>
    <message>
        <source>This is a notice to the wiki&apos;s editors.</source>
        <translation>Ein Hinweis an die Autoren des Wikis.</translation>
    </message>
    <message>
        <source>This is a redirect: it only sends readers to another page.</source>
        <translation>Diese Seite leitet nur auf eine andere weiter.</translation>
    </message>
    <message>
        <source>This is an error message. Fetch the page again.</source>
        <translation>Hier steht eine Fehlermeldung. Holen Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>This is an icon of the wiki, not a picture of the subject.</source>
        <translation>Das ist ein Symbol des Wikis, kein Bild des Themas.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file as UTF-8.</source>
        <translation>Das ist kein UTF-8; bitte die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>This is not a JSON Schema: it must be an object.</source>
        <translation>Das ist kein JSON-Schema: Es muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>This is not a valid JSON Schema; at “{1}”: “{2}”.</source>
        <translation>Das ist kein gültiges JSON-Schema; bei „{1}“: „{2}“.</translation>
    </message>
    <message>
        <source>This is not a valid value here.</source>
        <translation>Dieser Wert kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>This is not valid JSON: {1}.</source>
        <translation>Das ist kein gültiges JSON: {1}.</translation>
    </message>
    <message>
        <source>This is not valid TOML: repair it first.</source>
        <translation>Das ist kein gültiges TOML: bitte erst in Ordnung bringen.</translation>
    </message>
    <message>
        <source>This is not valid TOML: {1}.</source>
        <translation>Das ist kein gültiges TOML: {1}.</translation>
    </message>
    <message>
        <source>This is the beginning of a wiki link.</source>
        <translation>Der Anfang eines Links des Wikis.</translation>
    </message>
    <message>
        <source>This is the end of a wiki link or picture.</source>
        <translation>Das Ende eines Links oder Bildes des Wikis.</translation>
    </message>
    <message>
        <source>This is the end of a wiki table.</source>
        <translation>Das Ende einer Tabelle des Wikis.</translation>
    </message>
    <message>
        <source>This is the rest of a misread character.</source>
        <translation>Der Rest eines falsch gelesenen Zeichens.</translation>
    </message>
    <message>
        <source>This item repeats the one above.</source>
        <translation>Dieser Eintrag wiederholt den darüber.</translation>
    </message>
    <message>
        <source>This line belongs to the wiki&apos;s page frame.</source>
        <translation>Diese Zeile gehört zur Seite des Wikis.</translation>
    </message>
    <message>
        <source>This line is indented with a tab; only spaces are allowed.</source>
        <translation>Ein Tabulator steht, wo nur Leerzeichen einrücken dürfen.</translation>
    </message>
    <message>
        <source>This link has no address.</source>
        <translation>Dieser Link hat keine Adresse.</translation>
    </message>
    <message>
        <source>This list item is empty.</source>
        <translation>Dieser Listenpunkt ist leer.</translation>
    </message>
    <message>
        <source>This mark of direction has no effect here; a zero-width non-joiner has.</source>
        <translation>Dieses Richtungszeichen bewirkt hier nichts, ein Bindehemmer (ZWNJ) schon.</translation>
    </message>
    <message>
        <source>This may be a power of ten.</source>
        <translation>Das ist vielleicht eine Zehnerpotenz.</translation>
    </message>
    <message>
        <source>This name begins with a lowercase letter.</source>
        <translation>Dieser Name beginnt mit einem kleinen Buchstaben.</translation>
    </message>
    <message>
        <source>This name cannot be written as a key in YAML.</source>
        <translation>Dieser Name lässt sich in YAML nicht als Schlüssel schreiben.</translation>
    </message>
    <message>
        <source>This number has too many digits to be read.</source>
        <translation>Diese Zahl hat zu viele Ziffern, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This occurs too often in one article; search for something rarer.</source>
        <translation>Das steht zu oft in einem Artikel; suchen Sie etwas Selteneres.</translation>
    </message>
    <message>
        <source>This paragraph becomes part of the list above.</source>
        <translation>Die Liste darüber verschluckt diesen Absatz.</translation>
    </message>
    <message>
        <source>This picture has no address.</source>
        <translation>Dieses Bild hat keine Adresse.</translation>
    </message>
    <message>
        <source>This prefix led to another wiki.</source>
        <translation>Dieses Präfix führte zu einem anderen Wiki.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>This rule has no options.</source>
        <translation>Diese Regel hat keine Optionen.</translation>
    </message>
    <message>
        <source>This second block of front matter is printed as text.</source>
        <translation>Hier steht ein zweiter Block Kopfdaten, den nur Menschen sehen.</translation>
    </message>
    <message>
        <source>This section follows the references (line {1}).</source>
        <translation>Dieser Abschnitt steht hinter den Einzelnachweisen (Zeile {1}).</translation>
    </message>
    <message>
        <source>This tag holds {1} names.</source>
        <translation>Dieses Schlagwort enthält {1} Namen.</translation>
    </message>
    <message>
        <source>This tag is a piece of a sentence, not a name.</source>
        <translation>Dieses Schlagwort ist ein Satzstück, kein Name.</translation>
    </message>
    <message>
        <source>This tag is spelled “{1}” {2}, but like this {3}.</source>
        <translation>Dieses Schlagwort ist {2} „{1}“ geschrieben, so wie hier {3}.</translation>
    </message>
    <message>
        <source>This tag is {1}, not a name.</source>
        <translation>Dieses Schlagwort ist {1}, kein Name.</translation>
    </message>
    <message>
        <source>This tag&apos;s address is a script.</source>
        <translation>Die Adresse dieses Tags ist ein Skript.</translation>
    </message>
    <message>
        <source>This text cannot be written in TOML here.</source>
        <translation>Dieser Text lässt sich hier nicht in TOML schreiben.</translation>
    </message>
    <message>
        <source>This text cannot be written in YAML here.</source>
        <translation>Dieser Text lässt sich hier nicht in YAML schreiben.</translation>
    </message>
    <message>
        <source>This value holds {1} dates.</source>
        <translation>Dieser Wert enthält {1} Daten.</translation>
    </message>
    <message>
        <source>This was correct on the day the page was fetched.</source>
        <translation>Das wurde an dem Tag gezählt, als die Seite geholt wurde.</translation>
    </message>
    <message>
        <source>This {1} begins or ends with a space or comma.</source>
        <translation>Dieser Eintrag ({1}) beginnt oder endet mit einem Leerzeichen oder Komma.</translation>
    </message>
    <message>
        <source>This {1} has {2} lines, as if it were a list.</source>
        <translation>Dieser Eintrag ({1}) enthält {2} Zeilen, als wäre er eine Liste.</translation>
    </message>
    <message>
        <source>This {1} is empty.</source>
        <translation>Dieser Eintrag ({1}) ist leer.</translation>
    </message>
    <message>
        <source>Too many emphasis marks in a row.</source>
        <translation>Hier häufen sich Hervorhebungszeichen.</translation>
    </message>
    <message>
        <source>Trim the ends</source>
        <translation>Enden bereinigen</translation>
    </message>
    <message>
        <source>Trim the name</source>
        <translation>Namen bereinigen</translation>
    </message>
    <message>
        <source>Two spaces: words may be missing here.</source>
        <translation>Zwei Leerzeichen: Hier fehlen vielleicht Wörter.</translation>
    </message>
    <message>
        <source>UTF-8 read as {1}: “{2}” stands for “{3}”.</source>
        <translation>UTF-8, als {1} gelesen: „{2}“ steht für „{3}“.</translation>
    </message>
    <message>
        <source>UTF-8 read as {1}{2}: “{3}” stands for “{4}”.</source>
        <translation>UTF-8, als {1}{2} gelesen: „{3}“ steht für „{4}“.</translation>
    </message>
    <message>
        <source>Use the first wording</source>
        <translation>Die erste Fassung nehmen</translation>
    </message>
    <message>
        <source>What was in these parentheses is lost.</source>
        <translation>Was in diesen Klammern stand, ist verloren.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation>Was geändert werden soll, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Wiki categories are printed here.</source>
        <translation>Hier sind Kategorien des Wikis gedruckt.</translation>
    </message>
    <message>
        <source>Without seconds and a time zone, this is read as text, not as a time.</source>
        <translation>Ohne Sekunden und Zeitzone wird dies als Text gelesen, nicht als Zeit.</translation>
    </message>
    <message>
        <source>Write 10{1}</source>
        <translation>10{1} schreiben</translation>
    </message>
    <message>
        <source>Write a colon instead of =</source>
        <translation>Doppelpunkt statt = schreiben</translation>
    </message>
    <message>
        <source>Write an asterisk instead</source>
        <translation>Stattdessen einen Stern schreiben</translation>
    </message>
    <message>
        <source>Write asterisks instead</source>
        <translation>Stattdessen Sterne schreiben</translation>
    </message>
    <message>
        <source>Write the ideographic full stop</source>
        <translation>Den ideografischen Punkt schreiben</translation>
    </message>
    <message>
        <source>Write the inner quotes differently</source>
        <translation>Die inneren Anführungszeichen anders schreiben</translation>
    </message>
    <message>
        <source>Write the language&apos;s code as “lang”</source>
        <translation>„lang“ für den Sprachcode schreiben</translation>
    </message>
    <message>
        <source>Write {1}</source>
        <translation>{1} schreiben</translation>
    </message>
    <message>
        <source>Write {1} instead</source>
        <translation>Stattdessen {1} schreiben</translation>
    </message>
    <message>
        <source>Write {1}{2}</source>
        <translation>{1}{2} schreiben</translation>
    </message>
    <message>
        <source>Write “{1}”</source>
        <translation>„{1}“ schreiben</translation>
    </message>
    <message>
        <source>YAML lines must be indented with spaces, not tabs.</source>
        <translation>Tabulatoren können Zeilen von YAML nicht einrücken, nur Leerzeichen.</translation>
    </message>
    <message>
        <source>YAML says: {1}.</source>
        <translation>YAML meldet: {1}.</translation>
    </message>
    <message>
        <source>\{1} stands for an invisible character.</source>
        <translation>\{1} steht für ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>ein Dateiname</translation>
    </message>
    <message>
        <source>a formula or a name</source>
        <translation>eine Formel oder ein Name</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>a merge left conflict markers here; delete those lines, and keep the others.</source>
        <translation>hier blieb die Marke einer Zusammenführung stehen; löschen Sie die Zeilen mit solchen Marken und behalten Sie die anderen.</translation>
    </message>
    <message>
        <source>a name, date or sound in parentheses</source>
        <translation>ein Name, Datum oder Ton in Klammern</translation>
    </message>
    <message>
        <source>a name, number or file</source>
        <translation>ein Name, eine Zahl oder eine Datei</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a picture, a player or a form</source>
        <translation>ein Bild, ein Abspieler oder ein Formular</translation>
    </message>
    <message>
        <source>a picture, table or template</source>
        <translation>ein Bild, eine Tabelle oder Vorlage</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a word or number</source>
        <translation>ein Wort oder eine Zahl</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>another program changed it right after it was saved.</source>
        <translation>ein anderes Programm hat sie gleich nach dem Speichern geändert.</translation>
    </message>
    <message>
        <source>another program has changed it in the meantime.</source>
        <translation>ein anderes Programm hat sie inzwischen geändert.</translation>
    </message>
    <message>
        <source>another program has created it in the meantime.</source>
        <translation>ein anderes Programm hat sie inzwischen angelegt.</translation>
    </message>
    <message>
        <source>another program has deleted or renamed it in the meantime.</source>
        <translation>ein anderes Programm hat sie inzwischen gelöscht oder umbenannt.</translation>
    </message>
    <message>
        <source>another program has it open. Close it there, then save again.</source>
        <translation>ein anderes Programm hält sie offen. Schließen Sie sie dort und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>ungültiger Zeichenbereich</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>ungültiges Zeichen nach „\“</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>„\“ am Ende des Musters</translation>
    </message>
    <message>
        <source>cannot declare a table twice</source>
        <translation>eine Tabelle kann nicht zweimal stehen</translation>
    </message>
    <message>
        <source>cannot overwrite a value</source>
        <translation>ein Wert kann nicht überschrieben werden</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>Einzelnachweise</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>nach einem Schlüssel wird „=“ erwartet</translation>
    </message>
    <message>
        <source>expected &apos;]&apos; at the end of a table declaration</source>
        <translation>am Ende einer Tabellenüberschrift wird „]“ erwartet</translation>
    </message>
    <message>
        <source>expected newline or end of document after a statement</source>
        <translation>nach einer Anweisung wird eine neue Zeile erwartet</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>fixing {1} never comes to an end.</source>
        <translation>die Reparatur von {1} kommt an kein Ende.</translation>
    </message>
    <message>
        <source>illegal character &apos;\n&apos;</source>
        <translation>unerlaubter Zeilenumbruch</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation>ungültiger Verweis auf eine Gruppe</translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation>ungültige Anweisung</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>ungültiger Wert</translation>
    </message>
    <message>
        <source>it cannot be read: {1}.</source>
        <translation>sie lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>it could not be written completely. Its former version is in the history: restore it.</source>
        <translation>sie konnte nicht ganz geschrieben werden. Ihre frühere Fassung ist erhalten: Stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <source>it does not flag {1}, which is listed as bad.</source>
        <translation>sie meldet {1} nicht, was als falsch aufgeführt ist.</translation>
    </message>
    <message>
        <source>it flags {1}, which is listed as good.</source>
        <translation>sie meldet {1}, was als richtig aufgeführt ist.</translation>
    </message>
    <message>
        <source>it has changed in the meantime, so it was left as it is. Review it again.</source>
        <translation>er wurde inzwischen geändert und deshalb gelassen, wie er ist. Sehen Sie ihn noch einmal durch.</translation>
    </message>
    <message>
        <source>it has changed since its repairs were worked out. Review it again.</source>
        <translation>er wurde geändert, seit seine Änderungen berechnet wurden. Sehen Sie ihn noch einmal durch.</translation>
    </message>
    <message>
        <source>it has changed since, so it was left as it is. Its former version is in the history.</source>
        <translation>er wurde seither geändert und deshalb gelassen, wie er ist. Seine frühere Fassung ist erhalten.</translation>
    </message>
    <message>
        <source>it is not text, whatever its name says; it was not checked.</source>
        <translation>sie ist kein Text, was auch ihr Name sagt; sie wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>it is too large to check: {1} MB, and the limit is {2} MB.</source>
        <translation>sie ist zu groß zum Prüfen: {1} MB, die Grenze liegt bei {2} MB.</translation>
    </message>
    <message>
        <source>it now has unsaved changes, so it was left as it is. Its former version is in the history.</source>
        <translation>er hat seither ungespeicherte Änderungen und wurde deshalb gelassen, wie er ist. Seine frühere Fassung ist erhalten.</translation>
    </message>
    <message>
        <source>it takes too much time or memory.</source>
        <translation>das braucht zu viel Zeit oder Speicher.</translation>
    </message>
    <message>
        <source>it took longer than {1} seconds.</source>
        <translation>sie brauchte länger als {1} Sekunden.</translation>
    </message>
    <message>
        <source>it turns {1} into {2}.</source>
        <translation>sie macht aus {1} {2}.</translation>
    </message>
    <message>
        <source>it was not saved: {1}.</source>
        <translation>sie wurde nicht gespeichert: {1}.</translation>
    </message>
    <message>
        <source>its folder is gone, so it was not saved. Restore the folder, then save again.</source>
        <translation>ihr Ordner ist verschwunden; deshalb wurde sie nicht gespeichert. Bringen Sie den Ordner zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its former version could not be kept in the history, so nothing was written ({1}: {2}). Free some space or allow access there, then save again.</source>
        <translation>ihre frühere Fassung konnte nicht aufbewahrt werden; deshalb wurde nichts geschrieben ({1}: {2}). Schaffen Sie dort Platz oder Zugang und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>its former version is no longer in the history, so it was left as it is.</source>
        <translation>seine frühere Fassung ist nicht mehr aufbewahrt; deshalb wurde er gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>its text has changed since, so it was left as it is.</source>
        <translation>sein Text wurde seither geändert; deshalb wurde er gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>its unsaved text is no longer open.</source>
        <translation>sein ungespeicherter Text ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>look-behind requires fixed-width pattern</source>
        <translation>rückwärts darf nur nach einem Muster fester Länge gesucht werden</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>die kleinste Wiederholung ist größer als die größte</translation>
    </message>
    <message>
        <source>missing )</source>
        <translation>„)“ fehlt</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>mehrere Wiederholungszeichen hintereinander</translation>
    </message>
    <message>
        <source>no fix.</source>
        <translation>keine Reparatur.</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>nichts, was wiederholt werden könnte</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>rule or family</source>
        <translation>Regel oder Familie</translation>
    </message>
    <message>
        <source>safe, as its author says.</source>
        <translation>sicher, wie ihr Autor sagt.</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weiches Trennzeichen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>the address leads to no picture</source>
        <translation>die Adresse führt zu keinem Bild</translation>
    </message>
    <message>
        <source>the beginning of a sentence</source>
        <translation>der Anfang eines Satzes</translation>
    </message>
    <message>
        <source>the disk is full, so it was not saved. Free some space, then save again.</source>
        <translation>der Datenträger ist voll; deshalb wurde sie nicht gespeichert. Schaffen Sie Platz und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>the disk is read-only, so it was not saved.</source>
        <translation>der Datenträger ist schreibgeschützt; deshalb wurde sie nicht gespeichert.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>the file is write-protected. Allow writing to it, then save again.</source>
        <translation>die Datei ist schreibgeschützt. Erlauben Sie das Schreiben und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>the first paragraph</source>
        <translation>der erste Absatz</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>die Kopfdaten</translation>
    </message>
    <message>
        <source>the front matter would become unreadable, or other values in it would change, so nothing is replaced here.</source>
        <translation>die Kopfdaten ließen sich danach nicht lesen, oder andere Werte darin würden sich ändern; deshalb wird hier nichts ersetzt.</translation>
    </message>
    <message>
        <source>the number {1}</source>
        <translation>die Zahl {1}</translation>
    </message>
    <message>
        <source>the picture could not be loaded: {1}</source>
        <translation>das Bild konnte nicht geladen werden: {1}</translation>
    </message>
    <message>
        <source>the picture is too large to show</source>
        <translation>das Bild ist zu groß, um angezeigt zu werden</translation>
    </message>
    <message>
        <source>the picture takes too long to load</source>
        <translation>das Laden des Bildes dauert zu lange</translation>
    </message>
    <message>
        <source>the place of a list</source>
        <translation>der Ort einer Liste</translation>
    </message>
    <message>
        <source>the program crashed on it ({1}).</source>
        <translation>das Programm ist daran abgestürzt ({1}).</translation>
    </message>
    <message>
        <source>the program failed on it ({1}: {2}).</source>
        <translation>das Programm ist daran gescheitert ({1}: {2}).</translation>
    </message>
    <message>
        <source>the site answered: {1} {2}</source>
        <translation>die Site antwortete: {1} {2}</translation>
    </message>
    <message>
        <source>the site cannot be reached: {1}</source>
        <translation>die Site ist nicht erreichbar: {1}</translation>
    </message>
    <message>
        <source>the text or list of a section</source>
        <translation>Text oder Liste eines Abschnitts</translation>
    </message>
    <message>
        <source>the text “{1}”</source>
        <translation>der Text „{1}“</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>this is not a file.</source>
        <translation>das ist keine Datei.</translation>
    </message>
    <message>
        <source>this is not a regular file, so it was not written.</source>
        <translation>das ist keine gewöhnliche Datei; deshalb wurde sie nicht geschrieben.</translation>
    </message>
    <message>
        <source>this is not an entry; correct or delete the line.</source>
        <translation>das ist kein Eintrag; verbessern oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>eine Klammer zu viel</translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation>eine Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation>unbekannte Erweiterung nach „(?“</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>unbekannte Gruppe</translation>
    </message>
    <message>
        <source>unsafe; a person decides.</source>
        <translation>unsicher; ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>eine eckige Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>was geschrieben wurde, liest sich anders zurück</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>Wortverbinder</translation>
    </message>
    <message>
        <source>words between two marks</source>
        <translation>Wörter zwischen zwei Zeichen</translation>
    </message>
    <message>
        <source>words of a sentence</source>
        <translation>Wörter eines Satzes</translation>
    </message>
    <message>
        <source>words of a template</source>
        <translation>Wörter einer Vorlage</translation>
    </message>
    <message>
        <source>words of the description</source>
        <translation>Wörter der Beschreibung</translation>
    </message>
    <message>
        <source>you do not have permission to read it.</source>
        <translation>Sie haben kein Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>you do not have permission to write here, so it was not saved.</source>
        <translation>Sie haben hier kein Schreibrecht; deshalb wurde sie nicht gespeichert.</translation>
    </message>
    <message>
        <source>your disk quota is full, so it was not saved. Free some space, then save again.</source>
        <translation>Ihr Anteil am Datenträger ist verbraucht; deshalb wurde sie nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>{1} Did you mean “{2}”?</source>
        <translation>{1} Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>{1} Make the pattern simpler.</source>
        <translation>{1} Bitte das Muster vereinfachen.</translation>
    </message>
    <message>
        <source>{1} blank lines in a row.</source>
        <translation>{1} Leerzeilen hintereinander.</translation>
    </message>
    <message>
        <source>{1} cells, but the table has {2} columns.</source>
        <translation>{1} Zellen, aber die Tabelle hat {2} Spalten.</translation>
    </message>
    <message>
        <source>{1} citations were lost: a script printed “[object Object]” for each.</source>
        <translation>{1} Einzelnachweise sind verloren: Ein Skript hat dafür je „[object Object]“ gedruckt.</translation>
    </message>
    <message>
        <source>{1} has an item twice.</source>
        <translation>{1} hat einen Eintrag zweimal.</translation>
    </message>
    <message>
        <source>{1} has {2} characters, more than {3}.</source>
        <translation>{1} hat {2} Zeichen, mehr als {3}.</translation>
    </message>
    <message>
        <source>{1} has {2} items, more than {3}.</source>
        <translation>{1} hat {2} Einträge, mehr als {3}.</translation>
    </message>
    <message>
        <source>{1} is printed here.</source>
        <translation>{1} ist hier gedruckt.</translation>
    </message>
    <message>
        <source>{1} lacks the field “{2}”.</source>
        <translation>{1}: Das Feld „{2}“ fehlt.</translation>
    </message>
    <message>
        <source>{1} loaded from Wikipedia&apos;s servers.</source>
        <translation>{1} von den Servern der Enzyklopädie geholt.</translation>
    </message>
    <message>
        <source>{1} must be at least {2}, not {3}.</source>
        <translation>{1} muss mindestens {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{1} must be at most {2}, not {3}.</source>
        <translation>{1} darf höchstens {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{1} must be one of {2}, not {3}.</source>
        <translation>{1} muss eines davon sein: {2}; nicht: {3}.</translation>
    </message>
    <message>
        <source>{1} must be written as {2}, not {3}.</source>
        <translation>{1} muss als {2} geschrieben sein, nicht: {3}.</translation>
    </message>
    <message>
        <source>{1} must be {2}, not {3}.</source>
        <translation>{1} muss so sein: {2}; nicht: {3}.</translation>
    </message>
    <message>
        <source>{1} must be “{2}”.</source>
        <translation>{1} muss „{2}“ sein.</translation>
    </message>
    <message>
        <source>{1} must have at least {2} characters.</source>
        <translation>{1} muss mindestens {2} Zeichen haben.</translation>
    </message>
    <message>
        <source>{1} must have at least {2} items.</source>
        <translation>{1} muss mindestens {2} Einträge haben.</translation>
    </message>
    <message>
        <source>{1} must have the form “{2}”.</source>
        <translation>{1} muss die Form „{2}“ haben.</translation>
    </message>
    <message>
        <source>{1} stands for a letter or a sign.</source>
        <translation>{1} steht für einen Buchstaben oder ein Zeichen.</translation>
    </message>
    <message>
        <source>{1} stands for a zero-width non-joiner.</source>
        <translation>{1} steht für einen Bindehemmer ohne Breite.</translation>
    </message>
    <message>
        <source>{1} stands for {2}.</source>
        <translation>{1} steht für {2}.</translation>
    </message>
    <message>
        <source>{1} stands for “{2}”.</source>
        <translation>{1} steht für „{2}“.</translation>
    </message>
    <message>
        <source>{1} terms and their explanations became plain items.</source>
        <translation>{1} Begriffe und ihre Erklärungen wurden zu einfachen Punkten.</translation>
    </message>
    <message>
        <source>{1}, item {2}</source>
        <translation>{1}, Eintrag {2}</translation>
    </message>
    <message>
        <source>{1}, line {2}: {3}</source>
        <translation>{1}, Zeile {2}: {3}</translation>
    </message>
    <message>
        <source>{1}: this former version can no longer be read: {2}.</source>
        <translation>{1}: Diese frühere Fassung lässt sich nicht mehr lesen: {2}.</translation>
    </message>
    <message>
        <source>{1}: this former version is damaged.</source>
        <translation>{1}: Diese frühere Fassung ist beschädigt.</translation>
    </message>
    <message>
        <source>{1}: this is not a file; remove it.</source>
        <translation>{1}: Das ist keine Datei; entfernen Sie es.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{reason} at position {number}</source>
        <translation>{reason} an Stelle {number}</translation>
    </message>
    <message>
        <source>“\{1}” means nothing here; write “\\” for a backslash.</source>
        <translation>„\{1}“ bedeutet hier nichts; für einen umgekehrten Schrägstrich bitte „\\“ schreiben.</translation>
    </message>
    <message>
        <source>“language” must be a code such as “en” or “pt-BR”.</source>
        <translation>„language“ muss ein Kürzel wie „en“ oder „pt-BR“ sein.</translation>
    </message>
    <message>
        <source>“match” is missing here, such as match = [&quot;news/**&quot;].</source>
        <translation>Hier fehlt „match“, etwa match = [&quot;news/**&quot;].</translation>
    </message>
    <message>
        <source>“match” only excludes; begin with what to include.</source>
        <translation>„match“ nimmt hier nur aus; bitte mit dem beginnen, was zutreffen soll.</translation>
    </message>
    <message>
        <source>“pattern” is missing here.</source>
        <translation>Hier fehlt „pattern“.</translation>
    </message>
    <message>
        <source>“scope” must be one of: {1}.</source>
        <translation>„scope“ muss eines davon sein: {1}.</translation>
    </message>
    <message>
        <source>“{1}” appears here and, with the same value, again below.</source>
        <translation>„{1}“ steht hier und mit demselben Wert weiter unten noch einmal.</translation>
    </message>
    <message>
        <source>“{1}” appears twice here.</source>
        <translation>„{1}“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>“{1}” begins with the same paragraph.</source>
        <translation>„{1}“ beginnt mit demselben Absatz.</translation>
    </message>
    <message>
        <source>“{1}” cannot be changed there: change it yourself.</source>
        <translation>„{1}“ lässt sich dort nicht ändern: Ändern Sie es selbst.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written there: write it below [{2}] yourself.</source>
        <translation>„{1}“ kann dort nicht geschrieben werden: bitte selbst unter [{2}] eintragen.</translation>
    </message>
    <message>
        <source>“{1}” contains a backslash; separate folders with “/”.</source>
        <translation>„{1}“ enthält einen umgekehrten Schrägstrich; Ordner bitte mit „/“ trennen.</translation>
    </message>
    <message>
        <source>“{1}” contains a bracket that is not closed.</source>
        <translation>„{1}“ enthält eine Klammer, die nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>“{1}” contains a line break or another character that no path has.</source>
        <translation>„{1}“ enthält einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Pfad steht.</translation>
    </message>
    <message>
        <source>“{1}” contains braces, which have no meaning here; write several patterns.</source>
        <translation>„{1}“ enthält geschweifte Klammern, die hier nichts bedeuten; bitte mehrere Muster schreiben.</translation>
    </message>
    <message>
        <source>“{1}” counts as a comment and does not appear on the site.</source>
        <translation>„{1}“ gilt als Kommentar und fehlt auf der Site.</translation>
    </message>
    <message>
        <source>“{1}” describes a fix, but there is no “replace”.</source>
        <translation>„{1}“ beschreibt eine Reparatur, aber „replace“ fehlt.</translation>
    </message>
    <message>
        <source>“{1}” has no text.</source>
        <translation>„{1}“ hat keinen Text.</translation>
    </message>
    <message>
        <source>“{1}” has no value.</source>
        <translation>„{1}“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>“{1}” has several lines; it should have one.</source>
        <translation>„{1}“ hat mehrere Zeilen; es sollte eine sein.</translation>
    </message>
    <message>
        <source>“{1}” in this heading is wiki markup.</source>
        <translation>„{1}“ in dieser Überschrift ist Wiki-Auszeichnung.</translation>
    </message>
    <message>
        <source>“{1}” is a comment; write “\#” if a name begins with a number sign.</source>
        <translation>„{1}“ ist ein Kommentar; beginnt ein Name mit einem Rautezeichen, bitte „\#“ schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is a wiki namespace, not part of the picture&apos;s name.</source>
        <translation>„{1}“ ist der Namensraum eines Wikis, kein Teil des Bildnamens.</translation>
    </message>
    <message>
        <source>“{1}” is a wiki placeholder, not a description.</source>
        <translation>„{1}“ ist der Platzhalter eines Wikis, keine Beschreibung.</translation>
    </message>
    <message>
        <source>“{1}” is about the same subject and begins with the same paragraph.</source>
        <translation>„{1}“ hat dasselbe Thema und beginnt mit demselben Absatz.</translation>
    </message>
    <message>
        <source>“{1}” is about the same subject.</source>
        <translation>„{1}“ hat dasselbe Thema.</translation>
    </message>
    <message>
        <source>“{1}” is already a tag in line {2}.</source>
        <translation>„{1}“ ist in Zeile {2} schon ein Schlagwort.</translation>
    </message>
    <message>
        <source>“{1}” is already in line {2}; only one of the two counts.</source>
        <translation>„{1}“ steht schon in Zeile {2}; nur eines der beiden zählt.</translation>
    </message>
    <message>
        <source>“{1}” is also in line {2}.</source>
        <translation>„{1}“ steht auch in Zeile {2}.</translation>
    </message>
    <message>
        <source>“{1}” is also part of the tag in line {2}.</source>
        <translation>„{1}“ steht auch im Schlagwort in Zeile {2}.</translation>
    </message>
    <message>
        <source>“{1}” is an infobox label for what follows, not a tag.</source>
        <translation>„{1}“ ist die Beschriftung einer Infobox für das Folgende, kein Schlagwort.</translation>
    </message>
    <message>
        <source>“{1}” is markup, not part of a {2}&apos;s name.</source>
        <translation>„{1}“ ist Auszeichnung, kein Teil eines Namens ({2}).</translation>
    </message>
    <message>
        <source>“{1}” is missing here.</source>
        <translation>Hier fehlt „{1}“.</translation>
    </message>
    <message>
        <source>“{1}” is missing; {2} of {3} articles here have it.</source>
        <translation>„{1}“ fehlt; {2} von {3} Artikeln hier haben es.</translation>
    </message>
    <message>
        <source>“{1}” is not a name for a rule: use lowercase letters, digits and hyphens.</source>
        <translation>„{1}“ ist kein Name für eine Regel: erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“{1}” is not a valid date.</source>
        <translation>„{1}“ ist kein Datum des Kalenders.</translation>
    </message>
    <message>
        <source>“{1}” is not a valid pattern of .gitignore.</source>
        <translation>„{1}“ ist kein gültiges Muster wie in .gitignore.</translation>
    </message>
    <message>
        <source>“{1}” is not the name of a place.</source>
        <translation>„{1}“ ist kein Ortsname.</translation>
    </message>
    <message>
        <source>“{1}” is outside the folder of {2}; move that file up.</source>
        <translation>„{1}“ liegt außerhalb des Ordners von {2}; bitte diese Datei nach oben verschieben.</translation>
    </message>
    <message>
        <source>“{1}” is read as a number, a date or yes/no, not as this text.</source>
        <translation>„{1}“ wird als Zahl, Datum oder Ja/Nein gelesen, nicht als dieser Text.</translation>
    </message>
    <message>
        <source>“{1}” is what is left of “{2}:” before the name.</source>
        <translation>„{1}“ ist ein Überbleibsel von „{2}:“ vor dem Namen.</translation>
    </message>
    <message>
        <source>“{1}” is {2} here, but {3} in {4} of {5} articles.</source>
        <translation>„{1}“ ist hier {2} und in {4} von {5} Artikeln {3}.</translation>
    </message>
    <message>
        <source>“{1}” is {2}, not a description.</source>
        <translation>„{1}“ ist {2}, keine Beschreibung.</translation>
    </message>
    <message>
        <source>“{1}” leads elsewhere; paths start in the folder of {2}, as in “news/**”.</source>
        <translation>„{1}“ führt woandershin; Pfade beginnen im Ordner von {2}, wie „news/**“.</translation>
    </message>
    <message>
        <source>“{1}” must be a list of texts, as in {2} = [&quot;…&quot;].</source>
        <translation>„{1}“ muss eine Liste von Texten sein, wie {2} = [&quot;…&quot;].</translation>
    </message>
    <message>
        <source>“{1}” must be a table, as in [{2}].</source>
        <translation>„{1}“ muss eine Tabelle sein, wie [{2}].</translation>
    </message>
    <message>
        <source>“{1}” must be a text in quotes.</source>
        <translation>„{1}“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“{1}” must be at least {2}.</source>
        <translation>„{1}“ muss mindestens {2} sein.</translation>
    </message>
    <message>
        <source>“{1}” must be one of: {2}.</source>
        <translation>„{1}“ muss eines davon sein: {2}.</translation>
    </message>
    <message>
        <source>“{1}” must be tables, each beginning with [[{2}]].</source>
        <translation>„{1}“ müssen Tabellen sein, die jeweils mit [[{2}]] beginnen.</translation>
    </message>
    <message>
        <source>“{1}” must be true or false.</source>
        <translation>„{1}“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“{1}” must be {2}.</source>
        <translation>„{1}“ muss {2} sein.</translation>
    </message>
    <message>
        <source>“{1}” names no file; “**” means all files.</source>
        <translation>„{1}“ nennt keine Datei; „**“ bedeutet alle Dateien.</translation>
    </message>
    <message>
        <source>“{1}” needs no backslash here.</source>
        <translation>„{1}“ braucht hier keinen Backslash.</translation>
    </message>
    <message>
        <source>“{1}” no longer contains a link.</source>
        <translation>„{1}“ enthält keinen Link mehr.</translation>
    </message>
    <message>
        <source>“{1}” refers to itself endlessly, so nothing can be checked.</source>
        <translation>„{1}“ verweist endlos auf sich selbst; so kann nichts geprüft werden.</translation>
    </message>
    <message>
        <source>“{1}” was not made: it would change other values in the front matter, or the file&apos;s encoding lacks the characters.</source>
        <translation>„{1}“ wurde nicht ausgeführt: Es würde andere Werte der Kopfdaten ändern, oder der Kodierung der Datei fehlen die Zeichen.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
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
        <source>No browser could be opened. Until you quit, the page is in “{file}”.</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite liegt in „{file}“, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The article is on the clipboard, as HTML.</source>
        <translation>Der Artikel liegt als HTML in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Your browser is opening the page. Until you quit, it is in “{file}”.</source>
        <translation>Ihr Browser öffnet die Seite. Bis Sie das Programm beenden, liegt sie in „{file}“.</translation>
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
    <name>FailedStart</name>
    <message>
        <source>The program could not start completely ({error}). Your articles were not changed. Please close it and install it again. The details are in the log.</source>
        <translation>Das Programm konnte nicht ganz starten ({error}). An Ihren Artikeln wurde nichts geändert. Bitte schließen Sie es und installieren Sie es neu. Näheres steht im Protokoll.</translation>
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
        <source>%n found so far</source>
        <translation>
            <numerusform>bisher %n gefunden</numerusform>
            <numerusform>bisher %n gefunden</numerusform>
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
        <source>In the replacement, \1 stands for what the first pair of parentheses found</source>
        <translation>Im Ersatztext steht \1 für das, was das erste Klammerpaar gefunden hat</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Groß/&amp;klein</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer A&amp;usdruck</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FolderScanner</name>
    <message>
        <source>“{folder}” could not be listed completely.</source>
        <translation>„{folder}“ konnte nicht vollständig aufgelistet werden.</translation>
    </message>
    <message>
        <source>“{name}” could not be checked: it takes too much time or memory.</source>
        <translation>„{name}“ konnte nicht geprüft werden: Das braucht zu viel Zeit oder Speicher.</translation>
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
        <source>The folder {folder} is gone: another program moved or deleted it. Articles that are open keep their text. Once the folder is back, its articles are listed again.</source>
        <translation>Der Ordner {folder} ist weg: Ein anderes Programm hat ihn verschoben oder gelöscht. Offene Artikel behalten ihren Text. Sobald der Ordner wieder da ist, werden seine Artikel wieder aufgelistet.</translation>
    </message>
    <message>
        <source>There are no articles in {folder}. Articles are files that end in .md, .markdown, .mdown or .mdx; choose another folder with “Open folder”.</source>
        <translation>In {folder} gibt es keine Artikel. Artikel sind Dateien, die auf .md, .markdown, .mdown oder .mdx enden; wählen Sie mit „Ordner öffnen“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This decision could not be saved: {reason}</source>
        <translation>Diese Entscheidung konnte nicht festgehalten werden: {reason}</translation>
    </message>
    <message>
        <source>{folder} could not be opened: {reason}</source>
        <translation>{folder} konnte nicht geöffnet werden: {reason}</translation>
    </message>
</context>
<context>
    <name>FormPages</name>
    <message>
        <source>Edit as &amp;text</source>
        <translation>Als Text b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Show the form and the source text of the front matter side by side</source>
        <translation>Formular und geschriebene Kopfdaten nebeneinander zeigen, beide zum Bearbeiten</translation>
    </message>
    <message>
        <source>Show the source text of the front matter</source>
        <translation>Die Kopfdaten zeigen, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Text &amp;beside</source>
        <translation>Te&amp;xt daneben</translation>
    </message>
</context>
<context>
    <name>FrontMatterForm</name>
    <message numerus="yes">
        <source>%n more field(s) can only be seen as text: use “Edit as text”.</source>
        <translation>
            <numerusform>Ein weiteres Feld steht nur im Text. „Als Text bearbeiten“ zeigt es.</numerusform>
            <numerusform>%n weitere Felder stehen nur im Text. „Als Text bearbeiten“ zeigt sie.</numerusform>
        </translation>
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
        <source>The front matter is empty. Use “Edit as text” to write some.</source>
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
        <source>The program&apos;s helper ended unexpectedly several times. Checks and preview pause for a minute; your text is not affected.</source>
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
        <source>Former versions, newest first</source>
        <translation>Frühere Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Now in the window</source>
        <translation>Jetzt im Fenster</translation>
    </message>
    <message>
        <source>Replace the present text with this one; this can be undone</source>
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
        <source>Nothing is ignored. Use “Ignore problem” for what is right as it is.</source>
        <translation>Nichts wird ignoriert. „Problem ignorieren“ lässt aus, was so, wie es ist, richtig ist.</translation>
    </message>
    <message>
        <source>Remove all entries that no longer match anything</source>
        <translation>Alle entfernen, die auf nichts mehr zutreffen</translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation>&amp;Erledigte entfernen</translation>
    </message>
    <message>
        <source>Report the selected texts again (Delete)</source>
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
        <source>These texts are not reported. Note why a text is right in “Note”, or report it again.</source>
        <translation>Diese Texte werden nicht gemeldet. Schreiben Sie unter „Notiz“, warum einer richtig ist, oder lassen Sie ihn wieder melden.</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>ImageField</name>
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
        <source>Choose the folder that the site publishes at its root; none was found.</source>
        <translation>Wählen Sie den Ordner, den die Website an ihrer Wurzel veröffentlicht; es wurde keiner gefunden.</translation>
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
        <source>Public folder…</source>
        <translation>Veröffentlichter Ordner…</translation>
    </message>
    <message>
        <source>The site publishes {folder} at its root. Choose another one here.</source>
        <translation>Die Website veröffentlicht {folder} an ihrer Wurzel. Hier wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no such file in this workspace.</source>
        <translation>Diese Datei gibt es im geöffneten Ordner nicht.</translation>
    </message>
    <message>
        <source>This file is not a picture, or of a kind that cannot be shown here.</source>
        <translation>Diese Datei ist kein Bild oder eines, das hier nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>This picture is on the web; it is not loaded.</source>
        <translation>Ein Bild anderswo; es wird nicht geladen.</translation>
    </message>
    <message>
        <source>This picture is outside the opened folder: copy it into the site first.</source>
        <translation>Dieses Bild liegt außerhalb des geöffneten Ordners: Kopieren Sie es zuerst in die Site.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message numerus="yes">
        <source>%Ln ignored problem(s) no longer exist: see Review → Ignored problems.</source>
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
        <source>No longer reported anywhere: {problem}</source>
        <translation>Wird nirgends mehr gemeldet: {problem}</translation>
    </message>
    <message>
        <source>No longer reported here: {problem}</source>
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
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
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
    <message>
        <source>Switch between text and form</source>
        <translation>Als Text oder wieder als Formular</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Default key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Press the keys:</source>
        <translation>Taste &amp;drücken:</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
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
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key of the selected command</source>
        <translation>Taste des gewählten Befehls</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Remove the key of the selected command</source>
        <translation>Den gewählten Befehl mit keiner Taste aufrufen</translation>
    </message>
    <message>
        <source>Restore the default key of the selected command</source>
        <translation>Dem gewählten Befehl seine ursprüngliche Taste geben</translation>
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
        <source>Made only if you tick them. Some may be wrong.</source>
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
        <source>UNSAFE: probably right, check each result</source>
        <translation>UNSICHER: wahrscheinlich richtig, sehen Sie jedes Ergebnis an</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>No program could be opened for {address}</source>
        <translation>Für {address} ließ sich kein Programm öffnen</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Edit the item</source>
        <translation>Eintrag bearbeiten</translation>
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
        <source>Split into one item per line</source>
        <translation>In einen je Zeile teilen</translation>
    </message>
    <message>
        <source>Turn each line into an item</source>
        <translation>Aus jeder Zeile einen Eintrag machen</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>No browser could be opened. The page is {address}</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite ist {address}</translation>
    </message>
    <message>
        <source>This article has no field “subject”, so its Wikipedia page is unknown.</source>
        <translation>Dieser Artikel hat kein Feld „subject“; deshalb lässt sich nicht sagen, aus welcher Wikipedia-Seite er entstand.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
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
        <source>This article lacks it; %n other article(s) have it.</source>
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
        <source>Return adds the field, Down lists the fields of other articles.</source>
        <translation>Die Eingabetaste fügt es hinzu, der Abwärtspfeil zeigt die Felder der anderen Artikel.</translation>
    </message>
</context>
<context>
    <name>NodeTree</name>
    <message>
        <source>Return edits a value, Shift+F2 its key, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Eingabe bearbeitet einen Wert, Umschalt+F2 seinen Schlüssel, Strg+Auf und Strg+Ab verschieben ihn.</translation>
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
        <source>{folder} could not be created: {reason}.</source>
        <translation>{folder} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not an article. Articles end in .md, .markdown, .mdown or .mdx.</source>
        <translation>{name} ist kein Artikel. Artikel enden auf .md, .markdown, .mdown oder .mdx.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>(a heading without text)</source>
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
    <name>PartField</name>
    <message>
        <source>There is more of “{key}” below. Use “Edit as text” to change this part.</source>
        <translation>Mehr von „{key}“ steht weiter unten. Dieser Teil lässt sich unter „Als Text bearbeiten“ ändern.</translation>
    </message>
    <message>
        <source>{key}, continued below</source>
        <translation>{key}, wovon mehr weiter unten steht</translation>
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
        <translation>im Web: Klick lädt die Bilder des Ordners</translation>
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
        <source>the picture is too large to show</source>
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
        <source>&amp;Restore defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Start again now</source>
        <translation>Jetzt neu &amp;starten</translation>
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
        <source>For articles whose folder sets no language in reviewer.toml</source>
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
        <source>The language changes the next time the program starts.</source>
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
    <name>ProblemDetail</name>
    <message>
        <source>Do not report this text again under this rule in this article</source>
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
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No problems in this article.</source>
        <translation>Keine Probleme in diesem Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to report: %Ln problem(s) of this article are ignored or accepted.</source>
        <translation>
            <numerusform>Nichts zu melden: %Ln Problem dieses Artikels ist ignoriert oder akzeptiert.</numerusform>
            <numerusform>Nichts zu melden: %Ln Probleme dieses Artikels sind ignoriert oder akzeptiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably right: check the result</source>
        <translation>Wahrscheinlich richtig: Sehen Sie sich das Ergebnis an</translation>
    </message>
    <message>
        <source>Problems of this article</source>
        <translation>Probleme dieses Artikels</translation>
    </message>
    <message>
        <source>This article is being checked…</source>
        <translation>Dieser Artikel wird geprüft …</translation>
    </message>
    <message>
        <source>This file cannot be edited here, nor checked.</source>
        <translation>Diese Datei kann hier weder bearbeitet noch geprüft werden.</translation>
    </message>
    <message>
        <source>What is ignored is listed by Review → Ignored problems, what was accepted is shown by Review → Show accepted problems.</source>
        <translation>Was ignoriert ist, zeigt „Prüfung → Ignorierte Probleme“; was akzeptiert wurde, „Prüfung → Akzeptierte Probleme anzeigen“.</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>{approve} approves the article, {next} opens the next one.</source>
        <translation>{approve} gibt den Artikel frei, {next} öffnet den nächsten.</translation>
    </message>
    <message>
        <source>{key} goes to the first problem. Here are its explanation and its fixes.</source>
        <translation>{key} führt zum ersten Problem. Hier stehen dann seine Erklärung und seine Reparaturen.</translation>
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
        <source>Unsaved text cannot be protected against a crash: {reason}. Please save often.</source>
        <translation>Ungespeicherter Text lässt sich nicht gegen einen Absturz sichern: {reason}. Bitte speichern Sie oft.</translation>
    </message>
    <message>
        <source>{name} has unsaved text from the last session, but cannot be opened ({reason}). The text is kept in {folder}.</source>
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
        <source>The text of {name} has changed in the meantime, so nothing was fixed. Please try again.</source>
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
        <source>Articles to review</source>
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
        <source>Something unexpected went wrong ({error}). Your text is still here: please save it. The details are in the log.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({error}). Ihr Text ist noch da: Bitte speichern Sie ihn. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The preview does not know the Markdown extension {names}, which reviewer.toml names. Its markup is shown as plain text.</source>
        <translation>Die Vorschau kennt keine Markdown-Erweiterung namens {names}: Was sie sonst umsetzen würde, steht da, wie es geschrieben ist. Der Name steht in reviewer.toml.</translation>
    </message>
    <message>
        <source>This article has a very long line, so lines are not wrapped: typing stays fast.</source>
        <translation>Eine Zeile ist sehr lang: Hier werden Zeilen nicht umbrochen, damit das Tippen flüssig bleibt.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>%Ln fix(es) made; {key} undoes them together.</source>
        <translation>
            <numerusform>%Ln Reparatur ausgeführt; {key} nimmt sie zurück.</numerusform>
            <numerusform>%Ln Reparaturen ausgeführt; {key} nimmt alle auf einmal zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {fix}. {key} undoes it.</source>
        <translation>Erledigt: {fix}. {key} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>No problem is selected. {key} goes to the next one.</source>
        <translation>Kein Problem ist gewählt. {key} führt zum nächsten.</translation>
    </message>
    <message>
        <source>No problems in this article.</source>
        <translation>Keine Probleme in diesem Artikel.</translation>
    </message>
    <message>
        <source>The article lost something where the fixes were made: {what}.</source>
        <translation>Wo sie aufgeräumt haben, hatte der Artikel etwas verloren: {what}.</translation>
    </message>
    <message>
        <source>The text has changed and is being checked.</source>
        <translation>Der Text hat sich geändert; die Prüfung läuft.</translation>
    </message>
    <message>
        <source>There is no automatic fix for this problem: repair it by hand.</source>
        <translation>Hierfür gibt es keine fertige Reparatur: Beheben Sie es von Hand.</translation>
    </message>
    <message>
        <source>There is nothing to fix here. {key} goes to the next problem.</source>
        <translation>Hier gibt es nichts zu reparieren. {key} geht zum nächsten Problem.</translation>
    </message>
    <message>
        <source>There was no fix to make.</source>
        <translation>Es gab nichts zu reparieren.</translation>
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
        <source>Fix safety</source>
        <translation>Sicherheit der Reparatur</translation>
    </message>
    <message>
        <source>Probably lost</source>
        <translation>Vermutlich verloren</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right although it looks similar, and never reported:</source>
        <translation>Richtig, obwohl es ähnlich aussieht, und nie gemeldet:</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
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
        <source>next to {article}:</source>
        <translation>neben {article}:</translation>
    </message>
</context>
<context>
    <name>RuleSwitch</name>
    <message>
        <source>No longer reported in this folder: {rule}.</source>
        <translation>In diesem Ordner nicht mehr gemeldet: {rule}.</translation>
    </message>
    <message>
        <source>Report it again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&quot; Greece&quot; and &quot;Greece&quot; become two tags, and an empty one becomes a page without a name.</source>
        <translation>„ Greece“ und „Greece“ werden zwei Schlagwörter, und ein leeres wird eine Seite ohne Namen.</translation>
    </message>
    <message>
        <source>&quot;External links&quot; without a link leads nowhere.</source>
        <translation>„External links“ ohne einen Link führt nirgendwohin.</translation>
    </message>
    <message>
        <source>&quot;🇬🇷 Greece&quot; and &quot;Greece&quot; are two different tags, and half a flag shows as a boxed letter.</source>
        <translation>„🇬🇷 Greece“ ist ein anderes Schlagwort als „Greece“, und eine halbe Flagge erscheint als umrahmter Buchstabe.</translation>
    </message>
    <message>
        <source>A Latin full stop ends a Chinese or Japanese sentence.</source>
        <translation>Ein lateinischer Punkt beendet einen chinesischen oder japanischen Satz.</translation>
    </message>
    <message>
        <source>A WordPress shortcode that was never replaced, as in `[gallery ids=&quot;1,2&quot;]`.</source>
        <translation>Ein Kurzcode von WordPress, für den nichts eingesetzt wurde, etwa `[gallery ids=&quot;1,2&quot;]`.</translation>
    </message>
    <message>
        <source>A backslash before a character that needs none here, as in `12\. May`.</source>
        <translation>Ein Backslash vor einem Zeichen, das hier keinen braucht, etwa `12\. May`.</translation>
    </message>
    <message>
        <source>A behaviour switch of the wiki is printed, such as `__NOTOC__`.</source>
        <translation>Ein Schalter des Wikis ist gedruckt, etwa `__NOTOC__`.</translation>
    </message>
    <message>
        <source>A character is written as an HTML entity, as in `&amp;mdash;`.</source>
        <translation>Ein Zeichen ist als HTML-Entität geschrieben, etwa `&amp;mdash;`.</translation>
    </message>
    <message>
        <source>A closing tag without an opening one.</source>
        <translation>Ein schließendes Tag ohne öffnendes.</translation>
    </message>
    <message>
        <source>A comment that is never closed.</source>
        <translation>Ein Kommentar, der nie geschlossen wird.</translation>
    </message>
    <message>
        <source>A comment with which the WordPress editor marks its blocks, such as `&lt;!-- wp:paragraph --&gt;`.</source>
        <translation>Ein Kommentar, mit dem der Editor von WordPress seine Blöcke markiert, etwa `&lt;!-- wp:paragraph --&gt;`.</translation>
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
        <source>A country&apos;s name after its flag is in lowercase, as in `🇳🇴 norway`.</source>
        <translation>Ein Ländername in Kleinbuchstaben hinter seiner Flagge, etwa `🇳🇴 norway`.</translation>
    </message>
    <message>
        <source>A description that contains markup, lacks words, or is empty.</source>
        <translation>Eine Beschreibung mit Auszeichnung oder fehlenden Wörtern, oder eine leere.</translation>
    </message>
    <message>
        <source>A description with a typical error of the converter: `ITALIAN CRUISER Pola`, `358 km2`.</source>
        <translation>Eine Beschreibung mit dem, was der Konverter falsch druckt: `ITALIAN CRUISER Pola`, `358 km2`.</translation>
    </message>
    <message>
        <source>A field has another kind of value than in nearly all other articles: a text, not a list.</source>
        <translation>Ein Feld ist von anderer Art als in fast allen anderen Artikeln: ein Text, keine Liste.</translation>
    </message>
    <message>
        <source>A field that every article needs but that has no value, or front matter without any title.</source>
        <translation>Ein Feld, das jeder Artikel braucht, ohne Wert; oder Kopfdaten ganz ohne Titel.</translation>
    </message>
    <message>
        <source>A flag character in a tag, date or place.</source>
        <translation>Eine Flagge als Zeichen in einem Schlagwort, Datum oder Ort.</translation>
    </message>
    <message>
        <source>A footnote mark is printed without its footnote, as in `fell.[12]`.</source>
        <translation>Das Zeichen einer Fußnote ist ohne die Fußnote gedruckt, etwa `fell.[12]`.</translation>
    </message>
    <message>
        <source>A formula&apos;s source is printed in the text.</source>
        <translation>Der Quelltext einer Formel ist in den Text gedruckt.</translation>
    </message>
    <message>
        <source>A front matter field is missing that nearly all other articles have.</source>
        <translation>In den Kopfdaten fehlt ein Feld, das fast alle anderen Artikel haben.</translation>
    </message>
    <message>
        <source>A heading stands at the end of a sentence instead of on a line of its own.</source>
        <translation>Eine Überschrift steht am Ende eines Satzes statt in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>A heading that ends in `[object Object]`.</source>
        <translation>Eine Überschrift, die auf `[object Object]` endet.</translation>
    </message>
    <message>
        <source>A heading that ends in a colon, is bold throughout, or contains wiki markup.</source>
        <translation>Eine Überschrift mit Doppelpunkt am Ende, ganz in Fettschrift oder mit Wiki-Auszeichnung.</translation>
    </message>
    <message>
        <source>A heading that skips a level, such as #### right below ##.</source>
        <translation>Eine Überschrift, die eine Ebene überspringt, etwa #### gleich unter ##.</translation>
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
        <source>A key that occurs twice in the front matter.</source>
        <translation>Ein Schlüssel, der in den Kopfdaten zweimal vorkommt.</translation>
    </message>
    <message>
        <source>A leftover tag of the wiki&apos;s page: an obsolete one, or one of its own boxes.</source>
        <translation>Ein übrig gebliebenes Tag der Wiki-Seite: veraltet oder ein Kasten des Wikis.</translation>
    </message>
    <message>
        <source>A line break or control character written as an escape, such as `\n`, `\x08` or `\u0000`.</source>
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
        <source>A line of the wiki&apos;s page frame is printed, such as `Jump to navigation`.</source>
        <translation>Eine Zeile aus dem Seitenrahmen des Wikis ist gedruckt, etwa `Jump to navigation`.</translation>
    </message>
    <message>
        <source>A link leads nowhere: it has no address, `undefined`, or a doubled scheme.</source>
        <translation>Ein Link führt nirgendwohin: keine Adresse, `undefined` oder das Schema doppelt.</translation>
    </message>
    <message>
        <source>A link runs a script instead of leading somewhere, as in `javascript:void(0)`.</source>
        <translation>Ein Link führt ein Skript aus, statt irgendwohin zu führen, etwa `javascript:void(0)`.</translation>
    </message>
    <message>
        <source>A link to another article of the site leads nowhere.</source>
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
        <source>A notice to the wiki&apos;s editors is printed, such as `[citation needed]`.</source>
        <translation>Ein Hinweis unter Wiki-Autoren ist gedruckt, etwa `[citation needed]`.</translation>
    </message>
    <message>
        <source>A number is announced but missing, as in `London (1957). ISBN`.</source>
        <translation>Eine Nummer ist angekündigt, und keine folgt, etwa `London (1957). ISBN`.</translation>
    </message>
    <message>
        <source>A numbered list is written as bullets followed by numbers.</source>
        <translation>Eine nummerierte Liste ist als Aufzählung mit Nummern dahinter geschrieben.</translation>
    </message>
    <message>
        <source>A page that is not an article: a redirect, a disambiguation page, or a heap of markup.</source>
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
        <source>A paragraph directly below a list becomes part of the last item.</source>
        <translation>Ein Absatz unmittelbar unter einer Liste wird von ihrem letzten Punkt verschluckt.</translation>
    </message>
    <message>
        <source>A parenthesis in the address of a picture ends the address too early.</source>
        <translation>Eine Klammer in der Adresse eines Bildes beendet sie zu früh.</translation>
    </message>
    <message>
        <source>A piece of JSON printed in the text: `{&quot;type&quot;:&quot;internal&quot;,&quot;page&quot;:&quot;Rome&quot;}`.</source>
        <translation>Ein Stück JSON, in den Text gedruckt: `{&quot;type&quot;:&quot;internal&quot;,&quot;page&quot;:&quot;Rome&quot;}`.</translation>
    </message>
    <message>
        <source>A piece of JavaScript printed in the text: `[Function: name]`, `function () {`.</source>
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
        <source>A question mark in the place of a letter or a sign: `Sa?d`, `| ?? DONE |`.</source>
        <translation>Ein Fragezeichen anstelle eines Buchstabens oder Zeichens: `Sa?d`, `| ?? DONE |`.</translation>
    </message>
    <message>
        <source>A reference begins with the wiki&apos;s links back to the text, as in `^ a b Smith`.</source>
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
        <source>A sentence begins with a lowercase letter.</source>
        <translation>Ein Satz beginnt mit einem kleinen Buchstaben.</translation>
    </message>
    <message>
        <source>A sentence breaks off at a blank line where a formula disappeared.</source>
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
        <source>A short description that describes nothing: a placeholder of the wiki.</source>
        <translation>Eine Kurzbeschreibung, die nichts beschreibt: der Platzhalter eines Wikis.</translation>
    </message>
    <message>
        <source>A short word stands twice, as in `the the size`.</source>
        <translation>Ein kleines Wort steht doppelt, etwa `the the size`.</translation>
    </message>
    <message>
        <source>A sound, film or document is shown as a picture.</source>
        <translation>Ein Ton, Film oder Dokument wird als Bild gezeigt.</translation>
    </message>
    <message>
        <source>A space at the beginning of a paragraph.</source>
        <translation>Ein Leerzeichen am Anfang eines Absatzes.</translation>
    </message>
    <message>
        <source>A space before a comma or full stop.</source>
        <translation>Ein Leerzeichen vor einem Komma oder Punkt.</translation>
    </message>
    <message>
        <source>A space before the file name of a picture.</source>
        <translation>Ein Leerzeichen vor dem Dateinamen eines Bildes.</translation>
    </message>
    <message>
        <source>A special space where only a plain one works: after a heading&apos;s `##`, a list&apos;s `*`, a YAML key.</source>
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
        <source>A switch between the scripts of one language is printed, as in `-{TXL}-`.</source>
        <translation>Ein Umschalter zwischen Schriften einer Sprache ist gedruckt, etwa `-{TXL}-`.</translation>
    </message>
    <message>
        <source>A table row has more cells than the table&apos;s header.</source>
        <translation>Eine Tabellenzeile hat mehr Zellen als der Tabellenkopf.</translation>
    </message>
    <message>
        <source>A tag is one of the wiki&apos;s maintenance categories.</source>
        <translation>Ein Schlagwort ist eine Wartungskategorie des Wikis.</translation>
    </message>
    <message>
        <source>A tag is spelled differently from the articles that use it most.</source>
        <translation>Ein Schlagwort ist anders geschrieben als in den Artikeln, die es am häufigsten benutzen.</translation>
    </message>
    <message>
        <source>A tag that is not a name: an address, a file name, a number with its unit, or a whole paragraph.</source>
        <translation>Ein Schlagwort, das kein Name ist: eine Adresse, ein Dateiname, eine Zahl mit Einheit oder ein ganzer Absatz.</translation>
    </message>
    <message>
        <source>A tag that only the wiki knows, such as `&lt;ref name=&quot;a&quot;&gt;` or `&lt;/nowiki&gt;`.</source>
        <translation>Ein Tag, das nur das Wiki kennt, etwa `&lt;ref name=&quot;a&quot;&gt;` oder `&lt;/nowiki&gt;`.</translation>
    </message>
    <message>
        <source>A tag that the article already has.</source>
        <translation>Ein Schlagwort, das der Artikel schon hat.</translation>
    </message>
    <message>
        <source>A template&apos;s placeholder that was never filled in: `${title}`, `&lt;%= name %&gt;`.</source>
        <translation>Der Platzhalter einer Vorlage, für den nichts eingesetzt wurde: `${title}`, `&lt;%= name %&gt;`.</translation>
    </message>
    <message>
        <source>A terminal&apos;s colour code without its escape character: `[0m`, `[1;32m`.</source>
        <translation>Der Farbcode eines Terminals ohne sein Escape-Zeichen: `[0m`, `[1;32m`.</translation>
    </message>
    <message>
        <source>A title or tag cut off at a number sign, which YAML takes for the start of a comment.</source>
        <translation>Ein Titel oder Schlagwort, das an einem Rautezeichen endet, weil YAML dahinter einen Kommentar sieht.</translation>
    </message>
    <message>
        <source>A title or tag that YAML reads as a number, a date or a truth value.</source>
        <translation>Ein Titel oder Schlagwort, das YAML als Zahl, Datum oder Wahrheitswert liest.</translation>
    </message>
    <message>
        <source>A unit&apos;s code instead of its name, as in `12000 LT`.</source>
        <translation>Der Code einer Einheit statt ihres Namens, etwa `12000 LT`.</translation>
    </message>
    <message>
        <source>A value of several lines where one line belongs: in a title, a subject, an address.</source>
        <translation>Ein Wert aus mehreren Zeilen, wo eine Zeile hingehört: in Titel, Thema oder Adresse.</translation>
    </message>
    <message>
        <source>A value that is `NaN`, `null` or `Invalid Date`, printed by a script that had no value.</source>
        <translation>Ein Wert wie `NaN`, `null` oder `Invalid Date`, von einem Skript gedruckt, das keinen hatte.</translation>
    </message>
    <message>
        <source>A value that makes YAML readers give up on the whole front matter, such as `2023-02-30` or `=`.</source>
        <translation>Ein Wert, bei dem YAML-Leser die ganzen Kopfdaten aufgeben, etwa `2023-02-30` oder `=`.</translation>
    </message>
    <message>
        <source>A wiki category is printed as a line, as in `Category:Forts`.</source>
        <translation>Eine Kategorie des Wikis ist als Zeile gedruckt, etwa `Category:Forts`.</translation>
    </message>
    <message>
        <source>A wiki link was not converted, as in `[[Fort|the fort]]`.</source>
        <translation>Ein Link des Wikis wurde nicht umgewandelt, etwa `[[Fort|the fort]]`.</translation>
    </message>
    <message>
        <source>A wiki table was not converted, as in `{| class=&quot;wikitable&quot;`.</source>
        <translation>Eine Tabelle des Wikis wurde nicht umgewandelt, etwa `{| class=&quot;wikitable&quot;`.</translation>
    </message>
    <message>
        <source>A wiki template was not expanded, as in `{{flag|Syria}}`.</source>
        <translation>Eine Vorlage des Wikis wurde nicht ausgewertet, etwa `{{flag|Syria}}`.</translation>
    </message>
    <message>
        <source>A word lost a letter, and other articles have an intact word that it may have been.</source>
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
        <source>An age as of the day the page was fetched, as in `4 May 1950 (age 76)`.</source>
        <translation>Ein Alter, berechnet am Tag, als die Seite geholt wurde, etwa `4 May 1950 (age 76)`.</translation>
    </message>
    <message>
        <source>An article of hardly any words.</source>
        <translation>Ein Artikel mit kaum Wörtern.</translation>
    </message>
    <message>
        <source>An article that does not begin with text, but with a picture, a table or coordinates.</source>
        <translation>Ein Artikel, der ohne ein Wort Text beginnt: Zuerst kommt ein Bild, eine Tabelle oder Koordinaten.</translation>
    </message>
    <message>
        <source>An error message of the wiki or its server instead of text.</source>
        <translation>Eine Fehlermeldung des Wikis oder seines Servers anstelle von Text.</translation>
    </message>
    <message>
        <source>An icon of the wiki is shown as a picture: a flag, an arrow, a logo of a sister project.</source>
        <translation>Ein Symbol des Wikis wird als Bild gezeigt: eine Flagge, ein Pfeil, das Logo eines Schwesterprojekts.</translation>
    </message>
    <message>
        <source>An image field that names a sound, a film or a document instead of a picture.</source>
        <translation>Ein Bildfeld, das kein Bild nennt, sondern einen Ton, einen Film oder ein Dokument.</translation>
    </message>
    <message>
        <source>An image path with a &quot;File&quot; or &quot;Image&quot; stuck to the front of the picture&apos;s name.</source>
        <translation>Ein Bildpfad, der mit „File“ oder „Image“ beginnt, an den Namen des Bildes geklebt.</translation>
    </message>
    <message>
        <source>An indented wiki list item keeps its colon, as in ` * : 2.36 inches`.</source>
        <translation>Ein eingerückter Listenpunkt des Wikis behält seinen Doppelpunkt, etwa ` * : 2.36 inches`.</translation>
    </message>
    <message>
        <source>An infobox cell poured into one tag, date or place: a value of several lines.</source>
        <translation>Eine Infobox-Zelle, in ein Schlagwort, ein Datum oder einen Ort gegossen: ein Wert aus mehreren Zeilen.</translation>
    </message>
    <message>
        <source>An invisible byte order mark inside the text, where files were joined or read in two ways.</source>
        <translation>Eine Bytereihenfolge-Marke mitten im Text, unsichtbar, wo Dateien aneinandergefügt oder auf zwei Arten gelesen wurden.</translation>
    </message>
    <message>
        <source>An invisible character that has no effect: a zero-width space, a stray soft hyphen.</source>
        <translation>Ein unsichtbares Zeichen, wo es nichts bewirkt: ein Leerzeichen ohne Breite, ein verirrtes weiches Trennzeichen.</translation>
    </message>
    <message>
        <source>Another article is about the same subject, or begins with the same paragraph.</source>
        <translation>Ein anderer Artikel hat dasselbe Thema oder beginnt mit demselben Absatz.</translation>
    </message>
    <message>
        <source>Bytes that are not valid in the file&apos;s encoding, or a file whose encoding had to be guessed.</source>
        <translation>Bytes, die in der Kodierung der Datei kein Text sind, oder eine Datei, deren Kodierung erraten werden musste.</translation>
    </message>
    <message>
        <source>Characters are written the way addresses, scripts or wiki tags write them.</source>
        <translation>Zeichen sind in der Schreibweise einer Adresse, eines Skripts oder eines Wiki-Tags gedruckt.</translation>
    </message>
    <message>
        <source>Control characters that are quotation marks and dashes in Windows-1252: `\x93yes\x94`.</source>
        <translation>Steuerzeichen, an deren Stelle Windows-1252 Anführungszeichen und Striche hat: `\x93yes\x94`.</translation>
    </message>
    <message>
        <source>Coordinates before or instead of a place&apos;s name, or a comma with no name beside it.</source>
        <translation>Koordinaten vor oder statt einem Ortsnamen, oder ein Komma, neben dem kein Name steht.</translation>
    </message>
    <message>
        <source>Coordinates that always say N and W, whatever the hemisphere.</source>
        <translation>Koordinaten sagen immer N und W, gleich auf welcher Halbkugel.</translation>
    </message>
    <message>
        <source>Coordinates without numbers: `°N, °W`.</source>
        <translation>Koordinaten ohne Zahlen: `°N, °W`.</translation>
    </message>
    <message>
        <source>Emphasis marks that show up on the page, as in `l*&apos;opera*`, `* opera*` or `****opera**`.</source>
        <translation>Hervorhebungszeichen, die auf der Seite zu sehen sind, etwa `l*&apos;opera*`, `* opera*` oder `****opera**`.</translation>
    </message>
    <message>
        <source>Emphasis marks with nothing between them.</source>
        <translation>Hervorhebungszeichen, zwischen denen nichts steht.</translation>
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
        <source>Misread UTF-8 that lost a byte and can no longer be decoded: `â€` for `”`.</source>
        <translation>Falsch gelesenes UTF-8, dem ein Byte fehlt, sodass es sich nicht mehr entschlüsseln lässt: `â€` statt `”`.</translation>
    </message>
    <message>
        <source>Misread UTF-8 written as escapes: `&amp;acirc;&amp;euro;&amp;ldquo;`, `%C3%83%C2%A9`, `\u00e2\u20ac\u2122`.</source>
        <translation>Falsch gelesenes UTF-8, ausbuchstabiert: `&amp;acirc;&amp;euro;&amp;ldquo;`, `%C3%83%C2%A9`, `\u00e2\u20ac\u2122`.</translation>
    </message>
    <message>
        <source>No space between two sentences.</source>
        <translation>Kein Leerzeichen zwischen zwei Sätzen.</translation>
    </message>
    <message>
        <source>Parentheses with nothing in them, or with an introduction and nothing after it.</source>
        <translation>Klammern, in denen nichts steht, oder nur eine Einleitung und nichts dahinter.</translation>
    </message>
    <message>
        <source>Pictures are loaded from Wikipedia&apos;s servers.</source>
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
        <source>Spaces or a comma at the ends of a tag, date or place, or an empty item.</source>
        <translation>Leerzeichen oder ein Komma am Anfang oder Ende eines Schlagworts, Datums oder Orts, oder ein leerer Eintrag.</translation>
    </message>
    <message>
        <source>Spaces or separators are left over inside parentheses, as in `(Berlin, ) is`.</source>
        <translation>Leerzeichen oder Trennzeichen sind in Klammern übrig, etwa `(Berlin, ) is`.</translation>
    </message>
    <message>
        <source>Text follows directly on the line after a picture.</source>
        <translation>Auf die Zeile eines Bildes folgt unmittelbar Text.</translation>
    </message>
    <message>
        <source>The address of a picture ends in a bare `?`.</source>
        <translation>Die Adresse eines Bildes endet auf ein bloßes `?`.</translation>
    </message>
    <message>
        <source>The address or description of a picture carries a namespace such as `Datei:`.</source>
        <translation>Adresse oder Beschreibung eines Bildes trägt einen Namensraum wie `Datei:`.</translation>
    </message>
    <message>
        <source>The article&apos;s last paragraph breaks off.</source>
        <translation>Der letzte Absatz des Artikels bricht ab.</translation>
    </message>
    <message>
        <source>The description of a picture is just its file name.</source>
        <translation>Ein Bild ist mit dem Namen seiner Datei beschrieben.</translation>
    </message>
    <message>
        <source>The description shows where templates disappeared, as in `Bodmin (Bosvena ) is a town`.</source>
        <translation>Die Beschreibung zeigt, wo Vorlagen verschwunden sind, etwa `Bodmin (Bosvena ) is a town`.</translation>
    </message>
    <message>
        <source>The kind of a ship is in capitals before its name, as in `GERMAN CRUISER Admiral Scheer`.</source>
        <translation>Die Art eines Schiffs steht in Großbuchstaben vor seinem Namen, etwa `GERMAN CRUISER Admiral Scheer`.</translation>
    </message>
    <message>
        <source>The label of a group in an infobox, such as &quot;Supported by:&quot;, kept as a tag.</source>
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
        <source>The settings of a picture are printed, as in `thumb|right|250px|`.</source>
        <translation>Die Einstellungen eines Bildes sind gedruckt, etwa `thumb|right|250px|`.</translation>
    </message>
    <message>
        <source>The tail of a list is printed again below the list.</source>
        <translation>Das Ende einer Liste ist hinter der Liste noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>The whole article stands twice in the file, one copy below the other.</source>
        <translation>Der ganze Artikel steht zweimal in der Datei, eine Abschrift unter der anderen.</translation>
    </message>
    <message>
        <source>The wiki&apos;s edit link is printed after a heading or sentence.</source>
        <translation>Der Bearbeiten-Link des Wikis steht hinter einer Überschrift oder einem Satz.</translation>
    </message>
    <message>
        <source>The word `undefined`, printed by a script for a name or number it did not have.</source>
        <translation>Das Wort `undefined`, von einem Skript gedruckt, das einen Namen oder eine Zahl nicht hatte.</translation>
    </message>
    <message>
        <source>Two bold titles in a row: the lists that belong to them stand elsewhere.</source>
        <translation>Zwei fette Titel untereinander: Die Listen, die zu ihnen gehören, stehen anderswo.</translation>
    </message>
    <message>
        <source>Two punctuation marks where one belongs.</source>
        <translation>Zwei Satzzeichen, wo eines hingehört.</translation>
    </message>
    <message>
        <source>Two sections of the same name at the same level.</source>
        <translation>Zwei Abschnitte gleichen Namens nebeneinander.</translation>
    </message>
    <message>
        <source>Two spaces inside a sentence.</source>
        <translation>Zwei Leerzeichen mitten im Satz.</translation>
    </message>
    <message>
        <source>Two versions of a text with Git&apos;s conflict markers between them: `&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD`.</source>
        <translation>Zwei Fassungen eines Textes mit den Marken von Git dazwischen: `&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD`.</translation>
    </message>
    <message>
        <source>Two years are joined where a dash has disappeared, as in `193945`.</source>
        <translation>Zwei Jahreszahlen, zusammengelaufen, wo ein Strich verschwunden ist, etwa `193945`.</translation>
    </message>
    <message>
        <source>UTF-8 text misread in a way that left control characters in it: `Itâ\x80\x99s`.</source>
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
        <source>Wiki categories are joined to the end of a text, as in `It fell. Category:Forts`.</source>
        <translation>Kategorien des Wikis kleben am Ende eines Textes, etwa `It fell. Category:Forts`.</translation>
    </message>
    <message>
        <source>Wiki emphasis was not converted, as in `&apos;&apos;Emden&apos;&apos;`.</source>
        <translation>Hervorhebung des Wikis wurde nicht umgewandelt, etwa `&apos;&apos;Emden&apos;&apos;`.</translation>
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
        <source>`No` becomes false, `12:30` becomes 750 and `010` becomes 8, but only in some tools.</source>
        <translation>`No` wird zu falsch, `12:30` zu 750 und `010` zu 8, nur in manchen Werkzeugen.</translation>
    </message>
    <message>
        <source>`[object Object]` printed where text should be.</source>
        <translation>`[object Object]`, gedruckt, wo Text stehen sollte.</translation>
    </message>
    <message>
        <source>`km2` looks careless, and `1.5 × 108` is a different number.</source>
        <translation>`km2` wirkt nachlässig, und `1.5 × 108` ist eine andere Zahl.</translation>
    </message>
    <message>
        <source>a country, a unit or a link is lost, and readers see a meaningless word.</source>
        <translation>Ein Land, eine Einheit oder ein Link ist verloren, und der Leser sieht ein Wort ohne Sinn.</translation>
    </message>
    <message>
        <source>a letter is gone, and readers cannot tell which.</source>
        <translation>Ein Buchstabe ist weg, und Leser können nicht sagen, welcher.</translation>
    </message>
    <message>
        <source>a letter is gone, and readers see a black question mark.</source>
        <translation>Ein Buchstabe ist weg, und Leser sehen ein schwarzes Fragezeichen.</translation>
    </message>
    <message>
        <source>a sentence that begins with a year is shown as item 1 of a list, and some site generators show `#1 song` as a heading.</source>
        <translation>Ein Satz, der mit einer Jahreszahl beginnt, erscheint als Punkt 1 einer Liste, und `#1 song` bei manchen Site-Generatoren als Überschrift.</translation>
    </message>
    <message>
        <source>a template stood there; before a lowercase letter, the subject of the sentence is lost.</source>
        <translation>Dort stand eine Vorlage; vor einem kleinen Buchstaben ist das Subjekt des Satzes verloren.</translation>
    </message>
    <message>
        <source>a template that gave a pronunciation, a date or a sound has disappeared.</source>
        <translation>Eine Vorlage, die Aussprache, Datum oder Ton angab, ist verschwunden.</translation>
    </message>
    <message>
        <source>a word or template before the mark has disappeared.</source>
        <translation>Ein Wort oder eine Vorlage vor dem Zeichen ist verschwunden.</translation>
    </message>
    <message>
        <source>before the front matter&apos;s `---` it hides the whole block from the site generator; before a heading&apos;s `#` it turns the heading into a paragraph.</source>
        <translation>Vor dem `---` der Kopfdaten verbirgt sie diese ganz vor dem Site-Generator; vor dem `#` einer Überschrift macht sie aus der Überschrift einen Absatz.</translation>
    </message>
    <message>
        <source>browsers show the same garbage, and an address written like this leads nowhere.</source>
        <translation>Browser zeigen denselben Zeichensalat, und eine so geschriebene Adresse führt nirgendwohin.</translation>
    </message>
    <message>
        <source>by convention only lists follow the references, so it was probably moved.</source>
        <translation>Üblicherweise folgen dort nur Listen; deshalb wurde er wohl verschoben.</translation>
    </message>
    <message>
        <source>editors read and search the source text, and title or description show the entity itself.</source>
        <translation>Wer bearbeitet, liest und durchsucht den Text, und Titel oder Beschreibung zeigen die Entität selbst.</translation>
    </message>
    <message>
        <source>generators lose the fields below that line, and readers see them as text.</source>
        <translation>Generatoren verlieren die Felder unter dieser Zeile; Leser sehen sie als Text.</translation>
    </message>
    <message>
        <source>generators read only the first block and print the second one as a paragraph.</source>
        <translation>Generatoren lesen nur den ersten Block; der zweite wird als Absatz gedruckt.</translation>
    </message>
    <message>
        <source>hardly any reader knows that LT means long tons; the wiki&apos;s template wrote it out.</source>
        <translation>Kaum ein Leser weiß, dass LT „long tons“ sind; die Vorlage des Wikis schrieb sie aus.</translation>
    </message>
    <message>
        <source>it asks something of the wiki&apos;s editors that this site&apos;s readers cannot answer.</source>
        <translation>Er bittet die Autoren des Wikis um etwas; Leser dieser Site können nicht antworten.</translation>
    </message>
    <message>
        <source>it belongs to another site.</source>
        <translation>Es gehört zu einer anderen Site.</translation>
    </message>
    <message>
        <source>it has no effect, or spoils the look of the page.</source>
        <translation>Es bewirkt nichts oder stört das Aussehen der Seite.</translation>
    </message>
    <message>
        <source>it is invisible, may hide a lost letter, and YAML readers refuse it in front matter.</source>
        <translation>Es ist unsichtbar, verdeckt einen verlorenen Buchstaben, und YAML-Leser weisen es in Kopfdaten zurück.</translation>
    </message>
    <message>
        <source>it is not text; the article&apos;s tags should say it.</source>
        <translation>Es ist kein Text; die Schlagwörter des Artikels sollten es sagen.</translation>
    </message>
    <message>
        <source>it is shown as text with hash signs, and the section below has no heading.</source>
        <translation>Sie erscheint als Text mit Rauten, und der Abschnitt darunter hat keine Überschrift.</translation>
    </message>
    <message>
        <source>it is shown in the text and in the table of contents, and hides that the section below is empty.</source>
        <translation>Es steht im Text und im Inhaltsverzeichnis und verdeckt, dass der Abschnitt darunter leer ist.</translation>
    </message>
    <message>
        <source>it is wrong from the next birthday on.</source>
        <translation>Vom nächsten Geburtstag an ist es falsch.</translation>
    </message>
    <message>
        <source>it leads nowhere.</source>
        <translation>Es führt nirgendwohin.</translation>
    </message>
    <message>
        <source>it looks careless, and a footnote mark has disappeared there.</source>
        <translation>Es wirkt nachlässig, und ein Fußnotenzeichen ist dort verschwunden.</translation>
    </message>
    <message>
        <source>it looks wrong; the converter replaced the ideographic full stop with it.</source>
        <translation>Es sieht falsch aus; der Konverter hat den ideografischen Punkt dazu gemacht.</translation>
    </message>
    <message>
        <source>it says nothing about the article, and its page on the site collects unrelated articles.</source>
        <translation>Es sagt nichts über den Artikel, und seine Seite auf der Site versammelt Fremdes.</translation>
    </message>
    <message>
        <source>it says something about the wiki&apos;s page, but nothing about the subject.</source>
        <translation>Es sagt etwas über die Wiki-Seite, nichts über das Thema.</translation>
    </message>
    <message>
        <source>it used to be `File:Name.jpg`; without the colon, there may be no picture of that name. Where a site has stored its pictures under such names, nothing is wrong.</source>
        <translation>Es hieß einmal `File:Name.jpg`; unter dem Namen ohne Doppelpunkt gibt es vielleicht kein Bild. Wo eine Site ihre Bilder so abgelegt hat, ist nichts falsch.</translation>
    </message>
    <message>
        <source>it was a small sign next to a word, and now fills the width of the page.</source>
        <translation>Es stand klein neben einem Wort und füllt jetzt die Breite der Seite.</translation>
    </message>
    <message>
        <source>its end was lost.</source>
        <translation>Sein Ende ging verloren.</translation>
    </message>
    <message>
        <source>lists and previews on the site show it below the title.</source>
        <translation>Listen und Vorschauen der Site zeigen sie unter dem Titel.</translation>
    </message>
    <message>
        <source>no fix; a person decides where the section belongs.</source>
        <translation>keine Reparatur; wohin der Abschnitt gehört, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>no fix; a person decides whether this heading or the one above has the wrong level.</source>
        <translation>keine Reparatur; ob diese Überschrift oder die darüber die falsche Ebene hat, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>no fix; a person decides whether to remove the age or to give a date instead.</source>
        <translation>keine Reparatur; ein Mensch entscheidet, ob das Alter verschwindet oder ein Datum an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>no fix; a person decides which of the two stays, and what to take over from the other.</source>
        <translation>keine Reparatur; ein Mensch entscheidet, welche der beiden bleibt und was von der anderen in sie eingeht.</translation>
    </message>
    <message>
        <source>no fix; a person has to look at the picture. Reported once per article, at the first one.</source>
        <translation>keine Reparatur; jemand muss das Bild ansehen. Ein Befund je Artikel, beim ersten.</translation>
    </message>
    <message>
        <source>no fix; a person has to look for the list.</source>
        <translation>keine Reparatur; jemand muss die Liste suchen.</translation>
    </message>
    <message>
        <source>no fix; a person has to write one or remove the field.</source>
        <translation>keine Reparatur; ein Mensch muss eine schreiben oder das Feld entfernen.</translation>
    </message>
    <message>
        <source>no fix; a space before a colon is also how French is written.</source>
        <translation>keine Reparatur; ein Leerzeichen vor dem Doppelpunkt schreibt man auch im Französischen.</translation>
    </message>
    <message>
        <source>no fix; an author may have written it, and only the source page knows what is lost.</source>
        <translation>keine Reparatur; ein Autor kann sie geschrieben haben, und was fehlt, weiß nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; no program can tell which list belongs below which sentence.</source>
        <translation>keine Reparatur; welche Liste unter welchen Satz gehört, kann kein Programm sagen.</translation>
    </message>
    <message>
        <source>no fix; nothing marks where the caption ends.</source>
        <translation>keine Reparatur; wo die Bildunterschrift endet, ist nicht markiert.</translation>
    </message>
    <message>
        <source>no fix; only a person can tell what belongs there.</source>
        <translation>keine Reparatur; was hierher gehört, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>no fix; only a person can tell what the tag should say.</source>
        <translation>keine Reparatur; was das Schlagwort sagen soll, muss ein Mensch wissen.</translation>
    </message>
    <message>
        <source>no fix; only a person can tell where the comment should end.</source>
        <translation>keine Reparatur; wo der Kommentar enden soll, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>no fix; only a person can tell where the front matter was meant to end.</source>
        <translation>keine Reparatur; wo die Kopfdaten enden sollten, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>no fix; only a person can tell which of its values is the text.</source>
        <translation>keine Reparatur; welcher ihrer Werte der Text ist, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>no fix; only a person can tell which picture belongs here.</source>
        <translation>keine Reparatur; welches Bild hierher gehört, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>no fix; only a person knows the value. Where the workspace has its own schema, the schema is checked instead.</source>
        <translation>keine Reparatur; den Wert weiß nur ein Mensch. Wo der Ordner ein eigenes Schema hat, wird stattdessen dieses geprüft.</translation>
    </message>
    <message>
        <source>no fix; only the source page has the text.</source>
        <translation>keine Reparatur; den Text hat nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; only the source page knows how it goes on.</source>
        <translation>keine Reparatur; wie er weitergeht, weiß nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; only the source page knows the formula.</source>
        <translation>keine Reparatur; die Formel weiß nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; only the source page knows the number.</source>
        <translation>keine Reparatur; die Nummer weiß nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; only the source page knows the value.</source>
        <translation>keine Reparatur; den Wert weiß nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; only the source page knows the word.</source>
        <translation>keine Reparatur; das Wort weiß nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; only the source page knows what stood here.</source>
        <translation>keine Reparatur; was hier stand, weiß nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; only the source page shows where the list has to be divided.</source>
        <translation>keine Reparatur; wo eine Liste zu teilen ist, sagt nur die Quellseite.</translation>
    </message>
    <message>
        <source>no fix; the bytes are kept as they are until a person converts the file or types what was meant.</source>
        <translation>keine Reparatur; die Bytes bleiben, wie sie sind, bis ein Mensch die Datei umwandelt oder schreibt, was gemeint war.</translation>
    </message>
    <message>
        <source>no fix; the files have to be downloaded first. Reported once per article, at the first one.</source>
        <translation>keine Reparatur; die Dateien müssen zuerst geholt werden. Ein Befund je Artikel, beim ersten.</translation>
    </message>
    <message>
        <source>no fix; the formula often stands next to it in another form, or has to be typeset again.</source>
        <translation>keine Reparatur; die Formel steht oft in anderer Gestalt daneben oder muss neu gesetzt werden.</translation>
    </message>
    <message>
        <source>no fix; the lead is on the source page.</source>
        <translation>keine Reparatur; die Einleitung steht auf der Quellseite.</translation>
    </message>
    <message>
        <source>no fix; the names may still be useful to a reader, and the links are on the source page.</source>
        <translation>keine Reparatur; die Namen nützen einem Leser vielleicht noch, und die Links stehen auf der Quellseite.</translation>
    </message>
    <message>
        <source>no fix; the text is on the source page.</source>
        <translation>keine Reparatur; der Text steht auf der Quellseite.</translation>
    </message>
    <message>
        <source>no fix; whether the file goes is the editor&apos;s decision.</source>
        <translation>keine Reparatur; ob die Datei verschwindet, entscheidet die Redaktion.</translation>
    </message>
    <message>
        <source>no other article has a tag spelled like this, so it leads nowhere.</source>
        <translation>Kein anderer Artikel hat ein so geschriebenes Schlagwort; deshalb führt es nirgendwohin.</translation>
    </message>
    <message>
        <source>no picture has such a name, so the article is shown without one.</source>
        <translation>Kein Bild heißt so; der Artikel wird deshalb ohne gezeigt.</translation>
    </message>
    <message>
        <source>nobody would write that; the precision is nonsense, and the number goes out of date.</source>
        <translation>Das hat niemand geschrieben; es behauptet eine Genauigkeit, die Unsinn ist, und es veraltet.</translation>
    </message>
    <message>
        <source>pages and lists of the site that are built from this field leave the article out.</source>
        <translation>Seiten und Listen der Site, die aus diesem Feld entstehen, lassen den Artikel aus.</translation>
    </message>
    <message>
        <source>people who cannot see the picture hear a file name.</source>
        <translation>Wer das Bild nicht sehen kann, bekommt einen Dateinamen vorgelesen.</translation>
    </message>
    <message>
        <source>probably all of its text was in templates and tables, which the converter drops.</source>
        <translation>Vermutlich stand alles in Vorlagen und Tabellen, die der Konverter weglässt.</translation>
    </message>
    <message>
        <source>python-frontmatter and others then read no fields at all, so the site&apos;s build stops or the article is published without title and tags.</source>
        <translation>python-frontmatter und andere lesen dann gar kein Feld, sodass der Bau der Website abbricht oder der Artikel ohne Titel und Schlagwörter erscheint.</translation>
    </message>
    <message>
        <source>quotes around `=` and `&lt;&lt;` are safe, as newer readers take them for text anyway. Any other repair is unsafe: quotes keep a date that does not exist, and only a person knows the right one.</source>
        <translation>Anführungszeichen um `=` und `&lt;&lt;` sind sicher, da neuere Leser sie ohnehin als Text lesen. Jede andere Reparatur ist unsicher: Anführungszeichen behalten ein Datum, das es nicht gibt, und nur ein Mensch kennt das richtige.</translation>
    </message>
    <message>
        <source>readers and search engines find two pages where there should be one.</source>
        <translation>Leser und Suchmaschinen finden zwei Seiten, wo eine sein sollte.</translation>
    </message>
    <message>
        <source>readers cannot tell the terms from their explanations.</source>
        <translation>Leser können Begriffe nicht von ihren Erklärungen unterscheiden.</translation>
    </message>
    <message>
        <source>readers click and end up nowhere.</source>
        <translation>Leser klicken und verirren sich.</translation>
    </message>
    <message>
        <source>readers come to a page without content, and search engines index it.</source>
        <translation>Leser kommen auf eine Seite ohne Inhalt, und Suchmaschinen nehmen sie auf.</translation>
    </message>
    <message>
        <source>readers come to a title without text; it is what the converter left of a list of references, a gallery or a table.</source>
        <translation>Leser kommen zu einem Titel ohne Text; er ist, was der Konverter von einer Liste von Einzelnachweisen, einer Galerie oder einer Tabelle übrig ließ.</translation>
    </message>
    <message>
        <source>readers get an error page.</source>
        <translation>Leser bekommen eine Fehlerseite.</translation>
    </message>
    <message>
        <source>readers reach the end and find the beginning again; every section exists twice.</source>
        <translation>Leser kommen ans Ende und finden den Anfang; jeder Abschnitt hat einen Doppelgänger.</translation>
    </message>
    <message>
        <source>readers read it twice.</source>
        <translation>Leser lesen ihn zweimal.</translation>
    </message>
    <message>
        <source>readers read the same items several times.</source>
        <translation>Leser lesen dieselben Punkte mehrmals.</translation>
    </message>
    <message>
        <source>readers see TeX instead of the formula.</source>
        <translation>Leser sehen TeX statt der Formel.</translation>
    </message>
    <message>
        <source>readers see `%E2%80%93`, `\u2013` or `&lt;ref&gt;` instead of the character.</source>
        <translation>Leser sehen `%E2%80%93`, `\u2013` oder `&lt;ref&gt;` statt des Zeichens.</translation>
    </message>
    <message>
        <source>readers see `[edit]`, and it becomes part of the heading&apos;s anchor.</source>
        <translation>Leser sehen `[edit]`, und der Anker der Überschrift enthält es.</translation>
    </message>
    <message>
        <source>readers see a data structure instead of the words in it.</source>
        <translation>Der Leser sieht eine Datenstruktur statt der Wörter darin.</translation>
    </message>
    <message>
        <source>readers see a lone colon.</source>
        <translation>Leser sehen einen einzelnen Doppelpunkt.</translation>
    </message>
    <message>
        <source>readers see a number that means nothing.</source>
        <translation>Leser sehen eine Zahl, die nichts bedeutet.</translation>
    </message>
    <message>
        <source>readers see a row of digits and a spade.</source>
        <translation>Leser sehen eine Ziffernreihe und ein Pik.</translation>
    </message>
    <message>
        <source>readers see an internal address of the wiki instead of a word.</source>
        <translation>Leser sehen die innere Adresse des Wikis statt eines Wortes.</translation>
    </message>
    <message>
        <source>readers see apostrophes instead of italics.</source>
        <translation>Leser sehen die Apostrophe statt kursiver Schrift.</translation>
    </message>
    <message>
        <source>readers see asterisks, because emphasis cannot begin inside a word or at a space.</source>
        <translation>Leser sehen Sternchen, weil Hervorhebung weder im Wort noch an einem Leerzeichen beginnen kann.</translation>
    </message>
    <message>
        <source>readers see both versions and the markers; in front matter, they stop the site&apos;s build.</source>
        <translation>Leser sehen beide Fassungen und die Marken; in Kopfdaten bricht der Bau der Site ab.</translation>
    </message>
    <message>
        <source>readers see brackets, bars and file names where a name should be.</source>
        <translation>Leser sehen Klammern, Striche und Dateinamen, wo ein Name stehen sollte.</translation>
    </message>
    <message>
        <source>readers see code before or between the words.</source>
        <translation>Leser sehen Code vor oder zwischen den Wörtern.</translation>
    </message>
    <message>
        <source>readers see garbage instead of words, dashes and quotation marks.</source>
        <translation>Leser sehen Zeichensalat, wo Wörter, Gedankenstriche und Anführungszeichen waren.</translation>
    </message>
    <message>
        <source>readers see garbage, and decoders guess wrongly (`†` instead of a quotation mark).</source>
        <translation>Leser sehen Zeichensalat, und Programme raten falsch (`†`, wo ein Anführungszeichen war).</translation>
    </message>
    <message>
        <source>readers see garbage, searches find nothing, and tags no longer match.</source>
        <translation>Leser sehen Zeichensalat, Suchmaschinen finden nichts, und Schlagwörter passen nicht mehr zueinander.</translation>
    </message>
    <message>
        <source>readers see garbage, three to eight characters for each original one.</source>
        <translation>Leser sehen Zeichensalat, drei bis acht Zeichen für jedes gemeinte.</translation>
    </message>
    <message>
        <source>readers see it twice.</source>
        <translation>Leser sehen es zweimal.</translation>
    </message>
    <message>
        <source>readers see it, often in bold.</source>
        <translation>Leser sehen ihn, oft fett.</translation>
    </message>
    <message>
        <source>readers see meaningless Chinese characters instead of words and punctuation.</source>
        <translation>Leser sehen chinesische Zeichen ohne Sinn, wo Wörter und Zeichen waren.</translation>
    </message>
    <message>
        <source>readers see nothing, but the comments are in the editors&apos; way, and split lists and tables.</source>
        <translation>Leser sehen nichts, aber wer bearbeitet, liest darum herum, und er trennt Listen und Tabellen.</translation>
    </message>
    <message>
        <source>readers see stray letters between words.</source>
        <translation>Leser sehen verirrte Buchstaben zwischen den Wörtern.</translation>
    </message>
    <message>
        <source>readers see the brackets, and sometimes a file name. Some sites use such links themselves: where nothing else of the wiki is left, a complete link is only a note.</source>
        <translation>Leser sehen die Klammern und manchmal einen Dateinamen. Manche Sites haben selbst solche Links: Wo sonst nichts vom Wiki übrig ist, ist ein ganzer Link nur ein Hinweis.</translation>
    </message>
    <message>
        <source>readers see the code instead of a picture, a player or a form.</source>
        <translation>Leser sehen den Code, wo ein Bild, ein Abspieler oder ein Formular war.</translation>
    </message>
    <message>
        <source>readers see the code, which is what remains once the invisible escape character is removed.</source>
        <translation>Leser sehen den Code; er ist übrig, wenn das unsichtbare Escape-Zeichen entfernt wurde.</translation>
    </message>
    <message>
        <source>readers see the entity&apos;s name instead of the character.</source>
        <translation>Leser sehen den Namen der Entität statt des Zeichens.</translation>
    </message>
    <message>
        <source>readers see the escape, and paragraphs run into each other.</source>
        <translation>Leser sehen die Schreibweise, und Absätze laufen ineinander.</translation>
    </message>
    <message>
        <source>readers see the placeholder instead of the word.</source>
        <translation>Der Leser sieht den Platzhalter statt des Wortes.</translation>
    </message>
    <message>
        <source>readers see titles of nothing, and one list that mixes what the titles kept apart.</source>
        <translation>Leser sehen Titel von nichts und eine Liste, die vermengt, was die Titel trennten.</translation>
    </message>
    <message>
        <source>readers see two paragraphs where there is one sentence.</source>
        <translation>Leser sehen zwei Absätze, wo ein Satz ist.</translation>
    </message>
    <message>
        <source>readers see wiki source code instead of a table.</source>
        <translation>Leser sehen den Quelltext des Wikis statt einer Tabelle.</translation>
    </message>
    <message>
        <source>readers see wiki source code, and the caption often runs into the text.</source>
        <translation>Leser sehen den Quelltext des Wikis, und oft läuft die Bildunterschrift in den Text.</translation>
    </message>
    <message>
        <source>readers see wiki source code.</source>
        <translation>Leser sehen den Quelltext des Wikis.</translation>
    </message>
    <message>
        <source>readers stumble, and often words between the two were lost.</source>
        <translation>Leser stolpern; oft gingen die Wörter zwischen den beiden verloren.</translation>
    </message>
    <message>
        <source>removing a block that is empty or repeats the other is safe; joining two is unsafe.</source>
        <translation>einen Block zu entfernen, der leer ist oder nichts anderes sagt, ist sicher; zwei zu verbinden ist unsicher.</translation>
    </message>
    <message>
        <source>removing a repetition that says the same, or nothing, is safe. Joining two lists, or keeping one of two values, happens only on request: only a person can tell which is right.</source>
        <translation>eine Wiederholung zu entfernen, die dasselbe oder nichts sagt, ist sicher; zwei Listen verbunden oder einer von zwei Werten behalten wird nur auf Verlangen: Welcher stimmt, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>removing an exact repetition is safe; removing one that differs in letter case or spaces is unsafe, as the later spelling may be the better one, or both may be meant. A tag that is also contained in a merged tag stays: splitting the merged tag leaves it out there.</source>
        <translation>Eine genaue Wiederholung zu entfernen ist sicher; eine, die sich in Groß- und Kleinschreibung oder Leerzeichen unterscheidet, nicht: Die spätere Schreibweise kann die bessere sein, oder beide sind gewollt. Ein Schlagwort, das auch in einem zusammengezogenen steht, bleibt: Wird dieses zerlegt, wird es dort ausgelassen.</translation>
    </message>
    <message>
        <source>removing the namespace that the converter joins to a name is safe for the large wikis; it is unsafe for others, and where the path has to be cut out of link markup or off a caption.</source>
        <translation>den Namensraum zu entfernen, den der Konverter an einen Namen klebt, ist bei den großen Wikis sicher; bei anderen, und wo der Pfad aus Linkauszeichnung oder von einer Bildunterschrift abgeschnitten wird, unsicher.</translation>
    </message>
    <message>
        <source>replacing tabs and special spaces with plain spaces is safe if everything can be read then; any other repair is unsafe, as only a person can tell what the line was meant to say.</source>
        <translation>gewöhnliche Leerzeichen statt Tabulatoren und besonderer sind sicher, wo danach alles lesbar ist; jede andere Reparatur ist unsicher: Was die Zeile sagen sollte, muss ein Mensch wissen.</translation>
    </message>
    <message>
        <source>safe after a heading; a lone one after a space only in converted articles. Elsewhere it may belong to a quotation.</source>
        <translation>hinter einer Überschrift sicher; bei einer einzelnen hinter einem Leerzeichen nur in dem, was der Konverter schrieb. Anderswo kann sie zu einem Zitat gehören.</translation>
    </message>
    <message>
        <source>safe at the beginning of a line or directly after other text; unsafe as a word of a sentence, which may be about the switch.</source>
        <translation>sicher, wo er seine Zeile beginnt oder kein Leerzeichen vor ihm steht; unsicher als Wort eines Satzes, der vom Schalter handeln kann.</translation>
    </message>
    <message>
        <source>safe between the converter&apos;s bullets (` * `), which have no further lines; other articles may leave an item to be filled in, so they are left alone. In articles from other sources, a person decides.</source>
        <translation>sicher zwischen den Punkten des Sammlers (` * `), die keine weiteren Zeilen haben; andere Artikel können einen Punkt zum Ausfüllen offenlassen und bleiben deshalb, wie sie sind. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe directly after a word or mark; elsewhere the article may be about the notice. In articles from other sources, a person decides.</source>
        <translation>sicher unmittelbar hinter einem Wort oder Zeichen; anderswo kann der Artikel von dem Hinweis sprechen. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe for a lone closing brace between the converter&apos;s bullets; the rest has to be redone.</source>
        <translation>sicher bei einer einzelnen schließenden Klammer zwischen den Punkten des Sammlers; der Rest muss neu gemacht werden.</translation>
    </message>
    <message>
        <source>safe for backspaces between letters of a script that programs do not use; otherwise unsafe: terminal colour codes can go, but a letter and a backtick or backslash were often lost with such a character, so a person should look.</source>
        <translation>Sicher bei Rückschritten zwischen Buchstaben einer Schrift, die Programme nicht verwenden; sonst unsicher: Farbcodes eines Terminals können weg, aber mit einem solchen Zeichen ging oft ein Buchstabe und ein Gravis oder Rückstrich verloren, daher sollte ein Mensch hinsehen.</translation>
    </message>
    <message>
        <source>safe for doubled commas; a doubled full stop may be meant as an ellipsis. In articles from other sources, a person decides.</source>
        <translation>sicher bei doppelten Kommas; ein doppelter Punkt kann als Auslassung gemeint sein. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe for lines that mean nothing elsewhere; a person decides on a note that points to another article. In articles from other sources, a person decides on all of them.</source>
        <translation>sicher bei Zeilen, die anderswo nichts bedeuten; über einen Verweis auf einen anderen Artikel entscheidet ein Mensch. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe for separators next to a parenthesis; a mere space may be the author&apos;s style. In articles from other sources, a person decides.</source>
        <translation>sicher bei Trennzeichen neben einer Klammer; ein bloßes Leerzeichen kann der Stil des Autors sein. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe for tags without content; a person decides on the words of a reference.</source>
        <translation>sicher bei Tags ohne Inhalt; die Wörter eines Belegs beurteilt ein Mensch.</translation>
    </message>
    <message>
        <source>safe for the converter&apos;s bullets (` * `) if the repeated text is too long to be a coincidence, or in a list of books or links, where nothing stands twice; otherwise, and in articles from other sources, a person decides.</source>
        <translation>sicher bei den Listenpunkten des Konverters (` * `), wenn der wiederholte Text zu lang für einen Zufall ist, oder in einer Liste von Büchern oder Links, in der nichts zweimal steht; sonst und in Artikeln anderer Herkunft entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe for the converter&apos;s bullets (` * `), which are never wrapped. Those of other articles may be, so they are left alone; so is a line that goes on in lowercase, except in converted articles. In articles from other sources, a person decides.</source>
        <translation>sicher bei den Punkten des Sammlers (` * `), die nie umbrochen werden; die anderer Artikel können es sein und bleiben deshalb stehen, ebenso eine Zeile, die klein weitergeht, außer in dem, was der Konverter schrieb. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe for the wiki&apos;s own style rules; other code is for a person to remove.</source>
        <translation>sicher bei den Stilregeln des Wikis; anderen Code muss ein Mensch entfernen.</translation>
    </message>
    <message>
        <source>safe for whole lines that hold nothing else; unsafe inside a sentence, which may need more repair. Only the source page knows what stood here.</source>
        <translation>sicher bei ganzen Zeilen, die nichts anderes enthalten; unsicher mitten im Satz, der vielleicht mehr Reparatur braucht. Nur die Quellseite weiß, was hier stand.</translation>
    </message>
    <message>
        <source>safe for zero-width spaces, word joiners and soft hyphens next to a space, at the edge of a line or doubled, where they cannot have any effect; unsafe for characters that change the text direction. Inside words, and in scripts that need them, they are left alone.</source>
        <translation>sicher bei Leerzeichen ohne Breite, Wortverbindern und weichen Trennzeichen neben einem Leerzeichen, am Zeilenrand oder verdoppelt, wo sie nichts bewirken können; unsicher bei dem, was die Schreibrichtung ändert. Mitten im Wort und in Schriften, die sie brauchen, bleiben sie stehen.</translation>
    </message>
    <message>
        <source>safe if the picture is a wiki&apos;s or the article was converted. An empty query asks for nothing, but elsewhere an author may have added it because of a cache: a note, fixed on request.</source>
        <translation>sicher, wenn das Bild von einem Wiki oder der Artikel vom Konverter stammt. Eine leere Abfrage fragt nach nichts, aber anderswo hat sie vielleicht ein Autor wegen eines Zwischenspeichers gesetzt: ein Hinweis, auf Wunsch behoben.</translation>
    </message>
    <message>
        <source>safe if the two lines follow each other directly; otherwise a person decides.</source>
        <translation>sicher, wo zwei Zeilen mit demselben Bild aufeinanderfolgen; sonst entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe if there is only one wording inside; a person chooses between several. Without a Chinese or Cyrillic letter nearby, `-{x}-` belongs to a program, as only wikis in these scripts have the switch. In articles from other sources, a person decides.</source>
        <translation>sicher, wo eine einzige Fassung darin steht; unter mehreren wählt ein Mensch. Ohne einen chinesischen oder kyrillischen Buchstaben in der Nähe, deren Wikis den Schalter haben, gehört `-{x}-` zu einem Programm. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe if words or several letters follow, as only the marks at the beginning are removed. A lone arrow may be a character that the item is about, except in converted articles.</source>
        <translation>sicher mit den Wörtern oder mehreren Buchstaben, da nur die Zeichen am Anfang entfallen. Ein einzelner Pfeil kann ein Zeichen sein, von dem der Eintrag handelt, nicht aber in dem, was der Konverter schrieb.</translation>
    </message>
    <message>
        <source>safe in addresses of Wikipedia, whose namespaces are known; unsafe for rare ones.</source>
        <translation>sicher in Adressen der Enzyklopädie, deren Namen für den Namensraum bekannt sind; unsicher, wo es ein seltener ist.</translation>
    </message>
    <message>
        <source>safe in converted articles for km2, cm2, mm3 and the like after a number; unsafe for m2, m3 and powers, before a letter, and in other articles.</source>
        <translation>sicher in dem, was der Konverter schrieb, für km2, cm2, mm3 und dergleichen hinter einer Zahl; unsicher für m2, m3 und Potenzen, vor einem Buchstaben sowie anderswo.</translation>
    </message>
    <message>
        <source>safe in converted articles for the bars between a picture&apos;s settings, which the converter writes without the spaces that it puts around a table&apos;s own bars; otherwise a person has to find the surplus bar.</source>
        <translation>sicher in dem, was der Konverter schrieb, bei den Strichen zwischen den Einstellungen eines Bildes, um die er nie Leerzeichen setzt wie um die einer Tabelle; anderswo muss man nachsehen, welcher Strich zu viel ist.</translation>
    </message>
    <message>
        <source>safe in converted articles if words remain; other sites may support such links.</source>
        <translation>sicher in dem, was der Konverter schrieb, wo Wörter bleiben; andere Sites kennen vielleicht solche Links.</translation>
    </message>
    <message>
        <source>safe in converted articles where a minus sign proves it, or digits that only the converter writes: five after the decimal point, which are whole seconds. Without a minus sign only as long as the article still ends as the converter left it, since a mended place looks the same.</source>
        <translation>sicher in dem, was der Konverter schrieb, wo ein Minuszeichen es beweist oder Ziffern, die nur der Konverter schreibt: fünf nach dem Dezimalpunkt, die ganze Sekunden sind. Ohne Minuszeichen nur, solange der Artikel noch so endet, wie der Konverter ihn hinterließ, denn ein berichtigter Ort sieht genauso aus.</translation>
    </message>
    <message>
        <source>safe in converted articles, except for tags of lists and tables; for these and elsewhere a person decides. Only the tag is removed, its words stay.</source>
        <translation>sicher in dem, was der Konverter schrieb, außer bei Tags von Listen und Tabellen; bei diesen und anderswo entscheidet ein Mensch. Nur das Tag wird entfernt, seine Wörter bleiben.</translation>
    </message>
    <message>
        <source>safe in converted articles, for a pair around words and for half a pair whose other half is an asterisk; elsewhere two apostrophes may be quotation marks, so a person decides.</source>
        <translation>sicher in dem, was der Konverter schrieb, bei einem Paar um Wörter und bei einem halben Paar, dessen andere Hälfte ein Stern ist; anderswo können zwei Apostrophe Anführungszeichen sein, deshalb urteilt ein Mensch.</translation>
    </message>
    <message>
        <source>safe in converted articles, on a line of its own; other sites may be able to play films.</source>
        <translation>sicher in dem, was der Konverter schrieb, in einer eigenen Zeile; andere Sites spielen vielleicht Filme ab.</translation>
    </message>
    <message>
        <source>safe in converted articles, where the section once had content; elsewhere, somebody may still want to fill it.</source>
        <translation>sicher in dem, was der Konverter schrieb, wo der Abschnitt einmal gefüllt war; anderswo wollte ihn vielleicht jemand noch füllen.</translation>
    </message>
    <message>
        <source>safe in converted articles: only spaces, separators and empty parentheses are removed, and the article&apos;s own first paragraph still shows the gap. Elsewhere, a person decides.</source>
        <translation>sicher in dem, was der Konverter schrieb: Nur Leerzeichen, Trennzeichen und leere Klammern verschwinden, und der erste Absatz des Artikels zeigt die Lücke weiterhin. Anderswo entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe in converted articles; elsewhere the capitals may be intended.</source>
        <translation>sicher in dem, was der Konverter schrieb; anderswo kann eine Schlagzeile mit Absicht schreien.</translation>
    </message>
    <message>
        <source>safe in converted articles; elsewhere, a person decides.</source>
        <translation>sicher in dem, was der Konverter schrieb; anderswo entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe in plain Latin text, and between Arabic letters, where Windows has a non-joiner in the place of one; unsafe next to letters of other scripts or remains of mojibake, and inside words, where Mac Roman has letters. A character that Windows-1252 does not define is only reported.</source>
        <translation>Sicher in rein lateinischem Text und zwischen arabischen Buchstaben, wo Windows an dieser Stelle einen Bindehemmer hat; unsicher neben Buchstaben anderer Schriften oder Resten von Zeichensalat und in Wörtern, wo Mac Roman Buchstaben hat. Ein Zeichen, das Windows-1252 nicht kennt, wird nur gemeldet.</translation>
    </message>
    <message>
        <source>safe where all of the text is UTF-8 and it contains characters that sound text never has; unsafe where a byte is lost (`鈥?`), for the few single letters of a text, and where something else on the line cannot be read.</source>
        <translation>sicher, wo der ganze Text UTF-8 ist und Zeichen enthält, die heiler Text nie hat; unsicher, wo ein Byte verloren ist (`鈥?`), bei den wenigen einzelnen Buchstaben eines Textes, und wo sich anderes in der Zeile nicht lesen lässt.</translation>
    </message>
    <message>
        <source>safe where both copies are identical, line by line; unsafe where front matter stands between them or the second copy is cut short.</source>
        <translation>sicher, wo beide Abschriften Zeile für Zeile gleich sind; unsicher, wo Kopfdaten zwischen ihnen stehen oder die zweite Abschrift abbricht.</translation>
    </message>
    <message>
        <source>safe where the characters cannot be anything but misread bytes, or the whole file was misread. In an article or a line about encodings, in a word that also stands unbroken on its line, and in code of an otherwise sound article, the characters may be meant, so a person decides; but drawings in code, as of folders, are mended.</source>
        <translation>Sicher, wo die Zeichen nichts anderes als falsch gelesene Bytes sein können oder die ganze Datei falsch gelesen wurde. In einem Artikel oder einer Zeile über Kodierungen, in einem Wort, das in seiner Zeile auch heil vorkommt, und im Code eines sonst heilen Artikels können die Zeichen gewollt sein, daher entscheidet ein Mensch; Zeichnungen im Code, etwa von Ordnern, werden jedoch repariert.</translation>
    </message>
    <message>
        <source>safe where the characters cannot be anything but misread bytes, or the whole file was misread; a person decides on the rest.</source>
        <translation>sicher, wo die Zeichen nichts anderes sein können als falsch gelesene Bytes, oder die ganze Datei es ist; über den Rest entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe where the converter&apos;s habit shows (a picture directly below a heading, or one from another server); otherwise the author may have meant it. In articles from other sources, a person decides.</source>
        <translation>sicher, wo sich die Gewohnheit des Sammlers zeigt (ein Bild unmittelbar unter einer Überschrift oder eines von einem anderen Server); anderswo kann der Autor es so gewollt haben. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe where the description and the address have the same space.</source>
        <translation>sicher, wo Beschreibung und Adresse dasselbe Leerzeichen zeigen.</translation>
    </message>
    <message>
        <source>safe where the numbers count up from 1; otherwise, and in articles from other sources, a person decides.</source>
        <translation>sicher, wo die Nummern von 1 an zählen; anderswo entscheidet ein Mensch. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe where there is a space between them, as nothing is emphasised; four asterisks in a row may be a hotel&apos;s stars, or hide a word. On a line of their own they are a horizontal rule and stay.</source>
        <translation>sicher, wo ein Leerzeichen dazwischen steht, da nichts hervorgehoben ist; vier Sterne hintereinander können die eines Hotels sein oder ein Wort verdecken. Eine eigene Zeile ist eine Trennlinie und bleibt.</translation>
    </message>
    <message>
        <source>safe, as the heading keeps its own words; unsafe after a space, where a person wrote it.</source>
        <translation>sicher, da die eigenen Wörter der Überschrift bleiben; unsicher hinter einem Leerzeichen, wo ein Mensch es schrieb.</translation>
    </message>
    <message>
        <source>safe, as the page looks the same; unsafe where the space is a trace of lost words.</source>
        <translation>sicher, denn die Seite sieht gleich aus; unsicher, wo Wörter verloren sind, wovon es eine Spur ist.</translation>
    </message>
    <message>
        <source>safe; decoding stops as soon as the result is valid text.</source>
        <translation>sicher; das Entschlüsseln endet, sobald richtiger Text herauskommt.</translation>
    </message>
    <message>
        <source>safe; degree signs without numbers say nothing. In articles from other sources, a person decides.</source>
        <translation>sicher; Gradzeichen ohne Zahl sagen nichts. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe; nobody types such a row of digits.</source>
        <translation>sicher; niemand schreibt eine solche Reihe von Hand.</translation>
    </message>
    <message>
        <source>safe; only a line break is added. In articles from other sources, a person decides.</source>
        <translation>sicher; nur ein Zeilenumbruch kommt hinzu. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe; only categories that exist for maintenance are listed here. In articles from other sources, a person decides.</source>
        <translation>sicher; hier sind nur Kategorien bekannt, die es zur Wartung gibt. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe; only spaces, empty items and what separated a lost name are removed.</source>
        <translation>sicher; entfernt werden nur Leerzeichen, leere Einträge und was einen verlorenen Namen abtrennte.</translation>
    </message>
    <message>
        <source>safe; only the colon is removed. In articles from other sources, a person decides.</source>
        <translation>sicher; nur der Doppelpunkt verschwindet. In dem, was der Konverter nicht schrieb, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe; the character has no meaning inside a text. In code, a person decides.</source>
        <translation>sicher; das Zeichen bedeutet mitten im Text nichts. In Code entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>safe; the page looks the same.</source>
        <translation>sicher; die Seite sieht gleich aus.</translation>
    </message>
    <message>
        <source>safe; the page looks the same. Blank lines in code stay as they are.</source>
        <translation>sicher; die Seite sieht gleich aus. Leerzeilen in Code bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>safe; the page looks the same. Entities that could become markup, and those of invisible characters, are left alone: they are written out so that they can be seen.</source>
        <translation>sicher; die Seite sieht gleich aus. Entitäten, die zu Auszeichnung werden könnten, und die unsichtbarer Zeichen bleiben stehen: Sie sind ausgeschrieben, damit man sie sieht.</translation>
    </message>
    <message>
        <source>safe; the parentheses are percent-encoded.</source>
        <translation>sicher; die Klammern werden in kodierter Form geschrieben.</translation>
    </message>
    <message>
        <source>safe; these characters have no other use than as misread bytes.</source>
        <translation>sicher; diese Zeichen kommen nur als falsch gelesene Bytes vor.</translation>
    </message>
    <message>
        <source>screen readers and tables of contents place it below a section that does not exist.</source>
        <translation>Vorleseprogramme und Inhaltsverzeichnisse halten sie für den Teil eines Abschnitts, den es nicht gibt.</translation>
    </message>
    <message>
        <source>search engines and link previews show it as it is.</source>
        <translation>Suchmaschinen und Linkvorschauen zeigen sie, wie sie dasteht.</translation>
    </message>
    <message>
        <source>search engines and link previews show it.</source>
        <translation>Suchmaschinen und Linkvorschauen zeigen sie.</translation>
    </message>
    <message>
        <source>searches, tags and links that look the same no longer match.</source>
        <translation>Suchen, Schlagwörter und Links, die gleich aussehen, passen nicht mehr zueinander.</translation>
    </message>
    <message>
        <source>site generators read UTF-8; they stop at such bytes or print a replacement character.</source>
        <translation>Site-Generatoren lesen UTF-8; an solchen Bytes halten sie an oder drucken ein Ersatzzeichen.</translation>
    </message>
    <message>
        <source>some generators stop at it; others silently use the last value and drop the first.</source>
        <translation>Manche Generatoren halten daran an, andere nehmen stillschweigend den letzten Wert und verwerfen den ersten.</translation>
    </message>
    <message>
        <source>some programs show the character, others the source: `&amp;nbsp`.</source>
        <translation>Manche Programme zeigen das Zeichen, andere den Quelltext: `&amp;nbsp`.</translation>
    </message>
    <message>
        <source>some renderers print the backslash, and editors have to read and search around it.</source>
        <translation>Manche Programme drucken den Backslash, und wer bearbeitet, liest und sucht um ihn herum.</translation>
    </message>
    <message>
        <source>some servers and build tools take it for another file, so the picture is missing.</source>
        <translation>Manche Server und Werkzeuge halten sie für eine andere Datei: Das Bild fehlt.</translation>
    </message>
    <message>
        <source>some tools treat it as text and sort it wrongly or refuse it; others assume their own time zone.</source>
        <translation>Manche Werkzeuge halten es für Text und sortieren oder verweigern es, andere ergänzen ihre eigene Zone.</translation>
    </message>
    <message>
        <source>such a tag groups nothing, and clutters or breaks the site&apos;s list of tags.</source>
        <translation>Ein solches Schlagwort ordnet nichts und dehnt oder sprengt die Schlagwortliste der Site.</translation>
    </message>
    <message>
        <source>the address begins with an underscore that the file&apos;s name does not have.</source>
        <translation>Die Adresse beginnt mit einem Unterstrich, den der Dateiname nicht hat.</translation>
    </message>
    <message>
        <source>the address leads nowhere, because the file has no such prefix on the server.</source>
        <translation>Die Adresse führt nirgendwohin, weil die Datei auf dem Server kein solches Präfix hat.</translation>
    </message>
    <message>
        <source>the arrow and the letters were links; now they are noise.</source>
        <translation>Pfeil und Buchstaben waren Links; jetzt stören sie nur.</translation>
    </message>
    <message>
        <source>the beginning of the sentence was in a template that the converter dropped.</source>
        <translation>Der Anfang des Satzes stand in einer Vorlage, die der Konverter weggelassen hat.</translation>
    </message>
    <message>
        <source>the build takes the whole article for front matter, or prints its fields as text.</source>
        <translation>Der Bau hält den ganzen Artikel für Kopfdaten oder druckt seine Felder als Text.</translation>
    </message>
    <message>
        <source>the capitals are an accident of a template.</source>
        <translation>Die Großbuchstaben sind das Versehen einer Vorlage.</translation>
    </message>
    <message>
        <source>the control characters are invisible, and YAML readers refuse front matter that contains them, so the whole article fails to build.</source>
        <translation>Die Steuerzeichen sind unsichtbar, und YAML-Leser weisen Kopfdaten mit ihnen zurück, sodass der ganze Artikel nicht gebaut wird.</translation>
    </message>
    <message>
        <source>the converter printed its own list after the article&apos;s; links to the second heading lead to the first.</source>
        <translation>Der Konverter druckte seine eigene Liste hinter die des Artikels; Leser und Links, die zur zweiten Überschrift wollen, landen bei der ersten.</translation>
    </message>
    <message>
        <source>the converter puts lists and tables before all text of their section, so the sentences that introduce them lead to nothing.</source>
        <translation>Listen und Tabellen kommen vor allem Text ihres Abschnitts; deshalb führt der Text, der zu ihnen überleitete, ins Nichts.</translation>
    </message>
    <message>
        <source>the converter took the name from a template&apos;s parameter, and it looks like a typo.</source>
        <translation>Der Konverter nahm den Namen aus dem Parameter einer Vorlage; Leser sehen einen Fehler.</translation>
    </message>
    <message>
        <source>the flags are removed, and what stood between them becomes separate tags. Safe in a converted article if each one is certainly a country&apos;s name; otherwise unsafe, as the flags may be intended.</source>
        <translation>die Flaggen verschwinden, und was zwischen ihnen stand, wird zu eigenen Schlagwörtern. Sicher in einem gesammelten Artikel, wo jedes gewiss ein Ländername ist; sonst unsicher, denn ein Artikel kann seine Flaggen meinen.</translation>
    </message>
    <message>
        <source>the heading or item is shown as a paragraph, and the front matter cannot be parsed.</source>
        <translation>Die Überschrift oder der Punkt wird als Absatz gezeigt, und die Kopfdaten lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>the lead says what the article is about, and previews show it.</source>
        <translation>Die Einleitung sagt, wovon der Artikel handelt, und gibt Vorschauen ihren Text.</translation>
    </message>
    <message>
        <source>the leading article is removed, and names joined by words become separate tags. Unsafe, as a name may begin with &quot;the&quot; or contain an &quot;and&quot;; safe in a scraped article of which the names are tags already, or a world war.</source>
        <translation>Der Artikel am Anfang wird entfernt, und durch Wörter verbundene Namen werden einzelne Schlagwörter. Unsicher, denn ein Name kann mit „the“ beginnen oder ein „and“ enthalten; sicher in einem gesammelten Artikel, in dem die Namen schon Schlagwörter sind, und bei einem Weltkrieg.</translation>
    </message>
    <message>
        <source>the line break ends up in links, file names and the page&apos;s head.</source>
        <translation>Der Zeilenumbruch gerät in Links, Dateinamen und den Kopf der Seite.</translation>
    </message>
    <message>
        <source>the lines become separate values, without flags, bullets, group labels and names that are already there. Unsafe, because it is a guess which lines are names; safe where the cell of a converted article holds nothing but names of countries, of kinds of things, or of other tags.</source>
        <translation>Die Zeilen werden einzelne Werte, ohne Flaggen, Aufzählungszeichen, Gruppennamen und Namen, die schon da sind. Unsicher, weil geraten wird, welche Zeilen Namen sind; sicher, wo die Zelle eines umgewandelten Artikels nichts als Namen von Ländern, von Arten von Dingen oder von anderen Schlagwörtern enthält.</translation>
    </message>
    <message>
        <source>the link does nothing, or does what the original page wanted; a site must not run it.</source>
        <translation>Der Link bewirkt nichts oder das, was die Seite wollte, von der er stammt; Sites dürfen ihn nicht ausführen.</translation>
    </message>
    <message>
        <source>the list was lost, or the converter moved it above the paragraph.</source>
        <translation>Die Liste ging verloren, oder der Konverter hat sie über dem Absatz gedruckt.</translation>
    </message>
    <message>
        <source>the lost letter of `na�ve` cannot be computed, but where forty articles say `naïve` it is known.</source>
        <translation>`na�ve` lässt sich nicht berechnen, aber wo vierzig Artikel `naïve` sagen, weiß man es.</translation>
    </message>
    <message>
        <source>the number was in a template that the converter dropped.</source>
        <translation>Die Nummer stand in einer Vorlage, die der Konverter weggelassen hat.</translation>
    </message>
    <message>
        <source>the page drops the surplus cells, or shows the whole table as text.</source>
        <translation>Die Seite lässt die überzähligen Zellen weg oder zeigt die ganze Tabelle als Text.</translation>
    </message>
    <message>
        <source>the page shows Markdown source instead of the picture.</source>
        <translation>Die Seite zeigt das Markdown statt des Bildes.</translation>
    </message>
    <message>
        <source>the page shows a bare bullet where a template disappeared.</source>
        <translation>Die Seite zeigt einen bloßen Punkt, wo eine verschwundene Vorlage stand.</translation>
    </message>
    <message>
        <source>the page shows a broken picture.</source>
        <translation>Die Seite zeigt ein kaputtes Bild.</translation>
    </message>
    <message>
        <source>the page shows bare asterisks where a template disappeared.</source>
        <translation>Die Seite zeigt bloße Sternchen, wo eine verschwundene Vorlage stand.</translation>
    </message>
    <message>
        <source>the page shows both a bullet and a number for each item.</source>
        <translation>Die Seite zeigt zu jedem Eintrag einen Punkt und eine Nummer.</translation>
    </message>
    <message>
        <source>the paragraph is shown as part of the last bullet.</source>
        <translation>Der Absatz wird als Teil des letzten Punktes gezeigt.</translation>
    </message>
    <message>
        <source>the picture and the text become one paragraph, so the text starts next to the picture.</source>
        <translation>Bild und Text werden ein Absatz, deshalb beginnt der Text neben dem Bild.</translation>
    </message>
    <message>
        <source>the place is lost, and what is left of it reads like a typo.</source>
        <translation>Der Ort ist verloren, und was davon übrig ist, liest sich wie ein Druckfehler.</translation>
    </message>
    <message>
        <source>the place is shown on the other side of the world.</source>
        <translation>Der Ort wird auf der anderen Seite der Welt gezeigt.</translation>
    </message>
    <message>
        <source>the rest of the article is hidden from readers.</source>
        <translation>Der Rest des Artikels bleibt den Lesern verborgen.</translation>
    </message>
    <message>
        <source>the rest of the title is missing on the site, and no tool complains.</source>
        <translation>Der Rest des Titels fehlt auf der Site, und kein Werkzeug beklagt sich.</translation>
    </message>
    <message>
        <source>the same as in the text: safe where the rule for that error is safe, otherwise unsafe.</source>
        <translation>wie im Text: sicher, wo die Regel für einen solchen Fehldruck es sagt, sonst unsicher.</translation>
    </message>
    <message>
        <source>the sentence makes no sense without what stood between its two halves.</source>
        <translation>Ohne das, was zwischen seinen beiden Hälften stand, ergibt der Satz keinen Sinn.</translation>
    </message>
    <message>
        <source>the site lists it twice, or counts the article twice.</source>
        <translation>Die Site führt es zweimal auf oder zählt den Artikel zweimal.</translation>
    </message>
    <message>
        <source>the site makes two pages of one tag, and readers of either miss half the articles.</source>
        <translation>Die Site macht aus einem Schlagwort zwei Seiten, und Lesern jeder der beiden entgeht die Hälfte.</translation>
    </message>
    <message>
        <source>the site shows a broken picture.</source>
        <translation>Die Site zeigt ein kaputtes Bild.</translation>
    </message>
    <message>
        <source>the site shows a page without a title, or one that is missing from its lists.</source>
        <translation>Die Site zeigt eine Seite ohne Titel oder eine, die keine Liste findet.</translation>
    </message>
    <message>
        <source>the site shows it as the article&apos;s date, place or number.</source>
        <translation>Die Site zeigt es, als wäre es Datum, Ort oder Zahl des Artikels.</translation>
    </message>
    <message>
        <source>the site shows one tag that no other article has.</source>
        <translation>Die Site zeigt ein Schlagwort, das kein anderer Artikel hat.</translation>
    </message>
    <message>
        <source>the site shows one tag that reads like a list, and none of the names in it can be found.</source>
        <translation>Die Site zeigt ein Schlagwort, das sich wie eine Liste liest, und keiner seiner Namen ist zu finden.</translation>
    </message>
    <message>
        <source>the site&apos;s build stops here, or the article is published without title and tags.</source>
        <translation>Hier bricht der Bau der Site ab, oder der Artikel erscheint ohne Titel und Schlagwörter.</translation>
    </message>
    <message>
        <source>the site&apos;s list of places files the article under a number, or under a second spelling of the same name.</source>
        <translation>Die Ortsliste der Website führt den Artikel unter einer Zahl oder unter einer zweiten Schreibweise desselben Namens.</translation>
    </message>
    <message>
        <source>the site&apos;s templates expect one kind of value, and fail or print nonsense.</source>
        <translation>Die Vorlagen der Site erwarten eine Art von Wert und scheitern oder drucken Unsinn.</translation>
    </message>
    <message>
        <source>the site&apos;s theme styles headings already; additions show twice, and appear in the table of contents.</source>
        <translation>Die Gestaltung der Site gibt Überschriften ihr Aussehen; was hinzukommt, zeigt sich doppelt und steht im Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>the tag is not HTML, so what stands between such tags is either shown or swallowed.</source>
        <translation>Das Tag ist kein HTML; was zwischen solchen Tags steht, wird gezeigt oder verschluckt.</translation>
    </message>
    <message>
        <source>the tag&apos;s other half was lost, and the page&apos;s layout may break.</source>
        <translation>Die andere Hälfte des Tags ging verloren, und der Aufbau der Seite kann zerbrechen.</translation>
    </message>
    <message>
        <source>the text that the message replaced is missing; the page should be fetched again.</source>
        <translation>Was die Meldung ersetzt hat, fehlt; die Seite sollte noch einmal geholt werden.</translation>
    </message>
    <message>
        <source>the wiki shows each reader one of them; here everyone sees all of them, and the codes.</source>
        <translation>Das Wiki zeigt jedem Leser eine davon; hier sehen alle beide, samt den Codes.</translation>
    </message>
    <message>
        <source>the words are gone, and readers see the leftovers of a script. Whole lines of it stand where the references were: their number is the number of citations that the article lost.</source>
        <translation>Die Wörter sind weg; der Leser sieht die Reste eines Skripts. Zeilen davon stehen, wo die Einzelnachweise waren: Ihre Anzahl ist die Zahl der Belege, die der Artikel verloren hat.</translation>
    </message>
    <message>
        <source>the words that the function should have produced are missing.</source>
        <translation>Die Wörter, die eine Funktion hätte liefern sollen, fehlen.</translation>
    </message>
    <message>
        <source>they are invisible, so the quotation marks are gone, and YAML refuses them.</source>
        <translation>Sie sind unsichtbar, die Anführungszeichen also weg, und YAML weist sie zurück.</translation>
    </message>
    <message>
        <source>they are not text; the article&apos;s tags should say it.</source>
        <translation>Sie sind kein Text; die Schlagwörter des Artikels sollten es sagen.</translation>
    </message>
    <message>
        <source>they disappear when a file is renamed there, and each visit of a reader becomes known there.</source>
        <translation>Sie verschwinden, wenn dort eine Datei umbenannt wird, und der Besuch jedes Lesers wird mitgeteilt.</translation>
    </message>
    <message>
        <source>they mark where a picture, table or template disappeared, and clutter the text.</source>
        <translation>Sie zeigen, wo ein Bild, eine Tabelle oder Vorlage verschwunden ist, und stören im Text.</translation>
    </message>
    <message>
        <source>they mark where a template disappeared; words may be missing.</source>
        <translation>Sie zeigen die Stelle einer verschwundenen Vorlage; vielleicht fehlen Wörter.</translation>
    </message>
    <message>
        <source>they show where a template disappeared, and look careless.</source>
        <translation>Sie zeigen, wo eine Vorlage verschwunden ist, und wirken nachlässig.</translation>
    </message>
    <message>
        <source>title, links and search use it, so the article is filed under the wrong name.</source>
        <translation>Titel, Links und Suche zeigen es; der Artikel ist unter dem Namen eines anderen abgelegt.</translation>
    </message>
    <message>
        <source>unsafe; a dot, a comma or a country&apos;s name may belong to a longer name.</source>
        <translation>unsicher; ein Punkt, ein Komma oder ein Ländername kann zu einem längeren Namen gehören.</translation>
    </message>
    <message>
        <source>unsafe; a line that only names pages in other languages can be removed, and a prefix cut off.</source>
        <translation>unsicher; eine Zeile, die nur Seiten anderer Sprachen nennt, kann weg, ein Präfix abgeschnitten werden.</translation>
    </message>
    <message>
        <source>unsafe; a name may be spelled like this.</source>
        <translation>unsicher; ein Name kann so geschrieben sein.</translation>
    </message>
    <message>
        <source>unsafe; a page about encodings may show such escapes on purpose.</source>
        <translation>unsicher; eine Seite über Kodierungen kann solche Schreibweisen mit Absicht zeigen.</translation>
    </message>
    <message>
        <source>unsafe; a person chooses the spelling. The first one is offered.</source>
        <translation>unsicher; ein Mensch wählt die Schreibweise, von denen die erste vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>unsafe; a person should make sure that no program or path is meant.</source>
        <translation>unsicher; ein Mensch sollte sehen, dass kein Programm oder Pfad gemeint ist.</translation>
    </message>
    <message>
        <source>unsafe; a single value can become a list, and a list of one item a single value. Where the workspace has its own schema, the schema is checked instead.</source>
        <translation>unsicher; ein einzelner Wert kann zur Liste werden, und eine Liste mit einem Eintrag zu dessen Wert. Wo der Ordner ein eigenes Schema hat, wird stattdessen dieses geprüft.</translation>
    </message>
    <message>
        <source>unsafe; an article about HTML may show entities on purpose. In code it is only a note.</source>
        <translation>unsicher; ein Artikel über HTML kann Entitäten mit Absicht zeigen. In Code ist es nur Ordnungssache.</translation>
    </message>
    <message>
        <source>unsafe; an article about such notations shows them on purpose.</source>
        <translation>unsicher; ein Artikel über solche Schreibweisen zeigt sie mit Absicht.</translation>
    </message>
    <message>
        <source>unsafe; an article may be about the flag.</source>
        <translation>unsicher; ein Artikel kann von der Flagge handeln.</translation>
    </message>
    <message>
        <source>unsafe; an index or an author&apos;s own note looks the same.</source>
        <translation>unsicher; ein Index oder eine eigene Anmerkung des Autors sieht genauso aus.</translation>
    </message>
    <message>
        <source>unsafe; an underscore may belong to the name. No fix where the subject is a different one.</source>
        <translation>unsicher; ein Unterstrich kann zum Namen gehören. Keine Reparatur, wo das Thema das eines anderen ist.</translation>
    </message>
    <message>
        <source>unsafe; closing the gap hides the clue.</source>
        <translation>unsicher; mit der Lücke verschwindet der Hinweis.</translation>
    </message>
    <message>
        <source>unsafe; colon and asterisks are removed, which an author may have wanted.</source>
        <translation>unsicher; Doppelpunkt und Sterne verschwinden, die ein Autor gewollt haben kann.</translation>
    </message>
    <message>
        <source>unsafe; coordinates before a name are removed, and the comma where a name was lost. Nothing is offered where there is no name.</source>
        <translation>unsicher; Koordinaten vor einem Namen werden entfernt, ebenso das Komma, wo ein Name verloren ging. Wo kein Name steht, wird nichts angeboten.</translation>
    </message>
    <message>
        <source>unsafe; every word that fits what is left is offered, the most frequent first.</source>
        <translation>unsicher; jedes Wort, das zu dem passt, was übrig ist, wird angeboten, das häufigste zuerst.</translation>
    </message>
    <message>
        <source>unsafe; it may be a refrain.</source>
        <translation>unsicher; es gibt Kehrreime.</translation>
    </message>
    <message>
        <source>unsafe; it may really be a number of that many digits.</source>
        <translation>unsicher; eine Zahl mit ebenso vielen Ziffern kann gemeint sein.</translation>
    </message>
    <message>
        <source>unsafe; markup was almost certainly intended, but the article will look different. In prose, where `5 km` may well have a no-break space, it is left alone.</source>
        <translation>unsicher; die Auszeichnung war fast gewiss gemeint, aber der Artikel sieht danach anders aus. Im Fließtext, wo `5 km` durchaus ein geschütztes Leerzeichen haben darf, bleibt es stehen.</translation>
    </message>
    <message>
        <source>unsafe; offered only where the same word stands intact elsewhere in the article.</source>
        <translation>unsicher; wird nur angeboten, wo dasselbe Wort an anderer Stelle des Artikels unversehrt steht.</translation>
    </message>
    <message>
        <source>unsafe; only a person can tell which of the two versions is right.</source>
        <translation>unsicher; welche der beiden Fassungen stimmt, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>unsafe; only five bytes get lost this way (81, 8D, 8F, 90, 9D), which leaves a few readings to choose from. The article&apos;s words and the neighbouring letters decide which is offered first.</source>
        <translation>unsicher; nur fünf Bytes gehen so verloren (81, 8D, 8F, 90, 9D), was wenige Lesarten zur Wahl lässt. Die Wörter des Artikels und die Buchstaben daneben entscheiden, welche zuerst angeboten wird.</translation>
    </message>
    <message>
        <source>unsafe; only the tag is removed, its words stay.</source>
        <translation>unsicher; nur das Tag verschwindet, seine Wörter bleiben.</translation>
    </message>
    <message>
        <source>unsafe; quotes bring the rest back, but it may really be a comment.</source>
        <translation>unsicher; Anführungszeichen holen den Rest zurück, aber er kann als Kommentar gemeint sein.</translation>
    </message>
    <message>
        <source>unsafe; quotes keep it as the text that stands there, but a number may be meant.</source>
        <translation>unsicher; Anführungszeichen machen daraus den Text, der dasteht, aber es kann eine Zahl gemeint sein.</translation>
    </message>
    <message>
        <source>unsafe; rather than one word too many, there may be one missing.</source>
        <translation>unsicher; vielleicht fehlt eher ein Wort, als dass eines zu viel ist.</translation>
    </message>
    <message>
        <source>unsafe; removing it loses what it would have said.</source>
        <translation>unsicher; mit dem Entfernen geht verloren, was sie gesagt hätte.</translation>
    </message>
    <message>
        <source>unsafe; removing the comma hides the clue that words are missing.</source>
        <translation>unsicher; mit dem Zeichen verschwindet der Hinweis, dass Wörter fehlen.</translation>
    </message>
    <message>
        <source>unsafe; removing the link keeps its words, but a person may know the address.</source>
        <translation>unsicher; ohne den Link bleiben seine Wörter, aber jemand kennt vielleicht die Adresse.</translation>
    </message>
    <message>
        <source>unsafe; rounding is right, but how far is a matter of judgement.</source>
        <translation>unsicher; Runden ist richtig, aber wie weit, ist Ermessenssache.</translation>
    </message>
    <message>
        <source>unsafe; seconds are added, and the time is then taken as UTC.</source>
        <translation>unsicher; Sekunden werden ergänzt, und die Zeit gilt dann als UTC.</translation>
    </message>
    <message>
        <source>unsafe; some names really consist of empty parentheses.</source>
        <translation>unsicher; manche Namen bestehen wirklich aus leeren Klammern.</translation>
    </message>
    <message>
        <source>unsafe; such codes are rarely meant, but an article about terminals shows them.</source>
        <translation>unsicher; solche Codes sind fast nie gewollt, aber ein Artikel über Terminals zeigt sie.</translation>
    </message>
    <message>
        <source>unsafe; the article with the most similar name is offered, or the link is removed and its words stay. Reported only where links of the same form do lead to articles.</source>
        <translation>unsicher; angeboten wird der Artikel mit dem ähnlichsten Namen, oder der Link verschwindet und seine Wörter bleiben. Nur gemeldet, wo Links derselben Form zu Artikeln führen.</translation>
    </message>
    <message>
        <source>unsafe; the backslash is right if the line is meant as text.</source>
        <translation>unsicher; der Backslash ist richtig, wenn die Zeile als Text gemeint ist.</translation>
    </message>
    <message>
        <source>unsafe; the bare name is offered, but the pictures may be stored under the joined one.</source>
        <translation>unsicher; vorgeschlagen wird der Name allein, aber Bilder können unter dem verklebten Namen abgelegt sein.</translation>
    </message>
    <message>
        <source>unsafe; the capitals follow a general rule, which may not fit the name.</source>
        <translation>unsicher; Großbuchstaben werden nach Regel gesetzt, der der Name nicht folgen muss.</translation>
    </message>
    <message>
        <source>unsafe; the categories may be worth keeping as tags.</source>
        <translation>unsicher; die Kategorien sind vielleicht als Schlagwörter erhaltenswert.</translation>
    </message>
    <message>
        <source>unsafe; the category may be worth keeping as a tag.</source>
        <translation>unsicher; die Kategorie ist vielleicht als Schlagwort erhaltenswert.</translation>
    </message>
    <message>
        <source>unsafe; the heading with nothing below it is removed. Nothing is offered where both have text, which a person has to merge.</source>
        <translation>unsicher; die Überschrift, unter der nichts steht, wird entfernt. Wo beide Text haben, wird nichts vorgeschlagen: Den muss ein Mensch zusammenführen.</translation>
    </message>
    <message>
        <source>unsafe; the letters after an ampersand may be a name or an address.</source>
        <translation>unsicher; die Buchstaben hinter einem Und-Zeichen können ein Name oder eine Adresse sein.</translation>
    </message>
    <message>
        <source>unsafe; the line of dashes is removed, but it may have been part of a value.</source>
        <translation>unsicher; die Strichzeile wird entfernt, die zu einem Wert gehört haben kann.</translation>
    </message>
    <message>
        <source>unsafe; the lines may be several values, only one of which is right.</source>
        <translation>unsicher; die Zeilen können mehrere Werte sein, von denen einer stimmt.</translation>
    </message>
    <message>
        <source>unsafe; the markup is removed, and what it separated becomes separate values. Values that are nothing but the name of a template are only reported.</source>
        <translation>unsicher; die Auszeichnung verschwindet, und was sie trennte, wird zu eigenen Werten. Werte, die nichts als der Name einer Vorlage sind, werden nur gemeldet.</translation>
    </message>
    <message>
        <source>unsafe; the most frequent spelling is offered, or the tag is removed where that one is already there.</source>
        <translation>unsicher; angeboten wird die häufige Schreibweise, oder das Schlagwort verschwindet, wo diese schon da ist.</translation>
    </message>
    <message>
        <source>unsafe; the name is right, but the sentence may need another form of it.</source>
        <translation>unsicher; der Name stimmt, aber der Satz verlangt vielleicht eine andere Form davon.</translation>
    </message>
    <message>
        <source>unsafe; the printed name of a function can be removed, but the sentence may need repair. Longer code is only reported.</source>
        <translation>unsicher; der gedruckte Name einer Funktion kann weg, aber der Satz braucht vielleicht Reparatur. Längerer Code wird nur gemeldet.</translation>
    </message>
    <message>
        <source>unsafe; the same word elsewhere in the article, or a space between a name and its number, shows what was lost. Otherwise only the source page knows, and nothing is offered.</source>
        <translation>unsicher; dasselbe Wort an anderer Stelle des Artikels oder ein Leerzeichen zwischen einem Namen und seiner Nummer verrät, was verloren ging. Sonst weiß es nur die Quellseite, und es wird nichts angeboten.</translation>
    </message>
    <message>
        <source>unsafe; the tag is removed, but a name may really end in a colon.</source>
        <translation>unsicher; das Schlagwort wird entfernt, aber ein Name kann mit Doppelpunkt gemeint sein.</translation>
    </message>
    <message>
        <source>unsafe; the text between two codes is kept, but what the code showed is lost.</source>
        <translation>unsicher; was zwischen zwei Codes steht, bleibt, was der Code zeigte, ist verloren.</translation>
    </message>
    <message>
        <source>unsafe; the word can be removed, but what stood there should be looked up: the categories and the first sentence often tell. Safe only for a picture that a converted article never had.</source>
        <translation>unsicher; das Wort kann weg, aber was dort stand, sollte nachgesehen werden: Die Kategorien und der erste Satz verraten es oft. Sicher nur bei einem Bild, das ein umgewandelter Artikel nie hatte.</translation>
    </message>
    <message>
        <source>unsafe; the words are kept, a person has to find the address.</source>
        <translation>unsicher; die Wörter bleiben, die Adresse muss ein Mensch finden.</translation>
    </message>
    <message>
        <source>unsafe; what stands above and below it may run together.</source>
        <translation>unsicher; was darüber und darunter steht, kann zusammenlaufen.</translation>
    </message>
    <message>
        <source>unsafe; what stood here is likely, but the characters alone prove nothing.</source>
        <translation>unsicher; was hier stand, ist wahrscheinlich, aber die Zeichen allein beweisen nichts.</translation>
    </message>
    <message>
        <source>unsafe; where the emphasis should begin is likely, but not certain. Spaces inside the marks and piled-up marks are only reported in converted articles.</source>
        <translation>unsicher; wo die Hervorhebung beginnen soll, ist wahrscheinlich, nicht gewiss. Leerzeichen innerhalb der Zeichen und gehäufte Zeichen werden nur in dem gesucht, was der Konverter schrieb.</translation>
    </message>
    <message>
        <source>unsafe; words may be missing between the halves, and verse is broken into lines on purpose.</source>
        <translation>unsicher; zwischen den Hälften können Wörter fehlen, und Verse sind mit Absicht gebrochen.</translation>
    </message>
    <message>
        <source>words between them were lost, or a template added a mark of its own.</source>
        <translation>Zwischen ihnen gingen Wörter verloren, oder eine Vorlage brachte ein eigenes Zeichen mit.</translation>
    </message>
    <message>
        <source>words were lost between two sentences, or one sentence was cut in two.</source>
        <translation>Zwischen den Sätzen gingen Wörter verloren, oder ein Satz wurde in zwei geschnitten.</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
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
        <source>Save it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>The encoding lacks characters</source>
        <translation>Die Kodierung reicht nicht aus</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist verschwunden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Your text was not saved. It is still here.</source>
        <translation>Ihr Text wurde nicht gespeichert. Er ist noch da.</translation>
    </message>
    <message>
        <source>Your text was not saved. Loading the other text can be undone; what is overwritten stays in the history.</source>
        <translation>Ihr Text wurde nicht geschrieben. Das Laden des anderen Textes lässt sich rückgängig machen; was überschrieben wird, bleibt unter den früheren Fassungen erhalten.</translation>
    </message>
    <message>
        <source>{name} could not be reloaded: {reason}</source>
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
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>. There are more: search for something rarer.</source>
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
        <source>In the replacement, \1 stands for what the first pair of parentheses found</source>
        <translation>Im Ersatztext steht \1 für das, was das erste Klammerpaar gefunden hat</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Groß/&amp;klein beachten</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Only &amp;listed articles</source>
        <translation>Nur aufge&amp;listete Artikel</translation>
    </message>
    <message>
        <source>Only the articles that the list shows now</source>
        <translation>Nur die, die die Artikelliste jetzt zeigt</translation>
    </message>
    <message>
        <source>Part of the articles to search</source>
        <translation>Welcher Teil der Artikel durchsucht wird</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer A&amp;usdruck</translation>
    </message>
    <message>
        <source>Replace &amp;all…</source>
        <translation>Alle &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Return goes to the next match.</source>
        <translation>Die Eingabetaste führt zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>Review the differences first, then replace</source>
        <translation>Zuerst die Unterschiede ansehen, dann ersetzen</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Nur Text</translation>
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
    <name>SiteFolder</name>
    <message>
        <source>Choose the folder that the site publishes at its root</source>
        <translation>Den Ordner wählen, den die Website an ihrer Wurzel veröffentlicht</translation>
    </message>
    <message>
        <source>Open the folder of your articles first.</source>
        <translation>Öffnen Sie zuerst den Ordner Ihrer Artikel.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is outside {root}. Open the folder that contains the whole site instead.</source>
        <translation>{folder} liegt außerhalb von {root}. Öffnen Sie stattdessen den Ordner, der die ganze Website enthält.</translation>
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
        <source>BYTE THAT IS NOT TEXT</source>
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
        <source>Line and column of the cursor</source>
        <translation>Zeile und Spalte der Schreibmarke</translation>
    </message>
    <message>
        <source>Line endings of the file</source>
        <translation>Wie die Zeilen der Datei enden</translation>
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
        <source>The character after the cursor</source>
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
        <source>%Ln article(s) with unsaved changes were changed in the window only: check and save them.</source>
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
        <source>Every former version stays in the history.</source>
        <translation>Jede frühere Fassung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped; the other articles are unchanged.</source>
        <translation>Sie haben angehalten; die übrigen Artikel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Stopped; the other articles remain changed. You can undo them later.</source>
        <translation>Sie haben angehalten; die übrigen Artikel bleiben geändert. Sie können sie später noch zurücknehmen.</translation>
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
        <source>Only the last “{key}”, further below, counts. The menu of its name removes this one.</source>
        <translation>„{key}“ kommt weiter unten noch einmal, und nur das letzte zählt. Das Menü seines Namens entfernt es.</translation>
    </message>
    <message>
        <source>{key}, which has no effect</source>
        <translation>{key}, das nicht zählt</translation>
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
    <name>TakingUp</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The program ended before these texts were saved; they have been restored: {names}.</source>
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
    <name>TextField</name>
    <message>
        <source>Choose a value</source>
        <translation>Wert wählen</translation>
    </message>
    <message>
        <source>Choose from the values of the other articles (Down)</source>
        <translation>Aus den Werten der anderen Artikel wählen (Abwärtspfeil)</translation>
    </message>
    <message>
        <source>Turn it into a list, as in other articles</source>
        <translation>Zu einer Liste machen, wie in anderen Artikeln</translation>
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
        <source>The former text is restored, but not saved yet. {key} undoes it.</source>
        <translation>Der frühere Text ist zurück, noch nicht gespeichert. {key} macht das rückgängig.</translation>
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
        <source>There is no former version: this article has not been saved here yet.</source>
        <translation>Es gibt keine frühere Fassung: Dieser Artikel wurde hier noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be compared: it is not text, or too large. Choose another file.</source>
        <translation>{name} lässt sich nicht vergleichen: Es ist kein Text, oder zu groß. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Try it on sample articles</source>
        <translation>Mit Beispielarti&amp;keln ausprobieren</translation>
    </message>
    <message>
        <source>&lt;b&gt;{next}&lt;/b&gt; goes to the next problem, &lt;b&gt;{fix}&lt;/b&gt; makes the repair that is offered, &lt;b&gt;{undo}&lt;/b&gt; undoes it, &lt;b&gt;{save}&lt;/b&gt; saves. No file changes before you save.</source>
        <translation>&lt;b&gt;{next}&lt;/b&gt; führt zum nächsten Problem, &lt;b&gt;{fix}&lt;/b&gt; führt die angebotene Reparatur aus, &lt;b&gt;{undo}&lt;/b&gt; nimmt sie zurück, &lt;b&gt;{save}&lt;/b&gt; speichert. Bevor Sie speichern, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Copies twelve made-up articles into your documents and opens them</source>
        <translation>Kopiert zwölf erfundene Artikel zu Ihren Dokumenten und öffnet sie</translation>
    </message>
    <message>
        <source>Open a fol&amp;der of articles…</source>
        <translation>Einen Ord&amp;ner mit Artikeln öffnen…</translation>
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
        <source>Return adds the item, Down lists the values of other articles.</source>
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
        <source>A number; Up and Down change it</source>
        <translation>Eine Zahl; Auf- und Abwärtspfeil zählen</translation>
    </message>
</context>
</TS>
