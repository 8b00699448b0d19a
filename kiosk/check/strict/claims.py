"""The rule for pages that answer claims: every claim that is promised has its card."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.strict.promised import promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.records.articles import Article
from kiosk.edition.records.promises import Claims

CARD = re.compile(r"^!!! claim-[a-z]+ ([a-z]+\d+) ", re.MULTILINE)


def every_claim_is_answered(edition: Edition) -> Iterator[Fault]:
    for claims in promises_of(edition).claims:
        page = edition.pages.get(claims.page)
        for article in page.articles.values() if page else ():
            if missing := [number for number in _promised(claims) if number not in _answered(article)]:
                message = f"no card answers the claims {', '.join(missing)}; write `!!! claim-false {missing[0]} …`"
                yield Fault(article.path, 0, "missing-claim", message, "warning")


def _promised(claims: Claims) -> list[str]:
    return [f"{series}{number}" for series, last in claims.numbers.items() for number in range(1, last + 1)]


def _answered(article: Article) -> set[str]:
    return {number for section in article.sections for number in CARD.findall(section.markdown)}


RULES = (every_claim_is_answered,)
