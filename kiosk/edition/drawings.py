"""The drawings of papers that the program brings (`resources/letters/<name>.svg`); an edition chooses among them.

They stand here by name, because an edition is checked without looking at the program's own files
(docs/decisions/0020-drawn-letters.md). A letterhead is the head of any letter of an office.
"""

from __future__ import annotations

ANY_LETTER = "letter"  # for a paper that has no drawing of its own
LETTERHEADS = frozenset(
    {
        "head-bpost",
        "head-call",
        "head-cgrs",
        "head-fedasil",
        "head-guardianship-service",
        "head-immigration-office",
        "head-municipality",
    }
)
LETTER_DRAWINGS = frozenset(
    {
        ANY_LETTER,
        "a-card",
        "age-decision",
        "annex-11",
        "annex-25",
        "annex-26",
        "annex-26quater",
        "annex-26quinquies",
        "annex-39bis",
        "cgrs-inadmissible",
        "cgrs-manifestly-unfounded",
        "cgrs-refusal",
        "court-judgment",
        "guardian-letter",
        "house-rules-sanction",
        "information-request",
        "interview-invitation",
        "io-invitation",
        "municipality-after-order",
        "open-return-place",
        "orange-card",
        "order-to-leave",
        "presentation-certificate",
        "reception-place",
        "reception-refused",
        "recognition",
        "registered-letter-note",
        "status-review",
        "subsidiary-protection",
        "summons",
    }
)
