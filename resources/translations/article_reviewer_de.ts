<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Article Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds and repairs the damage in scraped Markdown articles. Under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Qt {qt} and PySide {pyside} (LGPL), on Python {python} ({system}), and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Article Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fix problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept toda&amp;y&apos;s problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appr&amp;ove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long lines at the edge of the text, on the screen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulle&amp;ted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the lines of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupl&amp;icate lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by some letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix &amp;all safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all of this &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former &amp;versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article&apos;s headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the front matter form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place of what is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before of what is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;gnored problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore problem &amp;everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the preview load this folder&apos;s pictures from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is ignored, note why, or let it be reported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load pictures from the w&amp;eb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;up on Wikipedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up and change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a list of the lines, or plain lines of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a quotation of the lines, or plain lines of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all safe fixes in this article, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make plain lines of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first fix of every problem of the chosen one&apos;s kind, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first fix of the chosen problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line a heading of the first level, or plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line a heading of the fourth level, or plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line a heading of the second level, or plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line a heading of the third level, or plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the words bold, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the words italic, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this article as good, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this article as one to come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines &amp;downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines up&amp;wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lines of the selection above the line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lines of the selection below the line behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never report this text under this rule again here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never report this text under this rule again in any article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next a&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the lines, or take the numbers away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a single article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page that this article was made of in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as &amp;plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste without making Markdown of formatted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this article on the clipboard as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the lines of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report from now on only what is new in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report what was accepted as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how accepted problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all articles with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the words as code, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in&amp;visible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show signs for blanks, tabs and characters without width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this article as a page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed since the last save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what this article was before each save, and bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all unsaved changes of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline words that the dictionary of the article&apos;s language does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen problem is and why it matters, with wrong and right examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this article to a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this article to a page that needs no other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisRunner</name>
    <message>
        <source>This article could not be checked: the program&apos;s helper ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Another program changed {name}. Your changes are still here, not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed elsewhere and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted or moved by another program. Its text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the articles with the most errors first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Body of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingDialog</name>
    <message>
        <source>Space takes or leaves one, F2 changes its words, Return accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a {noun} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field will say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {noun} consists of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these become {noun}s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Compare with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%Ln equal line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not shown here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%Ln line(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison of the two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Add a &amp;note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article first: it is judged as saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done in {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is marked as needing work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticHelp</name>
    <message>
        <source>Look up on Wikipedia: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably lost: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fix} (look at the result)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editable</name>
    <message>
        <source>Break that line in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too big ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one of its lines has %Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be edited here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The page is in “{file}” until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is on the clipboard, as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s helper cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written to “{folder}”: {reason}. Choose another folder, or another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first pair of brackets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>There are no articles in {folder}. Articles are files that end in .md, .markdown, .mdown or .mdx; choose another folder with “Open folder”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision could not be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperProcess</name>
    <message>
        <source>The program&apos;s helper cannot be started ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s helper ended unexpectedly several times. Checks and preview rest for a minute; the text is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this text in place of the present one; undo takes that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IgnoredDialog</name>
    <message>
        <source>&amp;Report again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ignored. “Ignore problem” leaves out what is right as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all that match nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the chosen texts again (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are not reported. Write into “Note” why one is right, or let it be reported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message numerus="yes">
        <source>%Ln ignored problem(s) not there any more: see Review → Ignored problems.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) accepted. From now on only new ones are reported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting today&apos;s problems of %Ln article(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported anywhere any more: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported here any more: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted: the program&apos;s helper ended unexpectedly. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Press the key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen command the key it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the chosen command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no key call the chosen command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsTree</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made unless you tick them. Some may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe: certainly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNSAFE: probably right, look at each result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>No browser could be opened. The page is {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no field “subject”, so nobody can tell which Wikipedia page it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Article Reviewer sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no article. Articles end in .md, .markdown, .mdown or .mdx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>(a heading without words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>it could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the web: click to load this folder&apos;s pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing refers to other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is damaged, or of a kind that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is too large to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture&apos;s file is too large to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s helper cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such picture in the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Load pictures from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity} in line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Certainly right; loses nothing an author wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the first problem. Here are its explanation and its fixes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably right: look at the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved text cannot be kept against a crash: {reason}. Please save often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has unsaved text from the last time, but cannot be opened ({reason}). The text is kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The preview of this article takes too long and is switched off. The checks go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repairer</name>
    <message>
        <source>The fixes could not be computed: the program&apos;s helper ended unexpectedly. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} has changed meanwhile, so nothing was fixed. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>%Ln fix(es) made; Ctrl+Z takes all back at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {fix}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem is chosen. F8 goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed; the checks are at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no fix to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one has no ready fix: mend it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they tidied, the article had lost something: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleBrowser</name>
    <message>
        <source>Explanation with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the kinds of damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of damage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, though it looks alike, and never reported:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside {article}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A Latin full stop ends a Chinese or Japanese sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash before a mark that needs none here, as in `12\. May`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank at the beginning of a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank before a comma or full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank before a picture&apos;s file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket in a picture&apos;s address ends it too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte order mark inside the text, invisible, where files were joined or read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category of the wiki is printed as a line, as in `Category:Forts`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is spelled as an HTML entity, as in `&amp;mdash;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing tag without an opening one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour code of a terminal without its escape character: `[0m`, `[1;32m`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment by which WordPress&apos;s editor marks its blocks, as `&lt;!-- wp:paragraph --&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment that is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computed number with all its decimals: `16.902336555714104 years ago`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character, such as the backspace that `\b` became.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country&apos;s name in small letters behind its flag, as in `🇳🇴 norway`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description with markup or with words missing, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description with what the converter prints wrongly: `ITALIAN CRUISER Pola`, `358 km2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is made of something else than in nearly all other articles: a text, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the front matter is missing that nearly all other articles have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that every article needs, without a value; or front matter without any title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag, as a character, in a tag, date or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footnote&apos;s mark is printed without its footnote, as in `fell.[12]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula&apos;s source is printed in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading stands at the end of a sentence instead of on its own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading that ends in `[object Object]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading that skips a level, such as #### right below ##.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with a colon at its end, wholly in bold, or with markup of a wiki in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with nothing below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden sort key is printed before a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that front matter has twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break or control character in a program&apos;s spelling, as `\n`, `\x08` or `\u0000`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line happens to begin like a list or a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of dashes inside front matter ends it early, and the rest is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the wiki&apos;s page frame is printed, as in `Jump to navigation`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads nowhere: no address, `undefined`, or the scheme twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the wiki was not converted, as in `[[Fort|the fort]]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link runs a script instead of leading somewhere, as `javascript:void(0)`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to another article of the site leads to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to another wiki keeps its prefix, as in `wikt:fort` or a line `fr:Ohrid`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list item without content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of links of which only the words are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of terms became plain items, as in ` * Bastion : a tower`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is announced and none follows, as in `London (1957). ISBN`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numbered list is written as bullets with numbers behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is no article: a redirect, a list of what its title may refer to, or a heap of marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph announces a list that does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph begins with a comma, as in `, a total of 532 people`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph directly below a list is swallowed by its last item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is described by its file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s address ends in a bare `?`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s address or description carries a namespace such as `Datei:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s line is directly followed by text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s settings are printed, as in `thumb|right|250px|`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of JSON printed into the text: `{&quot;type&quot;:&quot;internal&quot;,&quot;page&quot;:&quot;Rome&quot;}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of JavaScript printed into the text: `[Function: name]`, `function () {`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of a sentence kept as a tag, such as &quot;the Northern Front of the Great Lake War&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publication date without seconds or time zone, which YAML reads as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question mark inside a word, where a letter was: `Sa?d`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference begins with the wiki&apos;s way back to the text, as in `^ a b Smith`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second block of front matter, at the start of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of prose after the references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence begins with a small letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence breaks off before a blank line where a formula has vanished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence is cut in two by a blank line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that announces a list which stands elsewhere: the converter moved it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ship&apos;s kind is shouted before its name, as in `GERMAN CRUISER Admiral Scheer`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short code of WordPress that nothing was put in for, as `[gallery ids=&quot;1,2&quot;]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short description that describes nothing: a wiki&apos;s placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small word stands twice, as in `the the size`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound, film or document is shown as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special blank where only a plain one works: behind a heading&apos;s `##`, a list&apos;s `*`, a YAML key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square or cubic unit, or a power of ten, has lost its superscript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A style sheet or script of the wiki&apos;s page is printed in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject spelled like an address, as in `Siege_of_Ohrid`, or one that the article is not about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch between scripts of one language is printed, as in `-{TXL}-`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch of the wiki is printed, as in `__NOTOC__`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the wiki was not converted, as in `{| class=&quot;wikitable&quot;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table row has more cells than the table&apos;s head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is one of the wiki&apos;s maintenance categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is spelled otherwise than in the articles that use it most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag left over from the wiki&apos;s page: obsolete, or one of its own boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that is no name: an address, a file name, a number with its unit, or a whole paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that only the wiki knows, as in `&lt;ref name=&quot;a&quot;&gt;` or `&lt;/nowiki&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that the article has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template of the wiki was not expanded, as in `{{flag|Syria}}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template&apos;s placeholder that nothing was put in for: `${title}`, `&lt;%= name %&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title or tag that YAML reads as a number, a date or a truth value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title or tag that ends at a number sign, behind which YAML sees a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of several lines where one line belongs: in a title, a subject, an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is `NaN`, `null` or `Invalid Date`, printed by a script that had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word lost a letter, and other articles have a whole word that it may have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All spellings of a name are printed, as in `zh-hans:联邦州; zh-hant:聯邦州`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTML entity was escaped twice, as in `&amp;amp;mdash;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTML entity without its semicolon, as in `10&amp;nbsp km`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age that was counted when the page was fetched, as in `4 May 1950 (age 76)`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article of hardly any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article that begins without a word of text: a picture, a table or coordinates come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editors&apos; notice of the wiki is printed, as in `[citation needed]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error message of the wiki or its server in place of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An icon of the wiki is shown as a picture: a flag, an arrow, a logo of a sister project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image field that names no picture but a sound, a film or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image path that begins with &quot;File&quot; or &quot;Image&quot;, glued to the picture&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indented item of the wiki keeps its colon, as in ` * : 2.36 inches`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An infobox cell poured into one tag, date or place: a value of several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible character where it does nothing: a zero-width space, a stray soft hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another article is about the same subject, or begins with the same paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks at the ends of a tag, date or place, or an item with nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks or separators are left over inside brackets, as in `(Berlin, ) is`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets with nothing in them, or with a lead-in and nothing behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are no text in the file&apos;s encoding, or a file whose encoding had to be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of the wiki stand at the end of a text, as in `It fell. Category:Forts`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters are printed in the spelling of an address, a script or a wiki tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters that Windows-1252 has quotation marks and dashes for: `\x93yes\x94`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates always say N and W, whatever the hemisphere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates before or instead of a place&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates without numbers: `°N, °W`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis marks that the page shows, as in `l*&apos;opera*`, `* opera*` or `****opera**`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis marks with nothing between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis of the wiki was not converted, as in `&apos;&apos;Emden&apos;&apos;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter whose closing line is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread UTF-8 of which a byte is gone, so that it cannot be decoded any more: `â€` for `”`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread UTF-8 that is spelled out: `&amp;acirc;&amp;euro;&amp;ldquo;`, `%C3%83%C2%A9`, `\u00e2\u20ac\u2122`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank between two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are fetched from the encyclopaedia&apos;s servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several blank lines in a row, or blank lines at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several names run together in one tag, or two dates in one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s last paragraph breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a unit instead of its name, as in `12000 LT`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description shows where templates vanished, as in `Bodmin (Bosvena ) is  a town`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of a group in an infobox, such as &quot;Supported by:&quot;, kept as a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement character `�`, left where a program could not read what stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same paragraph stands twice in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture twice in one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tail of a list is printed again behind the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole article stands twice in the file, one copy below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wiki&apos;s edit link is printed behind a heading or sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word `undefined`, printed by a script for a name or number it did not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blanks inside a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two punctuation marks where one belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sections of the same name, one beside the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two titles in bold one below the other: the lists that belong to them stand elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of a text with the marks of Git between them: `&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years run together where a dash has vanished, as in `193945`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text misread so that control characters stand in it: `Itâ\x80\x99s`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text that was read as GBK or Shift JIS: `It鈥檚`, `縺薙ｓ縺ｫ縺｡縺ｯ`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text that was read as Windows-1251, Mac Roman or code page 437: `вЂ“`, `‚Äì`, `ΓÇô`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text that was read as Windows-1252: `â€“` where a dash was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text that was read in the wrong encoding more than once: `Ã¢â‚¬â„¢` for `’`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What careless cleaning leaves of mojibake: `10Â km`, `ï»¿`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiki markup in an image path: a namespace, link brackets, a size, or the caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiki or HTML markup in a tag, date or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`[object Object]` printed where text should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%Ln article(s) with unsaved changes:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the other program&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was not written. Loading the other text can be undone; what is overwritten stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read again: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanHelper</name>
    <message>
        <source>“{folder}” could not be listed to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be checked: it takes too much time or memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingEdit</name>
    <message>
        <source>Add “{word}” to my dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is right in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln more not listed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>BYTE THAT IS NO TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTROL CHARACTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file&apos;s lines end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line and column of the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIVATE USE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of checking the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character behind the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNASSIGNED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the last fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former text is back, not saved yet. Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text before the last fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no former version: this article was not saved here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Try it on sample articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;F8&lt;/b&gt; goes to the next problem, &lt;b&gt;Ctrl+Return&lt;/b&gt; makes the repair that is offered, &lt;b&gt;Ctrl+Z&lt;/b&gt; takes it back, &lt;b&gt;Ctrl+S&lt;/b&gt; saves. Nothing is written before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies twelve made-up articles into your documents and opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder of articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of Markdown articles. Each one is checked; the list on the left shows which are damaged and how badly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, from 1 to {last}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Bench</name>
    <message>
        <source>The program&apos;s helper ended too often. Please try later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Do not report this text under this rule again, in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Wikipedia page of this article in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably lost:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
