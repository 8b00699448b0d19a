"""Faults of Markdown: links, call-outs, what reaches outside."""

from __future__ import annotations

from tests.check.planted.case import ARRIVAL, Case, append, replace, say

CLAIM = """
!!! {} "Someone says: You must pay."
    You need money for nothing here.
"""
TABLE = """
| Kind | Time | Remember |
|---|---|---|
| One | soon | {} |
| Two | late | {} |
"""
MARKDOWN = (
    Case("broken-list", say("Bring:\n- your card"), ARRIVAL, "- your card"),
    Case("broken-emphasis", say("The **card."), ARRIVAL, "**card"),
    Case("broken-link", say("See [this] (page:court)."), ARRIVAL, "[this]"),
    Case("broken-table", say("| A | B |\n| a | b |"), ARRIVAL, "| A |"),
    Case("broken-heading", say("#Card"), ARRIVAL, "#Card"),
    Case("stray-indent", say("Bring it.\n\n    Your card."), ARRIVAL, "    Your card"),
    Case("stray-sign", say("Your `card`."), ARRIVAL, "`card`"),
    Case("image", say("![a picture](page:court)"), ARRIVAL, "![a"),
    *(
        Case("dangling-link", say(words), ARRIVAL, at)
        for words, at in (
            ("See [this](page:nowhere).", "See"),
            ("See [this](page:court#nowhere).", "See"),
            ("See [this](step:court).", "See"),
            ("See [this](figures:nothing).", "See"),
            ("See [this](figures:claims#people).", "See"),
            ("See [this](facts.toml).", "See"),
            ("See [these [many] words](page:nowhere).", "See"),
            ("See [words on\ntwo lines](page:nowhere).", "two lines"),
        )
    ),
    Case("dangling-link", say("See [this](<page:nowhere>)."), ARRIVAL, "See", also=("html",)),
    Case("dangling-link", replace(ARRIVAL, "Ask for help", "Ask [us](page:nowhere)"), ARRIVAL, "in_short"),
    Case("dangling-link", replace("contacts.toml", "**today**", "[us](page:nowhere)"), "contacts.toml", "note"),
    *(
        Case("address", say(words), ARRIVAL, words)
        for words in (
            "See https://example.org now.",
            "See www.example.org now.",
            "Write to mailto:a@example.org now.",
            "Write to <me@example.org> now.",
            "See FILE:///etc/passwd now.",
            "See javascript:alert now.",
            "Write to help@example now.",
        )
    ),
    *(
        Case("html", say(words), ARRIVAL, words)
        for words in ("A <b>card.", "A card</p>.", "A &nbsp; card.", "A &#x3c; card.", "A <b", "A <!-- card.")
    ),
    Case("reference-link", say("See [this][one]."), ARRIVAL, "See"),
    Case("reference-link", append(ARRIVAL, "\n[one]: page:court\n"), ARRIVAL, "[one]:"),
    Case("unknown-callout", replace(ARRIVAL, "!!! careful", "!!! warning"), ARRIVAL, "!!! warning"),
    *(
        Case("broken-callout", replace(ARRIVAL, old, new), ARRIVAL, "!!! careful")
        for old, new in (
            ('"Do not wait"', "“Do not wait”"),
            ('"Do not wait"', '"Do not wait'),
            ('"Do not wait"', "Do not wait"),
            ("    A letter can hold", "A letter can hold"),
            ('wait"\n', 'wait"\n\n'),
            ("!!! careful", " !!! careful"),
        )
    ),
    Case("claim-number", append(ARRIVAL, CLAIM.format("claim-false")), ARRIVAL, "!!! claim-false"),
    Case(
        "claim-number",
        append(ARRIVAL, CLAIM.format("claim-false a1") + CLAIM.format("claim-true a1")),
        ARRIVAL,
        "!!! claim-true",
    ),
    *(
        Case("repeated-column", append(ARRIVAL, TABLE.format(first, second)), ARRIVAL, "| Kind |", "warning")
        for first, second in (
            ("Look in your letter", "Look in your letter"),
            ("Look in your letter", "**Look in your  letter.**"),
            ("{fact:answer-days|bare} of them", "{fact:answer-days|bare} of them"),
        )
    ),
)
