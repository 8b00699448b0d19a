<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this screen</source>
        <translation>عن هذه الشاشة</translation>
    </message>
    <message>
        <source>It is not an office. Nobody reads what you do here.</source>
        <translation>ليست هذه الشاشة دائرة رسمية. لا أحد يقرأ ما تفعله هنا.</translation>
    </message>
    <message>
        <source>What it knows about you</source>
        <translation>ماذا تعرف هذه الشاشة عنك</translation>
    </message>
    <message>
        <source>Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.</source>
        <translation>لا شيء. ليس لها شبكة ولا كاميرا ولا حساب. عندما تلمس «إنهاء» تنسى الشاشة ما بحثت عنه وما قرأته.</translation>
    </message>
    <message>
        <source>How true it is</source>
        <translation>هل هذه المعلومات صحيحة؟</translation>
    </message>
    <message>
        <source>Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.</source>
        <translation>لكل رقم مصدر. وإذا كانت قاعدة ما قد تغيّرت، فهذا مكتوب عندها. هذه الشاشة لا تحل محل المحامي: الرسالة التي في يدك هي المعتمدة.</translation>
    </message>
    <message>
        <source>The words on buttons and headings:</source>
        <translation>كلمات الأزرار والعناوين:</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. It counts no days until that is mended. Please tell the people who work here.</source>
        <translation>ساعة هذه الشاشة غير صحيحة. وهي لا تحسب أي أيام حتى يُصلَح ذلك. يرجى إخبار الأشخاص الذين يعملون هنا.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 · program %3</source>
        <translation>الإصدار %1 بتاريخ %2، البرنامج %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنعت باستخدام</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Hide this page at once</source>
        <translation>إخفاء هذه الصفحة فورًا</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>بمن تتصل</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>احسب أيامي</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Act today</source>
        <translation>تصرّف اليوم</translation>
    </message>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>ربما تغيّر: %1. اسأل محاميًا اليوم.</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>كان يجب أن تُراجع هذه الصفحة قبل الآن: اسأل شخصًا أيضًا</translation>
    </message>
</context>
<context>
    <name>AskNow</name>
    <message>
        <source>This text is out of date</source>
        <translation>هذا النص لم يعد حديثًا</translation>
    </message>
    <message>
        <source>The rules on this page may have changed, so we do not show it any more. Ask a person now: your lawyer or your social worker.</source>
        <translation>ربما تغيّرت القواعد في هذه الصفحة، ولذلك لم نعد نعرضها. اسأل شخصًا الآن: محاميك أو المساعد الاجتماعي.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar with Home, Back, Language, Text and sight, Help now, Hide and Finish</source>
        <translation>شريط فيه الرئيسية ورجوع واللغة والنص والرؤية ومساعدة الآن وإخفاء وإنهاء</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text and sight</source>
        <extracomment>In the bar at the bottom: opens size of the text, contrast, everything lower</extracomment>
        <translation>النص والرؤية</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>In the bar at the bottom: shows the numbers of the ambulance and the police</extracomment>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CallOut</name>
    <message>
        <source>Do this today</source>
        <translation>افعل هذا اليوم</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>ما لا نعرفه</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد أن تعرف</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: لا يوجد رقم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا يوجد رقم</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>True</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>False</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Table without source</source>
        <translation>جدول بلا مصدر</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>no figure found</source>
        <translation>لم نجد رقمًا</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>We have not called every number here. Nobody answers? Ask staff.</source>
        <translation>لم نتصل بكل الأرقام هنا. لا أحد يجيب؟ اسأل العاملين.</translation>
    </message>
</context>
<context>
    <name>ContentsFold</name>
    <message>
        <source>On this page, open</source>
        <translation>في هذه الصفحة، مفتوح</translation>
    </message>
    <message>
        <source>On this page, closed</source>
        <translation>في هذه الصفحة، مغلق</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>What does this count?</source>
        <translation>ما الذي يُحسب هنا؟</translation>
    </message>
</context>
<context>
    <name>CountryYear</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: لا يوجد رقم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>People, %1</source>
        <comment>the people of a year</comment>
        <translation>الأشخاص، %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا يوجد رقم</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DeadlineCounted</name>
    <message>
        <source>You arrived on: %1</source>
        <translation>وصلت في: %1</translation>
    </message>
    <message>
        <source>You lodged your application on: %1</source>
        <translation>أودعت طلبك رسميًا في: %1</translation>
    </message>
    <message>
        <source>The date on the letter: %1</source>
        <translation>التاريخ المكتوب على الرسالة: %1</translation>
    </message>
    <message>
        <source>The least time that any rule gives: %1. The first day does not count.</source>
        <translation>أقصر مدة تعطيها أي قاعدة: %1. اليوم الأول لا يُحسب.</translation>
    </message>
    <message>
        <source>The time: %1. The first day does not count.</source>
        <translation>المهلة: %1. اليوم الأول لا يُحسب.</translation>
    </message>
    <message>
        <source>This is today</source>
        <translation>إنه اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a lawyer today all the same</source>
        <translation>اذهب إلى محامٍ اليوم رغم ذلك</translation>
    </message>
    <message>
        <source>Go today all the same</source>
        <translation>اذهب اليوم رغم ذلك</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides.</source>
        <translation>ربما لديك وقت أطول: الرسالة هي التي تحدد.</translation>
    </message>
    <message>
        <source>Only a lawyer can say if something is still possible. Bring the letter and the envelope.</source>
        <translation>لا يستطيع إلا محامٍ أن يقول هل ما زال شيء ممكنًا. خذ معك الرسالة والظرف.</translation>
    </message>
    <message>
        <source>Say the true reason why you are late. Bring proof, for example a paper from a doctor.</source>
        <translation>قل السبب الحقيقي لتأخرك. أحضر إثباتًا، مثلًا ورقة من طبيب.</translation>
    </message>
    <message>
        <source>On letters: %1</source>
        <translation>في الرسائل: %1</translation>
    </message>
    <message>
        <source>Perhaps you have more time: the letter decides. Call a lawyer today.</source>
        <translation>ربما لديك وقت أطول: الرسالة هي التي تحدد. اتصل بمحامٍ اليوم.</translation>
    </message>
    <message>
        <source>Better today: you may have less time</source>
        <translation>الأفضل اليوم: ربما لديك وقت أقل</translation>
    </message>
    <message>
        <source>Better by %1</source>
        <translation>الأفضل في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>Is a smaller number in the letter? Then it counts. There can be less time to ask the court that you may stay. No rule gives less than %1.</source>
        <translation>هل في الرسالة عدد أصغر؟ إذن هو الذي يُحسب. قد تكون المدة أقصر لتطلب من المحكمة السماح لك بالبقاء. لا تعطي أي قاعدة أقل من %1.</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>اتصل بمحاميك اليوم</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>لا تنتظر آخر يوم. ليس لديك محامٍ؟ اتصل اليوم بأحد هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>How we counted</source>
        <translation>كيف حسبنا</translation>
    </message>
    <message>
        <source>We do not count Sundays and public holidays. We count Saturdays, to be safe.</source>
        <translation>لا نحسب أيام الأحد والعطل الرسمية. نحسب أيام السبت، لمزيد من الأمان.</translation>
    </message>
    <message>
        <source>The time ends on %1. Offices are closed then. We show the working day before.</source>
        <translation>تنتهي المهلة في %1. تكون المكاتب مغلقة عندئذ. نعرض يوم العمل الذي قبله.</translation>
    </message>
    <message>
        <source>The day to act by was: %1</source>
        <translation>كان آخر يوم للتصرف: %1</translation>
    </message>
    <message>
        <source>We keep nothing of what you chose here.</source>
        <translation>لا نحتفظ بأي شيء مما اخترته هنا.</translation>
    </message>
</context>
<context>
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>I do not know the day</source>
        <translation>لا أعرف في أي يوم كان ذلك</translation>
    </message>
    <message>
        <source>I cannot find the date</source>
        <translation>لا أجد التاريخ</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>احسب لورقة أخرى</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>تحدّث إلى شخص</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
</context>
<context>
    <name>DeadlineHeld</name>
    <message>
        <source>No, neither of the two</source>
        <translation>لا، لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>نعم، أو لا أعرف</translation>
    </message>
</context>
<context>
    <name>DeadlineKinds</name>
    <message>
        <source>Another paper</source>
        <translation>ورقة أخرى</translation>
    </message>
</context>
<context>
    <name>DeadlineNamed</name>
    <message>
        <source>On the day on your paper</source>
        <translation>في اليوم المكتوب على ورقتك</translation>
    </message>
    <message>
        <source>Before the last day on your paper</source>
        <translation>قبل آخر يوم مكتوب على ورقتك</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>لا يمكنك أن تأتي؟</translation>
    </message>
    <message>
        <source>Call your lawyer today</source>
        <translation>اتصل بمحاميك اليوم</translation>
    </message>
    <message>
        <source>The day has passed?</source>
        <translation>هل مضى ذلك اليوم؟</translation>
    </message>
    <message>
        <source>The day has passed? Go today all the same. Say the true reason, with proof.</source>
        <translation>هل مضى ذلك اليوم؟ اذهب اليوم رغم ذلك. قل السبب الحقيقي، مع إثبات.</translation>
    </message>
    <message>
        <source>Go today all the same. Say the true reason, with proof.</source>
        <translation>اذهب اليوم رغم ذلك. قل السبب الحقيقي، مع إثبات.</translation>
    </message>
    <message>
        <source>Say it today, before that day, with a good reason and proof. Your lawyer or social worker can do it with you.</source>
        <translation>قل ذلك اليوم، قبل ذلك الموعد، مع سبب وجيه وإثبات. يمكن لمحاميك أو مساعدك الاجتماعي أن يفعل ذلك معك.</translation>
    </message>
    <message>
        <source>Do not wait for the last day. You have no lawyer? Call one of these people today.</source>
        <translation>لا تنتظر آخر يوم. ليس لديك محامٍ؟ اتصل اليوم بأحد هؤلاء الأشخاص.</translation>
    </message>
</context>
<context>
    <name>DeadlineNow</name>
    <message>
        <source>In a closed centre, or when a removal is planned, the time is very short. Do not count: act now.</source>
        <translation>في مركز مغلق، أو عندما يكون الإبعاد مقررًا، تكون المدة قصيرة جدًا. لا تحسب: تصرّف الآن.</translation>
    </message>
    <message>
        <source>Without the number in the letter we cannot count. Look for it together with staff. You find it? Come back and count.</source>
        <translation>لا يمكننا أن نحسب دون العدد المكتوب في الرسالة. ابحث عنه مع العاملين. هل وجدته؟ عد إلى هنا واحسب.</translation>
    </message>
    <message>
        <source>Without the date on the letter we cannot count. Look at the letter and the envelope together with staff.</source>
        <translation>لا يمكننا أن نحسب دون التاريخ المكتوب على الرسالة. انظر إلى الرسالة والظرف مع العاملين.</translation>
    </message>
    <message>
        <source>Without the day we cannot count. Ask one of these people.</source>
        <translation>لا يمكننا أن نحسب من دون اليوم. اسأل أحد هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. It cannot count days now. Please tell staff.</source>
        <translation>ساعة هذا الجهاز غير صحيحة. لا يستطيع أن يحسب الأيام الآن. أخبر العاملين من فضلك.</translation>
    </message>
    <message>
        <source>The day you chose is still to come. Go back and choose another day.</source>
        <translation>اليوم الذي اخترته لم يأتِ بعد. ارجع واختر يومًا آخر.</translation>
    </message>
    <message>
        <source>The date you chose is long ago. Only a lawyer can say what is still possible.</source>
        <translation>التاريخ الذي اخترته مضى منذ زمن طويل. لا يستطيع إلا محامٍ أن يقول ما الذي ما زال ممكنًا.</translation>
    </message>
    <message>
        <source>The day you chose is long ago. Ask one of these people what is possible.</source>
        <translation>اليوم الذي اخترته مضى منذ وقت طويل. اسأل أحد هؤلاء الأشخاص عما هو ممكن.</translation>
    </message>
    <message>
        <source>We are not sure of the rule for this. A wrong day can harm you, so we show none.</source>
        <translation>لسنا متأكدين من القاعدة في هذا الأمر. قد يضرك يوم خاطئ، لذلك لا نعرض أي يوم.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>There may still be time. Call your lawyer today.</source>
        <translation>ربما ما زال هناك وقت. اتصل بمحاميك اليوم.</translation>
    </message>
    <message>
        <source>Show the letter and the envelope. Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>أظهر الرسالة والظرف. اسأل: ما هو آخر يوم لي؟ ليس لديك محامٍ؟ اتصل اليوم بأحد هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>Ask: what is my last day? You have no lawyer? Call one of these people today.</source>
        <translation>اسأل: ما هو آخر يوم لي؟ ليس لديك محامٍ؟ اتصل اليوم بأحد هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>Why we show no day</source>
        <translation>لماذا لا نعرض يومًا</translation>
    </message>
</context>
<context>
    <name>DeadlineNumber</name>
    <message>
        <source>Another number</source>
        <translation>عدد آخر</translation>
    </message>
    <message>
        <source>No number: the letter names a last day</source>
        <translation>لا عدد: الرسالة تذكر آخر يوم</translation>
    </message>
    <message>
        <source>I cannot find it</source>
        <translation>لا أجده</translation>
    </message>
</context>
<context>
    <name>DeadlineScreen</name>
    <message>
        <source>One week is 7 days. Hours? Take 1. A larger number? Take the last one here.</source>
        <translation>الأسبوع 7 أيام. ساعات؟ خذ 1. عدد أكبر؟ خذ آخر عدد هنا.</translation>
    </message>
    <message>
        <source>When did you arrive in Belgium?</source>
        <translation>متى وصلت إلى بلجيكا؟</translation>
    </message>
    <message>
        <source>Which date is printed on the letter?</source>
        <translation>ما التاريخ المكتوب على الرسالة؟</translation>
    </message>
    <message>
        <source>Are you in a closed centre, or is your removal planned?</source>
        <translation>هل أنت في مركز مغلق، أو هل إبعادك مقرر؟</translation>
    </message>
    <message>
        <source>Which number of days is in your letter?</source>
        <translation>ما عدد الأيام المكتوب في رسالتك؟</translation>
    </message>
    <message>
        <source>Your appointment counts</source>
        <translation>موعدك هو الذي يُحسب</translation>
    </message>
    <message>
        <source>The last day on your paper counts</source>
        <translation>آخر يوم مكتوب على ورقتك هو الذي يُحسب</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>تصرّف اليوم</translation>
    </message>
    <message>
        <source>Act by this day</source>
        <translation>تصرّف في موعد أقصاه هذا اليوم</translation>
    </message>
    <message>
        <source>A closed centre has locked doors. A removal is planned when a paper names the day you must travel.</source>
        <translation>المركز المغلق أبوابه مقفلة. يكون الإبعاد مقررًا عندما تذكر ورقة اليوم الذي يجب أن تسافر فيه.</translation>
    </message>
    <message>
        <source>Look on every page, often on the last one. Two numbers? Take the smaller one.</source>
        <translation>انظر في كل صفحة، وغالبًا في الأخيرة. عددان؟ خذ الأصغر.</translation>
    </message>
    <message>
        <source>Not the day you got it. Two dates? Take the earlier one.</source>
        <translation>ليس اليوم الذي استلمتها فيه. تاريخان؟ خذ الأقدم.</translation>
    </message>
    <message>
        <source>When did you lodge your application?</source>
        <translation>متى أودعت طلبك رسميًا؟</translation>
    </message>
    <message>
        <source>You are not sure? Take the earlier day.</source>
        <translation>لست متأكدًا؟ خذ اليوم الأسبق.</translation>
    </message>
    <message>
        <source>The day we count has passed</source>
        <translation>اليوم الذي حسبناه قد مضى</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما هو الموضوع؟</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>احسب أيامي</translation>
    </message>
</context>
<context>
    <name>EarphonesPanel</name>
    <message>
        <source>Use earphones. Others can hear this.</source>
        <translation>استعمل سماعات الأذن. يمكن للآخرين أن يسمعوا هذا.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <extracomment>Others may hear it: start reading aloud</extracomment>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>The screen stopped and came back by itself. Nothing to do, unless it happens every day.</source>
        <translation>توقفت الشاشة وعادت من تلقاء نفسها. لا داعي لفعل شيء، إلا إذا حدث ذلك كل يوم.</translation>
    </message>
    <message>
        <source>The screen stopped again and again. Restart the machine; if it comes back, call its administrator.</source>
        <translation>توقفت الشاشة مرة بعد مرة. أعد تشغيل الجهاز؛ وإذا تكرر ذلك فاتصل بالمسؤول عنه.</translation>
    </message>
    <message>
        <source>The search did not work for a while. Restart the kiosk.</source>
        <translation>لم يعمل البحث لفترة. أعد تشغيل شاشة المعلومات.</translation>
    </message>
    <message>
        <source>A part of the program cannot be read. It has to be installed again.</source>
        <translation>تعذرت قراءة جزء من البرنامج. يجب تثبيته من جديد.</translation>
    </message>
    <message>
        <source>Something could not be written. Is there room on the disk?</source>
        <translation>تعذرت كتابة شيء ما. هل توجد مساحة على القرص؟</translation>
    </message>
    <message>
        <source>Only the program itself keeps the network away. Pull out the network cable.</source>
        <translation>البرنامج وحده هو الذي يمنع الشبكة. افصل كابل الشبكة.</translation>
    </message>
    <message>
        <source>Tell the administrator of the machine this code.</source>
        <translation>أخبر المسؤول عن الجهاز بهذا الرمز.</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Where this figure comes from:</source>
        <translation>مصدر هذا الرقم:</translation>
    </message>
</context>
<context>
    <name>FigureUnit</name>
    <message>
        <source>Persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>What happened to others does not predict your case.</source>
        <translation>ما حدث لغيرك لا يتنبأ بنتيجة قضيتك.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is looked at, of all that were found</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find on this page</source>
        <translation>ابحث في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>%1, open</source>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1، مغلق</translation>
    </message>
</context>
<context>
    <name>GotItFirst</name>
    <message>
        <source>Your lawyer or the centre may have had the letter first</source>
        <translation>ربما استلم محاميك أو المركز الرسالة قبلك</translation>
    </message>
    <message>
        <source>Then the time may already run. We count from the date on the letter: nobody can have had it earlier. Ask them when it came, and keep the envelope.</source>
        <translation>عندها قد تكون المدة قد بدأت. نحن نحسب من التاريخ المكتوب على الرسالة: لا يمكن أن يكون أحد قد استلمها قبله. اسألهم متى وصلت، واحتفظ بالظرف.</translation>
    </message>
    <message>
        <source>Then the time may already run. Ask them when it came, and keep the envelope.</source>
        <translation>عندها قد تكون المدة قد بدأت. اسألهم متى وصلت، واحتفظ بالظرف.</translation>
    </message>
</context>
<context>
    <name>HeadingLabel</name>
    <message>
        <source>Level %1</source>
        <comment>of a heading</comment>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>«أنا في هذا العنوان: %1»</translation>
    </message>
</context>
<context>
    <name>HelperStrip</name>
    <message>
        <source>For who helps</source>
        <translation>لمن يساعد</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>لغة واحدة</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>لغتان</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>ابحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>HitTile</name>
    <message>
        <source>Found in %1</source>
        <translation>وُجد بلغة أخرى: %1</translation>
    </message>
    <message>
        <source>Page · %1</source>
        <comment>a result that is a page, then its topic</comment>
        <translation>صفحة · %1</translation>
    </message>
    <message>
        <source>A step of the procedure</source>
        <translation>خطوة من الإجراءات</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>ماذا لو؟</translation>
    </message>
    <message>
        <source>A letter you may get</source>
        <translation>رسالة قد تصلك</translation>
    </message>
    <message>
        <source>A word explained</source>
        <translation>شرح كلمة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Figures of a country</source>
        <translation>أرقام بلد</translation>
    </message>
    <message>
        <source>Someone to call or to ask</source>
        <translation>شخص تتصل به أو تسأله</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how a result was found, then the passage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>احسب أيامي</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Search: lawyer, interview, annex 26 …</source>
        <translation>ابحث: محامٍ، مقابلة، annex 26 …</translation>
    </message>
    <message>
        <source>You are here: step %1</source>
        <translation>أنت هنا: الخطوة %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Where am I? What comes next? What must I do?</source>
        <translation>أين أنا؟ ماذا بعد ذلك؟ ماذا يجب أن أفعل؟</translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation>الإجراءات خطوة بخطوة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Words you will hear</source>
        <translation>كلمات ستسمعها</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>عن هذه الشاشة</translation>
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
        <translation>رقم ورقة</translation>
    </message>
    <message>
        <source>Next keyboard: %1</source>
        <extracomment>A key: leads to the keyboard of another language, whose name follows</extracomment>
        <translation>لوحة المفاتيح التالية: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>First bar: %1</source>
        <translation>العمود الأول: %1</translation>
    </message>
    <message>
        <source>Second bar: %1</source>
        <translation>العمود الثاني: %1</translation>
    </message>
    <message>
        <source>Striped bars were not final when they were published.</source>
        <translation>الأعمدة المخططة لم تكن نهائية عند نشرها.</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>Drawing of this paper. Your paper may look different.</source>
        <translation>رسم لهذه الورقة. قد تبدو ورقتك مختلفة.</translation>
    </message>
    <message>
        <source>Look at your paper</source>
        <translation>انظر إلى ورقتك</translation>
    </message>
    <message>
        <source>This is a drawing: your paper may look different.</source>
        <translation>هذا رسم: قد تبدو ورقتك مختلفة.</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>See this step</source>
        <translation>انظر هذه الخطوة</translation>
    </message>
    <message>
        <source>This is kept until your visit ends.</source>
        <translation>يبقى هذا محفوظًا حتى تنتهي زيارتك.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>It belongs to this step</source>
        <translation>تخص هذه الخطوة</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
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
        <translation>تصرّف اليوم. %1</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>تصرّف اليوم</translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>Who sent it?</source>
        <translation>من أرسلها؟</translation>
    </message>
    <message>
        <source>Which of these is like your paper?</source>
        <translation>أي من هذه يشبه ورقتك؟</translation>
    </message>
    <message>
        <source>Look at the top of the paper.</source>
        <translation>انظر إلى أعلى الورقة.</translation>
    </message>
    <message>
        <source>These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.</source>
        <translation>هذه رسوم: قد تبدو ورقتك مختلفة. ابحث في أعلاها عن الكلمات بالهولندية أو الفرنسية.</translation>
    </message>
    <message>
        <source>I do not know: show all papers</source>
        <translation>لا أعرف: أظهر كل الأوراق</translation>
    </message>
    <message>
        <source>Your paper is not here? Show all papers</source>
        <translation>ورقتك ليست هنا؟ أظهر كل الأوراق</translation>
    </message>
    <message>
        <source>This helps with any letter</source>
        <translation>هذا يساعد مع أي رسالة</translation>
    </message>
    <message>
        <source>Count my days</source>
        <translation>احسب أيامي</translation>
    </message>
</context>
<context>
    <name>LimitsChip</name>
    <message>
        <source>May have changed: %1. Ask a lawyer today.</source>
        <comment>names of time limits</comment>
        <translation>ربما تغيّر: %1. اسأل محاميًا اليوم.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Bar to listen with</source>
        <translation>شريط الاستماع</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Reads the sentence before</extracomment>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Reading aloud: stops for a while, or goes on</extracomment>
        <translation>توقّف قليلًا</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next sentence</extracomment>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speaks more slowly</extracomment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speaks faster</extracomment>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Speaks in a lower voice</extracomment>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speaks in a louder voice</extracomment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops reading aloud</extracomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <extracomment>A button with a loudspeaker: reads this page aloud</extracomment>
        <translation>استمع</translation>
    </message>
</context>
<context>
    <name>LyingBar</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: لا يوجد رقم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا يوجد رقم</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Information for people who ask for protection in Belgium</source>
        <translation>معلومات لمن يطلب الحماية في بلجيكا</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>This language cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>لا يمكن عرض هذه اللغة الآن. اختر لغة أخرى أو اسأل شخصًا.</translation>
    </message>
    <message>
        <source>This page cannot be shown at the moment. Please choose another one, or ask a person.</source>
        <translation>لا يمكن عرض هذه الصفحة الآن. اختر صفحة أخرى أو اسأل شخصًا.</translation>
    </message>
    <message>
        <source>It could not be saved. Is there room, and may you write in your documents?</source>
        <translation>لم يتم الحفظ. هل توجد مساحة، وهل يُسمح لك بالكتابة في مستنداتك؟</translation>
    </message>
    <message>
        <source>Something did not work. Please try again, or ask a person.</source>
        <translation>حدث خلل. حاول مرة أخرى أو اسأل شخصًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing can be heard at the moment. Please read on the screen, or ask a person.</source>
        <translation>لا يُسمع شيء الآن. اقرأ على الشاشة، أو اسأل شخصًا.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialWords</name>
    <message>
        <source>On the paper:</source>
        <translation>على الورقة:</translation>
    </message>
</context>
<context>
    <name>OlderPages</name>
    <message>
        <source>A part of this comes from older pages that agree. We looked on %1 and look again by %2.</source>
        <comment>two days</comment>
        <translation>جزء من هذا مأخوذ من صفحات أقدم متفقة فيما بينها. اطّلعنا عليها في %1 وسننظر فيها مجددًا قبل %2.</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>%1, at %2, open</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1، عند %2، مفتوح</translation>
    </message>
    <message>
        <source>%1, at %2, closed</source>
        <comment>other roads, the name of a step</comment>
        <translation>%1، عند %2، مغلق</translation>
    </message>
    <message>
        <source>Other roads (%1)</source>
        <comment>how many</comment>
        <translation>طرق أخرى (%1)</translation>
    </message>
</context>
<context>
    <name>OwnLetterCounts</name>
    <message>
        <source>The date in your own letter counts</source>
        <translation>الموعد المكتوب في رسالتك هو المعتمد</translation>
    </message>
    <message>
        <source>This is to help you count. Look in your letter, and ask your lawyer.</source>
        <translation>هذا لمساعدتك على الحساب. انظر في رسالتك واسأل محاميك.</translation>
    </message>
</context>
<context>
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>كل من يمكنك الاتصال بهم</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>تحدّث إلى شخص</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>For the resident</source>
        <translation>للمقيم</translation>
    </message>
    <message>
        <source>For who helps</source>
        <translation>لمن يساعد</translation>
    </message>
</context>
<context>
    <name>PairScreen</name>
    <message>
        <source>Two languages side by side</source>
        <translation>لغتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>الجهة الأخرى للمقيم</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Whom to call</source>
        <translation>بمن تتصل</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>The procedure, step by step</source>
        <translation>الإجراءات خطوة بخطوة</translation>
    </message>
    <message>
        <source>Touch the step where you are now. Nothing is kept after your visit.</source>
        <translation>المس الخطوة التي أنت فيها الآن. لا يُحفظ شيء بعد زيارتك.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <comment>number and name of a step</comment>
        <translation>أنت هنا: %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1، مغلق</translation>
    </message>
    <message>
        <source>Which paper do you hold?</source>
        <translation>أي ورقة معك؟</translation>
    </message>
</context>
<context>
    <name>RulesBlock</name>
    <message>
        <source>Not sure which rules are yours? Ask your lawyer.</source>
        <translation>لا تعرف أي قواعد تنطبق عليك؟ اسأل محاميك.</translation>
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
        <translation>استمع: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in %1</source>
        <translation>وُجد بلغة أخرى: %1</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 من %2 من النتائج</translation>
    </message>
    <message>
        <source>Showing results for “%1” instead of “%2”.</source>
        <translation>هذه نتائج «%1» بدلًا من «%2».</translation>
    </message>
    <message>
        <source>Search for similar words too</source>
        <translation>البحث عن كلمات مشابهة أيضًا</translation>
    </message>
    <message>
        <source>Search only for “%1”</source>
        <translation>البحث عن «%1» فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No text here has “%1”.</source>
        <translation>لا يوجد «%1» في أي نص هنا.</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>عرض المزيد من النتائج</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>أو اختر موضوعًا</translation>
    </message>
    <message>
        <source>Search does not work at the moment. Please choose a topic, or ask a person.</source>
        <translation>البحث لا يعمل الآن. اختر موضوعًا أو اسأل شخصًا.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, choose one of these, or ask a person.</source>
        <translation>لم نجد شيئًا. جرّب كلمة أخرى، أو اختر مما يلي، أو اسأل شخصًا.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Type a word. You can also choose what fits:</source>
        <translation>اكتب كلمة. يمكنك أيضًا أن تختار ما يناسبك:</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Two languages side by side, or one again</source>
        <translation>لغتان جنبًا إلى جنب، أو لغة واحدة من جديد</translation>
    </message>
    <message>
        <source>Give the resident the other side</source>
        <translation>الجهة الأخرى للمقيم</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>ابحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Side road, it comes back</source>
        <translation>طريق جانبي، تعود منه بعد ذلك</translation>
    </message>
    <message>
        <source>The road ends here</source>
        <translation>الطريق ينتهي هنا</translation>
    </message>
    <message>
        <source>Side road</source>
        <translation>طريق جانبي</translation>
    </message>
    <message>
        <source>Side road, it ends here</source>
        <translation>طريق جانبي ينتهي هنا</translation>
    </message>
    <message>
        <source>Side road, it ends here or goes back to step: %1</source>
        <translation>طريق جانبي ينتهي هنا أو يعود إلى الخطوة: %1</translation>
    </message>
    <message>
        <source>Side road, back to step: %1</source>
        <translation>طريق جانبي يعود إلى الخطوة: %1</translation>
    </message>
</context>
<context>
    <name>SightPanel</name>
    <message>
        <source>Text and sight</source>
        <translation>النص والرؤية</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Everything lower, to reach it sitting down</source>
        <translation>كل شيء في الأسفل، للوصول إليه جلوسًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A letter or two that show how large the text will be</extracomment>
        <translation>أب</translation>
    </message>
</context>
<context>
    <name>SourceFold</name>
    <message>
        <source>Where this information comes from</source>
        <translation>من أين جاءت هذه المعلومات</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Official source</source>
        <translation>مصدر رسمي</translation>
    </message>
    <message>
        <source>Official figures, read at a third party</source>
        <translation>أرقام رسمية، قرأناها في مصدر آخر</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Copy of a legal text</source>
        <translation>نسخة من نص قانوني</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Press or secondary source</source>
        <translation>صحافة أو مصدر غير مباشر</translation>
    </message>
    <message>
        <source>Company or law firm</source>
        <translation>شركة أو مكتب محاماة</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>لم يُذكر مصدر</translation>
    </message>
    <message>
        <source>%1 · date of the source: %2</source>
        <translation>%1 · تاريخ المصدر: %2</translation>
    </message>
    <message>
        <source>%1 · the source shows no date</source>
        <translation>%1 · لا يظهر تاريخ في المصدر</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Restart the kiosk</source>
        <translation>إعادة تشغيل شاشة المعلومات</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>إيقاف شاشة المعلومات</translation>
    </message>
    <message>
        <source>Back to the information</source>
        <translation>العودة إلى المعلومات</translation>
    </message>
    <message>
        <source>End the kiosk? Nobody can use it until the administrator of the machine starts it again.</source>
        <translation>هل تريد إيقاف شاشة المعلومات؟ لن يستطيع أحد استخدامها حتى يعيد المسؤول عن الجهاز تشغيلها.</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>لا، تبقى تعمل</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>نعم، أوقفها</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of an edition, %2 its date</extracomment>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Age of the edition in days</source>
        <translation>عمر الإصدار بالأيام</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Clock of the machine</source>
        <translation>ساعة الجهاز</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المساحة الفارغة على القرص</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1 is a number of gigabytes</extracomment>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>blocked by the system</source>
        <translation>محجوبة من النظام</translation>
    </message>
    <message>
        <source>blocked by the program only</source>
        <translation>محجوبة من البرنامج فقط</translation>
    </message>
    <message>
        <source>Wrong PINs before this one</source>
        <translation>رموز خاطئة قبل هذا الرمز</translation>
    </message>
    <message>
        <source>What went wrong last</source>
        <translation>آخر ما حدث من أعطال</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>لا شيء مسجل.</translation>
    </message>
    <message>
        <source>no program to speak: espeak-ng</source>
        <extracomment>What reads aloud is not installed</extracomment>
        <translation>لا برنامج للكلام: espeak-ng</translation>
    </message>
    <message>
        <source>no loudspeaker and no earphones</source>
        <translation>لا مكبّر صوت ولا سماعات</translation>
    </message>
    <message>
        <source>can be heard</source>
        <translation>يمكن سماعه</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>On the screen of staff: whether the screen can be read aloud</extracomment>
        <translation>الصوت</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>No PIN is set. The administrator of this machine sets one with the command “kiosk pin”.</source>
        <translation>لم يُحدَّد رمز. يحدده المسؤول عن هذا الجهاز بالأمر ⁦kiosk pin⁩.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>اكتب رمزك.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>لم يكن هذا هو الرمز. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No PIN can be checked: this machine cannot write. Call its administrator.</source>
        <translation>لا يمكن التحقق من أي رمز: هذا الجهاز لا يستطيع الكتابة. اتصل بالمسؤول عنه.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>محاولات خاطئة كثيرة. المحاولة التالية ممكنة بعد %1.</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
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
        <translation>%1، أنت هنا</translation>
    </message>
    <message>
        <source>%1, %2, you are here</source>
        <comment>place of a step, its name</comment>
        <translation>%1، %2، أنت هنا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place of a step, its name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Side road from step: %1</source>
        <translation>طريق جانبي من الخطوة: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two remarks; no dot where it looks like a nought</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>StepArrow</name>
    <message>
        <source>Back to step: %1</source>
        <translation>العودة إلى الخطوة: %1</translation>
    </message>
    <message>
        <source>Step before: %1</source>
        <translation>الخطوة السابقة: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>الخطوة التالية: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Papers at this step</source>
        <translation>أوراق هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>ماذا لو … (%1)</translation>
    </message>
    <message>
        <source>Where it goes from here</source>
        <translation>إلى أين يستمر الطريق</translation>
    </message>
    <message>
        <source>Talk to a person, sources</source>
        <translation>تحدّث إلى شخص، والمصادر</translation>
    </message>
</context>
<context>
    <name>StepPeople</name>
    <message>
        <source>Read more</source>
        <translation>اقرأ المزيد</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Soon this screen goes back to the start, and nothing of your visit is kept.</source>
        <translation>بعد قليل تعود هذه الشاشة إلى البداية، ولا يُحفظ شيء من زيارتك.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>نعم، ما زلت هنا</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>لا، أنهِ الآن</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>The newest figure is about %n month(s) old. New ones may exist.</source>
        <translation>
            <numerusform>أحدث رقم عمره أقل من شهر. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره نحو شهر واحد. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره نحو شهرين. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره نحو %n أشهر. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره نحو %n شهرًا. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره نحو %n شهر. قد توجد أرقام جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest figure is more than %n year(s) old. New ones may exist.</source>
        <translation>
            <numerusform>أحدث رقم عمره أقل من سنة. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره أكثر من سنة. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره أكثر من سنتين. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره أكثر من %n سنوات. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره أكثر من %n سنة. قد توجد أرقام جديدة.</numerusform>
            <numerusform>أحدث رقم عمره أكثر من %n سنة. قد توجد أرقام جديدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show as a picture</source>
        <translation>عرض كصورة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Save the figures (CSV)</source>
        <translation>حفظ الأرقام (CSV)</translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>حفظ الصورة (PNG)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>What does this count?</source>
        <translation>ما الذي يُحسب هنا؟</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>%1: no figure</source>
        <translation>%1: لا يوجد رقم</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>لم يكن نهائيًا عند نشره.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>لا تقارن</translation>
    </message>
</context>
<context>
    <name>StoryLimits</name>
    <message>
        <source>What this does not say</source>
        <translation>ما لا يبيّنه هذا</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Not final when it was published.</source>
        <translation>لم يكن نهائيًا عند نشره.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا يوجد رقم</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Look for these words</source>
        <translation>ابحث عن هذه الكلمات</translation>
    </message>
    <message>
        <source>The number stands where the dots are. Staff can look with you.</source>
        <translation>العدد مكتوب في مكان النقاط. يمكن للعاملين أن يبحثوا معك.</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Search for something else</source>
        <translation>البحث عن شيء آخر</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>Button</source>
        <comment>said behind the name of a button</comment>
        <translation>زر</translation>
    </message>
    <message>
        <source>Leads to a text</source>
        <comment>said behind the name of a link</comment>
        <translation>يقود إلى نص</translation>
    </message>
    <message>
        <source>To choose</source>
        <comment>said behind the name of something to choose or to switch on</comment>
        <translation>للاختيار</translation>
    </message>
    <message>
        <source>Write here</source>
        <comment>said behind the name of a field</comment>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>said behind a heading</comment>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>said of something that is chosen or switched on</comment>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <comment>said of a button that does nothing now</comment>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>The first touch speaks. A second touch at the same place does it. Move a finger up or down to go on.</source>
        <translation>اللمسة الأولى تتكلم. واللمسة الثانية في المكان نفسه تنفّذ. حرّك إصبعك إلى أعلى أو إلى أسفل لتتابع.</translation>
    </message>
</context>
<context>
    <name>TranslationChip</name>
    <message>
        <source>Translated by machine, not reviewed by a person</source>
        <translation>ترجمة آلية لم يراجعها إنسان</translation>
    </message>
    <message>
        <source>Translated by a person, not reviewed yet</source>
        <translation>ترجمها إنسان ولم يراجعها أحد بعد</translation>
    </message>
    <message>
        <source>The original text changed after this translation was made</source>
        <translation>تغيّر النص الأصلي بعد هذه الترجمة</translation>
    </message>
    <message>
        <source>Not available in your language yet: shown in %1</source>
        <translation>غير متوفر بلغتك بعد. لغة هذا النص: %1</translation>
    </message>
    <message>
        <source>Translation reviewed by a native speaker</source>
        <translation>ترجمة راجعها شخص هذه لغته الأم</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Checked on %1</source>
        <translation>جرى التحقق في %1</translation>
    </message>
    <message>
        <source>This page should have been reviewed by now: ask a person too</source>
        <translation>كان يجب أن تُراجع هذه الصفحة قبل الآن: اسأل شخصًا أيضًا</translation>
    </message>
</context>
<context>
    <name>TrustRow</name>
    <message>
        <source>Translated by machine</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Translation not reviewed yet</source>
        <translation>ترجمة لم تُراجَع بعد</translation>
    </message>
    <message>
        <source>Older translation</source>
        <translation>ترجمة أقدم</translation>
    </message>
    <message>
        <source>Shown in %1</source>
        <comment>a language</comment>
        <translation>معروض بلغة: %1</translation>
    </message>
    <message>
        <source>Translation reviewed</source>
        <translation>ترجمة مُراجَعة</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا توجد مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>How far this can be trusted</source>
        <translation>مدى الثقة بهذه المعلومات</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>جرى التحقق في %1</translation>
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
        <translation>مدى الثقة بهذه المعلومات</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>من أين جاءت هذه المعلومات</translation>
    </message>
</context>
<context>
    <name>WhatIfAnswer</name>
    <message>
        <source>Read more</source>
        <translation>اقرأ المزيد</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>%1, open</source>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1، مغلق</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Not certain in your language: show the Dutch or French word</source>
        <translation>غير مؤكد بلغتك: أظهر الكلمة الهولندية أو الفرنسية</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>اقرأ المزيد</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Words you will hear</source>
        <translation>كلمات ستسمعها</translation>
    </message>
    <message>
        <source>Letters and people in Belgium use the Dutch or the French word.</source>
        <translation>الرسائل والناس في بلجيكا يستعملون الكلمة الهولندية أو الفرنسية.</translation>
    </message>
    <message>
        <source>Search for a word</source>
        <translation>البحث عن كلمة</translation>
    </message>
    <message>
        <source>Letters of the alphabet</source>
        <translation>حروف الأبجدية</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>كلمات بحرف %1</translation>
    </message>
</context>
</TS>
