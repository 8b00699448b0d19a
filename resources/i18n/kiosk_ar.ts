<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an office. Nobody reads what you do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it knows about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1 of %2 · program %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar with Home, Back, Language, Text size, Hide and Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallOut</name>
    <message>
        <source>Do this today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table without source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>This number or address is being checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DotChart</name>
    <message>
        <source>%1: about %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other years:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to others does not predict your case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitTile</name>
    <message>
        <source>A step of the procedure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information for people who ask for protection in Belgium. This screen keeps nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: lawyer, interview, annex 26 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where am I? What comes next? What must I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people ask, how many receive protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Information for people who ask for protection in Belgium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>This text is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules on this page may have changed, so we do not show it any more. Ask a person now: your lawyer or your social worker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>The procedure, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the step where you are now. Nothing is kept after your visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>Nothing that you do here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found through another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing results for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search does not work at the moment. Please choose a topic, or ask a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word, choose one of these, or ask a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word. You can also choose what fits:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideRoad</name>
    <message>
        <source>Side road, it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The road ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side road</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A letter or two that show how large the text will be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceFold</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Official source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official figures, read at a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a legal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or secondary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or law firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · date of the source: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I am not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original text changed after this translation was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by machine, not reviewed by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>I am here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon this screen goes back to the start, and nothing of your visit is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by machine, not reviewed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Search for something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Translated by machine, not reviewed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original text changed after this translation was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available in your language yet: shown in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation reviewed by a native speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
