"""Where a text comes from: the facts it names, their sources, when it was checked, until when it may be shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from kiosk.edition.edition import Edition
from kiosk.edition.owners import Owner
from kiosk.edition.placeholders import fact_ids
from kiosk.edition.records.articles import Article, ArticleInfo
from kiosk.edition.records.facts import Fact


def facts_of(article: Article) -> set[str]:
    """The facts that an article names."""
    front = article.front
    texts = (front.title, front.summary, front.in_short, *(f"{s.title}\n{s.markdown}" for s in article.sections))
    return set().union(*map(fact_ids, texts))


def facts_of_owner(edition: Edition, owner: Owner[ArticleInfo]) -> list[Fact]:
    """The facts that its articles name in any language, those that there are, by name."""
    names = set().union(*map(facts_of, owner.articles.values()))
    return [edition.facts[name] for name in sorted(names & set(edition.facts))]


def checked_and_review(edition: Edition, owner: Owner[ArticleInfo]) -> tuple[dt.date, dt.date]:
    """Checked when the oldest of its parts was checked; to be reviewed when the first of them is."""
    facts = facts_of_owner(edition, owner)
    checked = min([owner.info.checked_on, *(fact.checked_on for fact in facts)])
    return checked, min([owner.info.review_by, *(fact.review_by for fact in facts)])


def hard_date(edition: Edition, owner: Owner[ArticleInfo]) -> str:
    """The day after which the words are no longer shown; empty for none.

    A text rests on the page that says more, where that is a legal one, and on its facts.
    """
    page = edition.page_of(owner)
    dates = {page.info.hard_date} if page is not None and page.info.legal else set()
    dates |= {fact.hard_date for fact in facts_of_owner(edition, owner)}
    return min((date.isoformat() for date in dates if date), default="")


def sources_of(edition: Edition, facts: Iterable[str], named: Iterable[str]) -> tuple[str, ...]:
    """What is named, then the sources of the facts, each once."""
    of_facts = (source for fact in sorted(facts) for source in edition.facts[fact].sources)
    return tuple(dict.fromkeys((*named, *of_facts)))


def sources_of_contacts(edition: Edition, names: Iterable[str]) -> tuple[str, ...]:
    """Where the numbers and addresses beside a text come from."""
    contacts = [edition.contacts[name] for name in names]
    return tuple(source for one in contacts for fact in one.facts for source in edition.facts[fact].sources)
