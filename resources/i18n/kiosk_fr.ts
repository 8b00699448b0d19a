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
    <name>ArticleLead</name>
    <message>
        <source>Count my days</source>
        <translation>Compter les jours</translation>
    </message>
</context>
<context>
    <name>ArticleTrust</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskNow</name>
    <message>
        <source>This text is out of date</source>
        <translation>Ce texte n’est plus à jour</translation>
    </message>
    <message>
        <source>The rules on this page may have changed, so we do not show it any more. Ask a person now: your lawyer or your social worker.</source>
        <translation>Les règles de cette page ont peut-être changé. Nous ne la montrons donc plus. Demandez maintenant à une personne&#xa0;: votre avocat ou votre assistant social.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar with Home, Back, Language, Text size, Hide and Finish</source>
        <translation>Barre avec Accueil, Retour, Langue, Taille du texte, Masquer et Terminer</translation>
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
        <source>Text size</source>
        <translation>Taille du texte</translation>
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
    <name>CallOut</name>
    <message>
        <source>Do this today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En cours de vérification</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1&#xa0;: pas de chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>Vrai en partie</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>On ne sait pas</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Table without source</source>
        <translation>Tableau sans source</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>no figure found</source>
        <translation>pas de chiffre trouvé</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>This number or address is being checked</source>
        <translation>Ce numéro ou cette adresse est en cours de vérification</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show the page again</source>
        <translation>Montrer de nouveau la page</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
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
    <name>DeadlineAnswer</name>
    <message>
        <source>You arrived on: %1</source>
        <translation>Vous êtes arrivé le&#xa0;: %1</translation>
    </message>
    <message>
        <source>You were registered on: %1</source>
        <translation>Vous avez été enregistré le&#xa0;: %1</translation>
    </message>
    <message>
        <source>You lodged your application on: %1</source>
        <translation>Vous avez introduit votre demande le&#xa0;: %1</translation>
    </message>
    <message>
        <source>You got it on: %1</source>
        <translation>Vous l’avez reçu le&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is today</source>
        <translation>C’est aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Il reste %n jour</numerusform>
            <numerusform>Il reste %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a lawyer today all the same</source>
        <translation>Allez quand même chez un avocat aujourd’hui</translation>
    </message>
    <message>
        <source>Only a lawyer can say if something is still possible.</source>
        <translation>Seul un avocat peut dire si quelque chose est encore possible.</translation>
    </message>
    <message>
        <source>Bring the letter and the envelope.</source>
        <translation>Apportez la lettre et l’enveloppe.</translation>
    </message>
    <message>
        <source>On letters: %1</source>
        <translation>Sur les lettres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>Appelez votre avocat aujourd’hui</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>N’attendez pas le dernier jour. Vous n’avez pas d’avocat&#xa0;? Appelez aujourd’hui une de ces personnes.</translation>
    </message>
    <message>
        <source>How we counted</source>
        <translation>Comment nous avons compté</translation>
    </message>
    <message>
        <source>The time: %1. The first day does not count.</source>
        <translation>Le délai&#xa0;: %1. Le premier jour ne compte pas.</translation>
    </message>
    <message>
        <source>We do not count Sundays and public holidays. We count Saturdays, to be safe.</source>
        <translation>Nous ne comptons pas les dimanches et les jours fériés. Nous comptons les samedis, par prudence.</translation>
    </message>
    <message>
        <source>The time ends on %1. Offices are closed then. We show the working day before.</source>
        <translation>Le délai finit le %1. Les bureaux sont alors fermés. Nous montrons le jour ouvrable d’avant.</translation>
    </message>
    <message>
        <source>The last safe day was: %1</source>
        <translation>Le dernier jour sûr était&#xa0;: %1</translation>
    </message>
    <message>
        <source>We keep nothing of what you chose here.</source>
        <translation>Nous ne gardons rien de ce que vous avez choisi ici.</translation>
    </message>
</context>
<context>
    <name>DeadlineAsked</name>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>On %1 or later</source>
        <translation>Le %1 ou plus tard</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Je ne suis pas sûr</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>I do not know the day</source>
        <translation>Je ne connais pas le jour</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Talk to a person</source>
        <translation>Parlez à une personne</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
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
    <name>DeadlineRefusal</name>
    <message>
        <source>The clock of this screen is wrong. It cannot count days now. Please tell staff.</source>
        <translation>L’horloge de cet écran n’est pas juste. L’écran ne peut pas compter les jours maintenant. Dites-le au personnel.</translation>
    </message>
    <message>
        <source>The rule for this changed, or we are checking it. A wrong day can harm you, so we show none.</source>
        <translation>La règle a changé, ou nous la vérifions. Une date fausse peut vous nuire&#xa0;: nous n’en montrons donc aucune.</translation>
    </message>
    <message>
        <source>Nobody has checked the rule for this for some time. A wrong day can harm you, so we show none.</source>
        <translation>Personne n’a vérifié cette règle depuis un certain temps. Une date fausse peut vous nuire&#xa0;: nous n’en montrons donc aucune.</translation>
    </message>
    <message>
        <source>The rule that we know has ended. A wrong day can harm you, so we show none.</source>
        <translation>La règle que nous connaissons n’est plus valable. Une date fausse peut vous nuire&#xa0;: nous n’en montrons donc aucune.</translation>
    </message>
    <message>
        <source>The day you chose is still to come. Go back and choose another day.</source>
        <translation>Le jour choisi n’est pas encore là. Revenez en arrière et choisissez un autre jour.</translation>
    </message>
    <message>
        <source>The day you chose is long ago. Only a lawyer can say what is still possible.</source>
        <translation>Le jour choisi est passé depuis longtemps. Seul un avocat peut dire ce qui est encore possible.</translation>
    </message>
    <message>
        <source>The day you chose is long ago. Ask one of these people what is possible.</source>
        <translation>Le jour choisi est passé depuis longtemps. Demandez à une de ces personnes ce qui est possible.</translation>
    </message>
    <message>
        <source>Without the day we cannot count. Look at the letter and the envelope together with staff.</source>
        <translation>Sans le jour, nous ne pouvons pas compter. Regardez la lettre et l’enveloppe avec le personnel.</translation>
    </message>
    <message>
        <source>Without the day we cannot count. Ask one of these people.</source>
        <translation>Sans le jour, nous ne pouvons pas compter. Demandez à une de ces personnes.</translation>
    </message>
    <message>
        <source>Your two answers do not fit together. Go back and look again, or ask staff to help you.</source>
        <translation>Vos deux réponses ne vont pas ensemble. Revenez en arrière et vérifiez, ou demandez de l’aide au personnel.</translation>
    </message>
    <message>
        <source>We could not check how much time you have for this. A wrong day can harm you, so we show none.</source>
        <translation>Nous n’avons pas pu vérifier combien de temps vous avez. Une date fausse peut vous nuire&#xa0;: nous n’en montrons donc aucune.</translation>
    </message>
    <message>
        <source>There may still be time. Call your lawyer today.</source>
        <translation>Il est peut-être encore temps. Appelez votre avocat aujourd’hui.</translation>
    </message>
    <message>
        <source>Show the letter and the envelope. Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>Montrez la lettre et l’enveloppe. Demandez&#xa0;: quel est mon dernier jour&#xa0;? Vous n’avez pas d’avocat&#xa0;? Appelez aujourd’hui une de ces personnes.</translation>
    </message>
    <message>
        <source>Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>Demandez&#xa0;: quel est mon dernier jour&#xa0;? Vous n’avez pas d’avocat&#xa0;? Appelez aujourd’hui une de ces personnes.</translation>
    </message>
    <message>
        <source>Why we show no day</source>
        <translation>Pourquoi nous ne montrons pas de jour</translation>
    </message>
</context>
<context>
    <name>DeadlineScreen</name>
    <message>
        <source>When did you arrive in Belgium?</source>
        <translation>Quand êtes-vous arrivé en Belgique&#xa0;?</translation>
    </message>
    <message>
        <source>When were you registered?</source>
        <translation>Quand avez-vous été enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>When did you lodge your application?</source>
        <translation>Quand avez-vous introduit votre demande&#xa0;?</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation>Quand l’avez-vous reçu&#xa0;?</translation>
    </message>
    <message>
        <source>The post left a note first? Take the day of the note. You are not sure? Take the earlier day.</source>
        <translation>La poste a d’abord laissé un avis&#xa0;? Prenez le jour de l’avis. Vous n’êtes pas sûr&#xa0;? Prenez le jour le plus tôt.</translation>
    </message>
    <message>
        <source>You are not sure? Take the earlier day.</source>
        <translation>Vous n’êtes pas sûr&#xa0;? Prenez le jour le plus tôt.</translation>
    </message>
    <message>
        <source>We show no day for this</source>
        <translation>Nous ne montrons pas de jour pour cela</translation>
    </message>
    <message>
        <source>The day we count has passed</source>
        <translation>Le jour que nous comptons est passé</translation>
    </message>
    <message>
        <source>The last safe day</source>
        <translation>Le dernier jour sûr</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>When did you ask for protection in Belgium?</source>
        <translation>Quand avez-vous demandé la protection en Belgique&#xa0;?</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>Compter les jours</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Where this figure comes from:</source>
        <translation>D’où vient ce chiffre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>What happened to others does not predict your case.</source>
        <translation>Ce qui s’est passé pour d’autres ne prédit pas ce qui se passera pour vous.</translation>
    </message>
</context>
<context>
    <name>HitTile</name>
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
        <source>Information for people who ask for protection in Belgium. This screen keeps nothing about you.</source>
        <translation>Informations pour les personnes qui demandent la protection en Belgique. Cet écran ne garde rien sur vous.</translation>
    </message>
    <message>
        <source>Search: lawyer, interview, annex 26 …</source>
        <translation>Rechercher&#xa0;: avocat, entretien, annexe 26&#xa0;…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
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
        <source>How many people ask, how many receive protection</source>
        <translation>Combien de personnes demandent une protection, combien la reçoivent</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>In Dutch, in French and in your language</source>
        <translation>En néerlandais, en français et dans votre langue</translation>
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
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
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
    <name>Legend</name>
    <message>
        <source>First bar: %1</source>
        <translation>Première barre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Second bar: %1</source>
        <translation>Deuxième barre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Striped bars were not final when they were published.</source>
        <translation>Les barres rayées n’étaient pas définitives lors de la publication.</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>Drawing of this paper. Your paper may look different.</source>
        <translation>Dessin de ce papier. Le vôtre peut être différent.</translation>
    </message>
    <message>
        <source>This is a drawing: your paper may look different.</source>
        <translation>C’est un dessin&#xa0;: votre papier peut être différent.</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Agissez aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>It belongs to this step</source>
        <translation>Il fait partie de cette étape</translation>
    </message>
    <message>
        <source>See this step</source>
        <translation>Voir cette étape</translation>
    </message>
    <message>
        <source>I am not here any more</source>
        <translation>Je ne suis plus ici</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis ici</translation>
    </message>
    <message>
        <source>You are here. This is kept until your visit ends.</source>
        <translation>Vous êtes ici. C’est gardé jusqu’à la fin de votre visite.</translation>
    </message>
</context>
<context>
    <name>LetterTile</name>
    <message>
        <source>%1. %2</source>
        <comment>the words printed on a paper, then what it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Act today. %1</source>
        <comment>then what the paper is</comment>
        <translation>Agissez aujourd’hui. %1</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Agissez aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>Which of these is like your paper? These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.</source>
        <translation>Quel papier ressemble au vôtre&#xa0;? Ce sont des dessins&#xa0;: votre papier peut être différent. Cherchez en haut les mots en néerlandais ou en français.</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>Compter les jours</translation>
    </message>
    <message>
        <source>Your paper is not here? These pages help with any letter.</source>
        <translation>Votre papier n’est pas ici&#xa0;? Ces pages aident pour toute lettre.</translation>
    </message>
</context>
<context>
    <name>LyingBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1&#xa0;: pas de chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
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
</context>
<context>
    <name>OfficialWords</name>
    <message>
        <source>On the paper:</source>
        <translation>Sur le papier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>OwnLetterCounts</name>
    <message>
        <source>The date in your own letter counts</source>
        <translation>C’est la date dans votre propre lettre qui compte</translation>
    </message>
    <message>
        <source>This is to help you count. Look in your letter, and ask your lawyer.</source>
        <translation>Ceci vous aide à compter. Regardez dans votre lettre et demandez à votre avocat.</translation>
    </message>
    <message>
        <source>Look in your letter: there is a last day, or a number of days. Ask your lawyer.</source>
        <translation>Regardez dans votre lettre&#xa0;: il y a un dernier jour, ou un nombre de jours. Demandez à votre avocat.</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>Talk to a person</source>
        <translation>Parlez à une personne</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Hide this page at once</source>
        <translation>Cacher cette page tout de suite</translation>
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
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Which paper do you hold?</source>
        <translation>Quel papier avez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Old or new rules?</source>
        <translation>Anciennes ou nouvelles règles&#xa0;?</translation>
    </message>
    <message>
        <source>Fold all steps</source>
        <translation>Fermer toutes les étapes</translation>
    </message>
    <message>
        <source>Open all steps</source>
        <translation>Ouvrir toutes les étapes</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>Nothing that you do here is kept.</source>
        <translation>Rien de ce que vous faites ici n’est gardé.</translation>
    </message>
    <message>
        <source>Information of %1</source>
        <translation>Informations du %1</translation>
    </message>
</context>
<context>
    <name>RulesBlock</name>
    <message>
        <source>Not sure which rules are yours? Ask your lawyer.</source>
        <translation>Vous ne savez pas quelles règles valent pour vous&#xa0;? Demandez à votre avocat.</translation>
    </message>
</context>
<context>
    <name>RulesQuestion</name>
    <message>
        <source>I am not sure</source>
        <translation>Je ne suis pas sûr</translation>
    </message>
    <message>
        <source>Not sure? Both rules are shown. Show your papers to your lawyer and ask which rules are yours.</source>
        <translation>Pas sûr&#xa0;? Les deux règles sont affichées. Montrez vos papiers à votre avocat et demandez quelles règles valent pour vous.</translation>
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
        <source>Found through another word</source>
        <translation>Trouvé avec un autre mot</translation>
    </message>
    <message>
        <source>Found in %1</source>
        <translation>Trouvé dans une autre langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>S’écrit presque pareil</translation>
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
        <source>Search does not work at the moment. Please choose a topic, or ask a person.</source>
        <translation>La recherche ne fonctionne pas pour le moment. Choisissez un thème ou demandez à une personne.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, choose one of these, or ask a person.</source>
        <translation>Rien trouvé. Essayez un autre mot, choisissez ci-dessous ou demandez à une personne.</translation>
    </message>
    <message>
        <source>Type a word. You can also choose what fits:</source>
        <translation>Tapez un mot. Vous pouvez aussi choisir ce qui vous correspond&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SideRoad</name>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Side road, it comes back</source>
        <translation>Chemin à part, vous revenez ensuite</translation>
    </message>
    <message>
        <source>The road ends here</source>
        <translation>Le chemin s’arrête ici</translation>
    </message>
    <message>
        <source>Side road</source>
        <translation>Chemin à part</translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A letter or two that show how large the text will be</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SourceFold</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>D’où viennent ces informations</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Official source</source>
        <translation>Source officielle</translation>
    </message>
    <message>
        <source>Official figures, read at a third party</source>
        <translation>Chiffres officiels, lus dans une autre source</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Copy of a legal text</source>
        <translation>Copie d’un texte de loi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Press or secondary source</source>
        <translation>Presse ou source indirecte</translation>
    </message>
    <message>
        <source>Company or law firm</source>
        <translation>Entreprise ou cabinet d’avocats</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Pas de source indiquée</translation>
    </message>
    <message>
        <source>%1 · date of the source: %2</source>
        <translation>%1 · date de la source&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · the source shows no date</source>
        <translation>%1 · la source ne montre pas de date</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Where it goes from here</source>
        <translation>La suite du chemin</translation>
    </message>
    <message>
        <source>I am not here any more</source>
        <translation>Je ne suis plus ici</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis ici</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lire plus</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Side road</source>
        <translation>Chemin à part</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who does it · what happens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Side road, it ends here</source>
        <translation>Chemin à part, il se termine ici</translation>
    </message>
    <message>
        <source>Side road, it ends here or goes back to step: %1</source>
        <translation>Chemin à part, il se termine ici ou revient à l’étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Side road, back to step: %1</source>
        <translation>Chemin à part, retour à l’étape&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>open, %1</source>
        <comment>then who does it</comment>
        <translation>ouvert, %1</translation>
    </message>
    <message>
        <source>closed, %1</source>
        <comment>then who does it</comment>
        <translation>fermé, %1</translation>
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
    <message>
        <source>I am here</source>
        <translation>Je suis ici</translation>
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
    <name>Story</name>
    <message numerus="yes">
        <source>The newest figure is about %n month(s) old. New ones may exist.</source>
        <translation>
            <numerusform>Le chiffre le plus récent date d’environ %n mois. Il en existe peut-être de plus récents.</numerusform>
            <numerusform>Le chiffre le plus récent date d’environ %n mois. Il en existe peut-être de plus récents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest figure is more than %n year(s) old. New ones may exist.</source>
        <translation>
            <numerusform>Le chiffre le plus récent date de plus de %n an. Il en existe peut-être de plus récents.</numerusform>
            <numerusform>Le chiffre le plus récent date de plus de %n ans. Il en existe peut-être de plus récents.</numerusform>
        </translation>
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
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>What does this count?</source>
        <translation>Qu’est-ce qui est compté&#xa0;?</translation>
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
    <name>StoryCard</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1&#xa0;: pas de chiffre</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>Pas encore définitif lors de la publication.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
</context>
<context>
    <name>StoryLimits</name>
    <message>
        <source>What this does not say</source>
        <translation>Ce que cela ne dit pas</translation>
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
    <name>StoryTable</name>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>Pas encore définitif lors de la publication.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
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
    <name>TranslationChip</name>
    <message>
        <source>Translated by machine, not reviewed by a person</source>
        <translation>Traduit par une machine, pas relu par une personne</translation>
    </message>
    <message>
        <source>Translated by a person, not reviewed yet</source>
        <translation>Traduit par une personne, pas encore relu</translation>
    </message>
    <message>
        <source>The original text changed after this translation was made</source>
        <translation>Le texte original a changé après cette traduction</translation>
    </message>
    <message>
        <source>Not available in your language yet: shown in %1</source>
        <translation>Pas encore dans votre langue. Langue de ce texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translation reviewed by a native speaker</source>
        <translation>Traduction relue par une personne dont c’est la langue</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>Cette page aurait déjà dû être revue&#xa0;: demandez aussi à une personne</translation>
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
        <source>What if …</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>The word in your language is being checked</source>
        <translation>Le mot dans votre langue est en cours de vérification</translation>
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
