<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this screen</source>
        <translation>À propos de cet écran</translation>
    </message>
    <message>
        <source>It is not an office. Nobody reads what you do here.</source>
        <translation>Ce n’est pas une administration. Personne ne lit ce que vous faites ici.</translation>
    </message>
    <message>
        <source>What it knows about you</source>
        <translation>Ce que cet écran sait de vous</translation>
    </message>
    <message>
        <source>Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.</source>
        <translation>Rien. Il n’a pas de réseau, pas de caméra et pas de compte. Quand vous touchez «&#xa0;Terminer&#xa0;», il oublie ce que vous avez cherché et lu.</translation>
    </message>
    <message>
        <source>How true it is</source>
        <translation>Est-ce que c’est fiable&#xa0;?</translation>
    </message>
    <message>
        <source>Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.</source>
        <translation>Chaque chiffre a une source. Si une règle a peut-être changé, c’est écrit. Cet écran ne remplace pas un avocat&#xa0;: c’est la lettre que vous avez en main qui compte.</translation>
    </message>
    <message>
        <source>The words on buttons and headings:</source>
        <translation>Les mots des boutons et des titres&#xa0;:</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. It counts no days until that is mended. Please tell the people who work here.</source>
        <translation>L’horloge de cet écran n’est pas à l’heure. Il ne compte aucun jour tant que ce n’est pas réparé. Dites-le aux personnes qui travaillent ici.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 · program %3</source>
        <translation>Édition %1 du %2 · programme %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Hide this page at once</source>
        <translation>Cacher cette page tout de suite</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar with Home, Back, Language, Text and sight, Help now, Hide and Finish</source>
        <translation>Barre avec Accueil, Retour, Langue, Texte et vue, Aide urgente, Masquer et Terminer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text and sight</source>
        <extracomment>In the bar at the bottom: opens size of the text, contrast, everything lower</extracomment>
        <translation>Texte et vue</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>In the bar at the bottom: shows the numbers of the ambulance and the police</extracomment>
        <translation>Aide urgente</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>Le mois d’avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d’après</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call this number with a phone</source>
        <translation>Appelez ce numéro avec un téléphone</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>«&#xa0;Je suis à cette adresse&#xa0;: %1&#xa0;»</translation>
    </message>
    <message>
        <source>Words to say to who answers:</source>
        <extracomment>Above the Dutch and French words for an ambulance or the police</extracomment>
        <translation>Mots à dire à la personne qui répond&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ContentsFold</name>
    <message>
        <source>On this page, open</source>
        <translation>Sur cette page, ouvert</translation>
    </message>
    <message>
        <source>On this page, closed</source>
        <translation>Sur cette page, fermé</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>Compter pour un autre papier</translation>
    </message>
</context>
<context>
    <name>DeadlineKinds</name>
    <message>
        <source>Another paper</source>
        <translation>Un autre papier</translation>
    </message>
</context>
<context>
    <name>EarphonesPanel</name>
    <message>
        <source>Use earphones. Others can hear this.</source>
        <translation>Mettez des écouteurs. Les autres peuvent entendre.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <extracomment>Others may hear it: start reading aloud</extracomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>The screen stopped and came back by itself. Nothing to do, unless it happens every day.</source>
        <translation>L’écran s’est arrêté et est revenu tout seul. Rien à faire, sauf si cela arrive tous les jours.</translation>
    </message>
    <message>
        <source>The screen stopped again and again. Restart the machine; if it comes back, call its administrator.</source>
        <translation>L’écran s’est arrêté plusieurs fois de suite. Redémarrez la machine&#xa0;; si cela recommence, appelez son administrateur.</translation>
    </message>
    <message>
        <source>The search did not work for a while. Restart the kiosk.</source>
        <translation>La recherche n’a pas fonctionné pendant un moment. Redémarrez la borne.</translation>
    </message>
    <message>
        <source>A part of the program cannot be read. It has to be installed again.</source>
        <translation>Une partie du programme ne peut pas être lue. Il faut le réinstaller.</translation>
    </message>
    <message>
        <source>Something could not be written. Is there room on the disk?</source>
        <translation>Quelque chose n’a pas pu être écrit. Y a-t-il de la place sur le disque&#xa0;?</translation>
    </message>
    <message>
        <source>Only the program itself keeps the network away. Pull out the network cable.</source>
        <translation>Seul le programme lui-même bloque le réseau. Débranchez le câble du réseau.</translation>
    </message>
    <message>
        <source>Tell the administrator of the machine this code.</source>
        <translation>Donnez ce code à l’administrateur de la machine.</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is looked at, of all that were found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find on this page</source>
        <translation>Chercher sur cette page</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, fermé</translation>
    </message>
</context>
<context>
    <name>FoundMark</name>
    <message>
        <source>What you looked for: %1</source>
        <comment>%1 is a sentence of a text</comment>
        <translation>Ce que vous cherchiez&#xa0;: %1</translation>
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
        <translation>Chaque toucher parle. Pour l’arrêter&#xa0;: touchez ici deux fois.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help now</source>
        <translation>Aide urgente</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>«&#xa0;Je suis à cette adresse&#xa0;: %1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HelperStrip</name>
    <message>
        <source>For who helps</source>
        <translation>Pour la personne qui aide</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Une langue</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Deux langues</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher sur cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>HitTile</name>
    <message>
        <source>Found in %1</source>
        <translation>Trouvé dans une autre langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page · %1</source>
        <comment>a result that is a page, then its topic</comment>
        <translation>Une page · %1</translation>
    </message>
    <message>
        <source>A step of the procedure</source>
        <translation>Une étape de la procédure</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Et si…&#xa0;?</translation>
    </message>
    <message>
        <source>A letter you may get</source>
        <translation>Une lettre que vous pouvez recevoir</translation>
    </message>
    <message>
        <source>A word explained</source>
        <translation>Un mot expliqué</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of a country</source>
        <translation>Chiffres d’un pays</translation>
    </message>
    <message>
        <source>Someone to call or to ask</source>
        <translation>Une personne à appeler ou à consulter</translation>
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
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Search: lawyer, interview, annex 26 …</source>
        <translation>Rechercher&#xa0;: avocat, entretien, annexe 26&#xa0;…</translation>
    </message>
    <message>
        <source>You are here: step %1</source>
        <translation>Vous êtes ici&#xa0;: étape %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where am I? What comes next? What must I do?</source>
        <translation>Où en suis-je&#xa0;? Et après&#xa0;? Que dois-je faire&#xa0;?</translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation>La procédure, étape par étape</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Words you will hear</source>
        <translation>Les mots que vous entendrez</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>À propos de cet écran</translation>
    </message>
</context>
<context>
    <name>InitialsBar</name>
    <message>
        <source>Letters of the alphabet</source>
        <translation>Lettres de l’alphabet</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>Lettres précédentes</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>Mots avec %1</translation>
    </message>
    <message>
        <source>Letters after</source>
        <translation>Lettres suivantes</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <extracomment>A key: leads to digits and endings such as &quot;quater&quot;, for the number of a paper</extracomment>
        <translation>Numéro d’un papier</translation>
    </message>
    <message>
        <source>Next keyboard: %1</source>
        <extracomment>A key: leads to the keyboard of another language, whose name follows</extracomment>
        <translation>Clavier suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>See this step</source>
        <translation>Voir cette étape</translation>
    </message>
    <message>
        <source>This is kept until your visit ends.</source>
        <translation>C’est gardé jusqu’à la fin de votre visite.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis ici</translation>
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
        <translation>Qui l’a envoyée&#xa0;?</translation>
    </message>
    <message>
        <source>Which of these is like your paper?</source>
        <translation>Lequel ressemble à votre papier&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the top of the paper.</source>
        <translation>Regardez en haut du papier.</translation>
    </message>
    <message>
        <source>These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.</source>
        <translation>Ce sont des dessins&#xa0;: votre papier peut être différent. Cherchez en haut les mots en néerlandais ou en français.</translation>
    </message>
    <message>
        <source>I do not know: show all papers</source>
        <translation>Je ne sais pas&#xa0;: montrer tous les papiers</translation>
    </message>
    <message>
        <source>Your paper is not here? Show all papers</source>
        <translation>Votre papier n’est pas ici&#xa0;? Montrer tous les papiers</translation>
    </message>
    <message>
        <source>This helps with any letter</source>
        <translation>Ceci aide pour toute lettre</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Bar to listen with</source>
        <translation>Barre pour écouter</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Reads the sentence before</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Reading aloud: stops for a while, or goes on</extracomment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next sentence</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speaks more slowly</extracomment>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speaks faster</extracomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Speaks in a lower voice</extracomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speaks in a louder voice</extracomment>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops reading aloud</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <extracomment>A button with a loudspeaker: reads this page aloud</extracomment>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Information for people who ask for protection in Belgium</source>
        <translation>Informations pour les personnes qui demandent la protection en Belgique</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>This language cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>Cette langue ne peut pas être affichée pour le moment. Choisissez-en une autre ou demandez à une personne.</translation>
    </message>
    <message>
        <source>This page cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>Cette page ne peut pas être affichée pour le moment. Choisissez-en une autre ou demandez à une personne.</translation>
    </message>
    <message>
        <source>It could not be saved. Is there room, and may you write in your documents?</source>
        <translation>L’enregistrement n’a pas réussi. Y a-t-il de la place, et pouvez-vous écrire dans vos documents&#xa0;?</translation>
    </message>
    <message>
        <source>Something did not work. Please try again, or ask a person.</source>
        <translation>Quelque chose n’a pas fonctionné. Réessayez ou demandez à une personne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing can be heard at the moment. Please read on the screen, or ask a person.</source>
        <translation>On n’entend rien pour le moment. Lisez à l’écran, ou demandez à une personne.</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>%1, at %2, open</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1, à l’étape %2, ouvert</translation>
    </message>
    <message>
        <source>%1, at %2, closed</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1, à l’étape %2, fermé</translation>
    </message>
    <message>
        <source>Other roads (%1)</source>
        <comment>how many</comment>
        <translation>Autres chemins (%1)</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>Toutes les personnes à appeler</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>For the resident</source>
        <translation>Pour l’habitant(e)</translation>
    </message>
    <message>
        <source>For who helps</source>
        <translation>Pour la personne qui aide</translation>
    </message>
</context>
<context>
    <name>PairScreen</name>
    <message>
        <source>Two languages side by side</source>
        <translation>Deux langues côte à côte</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>L’autre côté pour l’habitant(e)</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>The procedure, step by step</source>
        <translation>La procédure, étape par étape</translation>
    </message>
    <message>
        <source>Touch the step where you are now. Nothing is kept after your visit.</source>
        <translation>Touchez l’étape où vous êtes maintenant. Rien n’est gardé après votre visite.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <comment>number and name of a step</comment>
        <translation>Vous êtes ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, fermé</translation>
    </message>
    <message>
        <source>Which paper do you hold?</source>
        <translation>Quel papier avez-vous&#xa0;?</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SayIn</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>Hear these words in a language; %1 is its own name</extracomment>
        <translation>Écouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in %1</source>
        <translation>Trouvé dans une autre langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 résultats sur %2</translation>
    </message>
    <message>
        <source>Showing results for “%1” instead of “%2”.</source>
        <translation>Résultats pour «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Search for similar words too</source>
        <translation>Chercher aussi des mots semblables</translation>
    </message>
    <message>
        <source>Search only for “%1”</source>
        <translation>Chercher seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No text here has “%1”.</source>
        <translation>Aucun texte ici ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Montrer d’autres résultats</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Ou choisissez un thème</translation>
    </message>
    <message>
        <source>Search does not work at the moment. Please choose a topic, or ask a person.</source>
        <translation>La recherche ne fonctionne pas pour le moment. Choisissez un thème ou demandez à une personne.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, choose one of these, or ask a person.</source>
        <translation>Rien trouvé. Essayez un autre mot, choisissez ci-dessous ou demandez à une personne.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Aide urgente</translation>
    </message>
    <message>
        <source>Type a word. You can also choose what fits:</source>
        <translation>Tapez un mot. Vous pouvez aussi choisir ce qui vous correspond&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Two languages side by side, or one again</source>
        <translation>Deux langues côte à côte, ou de nouveau une seule</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>L’autre côté pour l’habitant(e)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher sur cette page</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SightPanel</name>
    <message>
        <source>Text and sight</source>
        <translation>Texte et vue</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Hear what you touch</source>
        <translation>Écouter en touchant</translation>
    </message>
    <message>
        <source>Everything lower, to reach it sitting down</source>
        <translation>Tout plus bas, pour atteindre l’écran assis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
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
        <translation>Code pour un téléphone&#xa0;: il contient les mots du papier</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 sur %2</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>Le code suivant</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>Le premier code</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>It is being printed …</source>
        <translation>Impression en cours …</translation>
    </message>
    <message>
        <source>It is printed. Take your paper from the printer.</source>
        <translation>C’est imprimé. Prenez votre papier à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please tell staff, then print again.</source>
        <translation>L’imprimante n’a plus de papier. Dites-le au personnel, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer, or it is open. Please tell staff, then print again.</source>
        <translation>Du papier est coincé dans l’imprimante, ou elle est ouverte. Dites-le au personnel, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The printer is off, or nothing reaches it. Please tell staff, then print again.</source>
        <translation>L’imprimante est éteinte, ou rien ne lui arrive. Dites-le au personnel, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The printer was stopped. Please tell staff, then print again.</source>
        <translation>L’imprimante a été arrêtée. Dites-le au personnel, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The printer takes no paper at the moment. Please tell staff.</source>
        <translation>L’imprimante n’accepte rien pour le moment. Dites-le au personnel.</translation>
    </message>
    <message>
        <source>The printer is not there any more. Please tell staff.</source>
        <translation>L’imprimante n’est plus là. Dites-le au personnel.</translation>
    </message>
    <message>
        <source>The printer does not answer. Has a paper come out? Take it with you. Please tell staff.</source>
        <translation>L’imprimante ne répond pas. Un papier est sorti&#xa0;? Prenez-le avec vous. Dites-le au personnel.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>No name is on it. This screen keeps nothing of it.</source>
        <translation>Aucun nom n’y figure. Cet écran n’en garde rien.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Montrer le papier</translation>
    </message>
    <message>
        <source>Show the code for a phone</source>
        <translation>Montrer le code pour un téléphone</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <comment>a second language</comment>
        <translation>À côté&#xa0;:</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>Imprimante&#xa0;:</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The code cannot be shown at the moment. Please write down what you need.</source>
        <translation>Le code ne peut pas être montré pour le moment. Notez ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>It cannot be put on paper at the moment. Use the code, or write down what you need.</source>
        <translation>Cela ne peut pas être mis sur papier pour le moment. Utilisez le code, ou notez ce dont vous avez besoin.</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Restart the kiosk</source>
        <translation>Redémarrer la borne</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Arrêter la borne</translation>
    </message>
    <message>
        <source>Back to the information</source>
        <translation>Retour aux informations</translation>
    </message>
    <message>
        <source>End the kiosk? Nobody can use it until the administrator of the machine starts it again.</source>
        <translation>Arrêter la borne&#xa0;? Personne ne pourra l’utiliser avant que l’administrateur de la machine ne la relance.</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>Non, elle continue</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Oui, l’arrêter</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of an edition, %2 its date</extracomment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Age of the edition in days</source>
        <translation>Âge de l’édition en jours</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Clock of the machine</source>
        <translation>Horloge de la machine</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Place libre sur le disque</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1 is a number of gigabytes</extracomment>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>blocked by the system</source>
        <translation>bloqué par le système</translation>
    </message>
    <message>
        <source>blocked by the program only</source>
        <translation>bloqué seulement par le programme</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Wrong PINs before this one</source>
        <translation>Codes PIN faux avant celui-ci</translation>
    </message>
    <message>
        <source>What went wrong last</source>
        <translation>Derniers problèmes</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Rien n’est noté.</translation>
    </message>
    <message>
        <source>no program to speak: espeak-ng</source>
        <extracomment>What reads aloud is not installed</extracomment>
        <translation>pas de programme pour parler&#xa0;: espeak-ng</translation>
    </message>
    <message>
        <source>no loudspeaker and no earphones</source>
        <translation>ni haut-parleur ni écouteurs</translation>
    </message>
    <message>
        <source>can be heard</source>
        <translation>on peut l’entendre</translation>
    </message>
    <message>
        <source>no printer is set up</source>
        <translation>aucune imprimante n’est installée</translation>
    </message>
    <message>
        <source>no default printer is chosen</source>
        <extracomment>There are printers; the administrator has to say which one is used</extracomment>
        <translation>aucune imprimante par défaut n’est choisie</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <extracomment>%1 is the name of a printer, here and below</extracomment>
        <translation>%1&#xa0;: prête</translation>
    </message>
    <message>
        <source>%1: no paper</source>
        <translation>%1&#xa0;: plus de papier</translation>
    </message>
    <message>
        <source>%1: paper is stuck, or it is open</source>
        <translation>%1&#xa0;: papier coincé, ou elle est ouverte</translation>
    </message>
    <message>
        <source>%1: off, or nothing reaches it</source>
        <translation>%1&#xa0;: éteinte, ou rien ne lui arrive</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1&#xa0;: arrêtée</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1&#xa0;: ne répond pas</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>On the screen of staff: whether the screen can be read aloud</extracomment>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>No PIN is set. The administrator of this machine sets one with the command “kiosk pin”.</source>
        <translation>Aucun code PIN n’est défini. L’administrateur de cette machine en définit un avec la commande «&#xa0;kiosk pin&#xa0;».</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>Ce n’était pas le code PIN. Réessayez.</translation>
    </message>
    <message>
        <source>No PIN can be checked: this machine cannot write. Call its administrator.</source>
        <translation>Aucun code PIN ne peut être vérifié&#xa0;: cette machine ne peut pas écrire. Appelez son administrateur.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>Trop d’essais faux. Le prochain sera possible dans %1.</translation>
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
        <translation>%1, vous êtes ici</translation>
    </message>
    <message>
        <source>%1, %2, you are here</source>
        <comment>place of a step, its name</comment>
        <translation>%1, %2, vous êtes ici</translation>
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
        <translation>Je suis ici</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
</context>
<context>
    <name>StepArrow</name>
    <message>
        <source>Back to step: %1</source>
        <translation>Retour à l’étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step before: %1</source>
        <translation>Étape précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Étape suivante&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>Et si… (%1)</translation>
    </message>
</context>
<context>
    <name>StepPeople</name>
    <message>
        <source>Read more</source>
        <translation>Lire plus</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Soon this screen goes back to the start, and nothing of your visit is kept.</source>
        <translation>Bientôt, cet écran revient au début. Rien de votre visite n’est gardé.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Oui, je suis encore là</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Non, terminer maintenant</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show as a picture</source>
        <translation>Montrer en image</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Save the figures (CSV)</source>
        <translation>Enregistrer les chiffres (CSV)</translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Enregistrer l’image (PNG)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Search for something else</source>
        <translation>Chercher autre chose</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>Button</source>
        <comment>said behind the name of a button</comment>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Leads to a text</source>
        <comment>said behind the name of a link</comment>
        <translation>Mène à un texte</translation>
    </message>
    <message>
        <source>To choose</source>
        <comment>said behind the name of something to choose or to switch on</comment>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Write here</source>
        <comment>said behind the name of a field</comment>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>said behind a heading</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>said of something that is chosen or switched on</comment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <comment>said of a button that does nothing now</comment>
        <translation>Pas possible maintenant</translation>
    </message>
    <message>
        <source>The first touch speaks. A second touch at the same place does it. Move a finger up or down to go on.</source>
        <translation>Le premier toucher parle. Un deuxième toucher au même endroit le fait. Glissez un doigt vers le haut ou le bas pour continuer.</translation>
    </message>
</context>
<context>
    <name>WhatIfAnswer</name>
    <message>
        <source>Read more</source>
        <translation>Lire plus</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, fermé</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Not certain in your language: show the Dutch or French word</source>
        <translation>Pas certain dans votre langue&#xa0;: montrez le mot néerlandais ou français</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Words you will hear</source>
        <translation>Les mots que vous entendrez</translation>
    </message>
    <message>
        <source>Letters and people in Belgium use the Dutch or the French word.</source>
        <translation>En Belgique, les lettres et les gens utilisent le mot néerlandais ou le mot français.</translation>
    </message>
    <message>
        <source>Search for a word</source>
        <translation>Chercher un mot</translation>
    </message>
</context>
</TS>
