"""Rules about time: what should have been reviewed by today, when a legal page ends, and days that cannot be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kiosk.check.places import record_line
from kiosk.edition.faults import Fault
from kiosk.edition.model import Edition

LONGEST_WITHOUT_REVIEW = 400  # days; a typo in the year would keep a rule unread for a lifetime


def past_review(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """Facts, pages, steps, what-ifs and letters past their review; readers are told so until an editor has looked."""
    for key, fact in edition.facts.items():
        if fact.review_by < today:
            line = record_line(edition, "facts.toml", key)
            yield Fault("facts.toml", line, "past-review", f"{key}: was to be reviewed by {fact.review_by}", "warning")
    for slug, page in edition.pages.items():
        path = f"pages/{slug}/page.toml"
        if page.info.review_by < today:
            line = record_line(edition, path, "review_by")
            yield Fault(path, line, "past-review", f"was to be reviewed by {page.info.review_by}", "warning")
    steps = [("procedure/graph.toml", key, step.info.review_by) for key, step in edition.steps.items()]
    what_ifs = [("what-ifs/what-ifs.toml", key, what_if.info.review_by) for key, what_if in edition.what_ifs.items()]
    letters = [("letters/letters.toml", key, letter.info.review_by) for key, letter in edition.letters.items()]
    for path, key, review_by in (*steps, *what_ifs, *letters):
        if review_by < today:
            line = record_line(edition, path, key, "review_by")
            yield Fault(path, line, "past-review", f"{key}: was to be reviewed by {review_by}", "warning")


def past_hard_date(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """Facts and pages whose last day is over: readers no longer see the texts that rest on them."""
    pages = [(f"pages/{slug}/page.toml", "hard_date", page.info.hard_date) for slug, page in edition.pages.items()]
    facts = [("facts.toml", key, fact.hard_date) for key, fact in edition.facts.items()]
    for path, key, hard_date in (*pages, *facts):
        if hard_date is not None and hard_date < today:
            message = f"{key}: the last day was {hard_date}, readers are told to ask; confirm it or write it anew"
            yield Fault(path, record_line(edition, path, key), "past-hard-date", message, "warning")


def future_checks(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """What nobody can have checked yet."""
    for path, keys, checked_on, _ in _reviewed(edition):
        if checked_on > today:
            line = record_line(edition, path, *keys, "checked_on")
            yield Fault(path, line, "future-date", f"checked on {checked_on}, which is still to come", "warning")


def reviews_follow_soon(edition: Edition) -> Iterator[Fault]:
    for path, keys, checked_on, review_by in _reviewed(edition):
        if not checked_on < review_by <= checked_on + dt.timedelta(days=LONGEST_WITHOUT_REVIEW):
            line = record_line(edition, path, *keys, "review_by")
            message = f"review_by {review_by} must follow {checked_on} within {LONGEST_WITHOUT_REVIEW} days"
            yield Fault(path, line, "bad-dates", message)


Reviewed = tuple[str, tuple[str, ...], dt.date, dt.date]  # path, keys of the record, checked_on, review_by


def _reviewed(edition: Edition) -> Iterator[Reviewed]:
    for key, fact in edition.facts.items():
        yield "facts.toml", (key,), fact.checked_on, fact.review_by
    for slug, page in edition.pages.items():
        yield f"pages/{slug}/page.toml", (), page.info.checked_on, page.info.review_by
    for key, step in edition.steps.items():
        yield "procedure/graph.toml", (key,), step.info.checked_on, step.info.review_by
    for key, what_if in edition.what_ifs.items():
        yield "what-ifs/what-ifs.toml", (key,), what_if.info.checked_on, what_if.info.review_by
    for key, letter in edition.letters.items():
        yield "letters/letters.toml", (key,), letter.info.checked_on, letter.info.review_by


def legal_pages_end(edition: Edition) -> Iterator[Fault]:
    for slug, page in edition.pages.items():
        if page.info.legal and page.info.hard_date is None:
            message = "a legal page needs a hard_date after which it is no longer shown"
            yield Fault(f"pages/{slug}/page.toml", 1, "no-hard-date", message)


RULES = (legal_pages_end, reviews_follow_soon)
RULES_OF_THE_DAY = (past_review, past_hard_date, future_checks)
