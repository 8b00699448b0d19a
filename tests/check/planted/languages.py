"""Faults of a translation beside its original: numbers, scripts, denials, parity."""

from __future__ import annotations

from collections.abc import Callable

from tests.check.planted.case import ARRIVAL, ARRIVAL_AR, COURT_AR, REFUSAL_AR, STORIES, Case, replace, say, write
from tests.helpers.editions import BOTH, ENGLISH, EditionFolder


def _say_in_arabic(words: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.replace(ARRIVAL_AR, "أخبر المكتب أنك وصلت.", words)


DARI = (
    '+++\ntitle = "دادگاه"\nsummary = "جواب"\nin_short = "{fact:answer-days}"\ntranslation = "machine"\n+++\n'
    "\n## زمان {#time}\n\n{fact:answer-days} {fact:law-start} [قدم](step:ask#do) [ارقام](figures:visitors)\n"
)
NUMBERS = (
    Case("bare-number", say("You have 30 days."), ARRIVAL, "You have 30"),
    Case("bare-number", replace(ARRIVAL, "What to do now", "Within 8 hours"), ARRIVAL, "summary"),
    Case("bare-number", replace("topics.toml", '"Start here"', '"Start in 3 days"'), "topics.toml", "3 days"),
    Case("bare-number", replace(STORIES, '"Counted anew."', '"In 2024 anew."'), STORIES, "In 2024"),
)


SCRIPTS = (
    Case("no-glyph", say("The card is \u2714 here."), ARRIVAL, "is \u2714 here"),
    Case(
        "mixed-address",
        replace("topics.toml", "Commencez ici", "Prends tes papiers"),
        "topics.toml",
        "tes papiers",
        "warning",
        languages=(*BOTH, "fr"),
        also=("no-translation",) * 8,
    ),
    Case(
        "one-gender",
        replace("topics.toml", "Commencez ici", "Vous êtes arrivé ici"),
        "topics.toml",
        "arrivé",
        "warning",
        languages=(*BOTH, "fr"),
        also=("no-translation",) * 8,
    ),
    Case(
        "missing-regional-word",
        write("pages/court/fa.md", DARI),
        "pages/court/fa.md",
        "title",
        "warning",
        languages=(*ENGLISH, "fa"),
        also=(*("no-translation",) * 7, "outdated"),
    ),
    Case("foreign-letter", _say_in_arabic("اتصل بالمكتب کل يوم."), ARRIVAL_AR, "کل", languages=BOTH),
    Case("foreign-letter", replace("topics.toml", "ابدأ هنا", "ابدأ هنا یا"), "topics.toml", "هنا", languages=BOTH),
    Case("foreign-letter", say("The c\u0430rd is here."), ARRIVAL, "c\u0430rd"),
    Case("foreign-letter", say("The ca\u200crd is here."), ARRIVAL, "ca\u200crd"),
    Case("untranslated", replace(COURT_AR, "اطلب من المحكمة", "Ask the court"), COURT_AR, "title", languages=BOTH),
    Case("untranslated", replace("topics.toml", "ابدأ هنا", "Start here"), "topics.toml", "Start here", languages=BOTH),
    Case("wrong-script", say("أخبر المكتب أنك وصلت."), ARRIVAL, "أخبر", also=("no-glyph",)),
    Case("wrong-script", _say_in_arabic("Tell the office that you came."), ARRIVAL_AR, "Tell", languages=BOTH),
    Case(
        "wrong-script",
        replace("glossary.toml", 'ar = "حيث يُنظر في الجواب', 'ar = "Where an answer is looked at'),
        "glossary.toml",
        "[court.meaning]",
        languages=BOTH,
    ),
    Case(
        "loose-sign",
        replace("institutions.toml", "L’office", "L’office ?"),
        "institutions.toml",
        "L’office ?",
        "warning",
    ),
    Case("wrong-language", say("Vous devez garder vos papiers avec vous."), ARRIVAL, "Vous"),
    Case(
        "wrong-language",
        replace(STORIES, '"Counted anew."', '"Vous avez des papiers avec vous."'),
        STORIES,
        "Vous avez",
    ),
    Case("wrong-language", _say_in_arabic("شما را در آن روز با هم."), ARRIVAL_AR, "شما", languages=BOTH),
    Case(
        "wrong-language",
        replace("topics.toml", '"Start here"', '"Vous et les papiers avec vous"'),
        "topics.toml",
        "Vous",
    ),
)


DENIALS = (
    Case(
        "lost-negation",
        replace("glossary.toml", "Where an answer is", "Where an answer is not"),
        "glossary.toml",
        "meaning]",
        languages=BOTH,
        also=("outdated-words",),
    ),
    Case(
        "added-negation",
        _say_in_arabic("لم تخبر المكتب أنك وصلت."),
        ARRIVAL_AR,
        "لم تخبر",
        "warning",
        languages=BOTH,
    ),
    Case(
        "added-negation",
        replace("topics.toml", "ابدأ هنا", "لا تبدأ هنا"),
        "topics.toml",
        "Start here",
        "warning",
        languages=BOTH,
    ),
    Case("lost-negation", replace(ARRIVAL_AR, "البطاقة ليست", "البطاقة"), ARRIVAL_AR, "البطاقة جواز", languages=BOTH),
    Case("lost-negation", replace(REFUSAL_AR, "ليس النهاية", "النهاية"), REFUSAL_AR, "النهاية", languages=BOTH),
)


PARITY = (
    Case(
        "different-facts",
        replace(COURT_AR, "لديك {fact:answer-days} بعد {fact:law-start}.", "لديك {fact:answer-days}."),
        COURT_AR,
        "{#time}",
        languages=BOTH,
    ),
    Case(
        "different-facts",
        replace(COURT_AR, 'summary = "', 'summary = "{fact:law-start} '),
        COURT_AR,
        2,
        languages=BOTH,
    ),
    Case(
        "different-facts", replace(REFUSAL_AR, " لديك {fact:answer-days}.", ""), REFUSAL_AR, "{#today}", languages=BOTH
    ),
    Case("different-numbers", replace(COURT_AR, "انظر [", "انظر الملحق ٢٦ و["), COURT_AR, "{#time}", languages=BOTH),
    Case(
        "different-links", replace(ARRIVAL_AR, "page:court#time", "page:court"), ARRIVAL_AR, "{#today}", languages=BOTH
    ),
    Case("different-lists", replace(ARRIVAL_AR, "- احتفظ بكل ورقة.\n", ""), ARRIVAL_AR, "{#today}", languages=BOTH),
    Case(
        "different-tables",
        replace(ARRIVAL_AR, "| البطاقة | المكتب |\n", ""),
        ARRIVAL_AR,
        "{#papers}",
        languages=BOTH,
        also=("broken-table",),
    ),
    Case("different-callouts", replace(ARRIVAL_AR, "!!! careful", "!!! good"), ARRIVAL_AR, "{#today}", languages=BOTH),
)
