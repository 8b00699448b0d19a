"""Rules that hold an edition against what it promises: its contents, its wording, the search it is measured with.

`kiosk check --strict` asks them of an edition that somebody answers for. All are warnings: an edition that breaks one
can be shown, but not shipped. What is promised is data (`promises.toml`, docs/content.md).
"""

from __future__ import annotations

from kiosk.check.strict import (
    claims,
    contents,
    desk_words,
    judged,
    marks,
    people,
    procedure,
    promised,
    questions,
    refuted,
    unsourced,
    wording,
)

RULES = (
    *promised.RULES,
    *contents.RULES,
    *procedure.RULES,
    *people.RULES,
    *wording.RULES,
    *desk_words.RULES,
    *marks.RULES,
    *refuted.RULES,
    *claims.RULES,
    *unsourced.RULES,
    *judged.RULES,
    *questions.RULES,
)
