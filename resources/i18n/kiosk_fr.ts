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
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>Compter les jours</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Act today</source>
        <translation>Agissez aujourd’hui</translation>
    </message>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>A peut-être changé&#xa0;: %1. Demandez à un avocat aujourd’hui.</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>Cette page aurait déjà dû être revue&#xa0;: demandez aussi à une personne</translation>
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
        <source>What we do not know</source>
        <translation>Ce que nous ne savons pas</translation>
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
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
    <name>ContactList</name>
    <message>
        <source>We have not called every number here. Nobody answers? Ask staff.</source>
        <translation>Nous n’avons pas appelé tous ces numéros. Personne ne répond&#xa0;? Demandez au personnel.</translation>
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
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>What does this count?</source>
        <translation>Qu’est-ce qui est compté&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CountryYear</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1&#xa0;: pas de chiffre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>People, %1</source>
        <comment>the people of a year</comment>
        <translation>Personnes, %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
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
    <name>DeadlineCounted</name>
    <message>
        <source>You arrived on: %1</source>
        <translation>Date de votre arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>You lodged your application on: %1</source>
        <translation>Vous avez introduit votre demande le&#xa0;: %1</translation>
    </message>
    <message>
        <source>The date on the letter: %1</source>
        <translation>Date écrite sur la lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The least time that any rule gives: %1. The first day does not count.</source>
        <translation>Le délai le plus court de toutes les règles&#xa0;: %1. Le premier jour ne compte pas.</translation>
    </message>
    <message>
        <source>The time: %1. The first day does not count.</source>
        <translation>Le délai&#xa0;: %1. Le premier jour ne compte pas.</translation>
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
        <source>Go today all the same</source>
        <translation>Allez-y quand même aujourd’hui</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides.</source>
        <translation>Vous avez peut-être plus de temps&#xa0;: la lettre décide.</translation>
    </message>
    <message>
        <source>Only a lawyer can say if something is still possible. Bring the letter and the envelope.</source>
        <translation>Seul un avocat peut dire si quelque chose est encore possible. Prenez la lettre et l’enveloppe.</translation>
    </message>
    <message>
        <source>Say the true reason why you are late. Bring proof, for example a paper from a doctor.</source>
        <translation>Dites la vraie raison de votre retard. Apportez des preuves, par exemple un papier d’un médecin.</translation>
    </message>
    <message>
        <source>On letters: %1</source>
        <translation>Sur les lettres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides. Call a lawyer today.</source>
        <translation>Vous avez peut-être plus de temps&#xa0;: la lettre décide. Appelez un avocat aujourd’hui.</translation>
    </message>
    <message>
        <source>Better today: you may have less time</source>
        <translation>Mieux vaut agir aujourd’hui&#xa0;: vous avez peut-être moins de temps</translation>
    </message>
    <message>
        <source>Better by %1</source>
        <translation>Mieux vaut agir au plus tard le %1</translation>
    </message>
    <message>
        <source>Is a smaller number in the letter? Then it counts. There can be less time to ask the court that you may stay. No rule gives less than %1.</source>
        <translation>Y a-t-il un nombre plus petit dans la lettre&#xa0;? Alors c’est lui qui compte. Pour demander au tribunal de pouvoir rester, le délai peut être plus court. Aucune règle ne donne moins que %1.</translation>
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
        <source>We do not count Sundays and public holidays. We count Saturdays, to be safe.</source>
        <translation>Nous ne comptons pas les dimanches et les jours fériés. Nous comptons les samedis, par prudence.</translation>
    </message>
    <message>
        <source>The time ends on %1. Offices are closed then. We show the working day before.</source>
        <translation>Le délai finit le %1. Les bureaux sont alors fermés. Nous montrons le jour ouvrable d’avant.</translation>
    </message>
    <message>
        <source>The day to act by was: %1</source>
        <translation>Il fallait agir au plus tard ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>We keep nothing of what you chose here.</source>
        <translation>Nous ne gardons rien de ce que vous avez choisi ici.</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>I do not know the day</source>
        <translation>Je ne connais pas le jour</translation>
    </message>
    <message>
        <source>I cannot find the date</source>
        <translation>Je ne trouve pas la date</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>Compter pour un autre papier</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Parlez à une personne</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
</context>
<context>
    <name>DeadlineHeld</name>
    <message>
        <source>No, neither of the two</source>
        <translation>Non, aucun des deux</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>Oui, ou je ne sais pas</translation>
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
    <name>DeadlineNamed</name>
    <message>
        <source>On the day on your paper</source>
        <translation>Le jour écrit sur votre papier</translation>
    </message>
    <message>
        <source>Before the last day on your paper</source>
        <translation>Avant le dernier jour écrit sur votre papier</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>Vous ne pouvez pas venir&#xa0;?</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>Appelez votre avocat aujourd’hui</translation>
    </message>
    <message>
        <source>The day has passed?</source>
        <translation>Le jour est passé&#xa0;?</translation>
    </message>
    <message>
        <source>The day has passed? Go today all the same. Say the true reason, with proof.</source>
        <translation>Le jour est passé&#xa0;? Allez-y quand même aujourd’hui. Dites la vraie raison, avec des preuves.</translation>
    </message>
    <message>
        <source>Go today all the same. Say the true reason, with proof.</source>
        <translation>Allez-y quand même aujourd’hui. Dites la vraie raison, avec des preuves.</translation>
    </message>
    <message>
        <source>Say it today, before that day, with a good reason and proof. Your lawyer or social worker can do it with you.</source>
        <translation>Dites-le aujourd’hui, avant ce jour, avec une bonne raison et des preuves. Votre avocat ou votre assistant(e) social(e) peut le faire avec vous.</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>N’attendez pas le dernier jour. Vous n’avez pas d’avocat&#xa0;? Appelez aujourd’hui une de ces personnes.</translation>
    </message>
</context>
<context>
    <name>DeadlineNow</name>
    <message>
        <source>In a closed centre, or when a removal is planned, the time is very short. Do not count: act now.</source>
        <translation>En centre fermé, ou quand un éloignement est prévu, le délai est très court. Ne comptez pas&#xa0;: agissez maintenant.</translation>
    </message>
    <message>
        <source>Without the number in the letter we cannot count. Look for it together with staff. You find it? Come back and count.</source>
        <translation>Sans le nombre écrit dans la lettre, nous ne pouvons pas compter. Cherchez-le avec le personnel. Vous le trouvez&#xa0;? Revenez compter ici.</translation>
    </message>
    <message>
        <source>Without the date on the letter we cannot count. Look at the letter and the envelope together with staff.</source>
        <translation>Sans la date de la lettre, nous ne pouvons pas compter. Regardez la lettre et l’enveloppe avec le personnel.</translation>
    </message>
    <message>
        <source>Without the day we cannot count. Ask one of these people.</source>
        <translation>Sans le jour, nous ne pouvons pas compter. Demandez à une de ces personnes.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. It cannot count days now. Please tell staff.</source>
        <translation>L’horloge de cet appareil n’est pas juste. Il ne peut pas compter les jours maintenant. Dites-le au personnel.</translation>
    </message>
    <message>
        <source>The day you chose is still to come. Go back and choose another day.</source>
        <translation>Le jour choisi n’est pas encore là. Revenez en arrière et choisissez un autre jour.</translation>
    </message>
    <message>
        <source>The date you chose is long ago. Only a lawyer can say what is still possible.</source>
        <translation>La date que vous avez choisie est loin dans le passé. Seul un avocat peut dire ce qui est encore possible.</translation>
    </message>
    <message>
        <source>The day you chose is long ago. Ask one of these people what is possible.</source>
        <translation>Le jour choisi est passé depuis longtemps. Demandez à une de ces personnes ce qui est possible.</translation>
    </message>
    <message>
        <source>We are not sure of the rule for this. A wrong day can harm you, so we show none.</source>
        <translation>Nous ne sommes pas sûrs de la règle. Une date fausse peut vous nuire&#xa0;: nous n’en montrons donc aucune.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
    <name>DeadlineNumber</name>
    <message>
        <source>Another number</source>
        <translation>Un autre nombre</translation>
    </message>
    <message>
        <source>No number: the letter names a last day</source>
        <translation>Pas de nombre&#xa0;: la lettre donne un dernier jour</translation>
    </message>
    <message>
        <source>I cannot find it</source>
        <translation>Je ne le trouve pas</translation>
    </message>
</context>
<context>
    <name>DeadlineScreen</name>
    <message>
        <source>One week is 7 days. Hours? Take 1. A larger number? Take the last one here.</source>
        <translation>Une semaine, c’est 7 jours. Des heures&#xa0;? Prenez 1. Un nombre plus grand&#xa0;? Prenez le dernier ici.</translation>
    </message>
    <message>
        <source>When did you arrive in Belgium?</source>
        <translation>Quel jour êtes-vous arrivé(e) en Belgique&#xa0;?</translation>
    </message>
    <message>
        <source>Which date is printed on the letter?</source>
        <translation>Quelle date est écrite sur la lettre&#xa0;?</translation>
    </message>
    <message>
        <source>Are you in a closed centre, or is your removal planned?</source>
        <translation>Êtes-vous en centre fermé, ou votre éloignement est-il prévu&#xa0;?</translation>
    </message>
    <message>
        <source>Which number of days is in your letter?</source>
        <translation>Quel nombre de jours y a-t-il dans votre lettre&#xa0;?</translation>
    </message>
    <message>
        <source>Your appointment counts</source>
        <translation>C’est votre rendez-vous qui compte</translation>
    </message>
    <message>
        <source>The last day on your paper counts</source>
        <translation>C’est le dernier jour écrit sur votre papier qui compte</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Agissez aujourd’hui</translation>
    </message>
    <message>
        <source>Act by this day</source>
        <translation>Agissez au plus tard ce jour</translation>
    </message>
    <message>
        <source>A closed centre has locked doors. A removal is planned when a paper names the day you must travel.</source>
        <translation>Un centre fermé a des portes fermées à clé. Un éloignement est prévu quand un papier donne le jour de votre départ.</translation>
    </message>
    <message>
        <source>Look on every page, often on the last one. Two numbers? Take the smaller one.</source>
        <translation>Regardez chaque page, souvent la dernière. Deux nombres&#xa0;? Prenez le plus petit.</translation>
    </message>
    <message>
        <source>Not the day you got it. Two dates? Take the earlier one.</source>
        <translation>Pas le jour où vous l’avez reçue. Deux dates&#xa0;? Prenez la première.</translation>
    </message>
    <message>
        <source>When did you lodge your application?</source>
        <translation>Quand avez-vous introduit votre demande&#xa0;?</translation>
    </message>
    <message>
        <source>You are not sure? Take the earlier day.</source>
        <translation>Vous n’êtes pas sûr&#xa0;? Prenez le jour le plus tôt.</translation>
    </message>
    <message>
        <source>The day we count has passed</source>
        <translation>Le jour que nous comptons est passé</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>Compter les jours</translation>
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
    <name>FigureSource</name>
    <message>
        <source>Where this figure comes from:</source>
        <translation>D’où vient ce chiffre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FigureUnit</name>
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
    <name>GotItFirst</name>
    <message>
        <source>Your lawyer or the centre may have had the letter first</source>
        <translation>Votre avocat ou le centre a peut-être reçu la lettre avant vous</translation>
    </message>
    <message>
        <source>Then the time may already run. We count from the date on the letter: nobody can have had it earlier. Ask them when it came, and keep the envelope.</source>
        <translation>Alors le délai court peut-être déjà. Nous comptons à partir de la date de la lettre&#xa0;: personne n’a pu l’avoir plus tôt. Demandez-leur quand elle est arrivée, et gardez l’enveloppe.</translation>
    </message>
    <message>
        <source>Then the time may already run. Ask them when it came, and keep the envelope.</source>
        <translation>Alors le délai court peut-être déjà. Demandez-leur quand elle est arrivée, et gardez l’enveloppe.</translation>
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
    <message>
        <source>Count my days</source>
        <translation>Compter les jours</translation>
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
    <name>Lane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
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
        <source>Look at your paper</source>
        <translation>Regardez votre papier</translation>
    </message>
    <message>
        <source>This is a drawing: your paper may look different.</source>
        <translation>C’est un dessin&#xa0;: votre papier peut être différent.</translation>
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
    <message>
        <source>It belongs to this step</source>
        <translation>Il fait partie de cette étape</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
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
    <message>
        <source>Count my days</source>
        <translation>Compter les jours</translation>
    </message>
</context>
<context>
    <name>LimitsChip</name>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>A peut-être changé&#xa0;: %1. Demandez à un avocat aujourd’hui.</translation>
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
    <message>
        <source>Nothing can be heard at the moment. Please read on the screen, or ask a person.</source>
        <translation>On n’entend rien pour le moment. Lisez à l’écran, ou demandez à une personne.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
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
    <name>OlderPages</name>
    <message>
        <source>A part of this comes from older pages that agree. We looked on %1 and look again by %2.</source>
        <comment>two days</comment>
        <translation>Une partie de ce texte vient de pages plus anciennes qui concordent. Nous avons regardé le %1 et regarderons de nouveau avant le %2.</translation>
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
    <name>OwnLetterCounts</name>
    <message>
        <source>The date in your own letter counts</source>
        <translation>C’est la date dans votre propre lettre qui compte</translation>
    </message>
    <message>
        <source>This is to help you count. Look in your letter, and ask your lawyer.</source>
        <translation>Ceci vous aide à compter. Regardez dans votre lettre et demandez à votre avocat.</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>Toutes les personnes à appeler</translation>
    </message>
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
    <name>PeopleSheet</name>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
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
    <name>RulesBlock</name>
    <message>
        <source>Not sure which rules are yours? Ask your lawyer.</source>
        <translation>Vous ne savez pas quelles règles valent pour vous&#xa0;? Demandez à votre avocat.</translation>
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
    <name>ShareLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1&#xa0;: %2</translation>
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
    <name>SourceFold</name>
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
    <name>Station</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
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
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>I am here</source>
        <translation>Je suis ici</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Side road from step: %1</source>
        <translation>Chemin à part depuis l’étape&#xa0;: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
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
    <message>
        <source>Papers at this step</source>
        <translation>Les papiers de cette étape</translation>
    </message>
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>Et si… (%1)</translation>
    </message>
    <message>
        <source>Where it goes from here</source>
        <translation>La suite du chemin</translation>
    </message>
    <message>
        <source>Talk to a person, sources</source>
        <translation>Parlez à une personne, sources</translation>
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
    <message>
        <source>What does this count?</source>
        <translation>Qu’est-ce qui est compté&#xa0;?</translation>
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
    <name>TimeWords</name>
    <message>
        <source>Look for these words</source>
        <translation>Cherchez ces mots</translation>
    </message>
    <message>
        <source>The number stands where the dots are. Staff can look with you.</source>
        <translation>Le nombre se trouve à la place des points. Le personnel peut chercher avec vous.</translation>
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
    <name>TrustRow</name>
    <message>
        <source>Translated by machine</source>
        <translation>Traduit par machine</translation>
    </message>
    <message>
        <source>Translation not reviewed yet</source>
        <translation>Traduction pas encore relue</translation>
    </message>
    <message>
        <source>Older translation</source>
        <translation>Traduction plus ancienne</translation>
    </message>
    <message>
        <source>Shown in %1</source>
        <comment>a language</comment>
        <translation>Affiché en %1</translation>
    </message>
    <message>
        <source>Translation reviewed</source>
        <translation>Traduction relue</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>How far this can be trusted</source>
        <translation>À quel point c’est fiable</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>TrustSheet</name>
    <message>
        <source>How far this can be trusted</source>
        <translation>À quel point c’est fiable</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>D’où viennent ces informations</translation>
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
    <message>
        <source>Letters of the alphabet</source>
        <translation>Lettres de l’alphabet</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>Mots avec %1</translation>
    </message>
</context>
</TS>
