"""What looks like markup to a person and not to the parser is a fault with its line, whichever sign it is."""

from __future__ import annotations

import pytest

from tests.check.planted.case import ARRIVAL, COURT, STORIES
from tests.helpers.editions import EditionFolder

SAID = "The card is no passport."
HEAD = "| A | B |\n|---|---|\n"
# Code → texts, each with the words of the line that is at fault.
SLIPS: dict[str, tuple[tuple[str, str], ...]] = {
    "broken-list": (
        ("Bring with you:\n- your annex\n- your photos", "- your annex"),
        ("1. Ask.\n2. Wait.\n- Call.", "- Call."),
        ("- Ask.\n- Wait.\nThen go home.", "Then go"),
        ("1. Ask.\n3. Wait.", "3. Wait."),
        ("1. Ask.\n1. Wait.", "1. Wait."),
        ("3. is a step, not a list.", "3. is"),
        ("1. Ask.\n\n1. Wait.", "1. Wait."),
        ("- - Ask.", "- - Ask."),
        ("1) Ask.\n2) Wait.", "1) Ask."),
        ("(1) Ask.", "(1) Ask."),
        ("a) Ask.", "a) Ask."),
        ("iv. Ask.", "iv. Ask."),
        ("1.Ask.", "1.Ask."),
        ("1 . Ask.", "1 . Ask."),
        ("• Ask.\n• Wait.", "• Ask."),
        ("– Ask.", "– Ask."),
        ("— Ask.", "— Ask."),
        ("· Ask.", "· Ask."),
        ("‣ Ask.", "‣ Ask."),
        ("-Ask.\n-Wait.", "-Ask."),
        ("+Ask.", "+Ask."),
        ("٭ Ask.", "٭ Ask."),
        ("٤. Ask.", "٤. Ask."),
        ("۱- Ask.", "۱- Ask."),
        ("أ) Ask.", "أ) Ask."),
        ("::: note", "::: note"),
        ("??? note", "??? note"),
    ),
    "stray-indent": (
        ("1. Ask.\n    - by mail\n2. Wait.", "- by mail"),
        ("- Ask.\n\n    Once more.\n- Wait.", "Once more"),
        ("  - Ask.", "- Ask."),
        ("\tAsk.", "Ask."),
        ("Ask.\n\n        print(1)", "print"),
        ('!!! careful "Stop"\n    - Ask.\n        - Twice.', "Twice"),
    ),
    "broken-heading": (
        ("#Ask", "#Ask"),
        ("# Ask", "# Ask"),
        ("###Ask", "###Ask"),
        ("#### Ask", "#### Ask"),
        ("### Ask ###", "### Ask ###"),
        ("# " + "#" * 60, "# #"),
    ),
    "broken-emphasis": (
        ("This is **never closed.", "never"),
        ("Never closed** at all.", "Never"),
        ("** important **", "important"),
        ("*never closed", "never"),
        ("**two *crossed** signs*", "crossed"),
        ("__half", "half"),
        ("- **Ask\n- Wait.**", "**Ask"),
        ('!!! careful "**Stop"\n    Read.', "**Stop"),
        (HEAD + "| **a | b** |", "**a"),
    ),
    "broken-link": (
        ("See [the court] (page:court).", "See"),
        ("See [the court](page:court", "See"),
        ("See [the court]page:court.", "See"),
        ("See (the court)[page:court].", "See"),
        ("See [[court]].", "See"),
        ("See [](page:court).", "See"),
        ("See [ ](page:court).", "See"),
        ('See [it](page:court "title").', "See"),
        ("See page:court.", "See"),
        ("See (page:court#time).", "See"),
        ("A note [^1].", "A note"),
        ("- [ ] Ask.", "Ask."),
    ),
    "broken-table": (
        ("| A | B |\n| a | b |", "| A | B |"),
        ("Look:\n" + HEAD + "| a | b |", "| A | B |"),
        (HEAD + "| a | b | c |", "| c |"),
        (HEAD + "| a |", "| a |"),
        (HEAD + "| a | b |\nThen go.", "Then go."),
        (HEAD + "| a | b", "| a | b"),
        (HEAD.rstrip(), "| A | B |"),
        ("| A | B |\n|---|\n| a | b |", "|---|"),
        (HEAD + "|---|---|\n| a | b |", "|---|---|"),
    ),
    "bad-placeholder": (
        ("Within fact:waiting-weeks.", "Within"),
        ("Within (fact:waiting-weeks).", "Within"),
        ("Within Fact: waiting-weeks.", "Within"),
        ("Within { fact:waiting-weeks }.", "Within"),
        ("Within {fact:waiting-weeks|short}.", "Within"),
        ("Within {fact:waiting-weeks.", "Within"),
        ("Within rule:card-is-no-passport.", "Within"),
    ),
    "stray-sign": (
        ("Your place\n---", "---"),
        ("Your place\n===", "==="),
        ("***", "***"),
        ("> quoted", "> quoted"),
        ("`code`", "`code`"),
        ("~~gone~~", "gone"),
        ("It is ==marked==.", "marked"),
        ("Ask -> wait.", "Ask"),
        ("I <3 you.", "I <3"),
        ("A | B", "A | B"),
        ("Ask :warning: now.", "Ask"),
        ("No \\*markup\\*.", "No "),
        ("A &nbsp card.", "A &"),
        ("$$x$$ and more $$", "and more"),
    ),
}
PLANTED = [(code, text, at) for code, texts in SLIPS.items() for text, at in texts]
WELL_WRITTEN = (
    "**Bold**, *light*, ***both*** and **bold *and* light**.",
    "**Bold that\nruns on** and [words that\nrun on](page:court).",
    "**{fact:waiting-weeks}**: see [a **bold** link](page:court#time), “says” the (small) print.",
    "- **Ask:** now.\n- Wait.\n\n1. Ask.\n2. Wait.",
    '1. Ask.\n2. Wait.\n\n!!! careful "Stop"\n    1. Read.\n    2. Ask.\n\n3. Go.',
    HEAD + "| {fact:people-in-line|bare} | [court](page:court) |",
    "### A heading\nWords.\n\n### Another\n\n- Ask.",
    "A long line\nthat goes on.",
    "«Words» … and “words” · a dot – a dash.",
)
WORDS = (
    "**Start** here",
    "- Start here",
    "[Start](page:court)",
    "Start | here",
    "1) Start here",
    "Start `here`",
    "# Start",
)


@pytest.mark.parametrize(("code", "text", "at"), PLANTED, ids=[f"{code}: {text}" for code, text, _ in PLANTED])
def test_a_slip_is_told_with_its_line_and_its_remedy(english: EditionFolder, code: str, text: str, at: str) -> None:
    english.replace(ARRIVAL, SAID, f"Before.\n\n{text}\n\nAfter.")
    before = english.line(ARRIVAL, "Before.")

    told = [fault for fault in english.faults() if fault.path == ARRIVAL and fault.code == code]

    lines = english.text(ARRIVAL).split("\n")
    assert told
    assert at in lines[told[0].line - 1]
    assert told[0].line > before
    assert told[0].severity == "error"


@pytest.mark.parametrize("text", WELL_WRITTEN)
def test_what_the_parser_reads_is_no_slip(english: EditionFolder, text: str) -> None:
    english.replace(ARRIVAL, SAID, f"Before.\n\n{text}\n\nAfter.")

    assert [str(fault) for fault in english.faults() if fault.path == ARRIVAL and fault.severity == "error"] == []


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize(
    ("path", "old", "at"),
    [
        ("topics.toml", "Start here", "title"),
        (COURT, "Ask the court", "title"),
        (STORIES, "Counted anew.", "words"),
        ("glossary.toml", "Where an answer is looked at again", "meaning"),
        ("institutions.toml", "The office", "names"),
    ],
)
def test_words_that_are_shown_as_they_are_have_no_markup(
    english: EditionFolder, words: str, path: str, old: str, at: str
) -> None:
    english.replace(path, old, words)

    told = [fault for fault in english.faults() if fault.code == "stray-sign"]

    assert [fault.path for fault in told] == [path]
    assert at in english.text(path).split("\n")[told[0].line - 1]


@pytest.mark.parametrize("words", ["Ask **today.", "See [us] (page:court).", "Ask now ~~not~~.", "See page:court."])
def test_a_note_is_markdown_and_has_its_slips(english: EditionFolder, words: str) -> None:
    english.replace("contacts.toml", "**today**", words)

    (fault,) = (fault for fault in english.faults() if fault.path == "contacts.toml")

    assert "note" in english.text("contacts.toml").split("\n")[fault.line - 1]


def test_all_slips_of_a_file_are_told_at_once_whatever_is_wrong_with_its_head(english: EditionFolder) -> None:
    english.replace(ARRIVAL, 'title = "Your first days"', "title = Your first days")
    english.replace(ARRIVAL, 'in_short = "', 'colour = 1\nin_short = "')
    english.replace(ARRIVAL, SAID, "• Ask **today.\n\n[it] (page:court)\n\n#Wait")

    told = {fault.code for fault in english.faults() if fault.path == ARRIVAL}

    assert told >= {"bad-toml", "bad-record", "broken-list", "broken-link", "broken-heading"}
