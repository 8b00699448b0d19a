<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this screen</source>
        <translation>About this screen</translation>
    </message>
    <message>
        <source>It is not an office. Nobody reads what you do here.</source>
        <translation>It is not an office. Nobody reads what you do here.</translation>
    </message>
    <message>
        <source>What it knows about you</source>
        <translation>What it knows about you</translation>
    </message>
    <message>
        <source>Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.</source>
        <translation>Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.</translation>
    </message>
    <message>
        <source>How true it is</source>
        <translation>How true it is</translation>
    </message>
    <message>
        <source>Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.</source>
        <translation>Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.</translation>
    </message>
    <message>
        <source>The words on buttons and headings:</source>
        <translation>The words on buttons and headings:</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. It counts no days until that is mended. Please tell the people who work here.</source>
        <translation>The clock of this screen is wrong. It counts no days until that is mended. Please tell the people who work here.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 · program %3</source>
        <translation>Edition %1 of %2 · program %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Hide this page at once</source>
        <translation>Hide this page at once</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Take it along</source>
        <translation>Take it along</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar with Home, Back, Language, Text and sight, Help now, Hide and Finish</source>
        <translation>Bar with Home, Back, Language, Text and sight, Help now, Hide and Finish</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text and sight</source>
        <extracomment>In the bar at the bottom: opens size of the text, contrast, everything lower</extracomment>
        <translation>Text and sight</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>In the bar at the bottom: shows the numbers of the ambulance and the police</extracomment>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>The month before</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>The month after</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call this number with a phone</source>
        <translation>Call this number with a phone</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>“I am at: %1”</translation>
    </message>
    <message>
        <source>Words to say to who answers:</source>
        <extracomment>Above the Dutch and French words for an ambulance or the police</extracomment>
        <translation>Words to say to who answers:</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ContentsFold</name>
    <message>
        <source>On this page, open</source>
        <translation>On this page, open</translation>
    </message>
    <message>
        <source>On this page, closed</source>
        <translation>On this page, closed</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>Count for another paper</translation>
    </message>
</context>
<context>
    <name>DeadlineKinds</name>
    <message>
        <source>Another paper</source>
        <translation>Another paper</translation>
    </message>
</context>
<context>
    <name>EarphonesPanel</name>
    <message>
        <source>Use earphones. Others can hear this.</source>
        <translation>Use earphones. Others can hear this.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <extracomment>Others may hear it: start reading aloud</extracomment>
        <translation>Read it aloud</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>The screen stopped and came back by itself. Nothing to do, unless it happens every day.</source>
        <translation>The screen stopped and came back by itself. Nothing to do, unless it happens every day.</translation>
    </message>
    <message>
        <source>The screen stopped again and again. Restart the machine; if it comes back, call its administrator.</source>
        <translation>The screen stopped again and again. Restart the machine; if it comes back, call its administrator.</translation>
    </message>
    <message>
        <source>The search did not work for a while. Restart the kiosk.</source>
        <translation>The search did not work for a while. Restart the kiosk.</translation>
    </message>
    <message>
        <source>A part of the program cannot be read. It has to be installed again.</source>
        <translation>A part of the program cannot be read. It has to be installed again.</translation>
    </message>
    <message>
        <source>Something could not be written. Is there room on the disk?</source>
        <translation>Something could not be written. Is there room on the disk?</translation>
    </message>
    <message>
        <source>Only the program itself keeps the network away. Pull out the network cable.</source>
        <translation>Only the program itself keeps the network away. Pull out the network cable.</translation>
    </message>
    <message>
        <source>Tell the administrator of the machine this code.</source>
        <translation>Tell the administrator of the machine this code.</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>Not on this page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is looked at, of all that were found</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Place before</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, closed</translation>
    </message>
</context>
<context>
    <name>FoundMark</name>
    <message>
        <source>What you looked for: %1</source>
        <comment>%1 is a sentence of a text</comment>
        <translation>What you looked for: %1</translation>
    </message>
</context>
<context>
    <name>HeadingLabel</name>
    <message>
        <source>Level %1</source>
        <comment>of a heading</comment>
        <translation>Level %1</translation>
    </message>
</context>
<context>
    <name>HearStrip</name>
    <message>
        <source>Each touch speaks. Turn this off: touch here twice.</source>
        <extracomment>A strip above the bar, and what it does: while it is shown, the first touch speaks and the second one does</extracomment>
        <translation>Each touch speaks. Turn this off: touch here twice.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>“I am at: %1”</translation>
    </message>
</context>
<context>
    <name>HelperStrip</name>
    <message>
        <source>For who helps</source>
        <translation>For who helps</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>One language</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Two languages</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>HitTile</name>
    <message>
        <source>Found in %1</source>
        <translation>Found in %1</translation>
    </message>
    <message>
        <source>Page · %1</source>
        <comment>a result that is a page, then its topic</comment>
        <translation>Page · %1</translation>
    </message>
    <message>
        <source>A step of the procedure</source>
        <translation>A step of the procedure</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>A letter you may get</source>
        <translation>A letter you may get</translation>
    </message>
    <message>
        <source>A word explained</source>
        <translation>A word explained</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figures of a country</source>
        <translation>Figures of a country</translation>
    </message>
    <message>
        <source>Someone to call or to ask</source>
        <translation>Someone to call or to ask</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how a result was found, then the passage</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Search: lawyer, interview, annex 26 …</source>
        <translation>Search: lawyer, interview, annex 26 …</translation>
    </message>
    <message>
        <source>You are here: step %1</source>
        <translation>You are here: step %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Where am I? What comes next? What must I do?</source>
        <translation>Where am I? What comes next? What must I do?</translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation>The procedure, step by step</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Words you will hear</source>
        <translation>Words you will hear</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>About this screen</translation>
    </message>
</context>
<context>
    <name>InitialsBar</name>
    <message>
        <source>Letters of the alphabet</source>
        <translation>Letters of the alphabet</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>Letters before</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>Words with %1</translation>
    </message>
    <message>
        <source>Letters after</source>
        <translation>Letters after</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <extracomment>A key: leads to digits and endings such as &quot;quater&quot;, for the number of a paper</extracomment>
        <translation>Number of a paper</translation>
    </message>
    <message>
        <source>Next keyboard: %1</source>
        <extracomment>A key: leads to the keyboard of another language, whose name follows</extracomment>
        <translation>Next keyboard: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>See this step</source>
        <translation>See this step</translation>
    </message>
    <message>
        <source>This is kept until your visit ends.</source>
        <translation>This is kept until your visit ends.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
</context>
<context>
    <name>LetterTile</name>
    <message>
        <source>%1. %2</source>
        <comment>the words printed on a paper, then what it is</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>Who sent it?</source>
        <translation>Who sent it?</translation>
    </message>
    <message>
        <source>Which of these is like your paper?</source>
        <translation>Which of these is like your paper?</translation>
    </message>
    <message>
        <source>Look at the top of the paper.</source>
        <translation>Look at the top of the paper.</translation>
    </message>
    <message>
        <source>These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.</source>
        <translation>These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.</translation>
    </message>
    <message>
        <source>I do not know: show all papers</source>
        <translation>I do not know: show all papers</translation>
    </message>
    <message>
        <source>Your paper is not here? Show all papers</source>
        <translation>Your paper is not here? Show all papers</translation>
    </message>
    <message>
        <source>This helps with any letter</source>
        <translation>This helps with any letter</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Bar to listen with</source>
        <translation>Bar to listen with</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Reads the sentence before</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Reading aloud: stops for a while, or goes on</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next sentence</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speaks more slowly</extracomment>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speaks faster</extracomment>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Speaks in a lower voice</extracomment>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speaks in a louder voice</extracomment>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops reading aloud</extracomment>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <extracomment>A button with a loudspeaker: reads this page aloud</extracomment>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Information for people who ask for protection in Belgium</source>
        <translation>Information for people who ask for protection in Belgium</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>This language cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>This language cannot be shown at the moment. Please choose another one, or ask a person.</translation>
    </message>
    <message>
        <source>This page cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>This page cannot be shown at the moment. Please choose another one, or ask a person.</translation>
    </message>
    <message>
        <source>It could not be saved. Is there room, and may you write in your documents?</source>
        <translation>It could not be saved. Is there room, and may you write in your documents?</translation>
    </message>
    <message>
        <source>Something did not work. Please try again, or ask a person.</source>
        <translation>Something did not work. Please try again, or ask a person.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing can be heard at the moment. Please read on the screen, or ask a person.</source>
        <translation>Nothing can be heard at the moment. Please read on the screen, or ask a person.</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>%1, at %2, open</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1, at %2, open</translation>
    </message>
    <message>
        <source>%1, at %2, closed</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1, at %2, closed</translation>
    </message>
    <message>
        <source>Other roads (%1)</source>
        <comment>how many</comment>
        <translation>Other roads (%1)</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>All people to call</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>For the resident</source>
        <translation>For the resident</translation>
    </message>
    <message>
        <source>For who helps</source>
        <translation>For who helps</translation>
    </message>
</context>
<context>
    <name>PairScreen</name>
    <message>
        <source>Two languages side by side</source>
        <translation>Two languages side by side</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>Give the resident the other side</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>The procedure, step by step</source>
        <translation>The procedure, step by step</translation>
    </message>
    <message>
        <source>Touch the step where you are now. Nothing is kept after your visit.</source>
        <translation>Touch the step where you are now. Nothing is kept after your visit.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <comment>number and name of a step</comment>
        <translation>You are here: %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, closed</translation>
    </message>
    <message>
        <source>Which paper do you hold?</source>
        <translation>Which paper do you hold?</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SayIn</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>Hear these words in a language; %1 is its own name</extracomment>
        <translation>Listen: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in %1</source>
        <translation>Found in %1</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 of %2 results</translation>
    </message>
    <message>
        <source>Showing results for “%1” instead of “%2”.</source>
        <translation>Showing results for “%1” instead of “%2”.</translation>
    </message>
    <message>
        <source>Search for similar words too</source>
        <translation>Search for similar words too</translation>
    </message>
    <message>
        <source>Search only for “%1”</source>
        <translation>Search only for “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>No text here has “%1”.</source>
        <translation>No text here has “%1”.</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Show more results</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Or choose a topic</translation>
    </message>
    <message>
        <source>Search does not work at the moment. Please choose a topic, or ask a person.</source>
        <translation>Search does not work at the moment. Please choose a topic, or ask a person.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, choose one of these, or ask a person.</source>
        <translation>Nothing found. Try another word, choose one of these, or ask a person.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Type a word. You can also choose what fits:</source>
        <translation>Type a word. You can also choose what fits:</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Two languages side by side, or one again</source>
        <translation>Two languages side by side, or one again</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>Give the resident the other side</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Next place found</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>Place found before</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>SightPanel</name>
    <message>
        <source>Text and sight</source>
        <translation>Text and sight</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>Hear what you touch</source>
        <translation>Hear what you touch</translation>
    </message>
    <message>
        <source>Everything lower, to reach it sitting down</source>
        <translation>Everything lower, to reach it sitting down</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A letter or two that show how large the text will be</extracomment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>Code for a phone: it holds the words of the paper</source>
        <translation>Code for a phone: it holds the words of the paper</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 of %2</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>The next code</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>The first code</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>It is being printed …</source>
        <translation>It is being printed …</translation>
    </message>
    <message>
        <source>It is printed. Take your paper from the printer.</source>
        <translation>It is printed. Take your paper from the printer.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please tell staff, then print again.</source>
        <translation>The printer has no paper. Please tell staff, then print again.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer, or it is open. Please tell staff, then print again.</source>
        <translation>Paper is stuck in the printer, or it is open. Please tell staff, then print again.</translation>
    </message>
    <message>
        <source>The printer is off, or nothing reaches it. Please tell staff, then print again.</source>
        <translation>The printer is off, or nothing reaches it. Please tell staff, then print again.</translation>
    </message>
    <message>
        <source>The printer was stopped. Please tell staff, then print again.</source>
        <translation>The printer was stopped. Please tell staff, then print again.</translation>
    </message>
    <message>
        <source>The printer takes no paper at the moment. Please tell staff.</source>
        <translation>The printer takes no paper at the moment. Please tell staff.</translation>
    </message>
    <message>
        <source>The printer is not there any more. Please tell staff.</source>
        <translation>The printer is not there any more. Please tell staff.</translation>
    </message>
    <message>
        <source>The printer does not answer. Has a paper come out? Take it with you. Please tell staff.</source>
        <translation>The printer does not answer. Has a paper come out? Take it with you. Please tell staff.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Take it along</translation>
    </message>
    <message>
        <source>No name is on it. This screen keeps nothing of it.</source>
        <translation>No name is on it. This screen keeps nothing of it.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Show the paper</translation>
    </message>
    <message>
        <source>Show the code for a phone</source>
        <translation>Show the code for a phone</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <comment>a second language</comment>
        <translation>Beside it:</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>Printer:</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The code cannot be shown at the moment. Please write down what you need.</source>
        <translation>The code cannot be shown at the moment. Please write down what you need.</translation>
    </message>
    <message>
        <source>It cannot be put on paper at the moment. Use the code, or write down what you need.</source>
        <translation>It cannot be put on paper at the moment. Use the code, or write down what you need.</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Restart the kiosk</source>
        <translation>Restart the kiosk</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>End the kiosk</translation>
    </message>
    <message>
        <source>Back to the information</source>
        <translation>Back to the information</translation>
    </message>
    <message>
        <source>End the kiosk? Nobody can use it until the administrator of the machine starts it again.</source>
        <translation>End the kiosk? Nobody can use it until the administrator of the machine starts it again.</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>No, it goes on</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Yes, end it</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>How it is</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of an edition, %2 its date</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Age of the edition in days</source>
        <translation>Age of the edition in days</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Clock of the machine</source>
        <translation>Clock of the machine</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Free on the disk</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1 is a number of gigabytes</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>blocked by the system</source>
        <translation>blocked by the system</translation>
    </message>
    <message>
        <source>blocked by the program only</source>
        <translation>blocked by the program only</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Wrong PINs before this one</source>
        <translation>Wrong PINs before this one</translation>
    </message>
    <message>
        <source>What went wrong last</source>
        <translation>What went wrong last</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Nothing is written down.</translation>
    </message>
    <message>
        <source>no program to speak: espeak-ng</source>
        <extracomment>What reads aloud is not installed</extracomment>
        <translation>no program to speak: espeak-ng</translation>
    </message>
    <message>
        <source>no loudspeaker and no earphones</source>
        <translation>no loudspeaker and no earphones</translation>
    </message>
    <message>
        <source>can be heard</source>
        <translation>can be heard</translation>
    </message>
    <message>
        <source>no printer is set up</source>
        <translation>no printer is set up</translation>
    </message>
    <message>
        <source>no default printer is chosen</source>
        <extracomment>There are printers; the administrator has to say which one is used</extracomment>
        <translation>no default printer is chosen</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <extracomment>%1 is the name of a printer, here and below</extracomment>
        <translation>%1: ready</translation>
    </message>
    <message>
        <source>%1: no paper</source>
        <translation>%1: no paper</translation>
    </message>
    <message>
        <source>%1: paper is stuck, or it is open</source>
        <translation>%1: paper is stuck, or it is open</translation>
    </message>
    <message>
        <source>%1: off, or nothing reaches it</source>
        <translation>%1: off, or nothing reaches it</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: stopped</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1: does not answer</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>On the screen of staff: whether the screen can be read aloud</extracomment>
        <translation>Voice</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>No PIN is set. The administrator of this machine sets one with the command “kiosk pin”.</source>
        <translation>No PIN is set. The administrator of this machine sets one with the command “kiosk pin”.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Type your PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>That was not the PIN. Try again.</translation>
    </message>
    <message>
        <source>No PIN can be checked: this machine cannot write. Call its administrator.</source>
        <translation>No PIN can be checked: this machine cannot write. Call its administrator.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>Too many wrong tries. The next one is possible in %1.</translation>
    </message>
</context>
<context>
    <name>StationTile</name>
    <message>
        <source>%1. %2</source>
        <comment>who does it. how long it takes</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, you are here</source>
        <comment>name of a step</comment>
        <translation>%1, you are here</translation>
    </message>
    <message>
        <source>%1, %2, you are here</source>
        <comment>place of a step, its name</comment>
        <translation>%1, %2, you are here</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place of a step, its name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Take it along</translation>
    </message>
</context>
<context>
    <name>StepArrow</name>
    <message>
        <source>Back to step: %1</source>
        <translation>Back to step: %1</translation>
    </message>
    <message>
        <source>Step before: %1</source>
        <translation>Step before: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Next step: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>What if … (%1)</translation>
    </message>
</context>
<context>
    <name>StepPeople</name>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Soon this screen goes back to the start, and nothing of your visit is kept.</source>
        <translation>Soon this screen goes back to the start, and nothing of your visit is kept.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Yes, I am still here</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>No, finish now</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show as a picture</source>
        <translation>Show as a picture</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Save the figures (CSV)</source>
        <translation>Save the figures (CSV)</translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Save the picture (PNG)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take it along</source>
        <translation>Take it along</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Search for something else</source>
        <translation>Search for something else</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>Button</source>
        <comment>said behind the name of a button</comment>
        <translation>Button</translation>
    </message>
    <message>
        <source>Leads to a text</source>
        <comment>said behind the name of a link</comment>
        <translation>Leads to a text</translation>
    </message>
    <message>
        <source>To choose</source>
        <comment>said behind the name of something to choose or to switch on</comment>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Write here</source>
        <comment>said behind the name of a field</comment>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>said behind a heading</comment>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>said of something that is chosen or switched on</comment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <comment>said of a button that does nothing now</comment>
        <translation>Not possible now</translation>
    </message>
    <message>
        <source>The first touch speaks. A second touch at the same place does it. Move a finger up or down to go on.</source>
        <translation>The first touch speaks. A second touch at the same place does it. Move a finger up or down to go on.</translation>
    </message>
</context>
<context>
    <name>WhatIfAnswer</name>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, closed</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Not certain in your language: show the Dutch or French word</source>
        <translation>Not certain in your language: show the Dutch or French word</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Words you will hear</source>
        <translation>Words you will hear</translation>
    </message>
    <message>
        <source>Letters and people in Belgium use the Dutch or the French word.</source>
        <translation>Letters and people in Belgium use the Dutch or the French word.</translation>
    </message>
    <message>
        <source>Search for a word</source>
        <translation>Search for a word</translation>
    </message>
</context>
</TS>
