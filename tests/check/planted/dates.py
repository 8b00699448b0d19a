"""Faults that come with the day."""

from __future__ import annotations

from collections.abc import Callable

from tests.check.planted.case import LETTERS, Case, replace
from tests.helpers.editions import EditionFolder


def _review_long_ago(path: str) -> Callable[[EditionFolder], None]:
    def spoil(edition: EditionFolder) -> None:
        edition.replace(path, "checked_on = 2026-11-21", "checked_on = 2026-08-20")
        edition.replace(path, "review_by = 2027-02-21", "review_by = 2026-11-20")

    return spoil


DATES = (
    Case(
        "reviews-at-once",
        lambda edition: None,
        "what-ifs/what-ifs.toml",
        "review_by",
        "warning",
        limit=("kiosk.check.dates.FEW_REVIEWS", 2),
    ),
    Case("past-review", replace("facts.toml", "2027-01-31", "2026-11-20"), "facts.toml", "= 2026-11-20", "warning"),
    Case(
        "past-review",
        replace("pages/court/page.toml", "2027-03-01", "2026-11-20"),
        "pages/court/page.toml",
        "review_by",
        "warning",
    ),
    Case("past-review", _review_long_ago("procedure/graph.toml"), "procedure/graph.toml", "review_by", "warning"),
    Case("past-review", _review_long_ago(LETTERS), LETTERS, "review_by", "warning"),
    Case(
        "past-hard-date",
        replace("pages/court/page.toml", "2027-12-31", "2026-11-20"),
        "pages/court/page.toml",
        "hard_date",
        "warning",
    ),
    Case(
        "past-hard-date",
        replace("facts.toml", "value = 2\n", "value = 2\nhard_date = 2026-11-20\n"),
        "facts.toml",
        "[waiting",
        "warning",
    ),
    *(
        Case("future-date", replace(path, "checked_on = 2026-11-2", "checked_on = 2026-12-2"), path, "-12-2")
        for path in ("facts.toml", "pages/arrival/page.toml", "procedure/graph.toml", LETTERS)
    ),
    *(
        Case("bad-dates", replace(path, "review_by = 2027-02-21", f"review_by = {day}"), path, day)
        for path in ("facts.toml", "pages/arrival/page.toml", "procedure/graph.toml", LETTERS)
        for day in ("2072-02-21", "2028-01-31")
    ),
    Case(
        "bad-dates",
        replace("facts.toml", "checked_on = 2026-11-10", "checked_on = 2027-01-31"),
        "facts.toml",
        "review_by = 2027-01-31",
        also=("future-date",),
    ),
    Case("no-hard-date", replace("pages/court/page.toml", "hard_date = 2027-12-31\n", ""), "pages/court/page.toml", 1),
)
