"""Rules about time: what should have been reviewed by today, and when a legal page ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kiosk.content.check.places import record_line
from kiosk.content.faults import Fault
from kiosk.content.model import Edition


def past_review(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """Facts, pages and steps whose review date is over; readers are told so until an editor has looked."""
    for key, fact in edition.facts.items():
        if fact.review_by < today:
            line = record_line(edition, "facts.toml", key)
            yield Fault("facts.toml", line, "past-review", f"{key}: was to be reviewed by {fact.review_by}", "warning")
    for slug, page in edition.pages.items():
        path = f"pages/{slug}/page.toml"
        if page.info.review_by < today:
            line = record_line(edition, path, "review_by")
            yield Fault(path, line, "past-review", f"was to be reviewed by {page.info.review_by}", "warning")
    for key, step in edition.steps.items():
        if step.info.review_by < today:
            path = "procedure/graph.toml"
            line = record_line(edition, path, key, "review_by")
            message = f"{key}: was to be reviewed by {step.info.review_by}"
            yield Fault(path, line, "past-review", message, "warning")


def legal_pages_end(edition: Edition) -> Iterator[Fault]:
    for slug, page in edition.pages.items():
        if page.info.legal and page.info.hard_date is None:
            message = "a legal page needs a hard_date after which it is no longer shown"
            yield Fault(f"pages/{slug}/page.toml", 1, "no-hard-date", message)


RULES = (legal_pages_end,)
