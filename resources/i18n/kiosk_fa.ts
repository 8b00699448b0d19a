<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this screen</source>
        <translation>درباره این دستگاه</translation>
    </message>
    <message>
        <source>It is not an office. Nobody reads what you do here.</source>
        <translation>این دستگاه یک اداره نیست. هیچ‌کس آنچه را اینجا انجام می‌دهید نمی‌خواند.</translation>
    </message>
    <message>
        <source>What it knows about you</source>
        <translation>این دستگاه درباره شما چه می‌داند</translation>
    </message>
    <message>
        <source>Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.</source>
        <translation>هیچ چیز. شبکه، دوربین و حساب کاربری ندارد. وقتی «پایان» را لمس کنید، آنچه جستجو کرده‌اید و خوانده‌اید فراموش می‌شود.</translation>
    </message>
    <message>
        <source>How true it is</source>
        <translation>این اطلاعات چقدر درست است</translation>
    </message>
    <message>
        <source>Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.</source>
        <translation>هر عدد یک منبع دارد. اگر ممکن است مقرراتی تغییر کرده باشد، این کنار آن نوشته شده است. این دستگاه جای وکیل را نمی‌گیرد: نامه‌ای که در دست شماست معتبر است.</translation>
    </message>
    <message>
        <source>The words on buttons and headings:</source>
        <translation>واژه‌های دکمه‌ها و عنوان‌ها:</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. It counts no days until that is mended. Please tell the people who work here.</source>
        <translation>ساعت این دستگاه درست نیست. تا وقتی درست نشود، هیچ روزی را حساب نمی‌کند. لطفاً به کسانی که اینجا کار می‌کنند بگویید.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 · program %3</source>
        <translation>نسخه %1 به تاریخ %2، برنامه %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>ساخته‌شده با</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>همه منابع</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Hide this page at once</source>
        <translation>پنهان کردن فوری این صفحه</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>به چه کسی زنگ بزنید</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>حساب کردن روزهای من</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Act today</source>
        <translation>امروز اقدام کنید</translation>
    </message>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>شاید تغییر کرده است: %1. همین امروز از وکیل بپرسید.</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>این صفحه باید تا حالا بازبینی می‌شد: از یک شخص هم بپرسید</translation>
    </message>
</context>
<context>
    <name>AskNow</name>
    <message>
        <source>This text is out of date</source>
        <translation>این متن قدیمی است</translation>
    </message>
    <message>
        <source>The rules on this page may have changed, so we do not show it any more. Ask a person now: your lawyer or your social worker.</source>
        <translation>مقررات این صفحه شاید تغییر کرده باشد، برای همین دیگر آن را نشان نمی‌دهیم. همین حالا از یک شخص بپرسید: وکیل یا مددکار اجتماعی خود.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar with Home, Back, Language, Text and sight, Help now, Hide and Finish</source>
        <translation>نوار با صفحه اصلی، برگشت، زبان، متن و دید، کمک فوری، پنهان کردن و پایان</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>صفحه اصلی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Text and sight</source>
        <extracomment>In the bar at the bottom: opens size of the text, contrast, everything lower</extracomment>
        <translation>متن و دید</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>In the bar at the bottom: shows the numbers of the ambulance and the police</extracomment>
        <translation>کمک فوری</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>ماه قبل</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>ماه بعد</translation>
    </message>
</context>
<context>
    <name>CallOut</name>
    <message>
        <source>Do this today</source>
        <translation>امروز این کار را بکنید</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>احتیاط کنید</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>آنچه نمی‌دانیم</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>خوب است بدانید</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: رقمی نیست</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>رقمی نیست</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>True</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>تا حدی درست</translation>
    </message>
    <message>
        <source>False</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Table without source</source>
        <translation>جدول بدون منبع</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>رسمی</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاوت</translation>
    </message>
    <message>
        <source>no figure found</source>
        <translation>رقمی پیدا نشد</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>We have not called every number here. Nobody answers? Ask staff.</source>
        <translation>همهٔ شماره‌های اینجا را امتحان نکرده‌ایم. کسی پاسخ نمی‌دهد؟ از کارکنان بپرسید.</translation>
    </message>
</context>
<context>
    <name>ContentsFold</name>
    <message>
        <source>On this page, open</source>
        <translation>در این صفحه، باز</translation>
    </message>
    <message>
        <source>On this page, closed</source>
        <translation>در این صفحه، بسته</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>در این صفحه</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>کشور دیگر</translation>
    </message>
    <message>
        <source>What does this count?</source>
        <translation>اینجا چه چیزی شمرده می‌شود؟</translation>
    </message>
</context>
<context>
    <name>CountryYear</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: رقمی نیست</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>People, %1</source>
        <comment>the people of a year</comment>
        <translation>نفر، %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>رقمی نیست</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>DeadlineCounted</name>
    <message>
        <source>You arrived on: %1</source>
        <translation>روز رسیدن شما: %1</translation>
    </message>
    <message>
        <source>You lodged your application on: %1</source>
        <translation>روز ثبت رسمی درخواست شما: %1</translation>
    </message>
    <message>
        <source>The date on the letter: %1</source>
        <translation>تاریخ نوشته‌شده روی نامه: %1</translation>
    </message>
    <message>
        <source>The least time that any rule gives: %1. The first day does not count.</source>
        <translation>کوتاه‌ترین مهلتی که هر قانونی می‌دهد: %1. روز اول حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>The time: %1. The first day does not count.</source>
        <translation>مهلت: %1. روز اول حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>This is today</source>
        <translation>همین امروز است</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n روز مانده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a lawyer today all the same</source>
        <translation>با این حال همین امروز نزد یک وکیل بروید</translation>
    </message>
    <message>
        <source>Go today all the same</source>
        <translation>با این حال همین امروز بروید</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides.</source>
        <translation>شاید وقت بیشتری داشته باشید: نامه تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Only a lawyer can say if something is still possible. Bring the letter and the envelope.</source>
        <translation>فقط وکیل می‌تواند بگوید آیا هنوز کاری ممکن است. نامه و پاکت را ببرید.</translation>
    </message>
    <message>
        <source>Say the true reason why you are late. Bring proof, for example a paper from a doctor.</source>
        <translation>دلیل واقعی دیر کردن خود را بگویید. مدرک بیاورید، مثلاً برگه‌ای از پزشک (داکتر).</translation>
    </message>
    <message>
        <source>On letters: %1</source>
        <translation>در نامه‌ها: %1</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides. Call a lawyer today.</source>
        <translation>شاید وقت بیشتری داشته باشید: نامه تعیین می‌کند. امروز به یک وکیل زنگ بزنید.</translation>
    </message>
    <message>
        <source>Better today: you may have less time</source>
        <translation>بهتر است امروز: شاید وقت کمتری داشته باشید</translation>
    </message>
    <message>
        <source>Better by %1</source>
        <translation>بهتر است تا %1</translation>
    </message>
    <message>
        <source>Is a smaller number in the letter? Then it counts. There can be less time to ask the court that you may stay. No rule gives less than %1.</source>
        <translation>آیا عدد کوچک‌تری در نامه هست؟ پس همان حساب می‌شود. برای اینکه از دادگاه (محکمه) اجازه ماندن بخواهید، شاید وقت کمتر باشد. هیچ قانونی کمتر از %1 نمی‌دهد.</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>امروز به وکیل خود زنگ بزنید</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>منتظر آخرین روز نمانید. وکیل ندارید؟ امروز به یکی از این افراد زنگ بزنید.</translation>
    </message>
    <message>
        <source>How we counted</source>
        <translation>چگونه حساب کردیم</translation>
    </message>
    <message>
        <source>We do not count Sundays and public holidays. We count Saturdays, to be safe.</source>
        <translation>یکشنبه‌ها و تعطیلات رسمی را حساب نمی‌کنیم. شنبه‌ها را برای اطمینان حساب می‌کنیم.</translation>
    </message>
    <message>
        <source>The time ends on %1. Offices are closed then. We show the working day before.</source>
        <translation>مهلت در %1 تمام می‌شود. اداره‌ها آن روز بسته‌اند. ما روز کاری پیش از آن را نشان می‌دهیم.</translation>
    </message>
    <message>
        <source>The day to act by was: %1</source>
        <translation>آخرین روز برای اقدام این بود: %1</translation>
    </message>
    <message>
        <source>We keep nothing of what you chose here.</source>
        <translation>از آنچه اینجا انتخاب کردید چیزی نگه نمی‌داریم.</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>I do not know the day</source>
        <translation>روز آن را نمی‌دانم</translation>
    </message>
    <message>
        <source>I cannot find the date</source>
        <translation>تاریخ را پیدا نمی‌کنم</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>برای برگه‌ای دیگر حساب کنید</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>با یک شخص صحبت کنید</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>همچنین ببینید</translation>
    </message>
</context>
<context>
    <name>DeadlineHeld</name>
    <message>
        <source>No, neither of the two</source>
        <translation>نه، هیچ‌کدام</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>بله، یا مطمئن نیستم</translation>
    </message>
</context>
<context>
    <name>DeadlineKinds</name>
    <message>
        <source>Another paper</source>
        <translation>برگه‌ای دیگر</translation>
    </message>
</context>
<context>
    <name>DeadlineNamed</name>
    <message>
        <source>On the day on your paper</source>
        <translation>در روز نوشته‌شده روی برگه شما</translation>
    </message>
    <message>
        <source>Before the last day on your paper</source>
        <translation>پیش از آخرین روز نوشته‌شده روی برگه شما</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>نمی‌توانید بیایید؟</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>امروز به وکیل خود زنگ بزنید</translation>
    </message>
    <message>
        <source>The day has passed?</source>
        <translation>آن روز گذشته است؟</translation>
    </message>
    <message>
        <source>The day has passed? Go today all the same. Say the true reason, with proof.</source>
        <translation>آن روز گذشته است؟ با این حال همین امروز بروید. دلیل واقعی را با مدرک بگویید.</translation>
    </message>
    <message>
        <source>Go today all the same. Say the true reason, with proof.</source>
        <translation>با این حال همین امروز بروید. دلیل واقعی را با مدرک بگویید.</translation>
    </message>
    <message>
        <source>Say it today, before that day, with a good reason and proof. Your lawyer or social worker can do it with you.</source>
        <translation>امروز، پیش از آن روز، با دلیل خوب و مدرک بگویید. وکیل یا مددکار اجتماعی شما می‌تواند این کار را با شما انجام دهد.</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>منتظر آخرین روز نمانید. وکیل ندارید؟ امروز به یکی از این افراد زنگ بزنید.</translation>
    </message>
</context>
<context>
    <name>DeadlineNow</name>
    <message>
        <source>In a closed centre, or when a removal is planned, the time is very short. Do not count: act now.</source>
        <translation>در مرکز بسته، یا وقتی اخراج برنامه‌ریزی شده است، مهلت بسیار کوتاه است. نشمارید: همین حالا اقدام کنید.</translation>
    </message>
    <message>
        <source>Without the number in the letter we cannot count. Look for it together with staff. You find it? Come back and count.</source>
        <translation>بدون عدد نوشته‌شده در نامه نمی‌توانیم حساب کنیم. همراه با کارکنان دنبالش بگردید. پیدایش کردید؟ برگردید و بشمارید.</translation>
    </message>
    <message>
        <source>Without the date on the letter we cannot count. Look at the letter and the envelope together with staff.</source>
        <translation>بدون تاریخ نامه نمی‌توانیم حساب کنیم. نامه و پاکت را همراه با کارکنان نگاه کنید.</translation>
    </message>
    <message>
        <source>Without the day we cannot count. Ask one of these people.</source>
        <translation>بدون دانستن روز نمی‌توانیم حساب کنیم. از یکی از این افراد بپرسید.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. It cannot count days now. Please tell staff.</source>
        <translation>ساعت این دستگاه درست نیست. اکنون نمی‌تواند روزها را حساب کند. لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The day you chose is still to come. Go back and choose another day.</source>
        <translation>روزی که انتخاب کردید هنوز نرسیده است. برگردید و روز دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The date you chose is long ago. Only a lawyer can say what is still possible.</source>
        <translation>از تاریخی که انتخاب کردید زمان زیادی گذشته است. فقط وکیل می‌تواند بگوید چه کاری هنوز ممکن است.</translation>
    </message>
    <message>
        <source>The day you chose is long ago. Ask one of these people what is possible.</source>
        <translation>روزی که انتخاب کردید خیلی وقت پیش بوده است. از یکی از این افراد بپرسید چه کاری ممکن است.</translation>
    </message>
    <message>
        <source>We are not sure of the rule for this. A wrong day can harm you, so we show none.</source>
        <translation>از مقررات این مورد مطمئن نیستیم. روز اشتباه می‌تواند به شما آسیب بزند، پس روزی نشان نمی‌دهیم.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>There may still be time. Call your lawyer today.</source>
        <translation>شاید هنوز وقت باشد. امروز به وکیل خود زنگ بزنید.</translation>
    </message>
    <message>
        <source>Show the letter and the envelope. Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>نامه و پاکت را نشان دهید. بپرسید: آخرین روز من کدام است؟ وکیل ندارید؟ امروز به یکی از این افراد زنگ بزنید.</translation>
    </message>
    <message>
        <source>Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>بپرسید: آخرین روز من چه روزی است؟ وکیل ندارید؟ همین امروز به یکی از این افراد زنگ بزنید.</translation>
    </message>
    <message>
        <source>Why we show no day</source>
        <translation>چرا روزی نشان نمی‌دهیم</translation>
    </message>
</context>
<context>
    <name>DeadlineNumber</name>
    <message>
        <source>Another number</source>
        <translation>عدد دیگر</translation>
    </message>
    <message>
        <source>No number: the letter names a last day</source>
        <translation>عددی نیست: نامه آخرین روز را نوشته است</translation>
    </message>
    <message>
        <source>I cannot find it</source>
        <translation>پیدایش نمی‌کنم</translation>
    </message>
</context>
<context>
    <name>DeadlineScreen</name>
    <message>
        <source>One week is 7 days. Hours? Take 1. A larger number? Take the last one here.</source>
        <translation>یک هفته 7 روز است. ساعت؟ 1 را بگیرید. عدد بزرگ‌تر؟ آخرین عدد اینجا را بگیرید.</translation>
    </message>
    <message>
        <source>When did you arrive in Belgium?</source>
        <translation>چه روزی به بلژیک رسیدید؟</translation>
    </message>
    <message>
        <source>Which date is printed on the letter?</source>
        <translation>چه تاریخی روی نامه نوشته شده است؟</translation>
    </message>
    <message>
        <source>Are you in a closed centre, or is your removal planned?</source>
        <translation>آیا در مرکز بسته هستید، یا اخراج شما برنامه‌ریزی شده است؟</translation>
    </message>
    <message>
        <source>Which number of days is in your letter?</source>
        <translation>چند روز در نامه شما نوشته شده است؟</translation>
    </message>
    <message>
        <source>Your appointment counts</source>
        <translation>وقت ملاقات شما حساب می‌شود</translation>
    </message>
    <message>
        <source>The last day on your paper counts</source>
        <translation>آخرین روز نوشته‌شده روی برگه شما حساب می‌شود</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>امروز اقدام کنید</translation>
    </message>
    <message>
        <source>Act by this day</source>
        <translation>تا این روز اقدام کنید</translation>
    </message>
    <message>
        <source>A closed centre has locked doors. A removal is planned when a paper names the day you must travel.</source>
        <translation>درهای مرکز بسته قفل است. اخراج وقتی برنامه‌ریزی شده است که برگه‌ای روز سفر شما را نوشته باشد.</translation>
    </message>
    <message>
        <source>Look on every page, often on the last one. Two numbers? Take the smaller one.</source>
        <translation>همه صفحه‌ها را ببینید، بیشتر وقت‌ها در صفحه آخر است. دو عدد؟ عدد کوچک‌تر را بگیرید.</translation>
    </message>
    <message>
        <source>Not the day you got it. Two dates? Take the earlier one.</source>
        <translation>نه روزی که به دست شما رسید. دو تاریخ؟ تاریخ زودتر را بگیرید.</translation>
    </message>
    <message>
        <source>When did you lodge your application?</source>
        <translation>چه روزی درخواست خود را رسماً ثبت کردید؟</translation>
    </message>
    <message>
        <source>You are not sure? Take the earlier day.</source>
        <translation>مطمئن نیستید؟ روز زودتر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The day we count has passed</source>
        <translation>روزی که حساب کردیم گذشته است</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>موضوع چیست؟</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>حساب کردن روزهای من</translation>
    </message>
</context>
<context>
    <name>EarphonesPanel</name>
    <message>
        <source>Use earphones. Others can hear this.</source>
        <translation>از گوشی استفاده کنید. دیگران می‌توانند این را بشنوند.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <extracomment>Others may hear it: start reading aloud</extracomment>
        <translation>با صدای بلند بخوان</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>The screen stopped and came back by itself. Nothing to do, unless it happens every day.</source>
        <translation>صفحه متوقف شد و خودش برگشت. لازم نیست کاری بکنید، مگر اینکه هر روز پیش بیاید.</translation>
    </message>
    <message>
        <source>The screen stopped again and again. Restart the machine; if it comes back, call its administrator.</source>
        <translation>صفحه بارها متوقف شد. دستگاه را دوباره راه‌اندازی کنید؛ اگر باز هم پیش آمد، با مدیر دستگاه تماس بگیرید.</translation>
    </message>
    <message>
        <source>The search did not work for a while. Restart the kiosk.</source>
        <translation>جست‌وجو مدتی کار نکرد. کیوسک را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>A part of the program cannot be read. It has to be installed again.</source>
        <translation>بخشی از برنامه خوانده نمی‌شود. باید دوباره نصب شود.</translation>
    </message>
    <message>
        <source>Something could not be written. Is there room on the disk?</source>
        <translation>چیزی نوشته نشد. آیا روی دیسک جا هست؟</translation>
    </message>
    <message>
        <source>Only the program itself keeps the network away. Pull out the network cable.</source>
        <translation>فقط خود برنامه جلوی شبکه را می‌گیرد. کابل شبکه را جدا کنید.</translation>
    </message>
    <message>
        <source>Tell the administrator of the machine this code.</source>
        <translation>این کد را به مدیر دستگاه بگویید.</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Where this figure comes from:</source>
        <translation>منبع این رقم:</translation>
    </message>
</context>
<context>
    <name>FigureUnit</name>
    <message>
        <source>Persons</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>تعداد</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>What happened to others does not predict your case.</source>
        <translation>آنچه برای دیگران پیش آمده، نتیجه پرونده شما را پیش‌بینی نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>در این صفحه نیست</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is looked at, of all that were found</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find on this page</source>
        <translation>جست‌وجو در این صفحه</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>%1, open</source>
        <translation>%1، باز</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1، بسته</translation>
    </message>
</context>
<context>
    <name>GotItFirst</name>
    <message>
        <source>Your lawyer or the centre may have had the letter first</source>
        <translation>شاید وکیل شما یا مرکز نامه را زودتر گرفته باشد</translation>
    </message>
    <message>
        <source>Then the time may already run. We count from the date on the letter: nobody can have had it earlier. Ask them when it came, and keep the envelope.</source>
        <translation>در این صورت شاید مهلت از حالا شروع شده باشد. ما از تاریخ نامه حساب می‌کنیم: هیچ‌کس نمی‌تواند زودتر از آن نامه را گرفته باشد. از آن‌ها بپرسید کی رسید، و پاکت را نگه دارید.</translation>
    </message>
    <message>
        <source>Then the time may already run. Ask them when it came, and keep the envelope.</source>
        <translation>در این صورت شاید مهلت از حالا شروع شده باشد. از آن‌ها بپرسید کی رسید، و پاکت را نگه دارید.</translation>
    </message>
</context>
<context>
    <name>HeadingLabel</name>
    <message>
        <source>Level %1</source>
        <comment>of a heading</comment>
        <translation>سطح %1</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help now</source>
        <translation>کمک فوری</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>«من در این نشانی (آدرس) هستم: %1»</translation>
    </message>
</context>
<context>
    <name>HelperStrip</name>
    <message>
        <source>For who helps</source>
        <translation>برای کسی که کمک می‌کند</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>یک زبان</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>دو زبان</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>جست‌وجو در این صفحه</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>HitTile</name>
    <message>
        <source>Found in %1</source>
        <translation>به زبان دیگری پیدا شد: %1</translation>
    </message>
    <message>
        <source>Page · %1</source>
        <comment>a result that is a page, then its topic</comment>
        <translation>صفحه · %1</translation>
    </message>
    <message>
        <source>A step of the procedure</source>
        <translation>یک مرحله از روند رسیدگی</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>اگر چنین شود؟</translation>
    </message>
    <message>
        <source>A letter you may get</source>
        <translation>نامه‌ای که شاید بگیرید</translation>
    </message>
    <message>
        <source>A word explained</source>
        <translation>توضیح یک کلمه</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Figures of a country</source>
        <translation>ارقام یک کشور</translation>
    </message>
    <message>
        <source>Someone to call or to ask</source>
        <translation>کسی که می‌توانید به او زنگ بزنید یا از او بپرسید</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how a result was found, then the passage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>حساب کردن روزهای من</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Search: lawyer, interview, annex 26 …</source>
        <translation>جستجو: وکیل، مصاحبه، annex 26 …</translation>
    </message>
    <message>
        <source>You are here: step %1</source>
        <translation>شما اینجا هستید: مرحله %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Where am I? What comes next? What must I do?</source>
        <translation>کجا هستم؟ بعد چه می‌شود؟ چه باید بکنم؟</translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation>روند رسیدگی، مرحله به مرحله</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Words you will hear</source>
        <translation>کلمه‌هایی که می‌شنوید</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>درباره این دستگاه</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <extracomment>A key: leads to digits and endings such as &quot;quater&quot;, for the number of a paper</extracomment>
        <translation>شماره یک برگه</translation>
    </message>
    <message>
        <source>Next keyboard: %1</source>
        <extracomment>A key: leads to the keyboard of another language, whose name follows</extracomment>
        <translation>صفحه‌کلید بعدی: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحله %1 از %2</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>زبان خود را انتخاب کنید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>First bar: %1</source>
        <translation>ستون اول: %1</translation>
    </message>
    <message>
        <source>Second bar: %1</source>
        <translation>ستون دوم: %1</translation>
    </message>
    <message>
        <source>Striped bars were not final when they were published.</source>
        <translation>ستون‌های راه‌راه هنگام انتشار نهایی نبودند.</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>Drawing of this paper. Your paper may look different.</source>
        <translation>نقاشی این برگه. برگه شما ممکن است فرق داشته باشد.</translation>
    </message>
    <message>
        <source>Look at your paper</source>
        <translation>به برگه خود نگاه کنید</translation>
    </message>
    <message>
        <source>This is a drawing: your paper may look different.</source>
        <translation>این یک نقاشی است: برگه شما ممکن است فرق داشته باشد.</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>See this step</source>
        <translation>این مرحله را ببینید</translation>
    </message>
    <message>
        <source>This is kept until your visit ends.</source>
        <translation>این تا پایان بازدید شما نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>من اینجا هستم</translation>
    </message>
    <message>
        <source>It belongs to this step</source>
        <translation>مربوط به این مرحله است</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>شما اینجا هستید</translation>
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
        <translation>امروز اقدام کنید. %1</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>امروز اقدام کنید</translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>Who sent it?</source>
        <translation>چه کسی آن را فرستاده است؟</translation>
    </message>
    <message>
        <source>Which of these is like your paper?</source>
        <translation>کدام‌یک شبیه برگه شماست؟</translation>
    </message>
    <message>
        <source>Look at the top of the paper.</source>
        <translation>به بالای برگه نگاه کنید.</translation>
    </message>
    <message>
        <source>These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.</source>
        <translation>اینها نقاشی است: برگه شما ممکن است فرق داشته باشد. کلمه‌های هلندی یا فرانسوی بالای آن را پیدا کنید.</translation>
    </message>
    <message>
        <source>I do not know: show all papers</source>
        <translation>نمی‌دانم: همه برگه‌ها را نشان بده</translation>
    </message>
    <message>
        <source>Your paper is not here? Show all papers</source>
        <translation>برگه شما اینجا نیست؟ همه برگه‌ها را نشان بده</translation>
    </message>
    <message>
        <source>This helps with any letter</source>
        <translation>این برای هر نامه‌ای کمک می‌کند</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>حساب کردن روزهای من</translation>
    </message>
</context>
<context>
    <name>LimitsChip</name>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>شاید تغییر کرده است: %1. همین امروز از وکیل بپرسید.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Bar to listen with</source>
        <translation>نوار گوش دادن</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Reads the sentence before</extracomment>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Reading aloud: stops for a while, or goes on</extracomment>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next sentence</extracomment>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speaks more slowly</extracomment>
        <translation>آهسته‌تر</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speaks faster</extracomment>
        <translation>تندتر</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Speaks in a lower voice</extracomment>
        <translation>آرام‌تر</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speaks in a louder voice</extracomment>
        <translation>بلندتر</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops reading aloud</extracomment>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <extracomment>A button with a loudspeaker: reads this page aloud</extracomment>
        <translation>گوش کنید</translation>
    </message>
</context>
<context>
    <name>LyingBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: رقمی نیست</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>رقمی نیست</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Information for people who ask for protection in Belgium</source>
        <translation>اطلاعات برای کسانی که در بلژیک درخواست حمایت می‌کنند</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>This language cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>این زبان را اکنون نمی‌توان نشان داد. لطفاً زبان دیگری را انتخاب کنید یا از یک شخص بپرسید.</translation>
    </message>
    <message>
        <source>This page cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>این صفحه را اکنون نمی‌توان نشان داد. لطفاً صفحه دیگری را انتخاب کنید یا از یک شخص بپرسید.</translation>
    </message>
    <message>
        <source>It could not be saved. Is there room, and may you write in your documents?</source>
        <translation>ذخیره نشد. آیا جا هست، و آیا اجازه نوشتن در پوشه اسناد خود را دارید؟</translation>
    </message>
    <message>
        <source>Something did not work. Please try again, or ask a person.</source>
        <translation>کاری انجام نشد. لطفاً دوباره امتحان کنید یا از یک شخص بپرسید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing can be heard at the moment. Please read on the screen, or ask a person.</source>
        <translation>فعلاً صدایی شنیده نمی‌شود. روی صفحه بخوانید، یا از کسی بپرسید.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialWords</name>
    <message>
        <source>On the paper:</source>
        <translation>روی برگه:</translation>
    </message>
</context>
<context>
    <name>OlderPages</name>
    <message>
        <source>A part of this comes from older pages that agree. We looked on %1 and look again by %2.</source>
        <comment>two days</comment>
        <translation>بخشی از این متن از صفحه‌های قدیمی‌تری است که یک چیز می‌گویند. در %1 نگاه کردیم و تا %2 دوباره نگاه می‌کنیم.</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>%1, at %2, open</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1، در %2، باز</translation>
    </message>
    <message>
        <source>%1, at %2, closed</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1، در %2، بسته</translation>
    </message>
    <message>
        <source>Other roads (%1)</source>
        <comment>how many</comment>
        <translation>راه‌های دیگر (%1)</translation>
    </message>
</context>
<context>
    <name>OwnLetterCounts</name>
    <message>
        <source>The date in your own letter counts</source>
        <translation>تاریخی که در نامه خودتان نوشته شده معتبر است</translation>
    </message>
    <message>
        <source>This is to help you count. Look in your letter, and ask your lawyer.</source>
        <translation>این برای کمک به شما در حساب کردن است. به نامه خود نگاه کنید و از وکیل خود بپرسید.</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>همه کسانی که می‌توانید به آنها زنگ بزنید</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>با یک شخص صحبت کنید</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>در این صفحه</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>همچنین ببینید</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>For the resident</source>
        <translation>برای ساکن</translation>
    </message>
    <message>
        <source>For who helps</source>
        <translation>برای کسی که کمک می‌کند</translation>
    </message>
</context>
<context>
    <name>PairScreen</name>
    <message>
        <source>Two languages side by side</source>
        <translation>دو زبان کنار هم</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>طرف دیگر برای ساکن</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Whom to call</source>
        <translation>به چه کسی زنگ بزنید</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>The procedure, step by step</source>
        <translation>روند رسیدگی، مرحله به مرحله</translation>
    </message>
    <message>
        <source>Touch the step where you are now. Nothing is kept after your visit.</source>
        <translation>مرحله‌ای را که اکنون در آن هستید لمس کنید. پس از استفاده شما هیچ چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <comment>number and name of a step</comment>
        <translation>شما اینجا هستید: %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1، باز</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1، بسته</translation>
    </message>
    <message>
        <source>Which paper do you hold?</source>
        <translation>کدام برگه را دارید؟</translation>
    </message>
</context>
<context>
    <name>RulesBlock</name>
    <message>
        <source>Not sure which rules are yours? Ask your lawyer.</source>
        <translation>نمی‌دانید کدام مقررات برای شما است؟ از وکیل خود بپرسید.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> – </translation>
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
        <translation>گوش کنید: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن همه</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in %1</source>
        <translation>به زبان دیگری پیدا شد: %1</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 از %2 نتیجه</translation>
    </message>
    <message>
        <source>Showing results for “%1” instead of “%2”.</source>
        <translation>نتیجه‌های «%1» به جای «%2».</translation>
    </message>
    <message>
        <source>Search for similar words too</source>
        <translation>جست‌وجوی واژه‌های مشابه هم</translation>
    </message>
    <message>
        <source>Search only for “%1”</source>
        <translation>فقط «%1» جست‌وجو شود</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n نتیجه</numerusform>
        </translation>
    </message>
    <message>
        <source>No text here has “%1”.</source>
        <translation>هیچ متنی در اینجا «%1» ندارد.</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>نشان دادن نتیجه‌های بیشتر</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>یا یک موضوع انتخاب کنید</translation>
    </message>
    <message>
        <source>Search does not work at the moment. Please choose a topic, or ask a person.</source>
        <translation>جستجو اکنون کار نمی‌کند. لطفاً یک موضوع را انتخاب کنید یا از یک شخص بپرسید.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, choose one of these, or ask a person.</source>
        <translation>چیزی پیدا نشد. کلمه دیگری را امتحان کنید، یکی از اینها را انتخاب کنید یا از یک شخص بپرسید.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>کمک فوری</translation>
    </message>
    <message>
        <source>Type a word. You can also choose what fits:</source>
        <translation>یک کلمه بنویسید. می‌توانید آنچه را مناسب شماست هم انتخاب کنید:</translation>
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
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>صفحه اصلی</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Two languages side by side, or one again</source>
        <translation>دو زبان کنار هم، یا دوباره یک زبان</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>طرف دیگر برای ساکن</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>جست‌وجو در این صفحه</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>مورد بعدی</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>مورد قبلی</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف کوچک‌تر</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>همین برگه</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>SideRoad</name>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>مرحله بعدی</translation>
    </message>
    <message>
        <source>Side road, it comes back</source>
        <translation>راه فرعی، دوباره برمی‌گردد</translation>
    </message>
    <message>
        <source>The road ends here</source>
        <translation>راه اینجا تمام می‌شود</translation>
    </message>
    <message>
        <source>Side road</source>
        <translation>راه فرعی</translation>
    </message>
    <message>
        <source>Side road, it ends here</source>
        <translation>راه فرعی، اینجا تمام می‌شود</translation>
    </message>
    <message>
        <source>Side road, it ends here or goes back to step: %1</source>
        <translation>راه فرعی، اینجا تمام می‌شود یا برمی‌گردد به مرحله: %1</translation>
    </message>
    <message>
        <source>Side road, back to step: %1</source>
        <translation>راه فرعی، بازگشت به مرحله: %1</translation>
    </message>
</context>
<context>
    <name>SightPanel</name>
    <message>
        <source>Text and sight</source>
        <translation>متن و دید</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تضاد (کنتراست) قوی</translation>
    </message>
    <message>
        <source>Everything lower, to reach it sitting down</source>
        <translation>همه‌چیز پایین‌تر، تا نشسته به آن برسید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 درصد</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A letter or two that show how large the text will be</extracomment>
        <translation>اب</translation>
    </message>
</context>
<context>
    <name>SourceFold</name>
    <message>
        <source>Where this information comes from</source>
        <translation>این اطلاعات از کجا آمده است</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Official source</source>
        <translation>منبع رسمی</translation>
    </message>
    <message>
        <source>Official figures, read at a third party</source>
        <translation>آمار رسمی، خوانده‌شده در منبعی دیگر</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>اتحادیه اروپا</translation>
    </message>
    <message>
        <source>Copy of a legal text</source>
        <translation>نسخه‌ای از یک متن قانونی</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Press or secondary source</source>
        <translation>مطبوعات یا منبع دست دوم</translation>
    </message>
    <message>
        <source>Company or law firm</source>
        <translation>شرکت یا دفتر وکالت</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>منبعی گفته نشده است</translation>
    </message>
    <message>
        <source>%1 · date of the source: %2</source>
        <translation>%1 · تاریخ منبع: %2</translation>
    </message>
    <message>
        <source>%1 · the source shows no date</source>
        <translation>%1 · منبع تاریخ ندارد</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Restart the kiosk</source>
        <translation>راه‌اندازی دوبارهٔ کیوسک</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>پایان دادن به کیوسک</translation>
    </message>
    <message>
        <source>Back to the information</source>
        <translation>بازگشت به اطلاعات</translation>
    </message>
    <message>
        <source>End the kiosk? Nobody can use it until the administrator of the machine starts it again.</source>
        <translation>کیوسک پایان یابد؟ تا وقتی مدیر دستگاه دوباره آن را راه نیندازد، هیچ‌کس نمی‌تواند از آن استفاده کند.</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>نه، ادامه می‌دهد</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>بله، پایان بده</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ویراست</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of an edition, %2 its date</extracomment>
        <translation>%1 به تاریخ %2</translation>
    </message>
    <message>
        <source>Age of the edition in days</source>
        <translation>عمر ویراست به روز</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Clock of the machine</source>
        <translation>ساعت دستگاه</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>فضای خالی دیسک</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1 is a number of gigabytes</extracomment>
        <translation>%1 گیگابایت</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>blocked by the system</source>
        <translation>بسته از سوی سیستم</translation>
    </message>
    <message>
        <source>blocked by the program only</source>
        <translation>بسته فقط از سوی برنامه</translation>
    </message>
    <message>
        <source>Wrong PINs before this one</source>
        <translation>پین‌های نادرست پیش از این</translation>
    </message>
    <message>
        <source>What went wrong last</source>
        <translation>آخرین خرابی‌ها</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>no program to speak: espeak-ng</source>
        <extracomment>What reads aloud is not installed</extracomment>
        <translation>برنامه‌ای برای حرف زدن نیست: espeak-ng</translation>
    </message>
    <message>
        <source>no loudspeaker and no earphones</source>
        <translation>نه بلندگو و نه گوشی</translation>
    </message>
    <message>
        <source>can be heard</source>
        <translation>شنیده می‌شود</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>On the screen of staff: whether the screen can be read aloud</extracomment>
        <translation>صدا</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>No PIN is set. The administrator of this machine sets one with the command “kiosk pin”.</source>
        <translation>پینی تعیین نشده است. مدیر این دستگاه آن را با فرمان ⁦kiosk pin⁩ تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>پین خود را وارد کنید.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>این پین درست نبود. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>No PIN can be checked: this machine cannot write. Call its administrator.</source>
        <translation>هیچ پینی بررسی نمی‌شود: این دستگاه نمی‌تواند بنویسد. با مدیر آن تماس بگیرید.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>برای کارکنان</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>تلاش‌های نادرست زیاد بود. تلاش بعدی تا %1 دیگر ممکن است.</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحله %1 از %2</translation>
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
        <translation>%1، شما اینجا هستید</translation>
    </message>
    <message>
        <source>%1, %2, you are here</source>
        <comment>place of a step, its name</comment>
        <translation>%1، %2، شما اینجا هستید</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place of a step, its name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>شما اینجا هستید</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>I am here</source>
        <translation>من اینجا هستم</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحله %1 از %2</translation>
    </message>
    <message>
        <source>Side road from step: %1</source>
        <translation>راه فرعی از مرحله: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>شما اینجا هستید</translation>
    </message>
</context>
<context>
    <name>StepArrow</name>
    <message>
        <source>Back to step: %1</source>
        <translation>بازگشت به مرحله: %1</translation>
    </message>
    <message>
        <source>Step before: %1</source>
        <translation>مرحله قبلی: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>مرحله بعدی: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Papers at this step</source>
        <translation>برگه‌های این مرحله</translation>
    </message>
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>اگر … (%1)</translation>
    </message>
    <message>
        <source>Where it goes from here</source>
        <translation>ادامه راه از اینجا</translation>
    </message>
    <message>
        <source>Talk to a person, sources</source>
        <translation>با یک شخص صحبت کنید، منابع</translation>
    </message>
</context>
<context>
    <name>StepPeople</name>
    <message>
        <source>Read more</source>
        <translation>بیشتر بخوانید</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Soon this screen goes back to the start, and nothing of your visit is kept.</source>
        <translation>به‌زودی این دستگاه به آغاز برمی‌گردد و هیچ چیزی از استفاده شما نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>بله، هنوز اینجا هستم</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>نه، اکنون پایان دهید</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>The newest figure is about %n month(s) old. New ones may exist.</source>
        <translation>
            <numerusform>تازه‌ترین رقم مال حدود %n ماه پیش است. شاید رقم‌های تازه‌تری باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest figure is more than %n year(s) old. New ones may exist.</source>
        <translation>
            <numerusform>تازه‌ترین رقم مال بیش از %n سال پیش است. شاید رقم‌های تازه‌تری باشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show as a picture</source>
        <translation>به شکل تصویر نشان بدهید</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>به شکل جدول نشان بدهید</translation>
    </message>
    <message>
        <source>Save the figures (CSV)</source>
        <translation>ذخیره رقم‌ها (CSV)</translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>ذخیره تصویر (PNG)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>What does this count?</source>
        <translation>اینجا چه چیزی شمرده می‌شود؟</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: رقمی نیست</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>هنگام انتشار نهایی نبود.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>مقایسه نکنید</translation>
    </message>
</context>
<context>
    <name>StoryLimits</name>
    <message>
        <source>What this does not say</source>
        <translation>این چه چیزی را نمی‌گوید</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>هنگام انتشار نهایی نبود.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>رقمی نیست</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Look for these words</source>
        <translation>دنبال این کلمات بگردید</translation>
    </message>
    <message>
        <source>The number stands where the dots are. Staff can look with you.</source>
        <translation>عدد در جای نقطه‌ها نوشته شده است. کارکنان می‌توانند همراه شما نگاه کنند.</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Search for something else</source>
        <translation>چیز دیگری را جستجو کنید</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>Button</source>
        <comment>said behind the name of a button</comment>
        <translation>دکمه</translation>
    </message>
    <message>
        <source>Leads to a text</source>
        <comment>said behind the name of a link</comment>
        <translation>به یک متن می‌رود</translation>
    </message>
    <message>
        <source>To choose</source>
        <comment>said behind the name of something to choose or to switch on</comment>
        <translation>برای انتخاب</translation>
    </message>
    <message>
        <source>Write here</source>
        <comment>said behind the name of a field</comment>
        <translation>اینجا بنویسید</translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>said behind a heading</comment>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>said of something that is chosen or switched on</comment>
        <translation>انتخاب شده</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <comment>said of a button that does nothing now</comment>
        <translation>حالا ممکن نیست</translation>
    </message>
    <message>
        <source>The first touch speaks. A second touch at the same place does it. Move a finger up or down to go on.</source>
        <translation>لمس اول حرف می‌زند. لمس دوم در همان جا آن را انجام می‌دهد. برای ادامه، انگشت را بالا یا پایین بکشید.</translation>
    </message>
</context>
<context>
    <name>TranslationChip</name>
    <message>
        <source>Translated by machine, not reviewed by a person</source>
        <translation>ترجمه ماشینی، بدون بازبینی یک انسان</translation>
    </message>
    <message>
        <source>Translated by a person, not reviewed yet</source>
        <translation>ترجمه یک انسان، هنوز بازبینی نشده است</translation>
    </message>
    <message>
        <source>The original text changed after this translation was made</source>
        <translation>متن اصلی پس از این ترجمه تغییر کرده است</translation>
    </message>
    <message>
        <source>Not available in your language yet: shown in %1</source>
        <translation>هنوز به زبان شما نیست. زبان این متن: %1</translation>
    </message>
    <message>
        <source>Translation reviewed by a native speaker</source>
        <translation>ترجمه را کسی بازبینی کرده که این زبان مادری اوست</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Checked on %1</source>
        <translation>بررسی‌شده در %1</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>این صفحه باید تا حالا بازبینی می‌شد: از یک شخص هم بپرسید</translation>
    </message>
</context>
<context>
    <name>TrustRow</name>
    <message>
        <source>Translated by machine</source>
        <translation>ترجمه ماشینی</translation>
    </message>
    <message>
        <source>Translation not reviewed yet</source>
        <translation>ترجمه هنوز بازبینی نشده</translation>
    </message>
    <message>
        <source>Older translation</source>
        <translation>ترجمه قدیمی‌تر</translation>
    </message>
    <message>
        <source>Shown in %1</source>
        <comment>a language</comment>
        <translation>نمایش به زبان %1</translation>
    </message>
    <message>
        <source>Translation reviewed</source>
        <translation>ترجمه بازبینی‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n منبع</numerusform>
        </translation>
    </message>
    <message>
        <source>How far this can be trusted</source>
        <translation>چقدر می‌توان به این اعتماد کرد</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>بررسی‌شده در %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> – </translation>
    </message>
</context>
<context>
    <name>TrustSheet</name>
    <message>
        <source>How far this can be trusted</source>
        <translation>چقدر می‌توان به این اعتماد کرد</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>این اطلاعات از کجا آمده است</translation>
    </message>
</context>
<context>
    <name>WhatIfAnswer</name>
    <message>
        <source>Read more</source>
        <translation>بیشتر بخوانید</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>%1, open</source>
        <translation>%1، باز</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1، بسته</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Not certain in your language: show the Dutch or French word</source>
        <translation>در زبان شما قطعی نیست: واژهٔ هلندی یا فرانسوی را نشان دهید</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>بیشتر بخوانید</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Words you will hear</source>
        <translation>کلمه‌هایی که می‌شنوید</translation>
    </message>
    <message>
        <source>Letters and people in Belgium use the Dutch or the French word.</source>
        <translation>نامه‌ها و مردم در بلژیک کلمه هلندی یا فرانسوی را به کار می‌برند.</translation>
    </message>
    <message>
        <source>Search for a word</source>
        <translation>جستجوی یک کلمه</translation>
    </message>
    <message>
        <source>Letters of the alphabet</source>
        <translation>حروف الفبا</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>واژه‌ها با %1</translation>
    </message>
</context>
</TS>
