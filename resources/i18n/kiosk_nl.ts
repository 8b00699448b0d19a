<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this screen</source>
        <translation>Over dit scherm</translation>
    </message>
    <message>
        <source>It is not an office. Nobody reads what you do here.</source>
        <translation>Dit is geen overheidsdienst. Niemand leest wat u hier doet.</translation>
    </message>
    <message>
        <source>What it knows about you</source>
        <translation>Wat dit scherm over u weet</translation>
    </message>
    <message>
        <source>Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.</source>
        <translation>Niets. Het heeft geen netwerk, geen camera en geen account. Raakt u “Stoppen” aan? Dan vergeet het wat u zocht en las.</translation>
    </message>
    <message>
        <source>How true it is</source>
        <translation>Klopt de informatie?</translation>
    </message>
    <message>
        <source>Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.</source>
        <translation>Elk cijfer heeft een bron. Is een regel misschien veranderd? Dan staat dat erbij. Dit scherm vervangt geen advocaat: de brief in uw hand telt.</translation>
    </message>
    <message>
        <source>The words on buttons and headings:</source>
        <translation>De woorden op knoppen en in titels:</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. It counts no days until that is mended. Please tell the people who work here.</source>
        <translation>De klok van dit scherm staat verkeerd. Het telt geen dagen zolang dat niet hersteld is. Zeg het aan de mensen die hier werken.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 · program %3</source>
        <translation>Editie %1 van %2 · programma %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Hide this page at once</source>
        <translation>Deze pagina meteen verbergen</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Take it along</source>
        <translation>Neem het mee</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar with Home, Back, Language, Text and sight, Help now, Hide and Finish</source>
        <translation>Balk met Start, Terug, Taal, Tekst en zicht, Nu hulp, Verbergen en Stoppen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Text and sight</source>
        <extracomment>In the bar at the bottom: opens size of the text, contrast, everything lower</extracomment>
        <translation>Tekst en zicht</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>In the bar at the bottom: shows the numbers of the ambulance and the police</extracomment>
        <translation>Nu hulp</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>De maand ervoor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>De maand erna</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call this number with a phone</source>
        <translation>Bel dit nummer met een telefoon</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>“Ik ben op dit adres: %1”</translation>
    </message>
    <message>
        <source>Words to say to who answers:</source>
        <extracomment>Above the Dutch and French words for an ambulance or the police</extracomment>
        <translation>Woorden om te zeggen tegen wie antwoordt:</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ContentsFold</name>
    <message>
        <source>On this page, open</source>
        <translation>Op deze pagina, open</translation>
    </message>
    <message>
        <source>On this page, closed</source>
        <translation>Op deze pagina, gesloten</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>Een ander land</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>Tellen voor een ander papier</translation>
    </message>
</context>
<context>
    <name>DeadlineKinds</name>
    <message>
        <source>Another paper</source>
        <translation>Een ander papier</translation>
    </message>
</context>
<context>
    <name>EarphonesPanel</name>
    <message>
        <source>Use earphones. Others can hear this.</source>
        <translation>Gebruik oortjes. Anderen kunnen dit horen.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <extracomment>Others may hear it: start reading aloud</extracomment>
        <translation>Lees het voor</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>The screen stopped and came back by itself. Nothing to do, unless it happens every day.</source>
        <translation>Het scherm stopte en kwam vanzelf terug. U hoeft niets te doen, tenzij het elke dag gebeurt.</translation>
    </message>
    <message>
        <source>The screen stopped again and again. Restart the machine; if it comes back, call its administrator.</source>
        <translation>Het scherm stopte telkens opnieuw. Start de machine opnieuw; als het terugkomt, bel haar beheerder.</translation>
    </message>
    <message>
        <source>The search did not work for a while. Restart the kiosk.</source>
        <translation>Het zoeken werkte een tijd niet. Start de kiosk opnieuw.</translation>
    </message>
    <message>
        <source>A part of the program cannot be read. It has to be installed again.</source>
        <translation>Een deel van het programma kan niet gelezen worden. Het moet opnieuw geïnstalleerd worden.</translation>
    </message>
    <message>
        <source>Something could not be written. Is there room on the disk?</source>
        <translation>Iets kon niet geschreven worden. Is er plaats op de schijf?</translation>
    </message>
    <message>
        <source>Only the program itself keeps the network away. Pull out the network cable.</source>
        <translation>Alleen het programma zelf houdt het netwerk weg. Trek de netwerkkabel uit.</translation>
    </message>
    <message>
        <source>Tell the administrator of the machine this code.</source>
        <translation>Geef deze code door aan de beheerder van de machine.</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>Niet op deze pagina</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is looked at, of all that were found</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>%1, open</source>
        <translation>%1, geopend</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, gesloten</translation>
    </message>
</context>
<context>
    <name>FoundMark</name>
    <message>
        <source>What you looked for: %1</source>
        <comment>%1 is a sentence of a text</comment>
        <translation>Wat u zocht: %1</translation>
    </message>
</context>
<context>
    <name>HeadingLabel</name>
    <message>
        <source>Level %1</source>
        <comment>of a heading</comment>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>HearStrip</name>
    <message>
        <source>Each touch speaks. Turn this off: touch here twice.</source>
        <extracomment>A strip above the bar, and what it does: while it is shown, the first touch speaks and the second one does</extracomment>
        <translation>Elke aanraking spreekt. Uitzetten: raak dit twee keer aan.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help now</source>
        <translation>Nu hulp</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>“Ik ben op dit adres: %1”</translation>
    </message>
</context>
<context>
    <name>HelperStrip</name>
    <message>
        <source>For who helps</source>
        <translation>Voor wie helpt</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Eén taal</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Twee talen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>HitTile</name>
    <message>
        <source>Found in %1</source>
        <translation>Gevonden in een andere taal: %1</translation>
    </message>
    <message>
        <source>Page · %1</source>
        <comment>a result that is a page, then its topic</comment>
        <translation>Pagina · %1</translation>
    </message>
    <message>
        <source>A step of the procedure</source>
        <translation>Een stap van de procedure</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Wat als?</translation>
    </message>
    <message>
        <source>A letter you may get</source>
        <translation>Een brief die u kunt krijgen</translation>
    </message>
    <message>
        <source>A word explained</source>
        <translation>Een woord uitgelegd</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figures of a country</source>
        <translation>Cijfers van een land</translation>
    </message>
    <message>
        <source>Someone to call or to ask</source>
        <translation>Iemand om te bellen of iets te vragen</translation>
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
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Search: lawyer, interview, annex 26 …</source>
        <translation>Zoek: advocaat, gesprek, bijlage 26 …</translation>
    </message>
    <message>
        <source>You are here: step %1</source>
        <translation>U bent hier: stap %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Where am I? What comes next? What must I do?</source>
        <translation>Waar ben ik? Wat komt er daarna? Wat moet ik doen?</translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation>De procedure, stap voor stap</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Words you will hear</source>
        <translation>Woorden die u zult horen</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Over dit scherm</translation>
    </message>
</context>
<context>
    <name>InitialsBar</name>
    <message>
        <source>Letters of the alphabet</source>
        <translation>Letters van het alfabet</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>Letters ervoor</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>Woorden met %1</translation>
    </message>
    <message>
        <source>Letters after</source>
        <translation>Letters erna</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <extracomment>A key: leads to digits and endings such as &quot;quater&quot;, for the number of a paper</extracomment>
        <translation>Nummer van een papier</translation>
    </message>
    <message>
        <source>Next keyboard: %1</source>
        <extracomment>A key: leads to the keyboard of another language, whose name follows</extracomment>
        <translation>Volgend toetsenbord: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>See this step</source>
        <translation>Bekijk deze stap</translation>
    </message>
    <message>
        <source>This is kept until your visit ends.</source>
        <translation>Dit blijft bewaard tot uw bezoek eindigt.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Ik ben hier</translation>
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
        <translation>Wie heeft hem gestuurd?</translation>
    </message>
    <message>
        <source>Which of these is like your paper?</source>
        <translation>Welke lijkt op uw papier?</translation>
    </message>
    <message>
        <source>Look at the top of the paper.</source>
        <translation>Kijk bovenaan op het papier.</translation>
    </message>
    <message>
        <source>These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.</source>
        <translation>Dit zijn tekeningen: uw papier kan er anders uitzien. Zoek bovenaan de woorden in het Nederlands of Frans.</translation>
    </message>
    <message>
        <source>I do not know: show all papers</source>
        <translation>Ik weet het niet: toon alle papieren</translation>
    </message>
    <message>
        <source>Your paper is not here? Show all papers</source>
        <translation>Staat uw papier er niet bij? Toon alle papieren</translation>
    </message>
    <message>
        <source>This helps with any letter</source>
        <translation>Dit helpt bij elke brief</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Bar to listen with</source>
        <translation>Balk om te luisteren</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Reads the sentence before</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Reading aloud: stops for a while, or goes on</extracomment>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next sentence</extracomment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speaks more slowly</extracomment>
        <translation>Trager</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speaks faster</extracomment>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Speaks in a lower voice</extracomment>
        <translation>Stiller</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speaks in a louder voice</extracomment>
        <translation>Luider</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops reading aloud</extracomment>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <extracomment>A button with a loudspeaker: reads this page aloud</extracomment>
        <translation>Luisteren</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Information for people who ask for protection in Belgium</source>
        <translation>Informatie voor mensen die bescherming vragen in België</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>This language cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>Deze taal kan nu even niet getoond worden. Kies een andere of vraag het aan iemand.</translation>
    </message>
    <message>
        <source>This page cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>Deze pagina kan nu even niet getoond worden. Kies een andere of vraag het aan iemand.</translation>
    </message>
    <message>
        <source>It could not be saved. Is there room, and may you write in your documents?</source>
        <translation>Het bewaren is niet gelukt. Is er plaats, en mag u in uw documenten schrijven?</translation>
    </message>
    <message>
        <source>Something did not work. Please try again, or ask a person.</source>
        <translation>Er is iets niet gelukt. Probeer het opnieuw of vraag het aan iemand.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing can be heard at the moment. Please read on the screen, or ask a person.</source>
        <translation>Er is nu niets te horen. Lees op het scherm, of vraag het aan iemand.</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>%1, at %2, open</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1, bij %2, geopend</translation>
    </message>
    <message>
        <source>%1, at %2, closed</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1, bij %2, gesloten</translation>
    </message>
    <message>
        <source>Other roads (%1)</source>
        <comment>how many</comment>
        <translation>Andere wegen (%1)</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>Alle mensen die u kunt bellen</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>For the resident</source>
        <translation>Voor de bewoner</translation>
    </message>
    <message>
        <source>For who helps</source>
        <translation>Voor wie helpt</translation>
    </message>
</context>
<context>
    <name>PairScreen</name>
    <message>
        <source>Two languages side by side</source>
        <translation>Twee talen naast elkaar</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>De andere kant voor de bewoner</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>The procedure, step by step</source>
        <translation>De procedure, stap voor stap</translation>
    </message>
    <message>
        <source>Touch the step where you are now. Nothing is kept after your visit.</source>
        <translation>Raak de stap aan waar u nu bent. Na uw bezoek blijft niets bewaard.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <comment>number and name of a step</comment>
        <translation>U bent hier: %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, geopend</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, gesloten</translation>
    </message>
    <message>
        <source>Which paper do you hold?</source>
        <translation>Welk papier hebt u?</translation>
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
        <translation>Luisteren: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in %1</source>
        <translation>Gevonden in een andere taal: %1</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 van %2 resultaten</translation>
    </message>
    <message>
        <source>Showing results for “%1” instead of “%2”.</source>
        <translation>Resultaten voor “%1” in plaats van “%2”.</translation>
    </message>
    <message>
        <source>Search for similar words too</source>
        <translation>Ook zoeken op woorden die erop lijken</translation>
    </message>
    <message>
        <source>Search only for “%1”</source>
        <translation>Alleen “%1” zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No text here has “%1”.</source>
        <translation>Geen tekst hier bevat “%1”.</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Meer resultaten tonen</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Of kies een thema</translation>
    </message>
    <message>
        <source>Search does not work at the moment. Please choose a topic, or ask a person.</source>
        <translation>Zoeken werkt nu even niet. Kies een thema of vraag het aan iemand.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, choose one of these, or ask a person.</source>
        <translation>Niets gevonden. Probeer een ander woord, kies hieronder of vraag het aan iemand.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp</translation>
    </message>
    <message>
        <source>Type a word. You can also choose what fits:</source>
        <translation>Typ een woord. U kunt ook kiezen wat bij u past:</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Two languages side by side, or one again</source>
        <translation>Twee talen naast elkaar, of weer één</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>De andere kant voor de bewoner</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dit overzicht</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>SightPanel</name>
    <message>
        <source>Text and sight</source>
        <translation>Tekst en zicht</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>Hear what you touch</source>
        <translation>Horen wat u aanraakt</translation>
    </message>
    <message>
        <source>Everything lower, to reach it sitting down</source>
        <translation>Alles lager, om er zittend bij te kunnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
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
        <translation>Code voor een telefoon: de woorden van het papier staan erin</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 van %2</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>De volgende code</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>De eerste code</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>It is being printed …</source>
        <translation>Het wordt afgedrukt …</translation>
    </message>
    <message>
        <source>It is printed. Take your paper from the printer.</source>
        <translation>Het is afgedrukt. Neem uw papier uit de printer.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please tell staff, then print again.</source>
        <translation>De printer heeft geen papier. Zeg het aan het personeel en druk dan opnieuw af.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer, or it is open. Please tell staff, then print again.</source>
        <translation>Er zit papier vast in de printer, of hij staat open. Zeg het aan het personeel en druk dan opnieuw af.</translation>
    </message>
    <message>
        <source>The printer is off, or nothing reaches it. Please tell staff, then print again.</source>
        <translation>De printer staat uit, of er komt niets aan. Zeg het aan het personeel en druk dan opnieuw af.</translation>
    </message>
    <message>
        <source>The printer was stopped. Please tell staff, then print again.</source>
        <translation>De printer is stilgezet. Zeg het aan het personeel en druk dan opnieuw af.</translation>
    </message>
    <message>
        <source>The printer takes no paper at the moment. Please tell staff.</source>
        <translation>De printer neemt nu niets aan. Zeg het aan het personeel.</translation>
    </message>
    <message>
        <source>The printer is not there any more. Please tell staff.</source>
        <translation>De printer is er niet meer. Zeg het aan het personeel.</translation>
    </message>
    <message>
        <source>The printer does not answer. Has a paper come out? Take it with you. Please tell staff.</source>
        <translation>De printer antwoordt niet. Kwam er een papier uit? Neem het mee. Zeg het aan het personeel.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Neem het mee</translation>
    </message>
    <message>
        <source>No name is on it. This screen keeps nothing of it.</source>
        <translation>Er staat geen naam op. Dit scherm bewaart er niets van.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Toon het papier</translation>
    </message>
    <message>
        <source>Show the code for a phone</source>
        <translation>Toon de code voor een telefoon</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <comment>a second language</comment>
        <translation>Ernaast:</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>Printer:</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>The code cannot be shown at the moment. Please write down what you need.</source>
        <translation>De code kan nu niet getoond worden. Schrijf op wat u nodig hebt.</translation>
    </message>
    <message>
        <source>It cannot be put on paper at the moment. Use the code, or write down what you need.</source>
        <translation>Het kan nu niet op papier. Gebruik de code, of schrijf op wat u nodig hebt.</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Restart the kiosk</source>
        <translation>De kiosk opnieuw starten</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>De kiosk stoppen</translation>
    </message>
    <message>
        <source>Back to the information</source>
        <translation>Terug naar de informatie</translation>
    </message>
    <message>
        <source>End the kiosk? Nobody can use it until the administrator of the machine starts it again.</source>
        <translation>De kiosk stoppen? Niemand kan hem gebruiken tot de beheerder van de machine hem opnieuw start.</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>Nee, hij blijft aan</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, stoppen</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of an edition, %2 its date</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Age of the edition in days</source>
        <translation>Ouderdom van de editie in dagen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Clock of the machine</source>
        <translation>Klok van de machine</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Vrij op de schijf</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1 is a number of gigabytes</extracomment>
        <translation>%1 gigabyte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>blocked by the system</source>
        <translation>geblokkeerd door het systeem</translation>
    </message>
    <message>
        <source>blocked by the program only</source>
        <translation>alleen geblokkeerd door het programma</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Wrong PINs before this one</source>
        <translation>Foute pincodes vóór deze</translation>
    </message>
    <message>
        <source>What went wrong last</source>
        <translation>Wat het laatst misging</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Er is niets genoteerd.</translation>
    </message>
    <message>
        <source>no program to speak: espeak-ng</source>
        <extracomment>What reads aloud is not installed</extracomment>
        <translation>geen programma om te spreken: espeak-ng</translation>
    </message>
    <message>
        <source>no loudspeaker and no earphones</source>
        <translation>geen luidspreker en geen oortjes</translation>
    </message>
    <message>
        <source>can be heard</source>
        <translation>kan gehoord worden</translation>
    </message>
    <message>
        <source>no printer is set up</source>
        <translation>geen printer ingesteld</translation>
    </message>
    <message>
        <source>no default printer is chosen</source>
        <extracomment>There are printers; the administrator has to say which one is used</extracomment>
        <translation>geen standaardprinter gekozen</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <extracomment>%1 is the name of a printer, here and below</extracomment>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1: no paper</source>
        <translation>%1: geen papier</translation>
    </message>
    <message>
        <source>%1: paper is stuck, or it is open</source>
        <translation>%1: papier zit vast, of hij staat open</translation>
    </message>
    <message>
        <source>%1: off, or nothing reaches it</source>
        <translation>%1: staat uit, of er komt niets aan</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: stilgezet</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1: antwoordt niet</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>On the screen of staff: whether the screen can be read aloud</extracomment>
        <translation>Stem</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>No PIN is set. The administrator of this machine sets one with the command “kiosk pin”.</source>
        <translation>Er is geen pincode ingesteld. De beheerder van deze machine stelt er een in met het commando ‘kiosk pin’.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Typ uw pincode.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>Dat was niet de pincode. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>No PIN can be checked: this machine cannot write. Call its administrator.</source>
        <translation>Er kan geen pincode nagekeken worden: deze machine kan niet schrijven. Bel haar beheerder.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Voor het personeel</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>Te veel foute pogingen. De volgende kan over %1.</translation>
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
        <translation>%1, u bent hier</translation>
    </message>
    <message>
        <source>%1, %2, you are here</source>
        <comment>place of a step, its name</comment>
        <translation>%1, %2, u bent hier</translation>
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
        <translation>Ik ben hier</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Neem het mee</translation>
    </message>
</context>
<context>
    <name>StepArrow</name>
    <message>
        <source>Back to step: %1</source>
        <translation>Terug naar stap: %1</translation>
    </message>
    <message>
        <source>Step before: %1</source>
        <translation>Vorige stap: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Volgende stap: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>Wat als … (%1)</translation>
    </message>
</context>
<context>
    <name>StepPeople</name>
    <message>
        <source>Read more</source>
        <translation>Meer lezen</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Soon this screen goes back to the start, and nothing of your visit is kept.</source>
        <translation>Dit scherm gaat straks terug naar het begin. Van uw bezoek blijft niets bewaard.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Ja, ik ben er nog</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Nee, nu stoppen</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show as a picture</source>
        <translation>Toon als beeld</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message>
        <source>Save the figures (CSV)</source>
        <translation>De cijfers bewaren (CSV)</translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Het beeld bewaren (PNG)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take it along</source>
        <translation>Neem het mee</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Search for something else</source>
        <translation>Iets anders zoeken</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>Button</source>
        <comment>said behind the name of a button</comment>
        <translation>Knop</translation>
    </message>
    <message>
        <source>Leads to a text</source>
        <comment>said behind the name of a link</comment>
        <translation>Leidt naar een tekst</translation>
    </message>
    <message>
        <source>To choose</source>
        <comment>said behind the name of something to choose or to switch on</comment>
        <translation>Om te kiezen</translation>
    </message>
    <message>
        <source>Write here</source>
        <comment>said behind the name of a field</comment>
        <translation>Schrijf hier</translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>said behind a heading</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>said of something that is chosen or switched on</comment>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <comment>said of a button that does nothing now</comment>
        <translation>Nu niet mogelijk</translation>
    </message>
    <message>
        <source>The first touch speaks. A second touch at the same place does it. Move a finger up or down to go on.</source>
        <translation>De eerste aanraking spreekt. Een tweede aanraking op dezelfde plaats doet het. Schuif met een vinger omhoog of omlaag om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>WhatIfAnswer</name>
    <message>
        <source>Read more</source>
        <translation>Meer lezen</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>%1, open</source>
        <translation>%1, geopend</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, gesloten</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Not certain in your language: show the Dutch or French word</source>
        <translation>Niet zeker in uw taal: toon het Nederlandse of Franse woord</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Meer lezen</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Words you will hear</source>
        <translation>Woorden die u zult horen</translation>
    </message>
    <message>
        <source>Letters and people in Belgium use the Dutch or the French word.</source>
        <translation>Brieven en mensen in België gebruiken het Nederlandse of het Franse woord.</translation>
    </message>
    <message>
        <source>Search for a word</source>
        <translation>Een woord zoeken</translation>
    </message>
</context>
</TS>
