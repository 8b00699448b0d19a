"""Rules about time: what should have been reviewed by today, when a legal page ends, and days that cannot be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec

from kiosk.check.places import Place, place_of_source
from kiosk.check.records import records
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import EDITION, FACTS, STATISTICS, WORD_RECORDS
from kiosk.edition.owners import Owner
from kiosk.edition.periods import dates_in, first_and_last
from kiosk.edition.records.articles import ArticleInfo
from kiosk.edition.records.days import past_days

LARGEST_SHARE_A_WEEK = 0.15  # of the texts
FEW_REVIEWS = 20  # texts that may fall due in one week however few there are
LONGEST_WITHOUT_REVIEW = 400  # days; a typo in the year would keep a rule unread for a lifetime


def past_review(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """What is past its review; readers are told so until an editor has looked."""
    for reviewed in _reviewed(edition):
        if reviewed.review_by < today:
            message = f"{reviewed.called}was to be reviewed by {reviewed.review_by}"
            yield reviewed.at("review_by").fault(edition, "past-review", message, "warning")


def past_hard_date(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """Facts and pages whose last day is over: readers no longer see the texts that rest on them."""
    pages = [(Place(page.file, ("hard_date",)), "hard_date", page.info.hard_date) for page in edition.pages.values()]
    facts = [(Place(FACTS, (key,)), key, fact.hard_date) for key, fact in edition.facts.items()]
    for place, key, hard_date in (*pages, *facts):
        if hard_date is not None and hard_date < today:
            message = f"{key}: the last day was {hard_date}, readers are told to ask; confirm it or write it anew"
            yield place.fault(edition, "past-hard-date", message, "warning")


def what_was_done_is_not_to_come(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """What nobody can have read, checked or published yet; the type of a field says that it is such a day."""
    for place, day in _past_days(edition):
        if day > today:
            message = f"{place.key} {day} is still to come on {today}; correct it, or the clock"
            yield place.fault(edition, "future-date", message)


def _past_days(edition: Edition) -> Iterator[tuple[Place, dt.date]]:
    for path, keys, record in (*records(edition), (EDITION, (), edition.info)):
        yield from ((Place(path, (*keys, *found)), day) for found, day in past_days(record))
    for article in edition.articles:
        yield from ((Place(article.path, found), day) for found, day in past_days(article.front))
    for path, by_language in edition.word_records.items():
        for language, kept in by_language.items():
            yield from ((Place(WORD_RECORDS, (path, language, *found)), day) for found, day in past_days(kept))


def figures_and_sources_are_not_of_the_future(edition: Edition, today: dt.date) -> Iterator[Fault]:
    """A year that is not over has no figure yet, and nothing was published tomorrow."""
    for name, rows in edition.observations.items():
        for row in rows:
            for what, text in (("period", row.period), ("source_date", row.source_date)):
                days = first_and_last(text)
                if days and days[what == "period"] > today:
                    message = f"{what} {text} is still to come on {today}; correct it, or the clock"
                    yield Fault(f"{STATISTICS}/{name}", row.line, "future-date", message)
    for key, source in edition.sources.items():
        if source.read_on > today:
            message = f"read_on {source.read_on} is still to come on {today}; correct it, or the clock"
            yield place_of_source(edition, key, "read_on").fault(edition, "future-date", message)
        for text in dates_in(source.date):
            days = first_and_last(text)
            if days and days[0] > today:
                message = f"date {text} is still to come on {today}; correct it, or the clock"
                yield place_of_source(edition, key, "date").fault(edition, "future-date", message)


def reviews_follow_soon(edition: Edition) -> Iterator[Fault]:
    for reviewed in _reviewed(edition):
        checked_on, review_by = reviewed.checked_on, reviewed.review_by
        if not checked_on < review_by <= checked_on + dt.timedelta(days=LONGEST_WITHOUT_REVIEW):
            message = f"review_by {review_by} must follow {checked_on} within {LONGEST_WITHOUT_REVIEW} days"
            yield reviewed.at("review_by").fault(edition, "bad-dates", message)


def reviews_fall_due_in_steps(edition: Edition) -> Iterator[Fault]:
    """Texts that fall due all at once are confirmed all at once, and that is not read."""
    weeks: dict[dt.date, list[Owner[ArticleInfo]]] = {}
    for owner in edition.owners:
        day = owner.info.review_by
        weeks.setdefault(day - dt.timedelta(days=day.weekday()), []).append(owner)
    texts = sum(map(len, weeks.values()))
    most = max(FEW_REVIEWS, int(texts * LARGEST_SHARE_A_WEEK))
    for monday, due in sorted(weeks.items()):
        if len(due) > most:
            message = (
                f"{len(due)} of {texts} texts are to be reviewed in the week of {monday}, this one among them; "
                f"nobody reads more than {most}: give some an earlier review_by"
            )
            place = Place(due[most].file, (*due[most].keys, "review_by"))
            yield place.fault(edition, "reviews-at-once", message, "warning")


class _Reviewed(msgspec.Struct, frozen=True):
    """Something that was checked and is to be checked again: its file, the keys of its record, its two dates."""

    path: str
    keys: tuple[str, ...]
    checked_on: dt.date
    review_by: dt.date

    @property
    def called(self) -> str:
        """How a message begins: with its name, unless its file is its own."""
        return "".join(f"{key}: " for key in self.keys)

    def at(self, key: str) -> Place:
        """Where one of its dates stands."""
        return Place(self.path, (*self.keys, key))


def _reviewed(edition: Edition) -> Iterator[_Reviewed]:
    """Facts and all that has articles."""
    for key, fact in edition.facts.items():
        yield _Reviewed(FACTS, (key,), fact.checked_on, fact.review_by)
    for owner in edition.owners:
        yield _Reviewed(owner.file, owner.keys, owner.info.checked_on, owner.info.review_by)


def legal_pages_end(edition: Edition) -> Iterator[Fault]:
    for page in edition.pages.values():
        if page.info.legal and page.info.hard_date is None:
            message = "a legal page needs a hard_date after which it is no longer shown"
            yield Fault(page.file, 1, "no-hard-date", message)


RULES = (legal_pages_end, reviews_follow_soon, reviews_fall_due_in_steps)
RULES_OF_THE_DAY = (
    past_review,
    past_hard_date,
    what_was_done_is_not_to_come,
    figures_and_sources_are_not_of_the_future,
)
