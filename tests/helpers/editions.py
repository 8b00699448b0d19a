"""A small edition, complete and without a fault, to be altered: two pages, a step, a letter, a series, a comparison.

Everything that can go wrong in an edition stands in it once, so that a test can spoil that one thing and see one fault.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from kiosk.check import check
from kiosk.editing import word_records
from kiosk.editing.confirm import confirm
from kiosk.edition.faults import Fault, Faults
from kiosk.edition.load import load
from kiosk.edition.model import Edition
from kiosk.languages.registry import LANGUAGES, Registry

TODAY = dt.date(2026, 11, 21)
_LANGUAGES = """
[[language]]
code = "en"
name = "English"
greeting = "Welcome"
choose = "Choose your language"
fallback = []

[[language]]
code = "fr"
name = "Français"
greeting = "Bienvenue"
choose = "Choisissez votre langue"
fallback = ["ar", "en"]

[[language]]
code = "nl"
name = "Nederlands"
greeting = "Welkom"
choose = "Kies uw taal"
fallback = ["en"]

[[language]]
code = "ar"
name = "العربية"
greeting = "أهلاً"
choose = "اختر لغتك"
fallback = ["en"]

[[language]]
code = "fa"
name = "فارسی"
greeting = "خوش آمدید"
choose = "زبان خود را انتخاب کنید"
fallback = ["en"]
"""

# A page has two hundred words at least; these say nothing that a test looks for.
FILLER = "\n" + "The people at the desk help you with every question.\n" * 19
FILLER_IN_ARABIC = "\nيساعدك الناس على المكتب في كل سؤال.\n"

_EDITION = """\
id = "small"
number = 1
date = 2026-11-21
source_language = "en"
official_languages = ["nl", "fr"]
"""

_FILES = {
    "sources.toml": """\
[office-page]
publisher = "The office"
title = "How to ask"
address = "https://example.org/ask"
date = "2026-10-01"
read_on = 2026-11-21
kind = "official"
language = "EN"

[leaflet]
publisher = "A group of helpers"
title = "A leaflet"
date = "n.d."
read_on = 2026-11-20
kind = "ngo"
""",
    "facts.toml": """\
[answer-days]
value = 30
unit = "days"
mark = "check"
sources = ["office-page"]
checked_on = 2026-11-21
review_by = 2027-02-21
note = "Read in the leaflet only."

[waiting-weeks]
value = 2
unit = "weeks"
mark = "changed"
sources = ["leaflet"]
checked_on = 2026-11-10
review_by = 2027-01-31

[help-phone]
value = "02 793 82 46"
unit = "phone"
mark = "ok"
sources = ["office-page"]
checked_on = 2026-11-21
review_by = 2027-05-21

[door-hours]
value = "09:00–13:00"
unit = "time-range"
mark = "ok"
sources = ["office-page"]
checked_on = 2026-11-21
review_by = 2027-05-21

[law-start]
value = 2026-06-12
unit = "date"
mark = "new"
sources = ["office-page"]
checked_on = 2026-11-21
review_by = 2027-05-21

[reply-days]
value = 5
unit = "days"
mark = "new"
sources = ["office-page"]
checked_on = 2026-11-21
review_by = 2027-05-21

[people-in-line]
value = 1250
unit = "count"
mark = "ok"
sources = ["office-page"]
checked_on = 2026-11-21
review_by = 2027-05-21

[card-is-no-passport]
unit = "rule"
mark = "check"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21
""",
    "units.toml": """\
[days]
en = { one = "{n} day", other = "{n} days" }
fr = { one = "{n} jour", other = "{n} jours" }
nl = { one = "{n} dag", other = "{n} dagen" }
ar = { one = "يوم واحد", two = "يومان", few = "{n} أيام", many = "{n} يومًا", other = "{n} يوم" }
fa = { one = "{n} روز", other = "{n} روز" }

[weeks]
en = { one = "{n} week", other = "{n} weeks" }
fr = { one = "{n} semaine", other = "{n} semaines" }
nl = { one = "{n} week", other = "{n} weken" }
ar = { one = "أسبوع واحد", two = "أسبوعان", few = "{n} أسابيع", many = "{n} أسبوعًا", other = "{n} أسبوع" }
fa = { one = "{n} هفته", other = "{n} هفته" }
""",
    "marks.toml": """\
[check]
short = { en = "being checked", fr = "en cours de vérification", nl = "wordt nagekeken", ar = "قيد التحقق", fa = "در حال بررسی" }
long = { en = "Ask your lawyer", fr = "Demandez à votre avocat", nl = "Vraag uw advocaat", ar = "اسأل محاميك", fa = "از وکیل خود بپرسید" }

[changed]
short = { en = "rule changed", fr = "règle modifiée", nl = "regel gewijzigd", ar = "تغيّرت القاعدة", fa = "قانون عوض شده" }
long = { en = "Rules changed", fr = "Règles modifiées", nl = "Regels gewijzigd", ar = "تغيّرت القواعد", fa = "قوانین عوض شده" }
""",  # noqa: E501
    "institutions.toml": """\
[office]
abbreviations = ["DVZ", "OE"]
sources = ["office-page"]
names = { en = "The office", fr = "L’office", nl = "De dienst", ar = "المكتب", fa = "اداره" }
""",
    "contacts.toml": """\
[helper]
icon = "phone"
phone = "help-phone"
hours = "door-hours"
sources = ["office-page"]
name = { en = "A helper", fr = "Une aide", nl = "Een helper", ar = "مساعد", fa = "کمک‌کننده" }
note = { en = "Call **today**.", fr = "Appelez **aujourd’hui**.", nl = "Bel **vandaag**.", ar = "اتصل **اليوم**.", fa = "**امروز** زنگ بزنید." }
""",  # noqa: E501
    "topics.toml": """\
[[group]]
id = "start"
icon = "clock"
hue = 1
pages = ["arrival"]
title = { en = "Start here", fr = "Commencez ici", nl = "Begin hier", ar = "ابدأ هنا", fa = "از اینجا شروع کنید" }
hint = { en = "First days", fr = "Premiers jours", nl = "Eerste dagen", ar = "الأيام الأولى", fa = "روزهای اول" }

[[group]]
id = "answer"
icon = "scale"
hue = 3
pages = ["court"]
title = { en = "The answer", fr = "La réponse", nl = "Het antwoord", ar = "الجواب", fa = "جواب" }
hint = { en = "Refusal, court", fr = "Refus, recours", nl = "Weigering, beroep", ar = "الرفض والطعن", fa = "رد، اعتراض" }

[[life_event]]
id = "letter"
icon = "mail"
pages = ["court"]
title = { en = "I got a letter", fr = "Une lettre", nl = "Een brief", ar = "وصلتني رسالة", fa = "نامه‌ای گرفتم" }
letters = true

[[life_event]]
id = "arrived"
icon = "building"
pages = ["arrival"]
title = { en = "I just arrived", fr = "J’arrive", nl = "Ik ben er net", ar = "وصلت للتو", fa = "تازه رسیده‌ام" }
""",  # noqa: E501
    "glossary.toml": """\
[court]
pages = ["court"]
steps = ["ask"]
confidence = { en = "seen", ar = "unsure" }

[court.terms]
en = ["council for litigation"]
nl = ["raad"]
ar = ["المجلس"]

[court.typed]
any = ["tribunaal"]

[court.meaning]
en = "Where an answer is looked at again."
fr = "Là où la réponse est revue."
nl = "Waar het antwoord opnieuw bekeken wordt."
ar = "حيث يُنظر في الجواب مرة أخرى."
fa = "جایی که جواب دوباره بررسی می‌شود."
""",
    "pages/arrival/page.toml": """\
topic = "start"
sources = ["office-page"]
checked_on = 2026-11-20
review_by = 2027-02-21
contacts = ["helper"]
related = ["court"]
""",
    "pages/arrival/en.md": """\
+++
title = "Your first days"
summary = "What to do now"
in_short = "Ask for help today. Keep every paper."
translation = "original"
+++

## Today {#today}

Tell the office that you came. You wait for {fact:waiting-weeks}. Read [about the court](page:court#time).

- Keep every paper.
- Open every letter.

!!! careful "Do not wait"
    A letter can hold a last day.

## Papers {#papers}

| Paper | From |
|---|---|
| The card | The office |

The card is no passport. {rule:card-is-no-passport}

Before you came {fact:people-in-line} people.
"""
    + FILLER,
    "pages/arrival/ar.md": """\
+++
title = "أيامك الأولى"
summary = "ماذا تفعل الآن"
in_short = "اطلب المساعدة اليوم. احتفظ بكل ورقة."
translation = "machine"
+++

## اليوم {#today}

أخبر المكتب أنك وصلت. تنتظر {fact:waiting-weeks}. اقرأ [عن المحكمة](page:court#time).

- احتفظ بكل ورقة.
- افتح كل رسالة.

!!! careful "لا تنتظر"
    قد تحمل الرسالة آخر موعد.

## الأوراق {#papers}

| الورقة | من |
|---|---|
| البطاقة | المكتب |

البطاقة ليست جواز سفر. {rule:card-is-no-passport}

قبلك جاء {fact:people-in-line} أشخاص.
"""
    + FILLER_IN_ARABIC,
    "pages/court/page.toml": """\
topic = "answer"
sources = ["leaflet"]
checked_on = 2026-11-15
review_by = 2027-03-01
hard_date = 2027-12-31
legal = true
contacts = ["helper"]
related = ["arrival"]
""",
    "pages/court/en.md": """\
+++
title = "Ask the court"
summary = "After a refusal"
in_short = "You have {fact:answer-days}. Look in your own letter."
translation = "original"
+++

## How much time {#time}

You have {fact:answer-days} after {fact:law-start}. See [the step](step:ask#do) and [the numbers](figures:visitors).
"""
    + FILLER,
    "pages/court/ar.md": """\
+++
title = "اطلب من المحكمة"
summary = "بعد الرفض"
in_short = "لديك {fact:answer-days}. انظر في رسالتك."
translation = "machine"
+++

## كم من الوقت {#time}

لديك {fact:answer-days} بعد {fact:law-start}. انظر [الخطوة](step:ask#do) و[الأرقام](figures:visitors).
"""
    + FILLER_IN_ARABIC,
    "procedure/graph.toml": """\
[[step]]
id = "ask"
who = "office"
page = "arrival"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21

[[step.side_road]]
id = "refused"
kind = "ends"
target = "page:court"
sources = ["leaflet"]
words = { en = "They say no", fr = "Ils disent non", nl = "Ze zeggen nee", ar = "قالوا لا", fa = "گفتند نه" }
""",
    "procedure/ask/en.md": """\
+++
title = "Asking"
summary = "you, at the office"
in_short = "You say that you need help."
translation = "original"
+++

## What happens {#happens}

You speak with the office.

## What you must do {#do}

Say who you are.

## What to bring {#bring}

- your papers

## Papers you receive {#receive}

A card.

## Your rights {#rights}

You can have an interpreter.

## How long it takes {#long}

Some time.

## If you miss it {#miss}

Go there soon.

## What comes next {#next}

You wait.
""",
    "procedure/ask/ar.md": """\
+++
title = "الطلب"
summary = "أنت في المكتب"
in_short = "تقول إنك تحتاج إلى مساعدة."
translation = "machine"
+++

## ماذا يحدث {#happens}

تتكلم مع المكتب.

## ماذا تفعل {#do}

قل من أنت.

## ماذا تحضر {#bring}

- أوراقك

## ماذا تستلم {#receive}

بطاقة.

## حقوقك {#rights}

يحق لك مترجم.

## كم يستغرق {#long}

بعض الوقت.

## إذا فاتك {#miss}

اذهب قريبًا.

## ماذا بعد {#next}

تنتظر.
""",
    "rules.toml": """\
[[question]]
id = "applied"
sources = ["leaflet"]
ask = { en = "When did you come?", fr = "Quand êtes-vous venu ?", nl = "Wanneer kwam u?", ar = "متى جئت؟", fa = "چه زمانی آمدید؟" }
before = { en = "Before {fact:law-start}", fr = "Avant le {fact:law-start}", nl = "Vóór {fact:law-start}", ar = "قبل {fact:law-start}", fa = "پیش از {fact:law-start}" }
since = { en = "Later", fr = "Plus tard", nl = "Later", ar = "بعد ذلك", fa = "پس از آن" }
label_before = { en = "You came before", fr = "Vous êtes venu avant", nl = "U kwam ervoor", ar = "جئت قبل ذلك", fa = "پیش از آن آمدید" }
label_since = { en = "You came later", fr = "Vous êtes venu après", nl = "U kwam erna", ar = "جئت بعد ذلك", fa = "پس از آن آمدید" }
note = { en = "The rules changed.", fr = "Les règles ont changé.", nl = "De regels veranderden.", ar = "تغيّرت القواعد.", fa = "مقررات عوض شد." }
""",  # noqa: E501
    "letters/letters.toml": """\
[[letter]]
id = "refusal"
official = { nl = "Beslissing", fr = "Décision" }
who = "office"
step = "ask"
page = "court"
contacts = ["helper"]
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21
urgent = true
""",
    "deadlines.toml": """\
[[deadline]]
id = "reply"
counts_from = "received"
letters = ["refusal"]
limits = ["reply-days"]
page = "arrival"
contacts = ["helper"]
sources = ["leaflet"]
title = { en = "A letter with questions", fr = "Une lettre avec des questions", nl = "Een brief met vragen", ar = "رسالة فيها أسئلة", fa = "نامه‌ای با پرسش‌ها" }
action = { en = "Answer", fr = "Répondez", nl = "Antwoord", ar = "أجب", fa = "پاسخ دهید" }
note = { en = "Ask a helper.", fr = "Demandez de l’aide.", nl = "Vraag hulp.", ar = "اطلب المساعدة.", fa = "کمک بخواهید." }

[[deadline]]
id = "court"
counts_from = "received"
letters = ["refusal"]
limits = ["answer-days"]
rules_change = "law-start"
page = "court"
contacts = ["helper"]
title = { en = "A refusal: the court", fr = "Un refus : le tribunal", nl = "Een weigering: de rechter", ar = "رفض: المحكمة", fa = "رد درخواست: دادگاه" }
action = { en = "Go to the court", fr = "Allez au tribunal", nl = "Ga naar de rechter", ar = "اذهب إلى المحكمة", fa = "به دادگاه بروید" }
""",  # noqa: E501
    "letters/refusal/en.md": """\
+++
title = "A refusal"
summary = "The office said no"
in_short = "You can go to the court."
translation = "original"
+++

## What it is {#is}

The office refused you.

## What it is not {#is-not}

It is not the end.

## What to do today {#today}

Go [to the court](page:court#time). You have {fact:answer-days}.

## Whom to call {#call}

Call a helper.
""",
    "letters/refusal/ar.md": """\
+++
title = "رفض"
summary = "قال المكتب لا"
in_short = "يمكنك الذهاب إلى المحكمة."
translation = "machine"
+++

## ما هو {#is}

رفض المكتب طلبك.

## ما ليس هو {#is-not}

ليس النهاية.

## ماذا تفعل اليوم {#today}

اذهب [إلى المحكمة](page:court#time). لديك {fact:answer-days}.

## بمن تتصل {#call}

اتصل بمساعد.
""",
    "statistics/sources.toml": """\
[yearbook]
publisher = "The office"
title = "Yearbook"
date = "2026-01"
read_on = 2026-11-21
kind = "official"
""",
    "statistics/visitors.csv": """\
period,measure,category,value,unit,source_id,source_date,note
2023,visitors,total,1200,persons,yearbook,2026-01,
2024,visitors,total,1350.5,persons,yearbook,2026-01,
2024,visitors,grown-up,1000,persons,yearbook,2026-01,
2024,visitors,children,350.5,persons,yearbook,2026-01,
2023,accepted,share,40,percent,yearbook,2026-01,
2024,accepted,share,47.2,percent,yearbook,2026-01,
2023,claimed,total,1500,unit_not_stated,leaflet,n.d.,
2024,claimed,total,1300,unit_not_stated,leaflet,n.d.,
2024,refused,total,27.1,unit_not_stated,leaflet,n.d.,
""",
    "statistics/statistics.toml": """\
[[story]]
id = "visitors"
kind = "bars"
icon = "chart-bar"
checked_on = 2026-11-21
series = { file = "visitors.csv", measure = "visitors", category = "total", unit = "persons" }
title = { en = "In {period}, {value} people came", fr = "En {period}, {value} personnes", nl = "In {period} {value} mensen", ar = "{value} في {period}", fa = "{value} نفر در {period}" }
definition = { en = "In {year:2023} there were {value:2023}.", fr = "En {year:2023}, {value:2023}.", nl = "In {year:2023} {value:2023}.", ar = "في {year:2023} {value:2023}.", fa = "در {year:2023} {value:2023}." }
caveat = { en = "It predicts nothing.", fr = "Rien n’est prédit.", nl = "Het voorspelt niets.", ar = "لا يتنبأ بشيء.", fa = "چیزی را پیش‌بینی نمی‌کند." }
findings = [{ en = "More came than in {year:2023}.", fr = "Plus qu’en {year:2023}.", nl = "Meer dan in {year:2023}.", ar = "أكثر من {year:2023}.", fa = "بیشتر از {year:2023}." }]

[[story.break]]
before = "2024"
words = { en = "Counted anew.", fr = "Recompté.", nl = "Opnieuw geteld.", ar = "عُدّ من جديد.", fa = "دوباره شمرده شد." }

[[story.note]]
period = "2023"
words = { en = "An early count.", fr = "Un premier compte.", nl = "Een vroege telling.", ar = "عدّ مبكر.", fa = "شمارش اولیه." }

[[story]]
id = "share"
kind = "of-100"
icon = "scale"
checked_on = 2026-11-21
series = { file = "visitors.csv", measure = "accepted", category = "share", unit = "percent" }
title = { en = "{value} of all", fr = "{value} de tous", nl = "{value} van alle", ar = "{value} من الكل", fa = "{value} از همه" }
definition = { en = "Who was accepted.", fr = "Qui est accepté.", nl = "Wie aanvaard is.", ar = "من قُبل.", fa = "چه کسی پذیرفته شد." }
caveat = { en = "It predicts nothing.", fr = "Rien n’est prédit.", nl = "Het voorspelt niets.", ar = "لا يتنبأ بشيء.", fa = "چیزی را پیش‌بینی نمی‌کند." }

[[story]]
id = "claims"
kind = "comparison"
icon = "table"
checked_on = 2026-11-21
title = { en = "A table with no source", fr = "Un tableau sans source", nl = "Een tabel zonder bron", ar = "جدول بلا مصدر", fa = "جدولی بدون منبع" }
definition = { en = "Beside it: the office.", fr = "À côté : l’office.", nl = "Ernaast: de dienst.", ar = "بجانبه: المكتب.", fa = "در کنارش: اداره." }
caveat = { en = "It predicts nothing.", fr = "Rien n’est prédit.", nl = "Het voorspelt niets.", ar = "لا يتنبأ بشيء.", fa = "چیزی را پیش‌بینی نمی‌کند." }

[[story.row]]
id = "people"
words = { en = "People", fr = "Personnes", nl = "Mensen", ar = "أشخاص", fa = "اشخاص" }
claim = { file = "visitors.csv", measure = "claimed", category = "total", unit = "unit_not_stated" }
official = [
  { file = "visitors.csv", measure = "visitors", category = "grown-up", unit = "persons" },
  { file = "visitors.csv", measure = "visitors", category = "children", unit = "persons" },
]

[[story.row]]
id = "refusals"
words = { en = "Refused", fr = "Refusés", nl = "Geweigerd", ar = "مرفوض", fa = "رد شده" }
claim = { file = "visitors.csv", measure = "refused", category = "total", unit = "unit_not_stated" }
official_complement = { file = "visitors.csv", measure = "accepted", category = "share", unit = "percent" }
""",  # noqa: E501
}

_WHAT_IFS = {
    "move": ("I move", "أنتقل إلى بيت آخر"),
    "ill": ("I am ill", "أنا مريض"),
    "turn-18": ("I grow up", "أكبر في السن"),
    "lose-paper": ("I lose my card", "أضعت بطاقتي"),
}
_WHAT_IF = """
[[what_if]]
id = "{kind}"
kind = "{kind}"
steps = ["ask"]
page = "court"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21
"""
_WHAT_IF_ARTICLE = """\
+++
title = "{title}"
summary = "{summary}"
in_short = "{short}"
translation = "{translation}"
+++

## {heading} {{#do}}

{short}
"""
_FILES["what-ifs/what-ifs.toml"] = "".join(_WHAT_IF.format(kind=kind) for kind in _WHAT_IFS).lstrip()
for _kind, (_english, _arabic) in _WHAT_IFS.items():
    _FILES[f"what-ifs/{_kind}/en.md"] = _WHAT_IF_ARTICLE.format(
        title=_english, summary="What now", short="Tell the office today.", heading="What to do", translation="original"
    )
    _FILES[f"what-ifs/{_kind}/ar.md"] = _WHAT_IF_ARTICLE.format(
        title=_arabic, summary="ماذا الآن", short="أخبر المكتب اليوم.", heading="ماذا تفعل", translation="machine"
    )

_HEADS = {
    head.partition('code = "')[2].partition('"')[0]: f"\n[[language]]{head}"
    for head in _LANGUAGES.split("[[language]]")[1:]
}
ALL = tuple(_HEADS)
ENGLISH = ("en",)  # the original
BOTH = tuple(language for language in ALL if f"pages/court/{language}.md" in _FILES)  # that have articles


class EditionFolder:
    """A content folder a test may spoil."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str | bytes) -> None:
        """Write a file as it is given, making its folders."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def replace(self, path: str, old: str, new: str) -> None:
        """Change the first `old`; a test that changes nothing is a mistake."""
        text = self.text(path)
        assert old in text, f"{path} has no {old!r}"
        self.write(path, text.replace(old, new, 1))

    def append(self, path: str, text: str) -> None:
        self.write(path, self.text(path) + text)

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def line(self, path: str, words: str) -> int:
        """The line of a file on which `words` stand, counted from 1."""
        lines = (self.root / path).read_bytes().decode("utf-8", "replace").split("\n")
        return next(number for number, line in enumerate(lines, 1) if words in line)

    def faults(self, today: dt.date = TODAY, registry: Registry = LANGUAGES) -> list[Fault]:
        return check(self.root, today, registry)

    def codes(self, today: dt.date = TODAY) -> list[str]:
        """The codes of the faults alone."""
        return [fault.code for fault in self.faults(today)]

    def load(self) -> Edition:
        """The edition, read without asking the checker."""
        edition = load(self.root, Faults())
        assert edition is not None, [str(fault) for fault in self.faults()]
        return edition

    def confirm(self) -> None:
        """Say that every translation is current."""
        edition = self.load()
        owned = [page.articles for page in edition.pages.values()]
        owned += [step.articles for step in edition.steps.values()]
        owned += [what_if.articles for what_if in edition.what_ifs.values()]
        owned += [letter.articles for letter in edition.letters.values()]
        for articles in owned:
            list(confirm(edition, articles, None))
        word_records.save(edition, word_records.with_current(edition, edition.short_texts, edition.languages))

    def files(self) -> dict[str, bytes]:
        """Every file and what it holds, to compare with later."""
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in paths}


def write_edition(root: Path, languages: tuple[str, ...] = BOTH) -> EditionFolder:
    """Write the small edition into `root` in the named languages: pages in en and ar, short words in fr and nl too."""
    folder = EditionFolder(root)
    folder.write("edition.toml", _EDITION + "".join(_HEADS[language] for language in languages))
    for path, text in _FILES.items():
        if not path.endswith(".md") or Path(path).stem in languages:
            folder.write(path, text)
    folder.confirm()
    return folder
