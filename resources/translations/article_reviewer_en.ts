<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArticlesPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} of %Ln article</numerusform>
            <numerusform>{shown} of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%Ln article(s) changed</source>
        <translation>
            <numerusform>%Ln article changed</numerusform>
            <numerusform>%Ln articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) repaired</source>
        <translation>
            <numerusform>%Ln article repaired</numerusform>
            <numerusform>%Ln articles repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored.</source>
        <translation>
            <numerusform>%Ln article restored.</numerusform>
            <numerusform>%Ln articles restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln place replaced</numerusform>
            <numerusform>%Ln places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s) made</source>
        <translation>
            <numerusform>%Ln repair made</numerusform>
            <numerusform>%Ln repairs made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Repair %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Repair %Ln article</numerusform>
            <numerusform>&amp;Repair %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Replace in %Ln article</numerusform>
            <numerusform>&amp;Replace in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) of the folder</source>
        <translation>
            <numerusform>The one article of the folder</numerusform>
            <numerusform>All %Ln articles of the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected in the list</source>
        <translation>
            <numerusform>The article selected in the list</numerusform>
            <numerusform>The %Ln articles selected in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) that the list shows</source>
        <translation>
            <numerusform>The article that the list shows</numerusform>
            <numerusform>The %Ln articles that the list shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message numerus="yes">
        <source>{count} (%Ln left out)</source>
        <translation>
            <numerusform>{count} (%Ln left out)</numerusform>
            <numerusform>{count} (%Ln left out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%Ln equal line(s)</source>
        <translation>
            <numerusform>%Ln equal line</numerusform>
            <numerusform>%Ln equal lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln more line is not shown here.</numerusform>
            <numerusform>%Ln more lines are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%Ln line(s) changed</source>
        <translation>
            <numerusform>%Ln line changed</numerusform>
            <numerusform>%Ln lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %Ln</source>
        <translation>
            <numerusform>Change {number} of %Ln</numerusform>
            <numerusform>Change {number} of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message numerus="yes">
        <source>&amp;Make all (%Ln left out)</source>
        <translation>
            <numerusform>&amp;Make all (%Ln left out)</numerusform>
            <numerusform>&amp;Make all (%Ln left out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editable</name>
    <message numerus="yes">
        <source>one of its lines has %Ln character(s)</source>
        <translation>
            <numerusform>one of its lines has %Ln character</numerusform>
            <numerusform>one of its lines has %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>%n found so far</numerusform>
            <numerusform>%n found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontMatterForm</name>
    <message numerus="yes">
        <source>%n more field(s) can only be seen as text: use “Edit as text”.</source>
        <translation>
            <numerusform>%n more field can only be seen as text: use “Edit as text”.</numerusform>
            <numerusform>%n more fields can only be seen as text: use “Edit as text”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message numerus="yes">
        <source>%Ln ignored problem(s) no longer exist: see Review → Ignored problems.</source>
        <translation>
            <numerusform>%Ln ignored problem no longer exists: see Review → Ignored problems.</numerusform>
            <numerusform>%Ln ignored problems no longer exist: see Review → Ignored problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) are accepted. From now on only new ones are reported.</source>
        <translation>
            <numerusform>%Ln problem is accepted. From now on only new ones are reported.</numerusform>
            <numerusform>%Ln problems are accepted. From now on only new ones are reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting today&apos;s problems of %Ln article(s)…</source>
        <translation>
            <numerusform>Accepting today&apos;s problems of %Ln article…</numerusform>
            <numerusform>Accepting today&apos;s problems of %Ln articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyLabel</name>
    <message numerus="yes">
        <source>In %n article(s) of this folder</source>
        <translation>
            <numerusform>In %n article of this folder</numerusform>
            <numerusform>In %n articles of this folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingField</name>
    <message numerus="yes">
        <source>This article lacks it; %n other article(s) have it.</source>
        <translation>
            <numerusform>This article lacks it; %n other article has it.</numerusform>
            <numerusform>This article lacks it; %n other articles have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>Changes %Ln place(s)</source>
        <translation>
            <numerusform>Changes %Ln place</numerusform>
            <numerusform>Changes %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to report: %Ln problem(s) of this article are ignored or accepted.</source>
        <translation>
            <numerusform>Nothing to report: %Ln problem of this article is ignored or accepted.</numerusform>
            <numerusform>Nothing to report: %Ln problems of this article are ignored or accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln article(s) ticked</source>
        <translation>
            <numerusform>%Ln article ticked</numerusform>
            <numerusform>%Ln articles ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>%Ln fix(es) made; {key} undoes them together.</source>
        <translation>
            <numerusform>%Ln fix made; {key} undoes it.</numerusform>
            <numerusform>%Ln fixes made; {key} undoes them together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%Ln article(s) have unsaved changes:</source>
        <translation>
            <numerusform>This article has unsaved changes:</numerusform>
            <numerusform>%Ln articles have unsaved changes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln more not listed yet</source>
        <translation>
            <numerusform>%Ln more not listed yet</numerusform>
            <numerusform>%Ln more not listed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%Ln article(s) could not be changed:</source>
        <translation>
            <numerusform>%Ln article could not be changed:</numerusform>
            <numerusform>%Ln articles could not be changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) with unsaved changes were changed in the window only: check and save them.</source>
        <translation>
            <numerusform>%Ln article with unsaved changes was changed in the window only: check and save it.</numerusform>
            <numerusform>%Ln articles with unsaved changes were changed in the window only: check and save them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingUp</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(and %Ln more)</numerusform>
            <numerusform>(and %Ln more)</numerusform>
        </translation>
    </message>
</context>
</TS>
