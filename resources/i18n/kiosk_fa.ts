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
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Take it along</source>
        <translation>این را با خود ببرید</translation>
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
    <name>CallSheet</name>
    <message>
        <source>Call this number with a phone</source>
        <translation>با یک تلفن به این شماره زنگ بزنید</translation>
    </message>
    <message>
        <source>“I am at: %1”</source>
        <extracomment>What to say on the telephone; %1 is an address</extracomment>
        <translation>«من در این نشانی (آدرس) هستم: %1»</translation>
    </message>
    <message>
        <source>Words to say to who answers:</source>
        <extracomment>Above the Dutch and French words for an ambulance or the police</extracomment>
        <translation>کلمه‌هایی که به پاسخ‌دهنده بگویید:</translation>
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
    <name>ContentsFold</name>
    <message>
        <source>On this page, open</source>
        <translation>در این صفحه، باز</translation>
    </message>
    <message>
        <source>On this page, closed</source>
        <translation>در این صفحه، بسته</translation>
    </message>
</context>
<context>
    <name>CountryActions</name>
    <message>
        <source>Another country</source>
        <translation>کشور دیگر</translation>
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
    <name>DeadlineDay</name>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
</context>
<context>
    <name>DeadlineFrame</name>
    <message>
        <source>Count for another paper</source>
        <translation>برای برگه‌ای دیگر حساب کنید</translation>
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
    <name>FiguresScreen</name>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
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
    <name>FoundMark</name>
    <message>
        <source>What you looked for: %1</source>
        <comment>%1 is a sentence of a text</comment>
        <translation>آنچه جستجو کردید: %1</translation>
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
    <name>HearStrip</name>
    <message>
        <source>Each touch speaks. Turn this off: touch here twice.</source>
        <extracomment>A strip above the bar, and what it does: while it is shown, the first touch speaks and the second one does</extracomment>
        <translation>هر لمس حرف می‌زند. برای خاموش کردن: اینجا را دو بار لمس کنید.</translation>
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
    <name>InitialsBar</name>
    <message>
        <source>Letters of the alphabet</source>
        <translation>حروف الفبا</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>حروف قبلی</translation>
    </message>
    <message>
        <source>Words with %1</source>
        <extracomment>A button: goes to the words that begin with a letter</extracomment>
        <translation>واژه‌ها با %1</translation>
    </message>
    <message>
        <source>Letters after</source>
        <translation>حروف بعدی</translation>
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
    <name>PageAside</name>
    <message>
        <source>All people to call</source>
        <translation>همه کسانی که می‌توانید به آنها زنگ بزنید</translation>
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
        <source>Hear what you touch</source>
        <translation>شنیدن آنچه لمس می‌کنید</translation>
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
    <name>SlipCode</name>
    <message>
        <source>Code for a phone: it holds the words of the paper</source>
        <translation>کد برای تلفن: نوشته‌های برگه در آن است</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>کد %1 از %2</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>کد بعدی</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>کد اول</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>It is being printed …</source>
        <translation>در حال چاپ …</translation>
    </message>
    <message>
        <source>It is printed. Take your paper from the printer.</source>
        <translation>چاپ شد. برگه خود را از چاپگر (پرینتر) بردارید.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please tell staff, then print again.</source>
        <translation>چاپگر (پرینتر) کاغذ ندارد. به کارکنان بگویید، سپس دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer, or it is open. Please tell staff, then print again.</source>
        <translation>کاغذ در چاپگر (پرینتر) گیر کرده یا در آن باز است. به کارکنان بگویید، سپس دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>The printer is off, or nothing reaches it. Please tell staff, then print again.</source>
        <translation>چاپگر (پرینتر) خاموش است یا چیزی به آن نمی‌رسد. به کارکنان بگویید، سپس دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>The printer was stopped. Please tell staff, then print again.</source>
        <translation>چاپگر (پرینتر) متوقف شده است. به کارکنان بگویید، سپس دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>The printer takes no paper at the moment. Please tell staff.</source>
        <translation>چاپگر (پرینتر) اکنون چیزی نمی‌پذیرد. به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The printer is not there any more. Please tell staff.</source>
        <translation>چاپگر (پرینتر) دیگر نیست. به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The printer does not answer. Has a paper come out? Take it with you. Please tell staff.</source>
        <translation>چاپگر (پرینتر) پاسخ نمی‌دهد. کاغذی بیرون آمده است؟ آن را با خود ببرید. به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>این را با خود ببرید</translation>
    </message>
    <message>
        <source>No name is on it. This screen keeps nothing of it.</source>
        <translation>نامی روی آن نیست. این صفحه چیزی از آن نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>برگه را نشان بده</translation>
    </message>
    <message>
        <source>Show the code for a phone</source>
        <translation>کد برای تلفن را نشان بده</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به شکل PDF</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <comment>a second language</comment>
        <translation>در کنار آن:</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>چاپگر (پرینتر):</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>The code cannot be shown at the moment. Please write down what you need.</source>
        <translation>اکنون نمی‌توان کد را نشان داد. آنچه لازم دارید بنویسید.</translation>
    </message>
    <message>
        <source>It cannot be put on paper at the moment. Use the code, or write down what you need.</source>
        <translation>اکنون نمی‌توان آن را روی کاغذ آورد. از کد استفاده کنید، یا آنچه لازم دارید بنویسید.</translation>
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
        <source>Printer</source>
        <translation>چاپگر (پرینتر)</translation>
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
        <source>no printer is set up</source>
        <translation>هیچ چاپگری (پرینتری) تنظیم نشده است</translation>
    </message>
    <message>
        <source>no default printer is chosen</source>
        <extracomment>There are printers; the administrator has to say which one is used</extracomment>
        <translation>چاپگر (پرینتر) پیش‌فرض انتخاب نشده است</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <extracomment>%1 is the name of a printer, here and below</extracomment>
        <translation>%1: آماده</translation>
    </message>
    <message>
        <source>%1: no paper</source>
        <translation>%1: کاغذ ندارد</translation>
    </message>
    <message>
        <source>%1: paper is stuck, or it is open</source>
        <translation>%1: کاغذ گیر کرده یا در آن باز است</translation>
    </message>
    <message>
        <source>%1: off, or nothing reaches it</source>
        <translation>%1: خاموش است یا چیزی به آن نمی‌رسد</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: متوقف شده است</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1: پاسخ نمی‌دهد</translation>
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
</context>
<context>
    <name>Step</name>
    <message>
        <source>I am here</source>
        <translation>من اینجا هستم</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>این را با خود ببرید</translation>
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
</context>
<context>
    <name>StepFolds</name>
    <message>
        <source>What if … (%1)</source>
        <comment>how many</comment>
        <translation>اگر … (%1)</translation>
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
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take it along</source>
        <translation>این را با خود ببرید</translation>
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
</context>
</TS>
