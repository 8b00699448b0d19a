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
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>Count my days</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Act today</source>
        <translation>Act today</translation>
    </message>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>May have changed: %1. Ask a lawyer today.</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>This page should have been reviewed by now: ask a person too</translation>
    </message>
</context>
<context>
    <name>AskNow</name>
    <message>
        <source>This text is out of date</source>
        <translation>This text is out of date</translation>
    </message>
    <message>
        <source>The rules on this page may have changed, so we do not show it any more. Ask a person now: your lawyer or your social worker.</source>
        <translation>The rules on this page may have changed, so we do not show it any more. Ask a person now: your lawyer or your social worker.</translation>
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
    <name>CallOut</name>
    <message>
        <source>Do this today</source>
        <translation>Do this today</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Careful</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>What we do not know</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: no figure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>True</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>Partly true</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
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
    <name>ComparisonTables</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Table without source</source>
        <translation>Table without source</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>no figure found</source>
        <translation>no figure found</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>We have not called every number here. Nobody answers? Ask staff.</source>
        <translation>We have not called every number here. Nobody answers? Ask staff.</translation>
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
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
    <message>
        <source>What does this count?</source>
        <translation>What does this count?</translation>
    </message>
</context>
<context>
    <name>CountryYear</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: no figure</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>People, %1</source>
        <comment>the people of a year</comment>
        <translation>People, %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
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
    <name>DeadlineCounted</name>
    <message>
        <source>You arrived on: %1</source>
        <translation>You arrived on: %1</translation>
    </message>
    <message>
        <source>You lodged your application on: %1</source>
        <translation>You lodged your application on: %1</translation>
    </message>
    <message>
        <source>The date on the letter: %1</source>
        <translation>The date on the letter: %1</translation>
    </message>
    <message>
        <source>The least time that any rule gives: %1. The first day does not count.</source>
        <translation>The least time that any rule gives: %1. The first day does not count.</translation>
    </message>
    <message>
        <source>The time: %1. The first day does not count.</source>
        <translation>The time: %1. The first day does not count.</translation>
    </message>
    <message>
        <source>This is today</source>
        <translation>This is today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a lawyer today all the same</source>
        <translation>Go to a lawyer today all the same</translation>
    </message>
    <message>
        <source>Go today all the same</source>
        <translation>Go today all the same</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides.</source>
        <translation>Perhaps you have more time: the letter decides.</translation>
    </message>
    <message>
        <source>Only a lawyer can say if something is still possible. Bring the letter and the envelope.</source>
        <translation>Only a lawyer can say if something is still possible. Bring the letter and the envelope.</translation>
    </message>
    <message>
        <source>Say the true reason why you are late. Bring proof, for example a paper from a doctor.</source>
        <translation>Say the true reason why you are late. Bring proof, for example a paper from a doctor.</translation>
    </message>
    <message>
        <source>On letters: %1</source>
        <translation>On letters: %1</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides. Call a lawyer today.</source>
        <translation>Perhaps you have more time: the letter decides. Call a lawyer today.</translation>
    </message>
    <message>
        <source>Better today: you may have less time</source>
        <translation>Better today: you may have less time</translation>
    </message>
    <message>
        <source>Better by %1</source>
        <translation>Better by %1</translation>
    </message>
    <message>
        <source>Is a smaller number in the letter? Then it counts. There can be less time to ask the court that you may stay. No rule gives less than %1.</source>
        <translation>Is a smaller number in the letter? Then it counts. There can be less time to ask the court that you may stay. No rule gives less than %1.</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>Call your lawyer today</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>Do not wait for the last day. You have no lawyer? Call one of these people today.</translation>
    </message>
    <message>
        <source>How we counted</source>
        <translation>How we counted</translation>
    </message>
    <message>
        <source>We do not count Sundays and public holidays. We count Saturdays, to be safe.</source>
        <translation>We do not count Sundays and public holidays. We count Saturdays, to be safe.</translation>
    </message>
    <message>
        <source>The time ends on %1. Offices are closed then. We show the working day before.</source>
        <translation>The time ends on %1. Offices are closed then. We show the working day before.</translation>
    </message>
    <message>
        <source>The day to act by was: %1</source>
        <translation>The day to act by was: %1</translation>
    </message>
    <message>
        <source>We keep nothing of what you chose here.</source>
        <translation>We keep nothing of what you chose here.</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I do not know the day</source>
        <translation>I do not know the day</translation>
    </message>
    <message>
        <source>I cannot find the date</source>
        <translation>I cannot find the date</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>Count for another paper</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Talk to a person</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
</context>
<context>
    <name>DeadlineHeld</name>
    <message>
        <source>No, neither of the two</source>
        <translation>No, neither of the two</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>Yes, or I am not sure</translation>
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
    <name>DeadlineNamed</name>
    <message>
        <source>On the day on your paper</source>
        <translation>On the day on your paper</translation>
    </message>
    <message>
        <source>Before the last day on your paper</source>
        <translation>Before the last day on your paper</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>You cannot come?</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>Call your lawyer today</translation>
    </message>
    <message>
        <source>The day has passed?</source>
        <translation>The day has passed?</translation>
    </message>
    <message>
        <source>The day has passed? Go today all the same. Say the true reason, with proof.</source>
        <translation>The day has passed? Go today all the same. Say the true reason, with proof.</translation>
    </message>
    <message>
        <source>Go today all the same. Say the true reason, with proof.</source>
        <translation>Go today all the same. Say the true reason, with proof.</translation>
    </message>
    <message>
        <source>Say it today, before that day, with a good reason and proof. Your lawyer or social worker can do it with you.</source>
        <translation>Say it today, before that day, with a good reason and proof. Your lawyer or social worker can do it with you.</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>Do not wait for the last day. You have no lawyer? Call one of these people today.</translation>
    </message>
</context>
<context>
    <name>DeadlineNow</name>
    <message>
        <source>In a closed centre, or when a removal is planned, the time is very short. Do not count: act now.</source>
        <translation>In a closed centre, or when a removal is planned, the time is very short. Do not count: act now.</translation>
    </message>
    <message>
        <source>Without the number in the letter we cannot count. Look for it together with staff. You find it? Come back and count.</source>
        <translation>Without the number in the letter we cannot count. Look for it together with staff. You find it? Come back and count.</translation>
    </message>
    <message>
        <source>Without the date on the letter we cannot count. Look at the letter and the envelope together with staff.</source>
        <translation>Without the date on the letter we cannot count. Look at the letter and the envelope together with staff.</translation>
    </message>
    <message>
        <source>Without the day we cannot count. Ask one of these people.</source>
        <translation>Without the day we cannot count. Ask one of these people.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. It cannot count days now. Please tell staff.</source>
        <translation>The clock of this device is wrong. It cannot count days now. Please tell staff.</translation>
    </message>
    <message>
        <source>The day you chose is still to come. Go back and choose another day.</source>
        <translation>The day you chose is still to come. Go back and choose another day.</translation>
    </message>
    <message>
        <source>The date you chose is long ago. Only a lawyer can say what is still possible.</source>
        <translation>The date you chose is long ago. Only a lawyer can say what is still possible.</translation>
    </message>
    <message>
        <source>The day you chose is long ago. Ask one of these people what is possible.</source>
        <translation>The day you chose is long ago. Ask one of these people what is possible.</translation>
    </message>
    <message>
        <source>We are not sure of the rule for this. A wrong day can harm you, so we show none.</source>
        <translation>We are not sure of the rule for this. A wrong day can harm you, so we show none.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>There may still be time. Call your lawyer today.</source>
        <translation>There may still be time. Call your lawyer today.</translation>
    </message>
    <message>
        <source>Show the letter and the envelope. Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>Show the letter and the envelope. Ask: what is my last day? You have no lawyer? Call one of these people today.</translation>
    </message>
    <message>
        <source>Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>Ask: what is my last day? You have no lawyer? Call one of these people today.</translation>
    </message>
    <message>
        <source>Why we show no day</source>
        <translation>Why we show no day</translation>
    </message>
</context>
<context>
    <name>DeadlineNumber</name>
    <message>
        <source>Another number</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>No number: the letter names a last day</source>
        <translation>No number: the letter names a last day</translation>
    </message>
    <message>
        <source>I cannot find it</source>
        <translation>I cannot find it</translation>
    </message>
</context>
<context>
    <name>DeadlineScreen</name>
    <message>
        <source>One week is 7 days. Hours? Take 1. A larger number? Take the last one here.</source>
        <translation>One week is 7 days. Hours? Take 1. A larger number? Take the last one here.</translation>
    </message>
    <message>
        <source>When did you arrive in Belgium?</source>
        <translation>When did you arrive in Belgium?</translation>
    </message>
    <message>
        <source>Which date is printed on the letter?</source>
        <translation>Which date is printed on the letter?</translation>
    </message>
    <message>
        <source>Are you in a closed centre, or is your removal planned?</source>
        <translation>Are you in a closed centre, or is your removal planned?</translation>
    </message>
    <message>
        <source>Which number of days is in your letter?</source>
        <translation>Which number of days is in your letter?</translation>
    </message>
    <message>
        <source>Your appointment counts</source>
        <translation>Your appointment counts</translation>
    </message>
    <message>
        <source>The last day on your paper counts</source>
        <translation>The last day on your paper counts</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Act today</translation>
    </message>
    <message>
        <source>Act by this day</source>
        <translation>Act by this day</translation>
    </message>
    <message>
        <source>A closed centre has locked doors. A removal is planned when a paper names the day you must travel.</source>
        <translation>A closed centre has locked doors. A removal is planned when a paper names the day you must travel.</translation>
    </message>
    <message>
        <source>Look on every page, often on the last one. Two numbers? Take the smaller one.</source>
        <translation>Look on every page, often on the last one. Two numbers? Take the smaller one.</translation>
    </message>
    <message>
        <source>Not the day you got it. Two dates? Take the earlier one.</source>
        <translation>Not the day you got it. Two dates? Take the earlier one.</translation>
    </message>
    <message>
        <source>When did you lodge your application?</source>
        <translation>When did you lodge your application?</translation>
    </message>
    <message>
        <source>You are not sure? Take the earlier day.</source>
        <translation>You are not sure? Take the earlier day.</translation>
    </message>
    <message>
        <source>The day we count has passed</source>
        <translation>The day we count has passed</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>Count my days</translation>
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
    <name>FigureSource</name>
    <message>
        <source>Where this figure comes from:</source>
        <translation>Where this figure comes from:</translation>
    </message>
</context>
<context>
    <name>FigureUnit</name>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>What happened to others does not predict your case.</source>
        <translation>What happened to others does not predict your case.</translation>
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
    <name>GotItFirst</name>
    <message>
        <source>Your lawyer or the centre may have had the letter first</source>
        <translation>Your lawyer or the centre may have had the letter first</translation>
    </message>
    <message>
        <source>Then the time may already run. We count from the date on the letter: nobody can have had it earlier. Ask them when it came, and keep the envelope.</source>
        <translation>Then the time may already run. We count from the date on the letter: nobody can have had it earlier. Ask them when it came, and keep the envelope.</translation>
    </message>
    <message>
        <source>Then the time may already run. Ask them when it came, and keep the envelope.</source>
        <translation>Then the time may already run. Ask them when it came, and keep the envelope.</translation>
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
    <message>
        <source>Count my days</source>
        <translation>Count my days</translation>
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
    <name>Lane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
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
    <name>Legend</name>
    <message>
        <source>First bar: %1</source>
        <translation>First bar: %1</translation>
    </message>
    <message>
        <source>Second bar: %1</source>
        <translation>Second bar: %1</translation>
    </message>
    <message>
        <source>Striped bars were not final when they were published.</source>
        <translation>Striped bars were not final when they were published.</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>Drawing of this paper. Your paper may look different.</source>
        <translation>Drawing of this paper. Your paper may look different.</translation>
    </message>
    <message>
        <source>Look at your paper</source>
        <translation>Look at your paper</translation>
    </message>
    <message>
        <source>This is a drawing: your paper may look different.</source>
        <translation>This is a drawing: your paper may look different.</translation>
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
    <message>
        <source>It belongs to this step</source>
        <translation>It belongs to this step</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
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
        <translation>Act today. %1</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Act today</translation>
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
    <message>
        <source>Count my days</source>
        <translation>Count my days</translation>
    </message>
</context>
<context>
    <name>LimitsChip</name>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>May have changed: %1. Ask a lawyer today.</translation>
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
    <name>LyingBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: no figure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
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
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialWords</name>
    <message>
        <source>On the paper:</source>
        <translation>On the paper:</translation>
    </message>
</context>
<context>
    <name>OlderPages</name>
    <message>
        <source>A part of this comes from older pages that agree. We looked on %1 and look again by %2.</source>
        <comment>two days</comment>
        <translation>A part of this comes from older pages that agree. We looked on %1 and look again by %2.</translation>
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
    <name>OwnLetterCounts</name>
    <message>
        <source>The date in your own letter counts</source>
        <translation>The date in your own letter counts</translation>
    </message>
    <message>
        <source>This is to help you count. Look in your letter, and ask your lawyer.</source>
        <translation>This is to help you count. Look in your letter, and ask your lawyer.</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>All people to call</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Talk to a person</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
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
    <name>PeopleSheet</name>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
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
    <name>RulesBlock</name>
    <message>
        <source>Not sure which rules are yours? Ask your lawyer.</source>
        <translation>Not sure which rules are yours? Ask your lawyer.</translation>
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
    <name>ShareLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
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
    <name>SideRoad</name>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Side road, it comes back</source>
        <translation>Side road, it comes back</translation>
    </message>
    <message>
        <source>The road ends here</source>
        <translation>The road ends here</translation>
    </message>
    <message>
        <source>Side road</source>
        <translation>Side road</translation>
    </message>
    <message>
        <source>Side road, it ends here</source>
        <translation>Side road, it ends here</translation>
    </message>
    <message>
        <source>Side road, it ends here or goes back to step: %1</source>
        <translation>Side road, it ends here or goes back to step: %1</translation>
    </message>
    <message>
        <source>Side road, back to step: %1</source>
        <translation>Side road, back to step: %1</translation>
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
    <name>SourceFold</name>
    <message>
        <source>Where this information comes from</source>
        <translation>Where this information comes from</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Official source</source>
        <translation>Official source</translation>
    </message>
    <message>
        <source>Official figures, read at a third party</source>
        <translation>Official figures, read at a third party</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>European Union</translation>
    </message>
    <message>
        <source>Copy of a legal text</source>
        <translation>Copy of a legal text</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Press or secondary source</source>
        <translation>Press or secondary source</translation>
    </message>
    <message>
        <source>Company or law firm</source>
        <translation>Company or law firm</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>No source given</translation>
    </message>
    <message>
        <source>%1 · date of the source: %2</source>
        <translation>%1 · date of the source: %2</translation>
    </message>
    <message>
        <source>%1 · the source shows no date</source>
        <translation>%1 · the source shows no date</translation>
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
    <name>Station</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
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
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Side road from step: %1</source>
        <translation>Side road from step: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
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
    <message>
        <source>Papers at this step</source>
        <translation>Papers at this step</translation>
    </message>
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>What if … (%1)</translation>
    </message>
    <message>
        <source>Where it goes from here</source>
        <translation>Where it goes from here</translation>
    </message>
    <message>
        <source>Talk to a person, sources</source>
        <translation>Talk to a person, sources</translation>
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
    <name>Story</name>
    <message numerus="yes">
        <source>The newest figure is about %n month(s) old. New ones may exist.</source>
        <translation>
            <numerusform>The newest figure is about %n month old. New ones may exist.</numerusform>
            <numerusform>The newest figure is about %n months old. New ones may exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest figure is more than %n year(s) old. New ones may exist.</source>
        <translation>
            <numerusform>The newest figure is more than %n year old. New ones may exist.</numerusform>
            <numerusform>The newest figure is more than %n years old. New ones may exist.</numerusform>
        </translation>
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
    <message>
        <source>What does this count?</source>
        <translation>What does this count?</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: no figure</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>Not final when it was published.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Do not compare</translation>
    </message>
</context>
<context>
    <name>StoryLimits</name>
    <message>
        <source>What this does not say</source>
        <translation>What this does not say</translation>
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
    <name>StoryTable</name>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>Not final when it was published.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Look for these words</source>
        <translation>Look for these words</translation>
    </message>
    <message>
        <source>The number stands where the dots are. Staff can look with you.</source>
        <translation>The number stands where the dots are. Staff can look with you.</translation>
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
    <name>TranslationChip</name>
    <message>
        <source>Translated by machine, not reviewed by a person</source>
        <translation>Translated by machine, not reviewed by a person</translation>
    </message>
    <message>
        <source>Translated by a person, not reviewed yet</source>
        <translation>Translated by a person, not reviewed yet</translation>
    </message>
    <message>
        <source>The original text changed after this translation was made</source>
        <translation>The original text changed after this translation was made</translation>
    </message>
    <message>
        <source>Not available in your language yet: shown in %1</source>
        <translation>Not available in your language yet: shown in %1</translation>
    </message>
    <message>
        <source>Translation reviewed by a native speaker</source>
        <translation>Translation reviewed by a native speaker</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>This page should have been reviewed by now: ask a person too</translation>
    </message>
</context>
<context>
    <name>TrustRow</name>
    <message>
        <source>Translated by machine</source>
        <translation>Translated by machine</translation>
    </message>
    <message>
        <source>Translation not reviewed yet</source>
        <translation>Translation not reviewed yet</translation>
    </message>
    <message>
        <source>Older translation</source>
        <translation>Older translation</translation>
    </message>
    <message>
        <source>Shown in %1</source>
        <comment>a language</comment>
        <translation>Shown in %1</translation>
    </message>
    <message>
        <source>Translation reviewed</source>
        <translation>Translation reviewed</translation>
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
        <translation>How far this can be trusted</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
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
        <translation>How far this can be trusted</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>Where this information comes from</translation>
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
    <message>
        <source>Letters of the alphabet</source>
        <translation>Letters of the alphabet</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>Words with %1</translation>
    </message>
</context>
</TS>
