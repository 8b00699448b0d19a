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
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
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
    <name>CallSheet</name>
    <message>
        <source>Call this number with a phone</source>
        <translation>اتصل بهذا الرقم من هاتف</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>«أنا في هذا العنوان: %1»</translation>
    </message>
    <message>
        <source>Words to say to who answers:</source>
        <extracomment>Above the Dutch and French words for an ambulance or the police</extracomment>
        <translation>كلمات تقولها لمن يجيب:</translation>
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
    <name>ContentsFold</name>
    <message>
        <source>On this page, open</source>
        <translation>في هذه الصفحة، مفتوح</translation>
    </message>
    <message>
        <source>On this page, closed</source>
        <translation>في هذه الصفحة، مغلق</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
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
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>احسب لورقة أخرى</translation>
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
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
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
    <name>FoundMark</name>
    <message>
        <source>What you looked for: %1</source>
        <comment>%1 is a sentence of a text</comment>
        <translation>ما بحثت عنه: %1</translation>
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
    <name>HearStrip</name>
    <message>
        <source>Each touch speaks. Turn this off: touch here twice.</source>
        <extracomment>A strip above the bar, and what it does: while it is shown, the first touch speaks and the second one does</extracomment>
        <translation>كل لمسة تنطق. لإيقاف ذلك: المس هنا مرتين.</translation>
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
    <name>InitialsBar</name>
    <message>
        <source>Letters of the alphabet</source>
        <translation>حروف الأبجدية</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>الحروف السابقة</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>كلمات بحرف %1</translation>
    </message>
    <message>
        <source>Letters after</source>
        <translation>الحروف التالية</translation>
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
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>كل من يمكنك الاتصال بهم</translation>
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
        <source>Hear what you touch</source>
        <translation>اسمع ما تلمسه</translation>
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
    <name>SlipCode</name>
    <message>
        <source>Code for a phone: it holds the words of the paper</source>
        <translation>رمز للهاتف: يحتوي على كلمات الورقة</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>الرمز %1 من %2</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>الرمز الأول</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>It is being printed …</source>
        <translation>تجري الطباعة …</translation>
    </message>
    <message>
        <source>It is printed. Take your paper from the printer.</source>
        <translation>تمت الطباعة. خذ ورقتك من الطابعة.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please tell staff, then print again.</source>
        <translation>لا ورق في الطابعة. أخبر العاملين، ثم اطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer, or it is open. Please tell staff, then print again.</source>
        <translation>الورق عالق في الطابعة، أو هي مفتوحة. أخبر العاملين، ثم اطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer is off, or nothing reaches it. Please tell staff, then print again.</source>
        <translation>الطابعة مطفأة أو لا يصلها شيء. أخبر العاملين، ثم اطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer was stopped. Please tell staff, then print again.</source>
        <translation>أُوقفت الطابعة. أخبر العاملين، ثم اطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer takes no paper at the moment. Please tell staff.</source>
        <translation>لا تقبل الطابعة شيئًا الآن. أخبر العاملين.</translation>
    </message>
    <message>
        <source>The printer is not there any more. Please tell staff.</source>
        <translation>لم تعد الطابعة موجودة. أخبر العاملين.</translation>
    </message>
    <message>
        <source>The printer does not answer. Has a paper come out? Take it with you. Please tell staff.</source>
        <translation>لا تجيب الطابعة. هل خرجت ورقة؟ خذها معك. أخبر العاملين.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>No name is on it. This screen keeps nothing of it.</source>
        <translation>لا يوجد عليه اسم. لا تحتفظ هذه الشاشة بشيء منه.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>أظهر الورقة</translation>
    </message>
    <message>
        <source>Show the code for a phone</source>
        <translation>أظهر الرمز للهاتف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <comment>a second language</comment>
        <translation>إلى جانبه:</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>الطابعة:</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The code cannot be shown at the moment. Please write down what you need.</source>
        <translation>لا يمكن إظهار الرمز الآن. اكتب ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>It cannot be put on paper at the moment. Use the code, or write down what you need.</source>
        <translation>لا يمكن وضعه على الورق الآن. استخدم الرمز، أو اكتب ما تحتاج إليه.</translation>
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
        <source>Printer</source>
        <translation>الطابعة</translation>
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
        <source>no printer is set up</source>
        <translation>لم تُعَدّ أي طابعة</translation>
    </message>
    <message>
        <source>no default printer is chosen</source>
        <extracomment>There are printers; the administrator has to say which one is used</extracomment>
        <translation>لم تُختَر طابعة افتراضية</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <extracomment>%1 is the name of a printer, here and below</extracomment>
        <translation>%1: جاهزة</translation>
    </message>
    <message>
        <source>%1: no paper</source>
        <translation>%1: لا ورق فيها</translation>
    </message>
    <message>
        <source>%1: paper is stuck, or it is open</source>
        <translation>%1: الورق عالق أو هي مفتوحة</translation>
    </message>
    <message>
        <source>%1: off, or nothing reaches it</source>
        <translation>%1: مطفأة أو لا يصلها شيء</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: موقوفة</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1: لا تجيب</translation>
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
</context>
<context>
    <name>Step</name>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
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
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>ماذا لو … (%1)</translation>
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
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
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
</context>
</TS>
