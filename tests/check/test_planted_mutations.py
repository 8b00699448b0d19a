"""Mistakes of editors and translators, and tricks, planted into copies of the bundled content: each is named.

Mistakes that touch different files share a copy, so that a few checks tell them all.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.check import check
from kiosk.check.dates import RULES_OF_THE_DAY
from kiosk.edition.certainty import level_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, Faults
from kiosk.edition.load import load
from kiosk.languages.patterns import any_of
from kiosk.languages.registry import LANGUAGES
from tests.helpers.languages import translations
from tests.helpers.mutations import Copy, NoPlaceError

TRANSLATIONS = translations()
LATER = dt.date(2099, 1, 1)
STATISTICS = "statistics/statistics.toml"
LETTERS, GRAPH = "letters/letters.toml", "procedure/graph.toml"
WHAT_IFS = "what-ifs/what-ifs.toml"
SECTION = r"^## (?:(?!\n## )[\s\S])*\n"
UNFINISHED = {"no-translation", "outdated", "outdated-words"}  # what editors at work leave behind for a while

Plant = Callable[[Copy], str]


@dataclass(frozen=True)
class Mutation:
    """One mistake.

    Attributes:
        code: of the fault that must name it.
        plant: makes it, and gives back the file that must be named.
        says: words the message must hold.
        alone: in a copy of its own, because less of the edition is read.
    """

    name: str
    code: str
    plant: Plant
    says: str = ""
    alone: bool = False


# --- ways to plant


def _say(language: str, words: str) -> Plant:
    return lambda copy: copy.say(language, words)


def _body(language: str, pattern: str, new: str | Callable[[re.Match[str]], str]) -> Plant:
    return lambda copy: copy.body(language, pattern, new)


def _head(language: str, pattern: str, new: str | Callable[[re.Match[str]], str]) -> Plant:
    return lambda copy: copy.head(language, pattern, new)


def _record(path: str, pattern: str, new: str | Callable[[re.Match[str]], str]) -> Plant:
    return lambda copy: copy.record(path, pattern, new)


def _page_toml(pattern: str, new: str) -> Plant:
    return lambda copy: copy.each_record("page.toml", pattern, new)


def _leave(language: str, other: str) -> Plant:
    return lambda copy: copy.leave(language, other)


def _head_of_english(language: str, key: str) -> Plant:
    """A title or short answer that stayed English."""

    def plant(copy: Copy) -> str:
        folder = copy.folder_with("en", language, kinds=("pages",))
        (english,) = re.findall(rf"^{key} = .*$", copy.text(f"{folder}/en.md"), re.MULTILINE)
        text = copy.text(f"{folder}/{language}.md")
        copy.write(f"{folder}/{language}.md", re.sub(rf"^{key} = .*$", lambda _: english, text, flags=re.MULTILINE))
        return f"{folder}/{language}.md"

    return plant


def _heading_of_english(language: str) -> Plant:
    def plant(copy: Copy) -> str:
        folder = copy.folder_with("en", language, kinds=("pages",))
        path, english = f"{folder}/{language}.md", copy.text(f"{folder}/en.md")
        for title, key in re.findall(r"^## (.*) \{#(.*)\}$", english, re.MULTILINE):
            if len(title.split()) > 2:
                copy.write(path, re.sub(rf"^## .* \{{#{key}\}}$", f"## {title} {{#{key}}}", copy.text(path), flags=8))
                return path
        raise NoPlaceError(language)

    return plant


def _another_fact(language: str, unit: str = "") -> Plant:
    """A fact in the place of another, of the same unit when one is named."""

    def plant(copy: Copy) -> str:
        facts = [key for key, fact in copy.edition.facts.items() if fact.unit != "rule" and unit in {"", fact.unit}]

        def other(match: re.Match[str]) -> str:
            if match[1] not in facts:
                return match.group()
            return match.group().replace(match[1], next(key for key in facts if key != match[1]))

        return copy.body(language, r"\{fact:([a-z0-9-]+)(?:\|bare)?\}", other)

    return plant


def _trade(first: str, between: str, second: str) -> tuple[str, Callable[[re.Match[str]], str]]:
    """A pattern of two things apart from each other, and what puts each in the place of the other."""

    def traded(match: re.Match[str]) -> str:
        return f"{match[3]}{match[2]}{match[1]}"

    return f"({first})({between})({second})", traded


def _drop_not(language: str, pattern: str, new: str, denials: int = 1) -> Plant:
    """Leave out a "not" that stands in the original, of a paragraph that denies so many things."""

    def fits(here: str, there: str) -> bool:
        each = 2 if language == "fr" else 1  # "ne … pas"
        own, english = (any_of(LANGUAGES[code].negations.kept or ()) for code in (language, "en"))
        ours = [len(own.findall(sentence)) for sentence in re.split(r"(?<=[.!?؟])\s", here)]
        theirs = [each * len(english.findall(sentence)) for sentence in re.split(r"(?<=[.!?])\s", there)]
        return ours == theirs and sum(ours) == each * denials and max(ours) == each and "{" not in here

    return lambda copy: copy.block(language, fits, lambda text: re.sub(pattern, new, text, count=1))


def _add_not(language: str, pattern: str, new: str) -> Plant:
    """Put a "not" into a paragraph whose original denies nothing, in whatever words."""

    def fits(here: str, there: str) -> bool:
        denials = LANGUAGES["en"].negations
        said, unsaid = any_of(denials.kept or ()), any_of(denials.unsaid or ())
        return not said.search(there) and not unsaid.search(there) and "{" not in here

    return lambda copy: copy.block(language, fits, lambda text: re.sub(pattern, new, text, count=1))


def _file(path: str, text: str | bytes) -> Plant:
    """A file that has no business in the folder."""

    def plant(copy: Copy) -> str:
        copy.take(path)
        copy.write(path, text)
        return path

    return plant


def _remove_translation(copy: Copy) -> str:
    path = f"{copy.folder_with('en', 'fr', kinds=('pages',))}/fr.md"
    copy.remove(path)
    return path


def _outdate_translation(copy: Copy) -> str:
    folder = copy.folder_with("en", "ar", kinds=("pages",))
    copy.append(f"{folder}/en.md", "\nAsk a person you trust.\n")
    return f"{folder}/ar.md"


def _write_in_latin_1(copy: Copy) -> str:
    path = f"{copy.folder_with('ar')}/ar.md"
    copy.write(path, "+++\nété".encode("latin-1"))
    return path


def _remove_letters(copy: Copy) -> str:
    copy.remove(LETTERS)
    return LETTERS


def _hide_letters(copy: Copy) -> str:
    copy.record("topics.toml", r"^letters = true$", "")
    return LETTERS


def _nest(copy: Copy) -> str:
    _file("pages/appeal/a/b/c/x.md", "x")(copy)
    return "pages/appeal/a/b/c"


def _link_outside(copy: Copy) -> str:
    copy.take("more.md")
    (copy.root / "more.md").symlink_to("/etc/passwd")
    return "more.md"


def _step_outside(copy: Copy) -> str:
    step = copy.folder_with("en", kinds=("procedure",)).removeprefix("procedure/")
    copy.record(GRAPH, rf'^id = "{step}"$', 'id = "../../../etc"')
    return "procedure/../../../etc/en.md"


def _duplicate_title(copy: Copy) -> str:
    first, second = (copy.folder_with("en", "fa", kinds=("pages",)) for _ in "ab")
    (title,) = re.findall(r"^title = .*$", copy.text(f"{first}/fa.md"), re.MULTILINE)
    text = copy.text(f"{second}/fa.md")
    copy.write(f"{second}/fa.md", re.sub(r"^title = .*$", lambda _: title, text, flags=re.MULTILINE))
    return max(f"{first}/fa.md", f"{second}/fa.md")


def _unlist(copy: Copy) -> str:
    slug = copy.folder_with("en", kinds=("pages",)).removeprefix("pages/")
    copy.record("topics.toml", rf'^pages = .*"{slug}".*$', lambda match: re.sub(rf'"{slug}",? ?', "", match.group()))
    return f"pages/{slug}/page.toml"


def _doubt(copy: Copy) -> str:
    """A fact that may have changed."""
    facts = copy.edition.facts.items()
    return next(key for key, fact in facts if level_of(fact) == "may-have-changed" and fact.unit != "rule")


def _doubtful_title(copy: Copy) -> str:
    return copy.head("en", r'^title = "', f'title = "{{fact:{_doubt(copy)}}} ', ("pages",))


def _doubtful_heading(copy: Copy) -> str:
    return copy.body("fr", r"^## ", f"## {{fact:{_doubt(copy)}}} ", ("pages",))


def _mix_persons_with_files(copy: Copy) -> str:
    """The official figure of a claim becomes a sum of persons and files."""
    copy.record("statistics/decisions.csv", r"^(.*subsidiary_protection.*),persons,", lambda m: f"{m[1]},cases,")
    row = r'(category = "subsidiary_protection", unit = )"persons"'
    return copy.record(STATISTICS, row, lambda match: f'{match[1]}"cases"')


def _without_indent(match: re.Match[str]) -> str:
    return match.group().replace("\n    ", "\n", 1)


# --- what is planted

BARE = [
    ("en", ("02 533 36 60", "€ 265", "12 June", "three weeks", "20%")),
    ("fr", ("02 533 36 60", "265 €", "12 juin", "trois semaines", "20 pour cent")),
    ("nl", ("02 533 36 60", "€ 265", "12 juni", "drie weken", "20 procent")),
    ("ar", ("٠٢ ٥٣٣ ٣٦ ٦٠", "٢٦٥ يورو", "12 يونيو", "أسبوعين", "٢٠٪")),
    ("fa", ("۰۲ ۵۳۳ ۳۶ ۶۰", "۲۶۵ یورو", "۱۲ ژوئن", "سه هفته", "۲۰ درصد")),
]
BARE_KINDS = ("a phone number", "an amount", "a date", "a number word", "a share")
NUMBERS = (
    Mutation("a digit changed in French", "different-numbers", _body("fr", r"(?<= )26(?![\d:])", "27"), "27"),
    Mutation("a digit changed in Dutch", "different-numbers", _body("nl", r"(?<= )26(?![\d:])", "36"), "36"),
    Mutation("an Arabic-Indic digit changed", "different-numbers", _body("ar", r"(?<= )26(?![\d:])", "٢٧"), "27"),
    Mutation("a Persian digit changed", "different-numbers", _body("fa", r"(?<= )26(?![\d:])", "۳۶"), "36"),
    Mutation("an annex more in French", "different-numbers", _say("fr", "Voyez aussi l’annexe 77."), "77"),
    Mutation(
        "a number in a topic of one language", "different-numbers", _record("topics.toml", r'fr = "', 'fr = "26 ')
    ),
    *(
        Mutation(f"{kind} typed in, {language}", "bare-number", _say(language, f"{words}."))
        for language, texts in BARE
        for kind, words in zip(BARE_KINDS, texts, strict=True)
    ),
    Mutation("a number of things typed in", "bare-number", _say("en", "Bring 4 photos.")),
    Mutation("a date typed into a contact", "bare-number", _record("contacts.toml", r'nl = "', 'nl = "12 juni: ')),
    Mutation("a share typed into a story", "bare-number", _record(STATISTICS, r'^caveat\.nl = "', 'caveat.nl = "20% ')),
)
DENIALS = (
    Mutation("a dropped not in French", "lost-negation", _drop_not("fr", r"\bne (\w+) pas\b", r"\1")),
    Mutation("a dropped not in Dutch", "lost-negation", _drop_not("nl", r"\bniet ", "")),
    Mutation("a dropped not in Arabic", "lost-negation", _drop_not("ar", r"(?<!\w)لا ", "")),
    Mutation("a dropped not in Persian", "lost-negation", _drop_not("fa", "(?<!\\w)نمی\u200c", "می\u200c")),
    Mutation("one of two nots dropped in French", "lost-negation", _drop_not("fr", r"\bne (\w+) pas\b", r"\1", 2)),
    Mutation("one of two nots dropped in Dutch", "lost-negation", _drop_not("nl", r"\bniet ", "", 2)),
    Mutation("one of two nots dropped in Arabic", "lost-negation", _drop_not("ar", r"(?<!\w)لا ", "", 2)),
    Mutation(
        "one of two nots dropped in Persian", "lost-negation", _drop_not("fa", "(?<!\\w)نمی\u200c", "می\u200c", 2)
    ),
    Mutation("an added not in French", "added-negation", _add_not("fr", r"\b[Vv]ous (\w+ez)\b", r"vous ne \1 pas")),
    Mutation(
        "an added not in Dutch", "added-negation", _add_not("nl", r"\b[Uu] (kunt|mag|moet|krijgt)\b", r"u \1 niet")
    ),
    Mutation("an added not in Arabic", "added-negation", _add_not("ar", r"(?<!\w)(يمكن|يجب|يحق)", r"لا \1")),
    Mutation("an added not in Persian", "added-negation", _add_not("fa", "(?<!\\w)می\u200c", "نمی\u200c")),
    Mutation(
        "a dropped not in a story",
        "lost-negation",
        _record(STATISTICS, r"^definition\.nl = .*\bgeen dossiers", lambda m: m.group().replace("geen ", "")),
    ),
)
PARITY = (
    *(
        Mutation(f"a fact swapped for another, {language}", "different-facts", _another_fact(language))
        for language in TRANSLATIONS
    ),
    Mutation("a phone number swapped for another", "different-facts", _another_fact("fa", "phone")),
    Mutation("a time limit swapped for another", "different-facts", _another_fact("ar", "days")),
    Mutation(
        "two facts of a table in each other’s rows",
        "different-facts",
        _body("fa", *_trade(r"\{fact:[^}]*\}", r"[^\n{]*\|\n\|[^\n{]*", r"\{fact:[^}]*\}")),
        "in its place",
    ),
    Mutation("a rule without its mark", "different-facts", _body("nl", r" \{rule:[^}]*\}", "")),
    Mutation(
        "another year in a story of one language",
        "different-facts",
        _record(STATISTICS, r"^(words\.fr = .*\{year:2)0", lambda match: f"{match[1]}1"),
        "values",
    ),
    Mutation("a link that leads elsewhere", "different-links", _body("nl", r"\]\(page:[a-z0-9-]+\)", "](page:work)")),
    Mutation("a link that is words only", "different-links", _body("ar", r"\[([^\]]+)\]\([^)]+\)", lambda m: m[1])),
    Mutation(
        "two links of a list in each other’s entries",
        "different-links",
        _body("fr", *_trade(r"(?:page|step):[a-z0-9#-]+", r"\)[^\n]*\n- [^\n(]*\(", r"(?:page|step):[a-z0-9#-]+")),
        "in its place",
    ),
    Mutation("a removed section in French", "missing-section", _body("fr", r"\n## (?:(?!\n## )[\s\S])*\Z", "\n")),
    Mutation("a removed section in Persian", "missing-section", _body("fa", r"\n## (?:(?!\n## )[\s\S])*\Z", "\n")),
    Mutation("an extra section in Dutch", "extra-section", _body("nl", r"\Z", "\n## Nog iets {#more}\n\nWoorden.\n")),
    Mutation("sections in another order", "section-order", _body("ar", *_trade(SECTION, "", SECTION))),
    Mutation("a section twice", "section-twice", _body("en", SECTION, lambda match: match.group() * 2)),
    Mutation("a removed list entry", "different-lists", _body("fr", r"^- .*\n(?=- )", "")),
    Mutation(
        "a list broken in two", "different-lists", _body("fa", r"^- .*\n(?=- )", lambda m: f"{m.group()}\nو این.\n\n")
    ),
    Mutation("a removed call-out", "different-callouts", _body("ar", r"^!!! [^c].*\n(?: {4}.*\n|\n)+", "")),
    Mutation("a call-out of another kind", "different-callouts", _body("nl", r"^!!! careful", "!!! good")),
    Mutation("a removed row of a table", "different-tables", _body("fr", r"^\|[^-\n][^\n]*\|\n(?!\|)", "")),
    Mutation(
        "a claim card without its number", "different-callouts", _body("fa", r"^(!!! claim-\w+) \w+", lambda m: m[1])
    ),
    Mutation(
        "a claim that is called true in one language",
        "different-callouts",
        _body("fa", r"^!!! claim-false", "!!! claim-true"),
    ),
    Mutation(
        "a claim card without its number in the original",
        "claim-number",
        _body("en", r"^(!!! claim-\w+) \w+", lambda m: m[1]),
    ),
    Mutation(
        "two claim cards of one number", "claim-number", _body("en", r"^(!!! claim-\w+) a2\b", lambda m: f"{m[1]} a1")
    ),
    Mutation(
        "a call-out with curly quotes",
        "broken-callout",
        _body("nl", r'^(!!! \w+) "(.*)"$', lambda m: f"{m[1]} “{m[2]}”"),
    ),
    Mutation("a call-out whose text is not indented", "broken-callout", _body("fa", r"^!!! .*\n {4}", _without_indent)),
    Mutation("a call-out of no known kind", "unknown-callout", _body("ar", r"^!!! careful", "!!! warning")),
)
LEFT = (
    Mutation("a Persian paragraph left in English", "wrong-script", _leave("fa", "en")),
    Mutation("an Arabic paragraph left in French", "wrong-script", _leave("ar", "fr")),
    Mutation("a French paragraph in Dutch", "wrong-language", _leave("nl", "fr")),
    Mutation("a Dutch paragraph in French", "wrong-language", _leave("fr", "nl")),
    Mutation("an English paragraph in Dutch", "untranslated", _leave("nl", "en")),
    Mutation("a Persian paragraph in English", "wrong-script", _leave("en", "fa")),
    Mutation("a Persian paragraph in Arabic", "foreign-letter", _leave("ar", "fa")),
    Mutation("an Arabic paragraph in Persian", "foreign-letter", _leave("fa", "ar")),
    Mutation("a Persian sentence left in English", "wrong-script", _say("fa", "Bring this letter to your lawyer.")),
    Mutation("a Dutch sentence left in French", "wrong-language", _say("nl", "Vous avez le droit de vous taire.")),
    Mutation("an Arabic ك in Persian", "foreign-letter", _body("fa", "ک", "ك"), "ك"),
    Mutation("an Arabic ي in Persian", "foreign-letter", _body("fa", "ی", "ي"), "ي"),
    Mutation("a Persian ی in Arabic", "foreign-letter", _body("ar", "ي", "ی"), "ی"),
    Mutation(
        "a Cyrillic letter in an English word",
        "foreign-letter",
        _body("en", r"(?<=[a-z])a(?=[a-z])", "\u0430"),
        "U+0430",
    ),
    Mutation("a joiner in a French word", "foreign-letter", _body("fr", r"(?<=[a-z])a(?=[a-z])", "a\u200c"), "U+200C"),
    Mutation("a title left in English", "untranslated", _head_of_english("fr", "title")),
    Mutation("a short answer left in English", "wrong-script", _head_of_english("fa", "in_short")),
    Mutation("a heading left in English", "untranslated", _heading_of_english("nl")),
    Mutation(
        "a hint of a topic left in English",
        "untranslated",
        _record("topics.toml", r'^(hint = \{ en = ("[^"]*")), fr = "[^"]*"', lambda m: f"{m[1]}, fr = {m[2]}"),
    ),
    Mutation(
        "a meaning left in English",
        "wrong-script",
        _record("glossary.toml", r'^fa = "[^"]{40,}"$', 'fa = "The place where an answer is looked at again."'),
    ),
    Mutation(
        "a remark of a story left in French",
        "wrong-language",
        _record(STATISTICS, r"^caveat\.nl = .*$", 'caveat.nl = "Cela ne dit pas ce qui se passera pour vous."'),
    ),
)
HIDDEN = {
    "an override to the left": ("ar", "\u202e"),
    "an embedding": ("fr", "\u202a"),
    "an isolate": ("fa", "\u2067"),
    "an Arabic letter mark": ("ar", "\u061c"),
    "a space of no width": ("fr", "\u200b"),
    "a joiner of words": ("fa", "\u2060"),
    "a byte order mark": ("nl", "\ufeff"),
    "a soft hyphen": ("nl", "\u00ad"),
    "a line separator": ("ar", "\u2028"),
    "a bell": ("fr", "\x07"),
    "an escape": ("fa", "\x1b[31m"),
    "a NUL": ("nl", "\x00"),
    "a lone carriage return": ("fr", "\r"),
    "a control of C1": ("ar", "\u0085"),
}
TRICKS = (
    *(
        Mutation(name, "hidden-character", _body(language, "(?<= )", character))
        for name, (language, character) in HIDDEN.items()
    ),
    Mutation("raw HTML", "html", _say("nl", "Dit is <b>vet</b>.")),
    Mutation("a script", "html", _say("en", "<script>alert(1)</script>")),
    Mutation("a tag that never ends", "html", _say("fr", "<img src=x onerror=alert")),
    Mutation("a comment of HTML", "html", _say("ar", "<!-- -->")),
    Mutation("an entity", "html", _say("fa", "&lt;")),
    Mutation("a web address", "address", _say("en", "See https://example.org now.")),
    Mutation("a mail address", "address", _say("fr", "Écrivez à aide@example.org vite.")),
    Mutation("a file", "address", _say("nl", "Zie file:///etc/passwd nu.")),
    Mutation("a picture", "image", _body("en", r"(?<!\!)\[(?=[^\]]+\]\(page:)", "![")),
    Mutation("a link that runs a script", "dangling-link", _say("en", "See [this](javascript:alert)."), "javascript"),
    Mutation("a link that holds a page", "dangling-link", _say("ar", "[x](data:text/html,x)"), "data:"),
    Mutation("a link out of the folder", "dangling-link", _say("fr", "[x](../../etc/passwd)"), "etc/passwd"),
    Mutation("a link to a file", "dangling-link", _say("fa", "[x](page.toml)"), "page.toml"),
    Mutation("a link of reference", "reference-link", _say("en", "See [this][one].")),
    *(
        Mutation(f"a link to a {kind} that is not there", "dangling-link", _say("en", f"See [this]({target})."), target)
        for kind, target in (
            ("page", "page:no-such"),
            ("step", "step:no-such"),
            ("letter", "letter:no-such"),
            ("story", "figures:no-such"),
            ("section", "page:appeal#no-such"),
        )
    ),
    Mutation(
        "a side road that leads nowhere", "unknown-target", _record(GRAPH, r"^target = .*$", 'target = "page:no"')
    ),
)
NAMES = (
    Mutation("an unknown fact", "unknown-fact", _body("en", r"\{fact:", "{fact:no-"), "no-"),
    Mutation("a fact named as a rule", "unknown-fact", _body("fr", r"\{fact:", "{rule:")),
    Mutation("a fact with a capital letter", "bad-placeholder", _body("fa", r"\{fact:", "{Fact:")),
    Mutation(
        "a fact in two pairs of braces", "bad-placeholder", _body("nl", r"\{fact:[^}]*\}", lambda m: f"{{{m.group()}}}")
    ),
    Mutation(
        "a fact of an unknown source", "unknown-source", _record("facts.toml", r'^sources = \["', 'sources = ["no-')
    ),
    Mutation("a fact without a source", "no-source", _record("facts.toml", r"^sources = .*$", "sources = []")),
    Mutation("a page of an unknown source", "unknown-source", _page_toml(r'^sources = \["', 'sources = ["no-')),
    Mutation("a page with an unknown contact", "unknown-contact", _page_toml(r'^contacts = \["', 'contacts = ["no-')),
    Mutation("a page beside an unknown page", "unknown-page", _page_toml(r'^related = \["', 'related = ["no-')),
    Mutation("a page of an unknown topic", "unknown-topic", _page_toml(r'^topic = "', 'topic = "no-')),
    Mutation("a letter of an unknown office", "unknown-office", _record(LETTERS, r'^who = "', 'who = "no-')),
    Mutation("a letter of an unknown step", "unknown-step", _record(LETTERS, r'^step = "', 'step = "no-')),
    Mutation("a letter of an unknown page", "unknown-page", _record(LETTERS, r'^page = "', 'page = "no-')),
    Mutation("a term of an unknown page", "unknown-page", _record("glossary.toml", r'^pages = \["', 'pages = ["no-')),
    Mutation(
        "a contact with an unknown phone", "unknown-fact", _record("contacts.toml", r'^phone = "', 'phone = "no-')
    ),
    Mutation(
        "an address in the place of a phone",
        "wrong-unit",
        _record("contacts.toml", r"^phone = .*$", 'phone = "registration-centre-address"'),
    ),
    Mutation("a doubtful fact in a title", "unmarked-fact", _doubtful_title),
    Mutation("a doubtful fact in a heading", "unmarked-fact", _doubtful_heading),
    Mutation("a page that no topic lists", "unlisted-page", _unlist),
    Mutation("two pages of one title", "same-title", _duplicate_title),
    Mutation(
        "letters that nothing leads to",
        "far-away",
        _hide_letters,
    ),
    Mutation(
        "a short answer that is none", "long-answer", _head("nl", r'^in_short = "', 'in_short = "' + "veel " * 41)
    ),
    Mutation("a page without end", "page-length", lambda copy: copy.say("en", "Ask a person. " * 200, ("pages",))),
    Mutation(
        "a page of one section",
        "page-length",
        lambda copy: copy.body("en", r"\n(## (?:(?!\n## )[\s\S])*)[\s\S]*\Z", lambda m: m[1][:300], ("pages",)),
    ),
    Mutation(
        "long sentences",
        "long-sentences",
        _body("nl", r"\Z", ("\n" + "woord " * 30 + "einde.\n") * 60),
    ),
    Mutation("words to fill in", "unfinished", _say("en", "FILL IN.")),
    Mutation(
        "a fact that no text names", "unused-fact", _record("facts.toml", r"^\[[a-z-]+\]$", "[forgotten]"), "forgotten"
    ),
)
FILES = (
    Mutation("a missing translation", "no-translation", _remove_translation),
    Mutation("an outdated translation", "outdated", _outdate_translation),
    Mutation("a language nobody listed", "unknown-language", _file("pages/appeal/de.md", "x")),
    Mutation("a page without its page.toml", "unused-file", _file("pages/forgotten/en.md", "x")),
    Mutation("a letter that no list names", "unused-file", _file("letters/forgotten/en.md", "x")),
    Mutation("a drawing", "unknown-kind", _file("pages/appeal/logo.svg", "<svg/>")),
    Mutation("a program", "unknown-kind", _file("pages/appeal/run.py", "import os")),
    Mutation("a name with a space", "bad-name", _file("pages/appeal/en copy.md", "x")),
    Mutation(
        "a folder too deep",
        "too-deep",
        _nest,
    ),
    Mutation("a link to a file outside", "symlink", _link_outside),
    Mutation("a step outside of the folder", "no-original", _step_outside),
    Mutation(
        "a series outside of the folder",
        "empty-series",
        _record(STATISTICS, r'file = "applicants', 'file = "../../applicants'),
        "..",
    ),
    Mutation("a file too large", "too-large", _body("fr", r"\Z", "x\n" * 600_000)),
    Mutation("a line too long", "line-too-long", _body("nl", r"\Z", "x" * 8_001)),
    Mutation(
        "a file that is not UTF-8",
        "not-utf8",
        _write_in_latin_1,
    ),
    Mutation("a bomb of lists", "nested-too-deep", _body("fa", r"\Z", "- " * 2_000 + "x\n")),
    Mutation("a bomb of quotes", "nested-too-deep", _body("fr", r"\Z", ">" * 2_000 + "x\n")),
    Mutation("a bomb of brackets", "too-many-signs", _body("ar", r"\Z", "[" * 3_000 + "\n")),
    Mutation(
        "a bomb in the short answer", "too-many-signs", _head("fr", r'^in_short = "', 'in_short = "' + "[" * 3_000)
    ),
    Mutation("a table too wide", "table-too-wide", _body("nl", r"\Z", "|a" * 400 + "|\n")),
    Mutation("a table too long", "table-too-long", _body("fa", r"\Z", "|a|b|\n" * 400)),
    Mutation("an article too long", "article-too-long", _body("fr", r"\Z", "x\n" * 3_000)),
    Mutation("a text without its head", "no-front-matter", lambda copy: copy.head("nl", r"\A\+\+\+\n", "")),
    Mutation("a head that is no TOML", "bad-toml", _head("ar", r'^title = "', "title = ")),
    Mutation("a head with a key nobody knows", "bad-record", _head("fa", r"^title", "colour = 1\ntitle")),
    Mutation("words before the first section", "text-outside-section", _body("fr", r"\A", "Bonjour.\n")),
    Mutation("a section without a name", "section-without-id", _body("nl", r" \{#[a-z0-9-]+\}$", "")),
)
RECORDS = (
    Mutation(
        "a letter without a section",
        "letter-sections",
        lambda copy: copy.body("en", r"\n## (?:(?!\n## )[\s\S])*\Z", "\n", ("letters",)),
    ),
    Mutation(
        "a step with its sections in another order",
        "step-sections",
        lambda copy: copy.body("en", *_trade(SECTION, "", SECTION), ("procedure",)),
    ),
    Mutation(
        "a word without a meaning in Persian",
        "missing-words",
        _record("glossary.toml", r'^fa = "[^"]{40,}"\n', ""),
        "fa",
    ),
    Mutation(
        "a word that leads nowhere", "unused-term", _record("glossary.toml", r"^pages = .*\nsteps = .*$", "pages = []")
    ),
    Mutation("a topic without words in Arabic", "missing-words", _record("topics.toml", r', ar = "[^"]*"', ""), "ar"),
    Mutation(
        "a unit that shows no number",
        "bad-placeholder",
        _record("units.toml", r"^fa = .*$", 'fa = { other = "روز" }'),
        "{n}",
    ),
    Mutation("a unit without words in Dutch", "missing-words", _record("units.toml", r"^nl = .*\n", ""), "nl"),
    Mutation(
        "a row of statistics without a source",
        "unknown-source",
        _record("statistics/applicants.csv", r"persons,[^,]*,", "persons,,"),
    ),
    Mutation(
        "a row of statistics twice",
        "twice",
        _record("statistics/applicants.csv", r"^2015.*\n", lambda m: m.group() * 2),
    ),
    Mutation(
        "a value that is no number",
        "bad-value",
        _record("statistics/applicants.csv", r"^2015,applicants,total,\d+", "2015,applicants,total,NaN"),
    ),
    Mutation("persons mixed with files", "mixed-units", _mix_persons_with_files),
    Mutation(
        "a remark about a year without a value", "no-period", _record(STATISTICS, r'^period = "\d+"', 'period = "1999"')
    ),
    Mutation(
        "a number of days in words",
        "bad-fact",
        _record("facts.toml", r"^value = (\d+)$", lambda m: f'value = "{m[1]}"'),
    ),
    Mutation("a translation that says it is the original", "wrong-state", _head("fa", '"machine"', '"original"')),
    Mutation("a review of the year 2072", "bad-dates", _page_toml(r"^review_by = 2027", "review_by = 2072")),
    Mutation(
        "a fact checked in the future", "future-date", _record("facts.toml", r"^checked_on = 2026", "checked_on = 2062")
    ),
    Mutation("a legal page without an end", "no-hard-date", _page_toml(r"^hard_date = .*\n", "")),
    Mutation("a legal page whose end is past", "past-hard-date", _page_toml(r"^hard_date = 2", "hard_date = 1")),
    Mutation("a step twice", "twice", _record(GRAPH, r"\A[\s\S]*", lambda m: m.group() * 2)),
)
STOPPING = (
    Mutation("a list of facts that is no TOML", "bad-toml", _record("facts.toml", r"\A", "[open\n"), alone=True),
    Mutation(
        "a fact of an invented doubt",
        "bad-record",
        _record("facts.toml", r"^doubts = \{ older-page", "doubts = { hearsay"),
        alone=True,
    ),
    Mutation(
        "an invented key of a source",
        "bad-record",
        _record("sources.toml", r"^kind", 'colour = "red"\nkind'),
        alone=True,
    ),
    Mutation(
        "contacts with a hidden character",
        "hidden-character",
        _record("contacts.toml", r'en = "', 'en = "\u202e'),
        alone=True,
    ),
    Mutation(
        "a glossary too large", "too-large", _record("glossary.toml", r"\A", "#" * 80 + "\n" * 1_100_000), alone=True
    ),
    Mutation("no list of letters", "missing-file", _remove_letters, alone=True),
)
HARMLESS = (
    Mutation("Persian digits for the same number", "", _body("fa", r"(?<= )26(?![\d:])", "۲۶")),
    Mutation("Arabic digits for the same number", "", _body("ar", r"(?<= )26(?![\d:])", "٢٦")),
    Mutation("a word in bold", "", _body("fr", r"(?<= )([a-z]{6,})(?= [a-z])", lambda match: f"**{match[1]}**")),
    Mutation("a space that does not break", "", _body("nl", r"(?<=[a-z]) (?=[a-z])", "\u00a0")),
    Mutation("a word without its half-space", "", _body("fa", "\u200cها", "ها")),
    Mutation("a vowel mark", "", _body("ar", "محام(?=ي)", "محامِ")),
    Mutation("a sentence more in Dutch", "", _say("nl", "Vraag hulp.")),
    Mutation("a sentence more in Persian", "", _say("fa", "کمک بخواهید.")),
    Mutation(
        "lines ended as on Windows",
        "",
        lambda copy: copy.body("ar", r"[\s\S]*\Z", lambda m: m.group().replace("\n", "\r\n")),
    ),
)
MUTATIONS = (*NUMBERS, *DENIALS, *PARITY, *LEFT, *TRICKS, *NAMES, *FILES, *RECORDS, *STOPPING)


# --- planting and checking


@dataclass(frozen=True)
class Planted:
    """Where a mistake was planted, and the faults of its copy that the content had not before."""

    path: str
    faults: list[Fault]


class Copies:
    """As few copies of the content as the mistakes fit into."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._content = paths.bundled_content()
        edition = load(self._content, Faults())
        assert edition is not None, "the content cannot be read"
        self._edition = edition
        checked = [fact.checked_on for fact in edition.facts.values()]
        checked += [page.info.checked_on for page in edition.pages.values()]
        checked += [step.info.checked_on for step in edition.steps.values()]
        checked += [letter.info.checked_on for letter in edition.letters.values()]
        self._today = max(edition.info.date, *checked)
        self.before = check(self._content, self._today)
        told = {fault.path for fault in self.before if fault.code not in UNFINISHED}
        self._avoid = {path.rpartition("/")[0] for path in told if "/" in path}
        self.copies: list[Copy] = []

    def new(self) -> Copy:
        root = self._folder / str(len(self.copies))
        shutil.copytree(self._content, root)
        self.copies.append(Copy(root, self._edition, self._avoid))
        return self.copies[-1]

    def plant(self, mutation: Mutation) -> tuple[Copy, str] | None:
        """Into the first copy with a free place for it; None when even an untouched one has none."""
        for copy in () if mutation.alone else list(self.copies):
            try:
                return copy, mutation.plant(copy)
            except NoPlaceError:
                continue
        fresh = self.new()
        try:
            return fresh, mutation.plant(fresh)
        except NoPlaceError:
            return None

    def faults(self, copy: Copy) -> list[Fault]:
        return check(copy.root, self._today)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Planted | None]:
    """Every mistake by its name; None where the content has no place for it."""
    copies = Copies(tmp_path_factory.mktemp("mutations"))
    together = [mutation for mutation in (*HARMLESS, *MUTATIONS) if not mutation.alone]
    places = {mutation.name: copies.plant(mutation) for mutation in (*together, *STOPPING)}
    known = {(fault.path, fault.code) for fault in copies.before}
    told = {
        copy.root: [fault for fault in copies.faults(copy) if (fault.path, fault.code) not in known]
        for copy in copies.copies
    }
    return {name: Planted(place[1], told[place[0].root]) if place else None for name, place in places.items()}


def test_every_mistake_has_a_name_of_its_own() -> None:
    names = [mutation.name for mutation in MUTATIONS]

    assert len(names) >= 60
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_a_mistake_is_named_by_its_code_and_file(planted: dict[str, Planted | None], mutation: Mutation) -> None:
    found = planted[mutation.name]

    assert found is not None, "the content has no place for this mistake; search for it elsewhere"
    about = [fault for fault in found.faults if fault.path == found.path]
    assert mutation.code in {fault.code for fault in about}, [str(fault) for fault in about]
    assert any(mutation.says in fault.message for fault in about if fault.code == mutation.code)


@pytest.mark.parametrize("mutation", HARMLESS, ids=lambda mutation: mutation.name)
def test_what_is_no_mistake_is_no_fault(planted: dict[str, Planted | None], mutation: Mutation) -> None:
    found = planted[mutation.name]

    assert found is not None, "the content has no place for this change; search for it elsewhere"
    assert [str(fault) for fault in found.faults if fault.path == found.path] == []


# --- time goes by


def _told_on(edition: Edition, today: dt.date) -> list[Fault]:
    """What the rules that ask for the day tell; the others tell the same on every day."""
    return [fault for rule in RULES_OF_THE_DAY for fault in rule(edition, today)]


def test_on_a_later_day_everything_is_past_its_review_and_legal_pages_are_over(bundled: Edition) -> None:
    told = {(fault.path, fault.code) for fault in _told_on(bundled, LATER)}
    pages = {f"pages/{slug}/page.toml" for slug in bundled.pages}
    legal = {f"pages/{slug}/page.toml" for slug, page in bundled.pages.items() if page.info.legal}

    lists = {"facts.toml", GRAPH, WHAT_IFS, LETTERS}
    assert {path for path, code in told if code == "past-review"} == pages | lists
    assert {path for path, code in told if code == "past-hard-date"} >= legal
    assert legal


def test_a_page_is_past_its_review_from_the_day_after(bundled: Edition) -> None:
    day = min(page.info.review_by for page in bundled.pages.values())
    due = {f"pages/{slug}/page.toml" for slug, page in bundled.pages.items() if page.info.review_by == day}

    for today, expected in ((day, set()), (day + dt.timedelta(days=1), due)):
        faults = _told_on(bundled, today)
        assert {f.path for f in faults if f.code == "past-review" and f.path.startswith("pages/")} == expected
