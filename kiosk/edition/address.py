"""Addresses: the one way in which texts, roads, hits, the way of a visit and the interface name what can be opened.

`page:appeal`, `step:ask#today`, `figures:applicants`: a kind, a name, and in an article a section.
"""

from __future__ import annotations

import re

import msgspec

from kiosk.edition import kinds

TOPIC, EVENT, TERM, FIGURES, DEADLINE, CONTACT = "topic", "event", "term", "figures", "deadline", "contact"
_OTHERS = (TOPIC, EVENT, TERM, FIGURES, DEADLINE, CONTACT)  # kinds that are no articles
ANY_PAPER = "any-paper"  # the deadline card before it is told which paper it is about
_GRAMMAR = re.compile(r"(?P<kind>[a-z-]{1,40}):(?P<id>[a-z0-9-]{1,80})(?:#(?P<section>[a-z0-9-]{1,80}))?")


class Address(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """The name of something that can be opened; it does not say that there is such a thing.

    Attributes:
        kind: a kind of article (`kiosk.edition.kinds`) or one of `topic`, `event`, `term`, `figures`, `deadline`,
            `contact`.
        section: of an article; empty for the whole.
    """

    kind: str
    id: str
    section: str = ""

    @classmethod
    def parse(cls, text: str) -> Address | None:
        """The address that `text` is, None for anything else."""
        match = _GRAMMAR.fullmatch(text)
        if match is None or match["kind"] not in known():
            return None
        return cls(*match.groups(default=""))

    @property
    def whole(self) -> Address:
        """The same without its section."""
        return Address(self.kind, self.id)

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}#{self.section}" if self.section else f"{self.kind}:{self.id}"


def known() -> tuple[str, ...]:
    """Every kind of address."""
    return (*(kind.id for kind in kinds.KINDS), *_OTHERS)


def linkable() -> tuple[str, ...]:
    """What a link in a text may lead to: what has a screen of its own."""
    return (*(kind.id for kind in kinds.KINDS if not kind.inside), DEADLINE, FIGURES)


ROAD_TARGETS = (kinds.STEP.id, kinds.PAGE.id)  # what a side road may lead to
COUNTED = (kinds.LETTER.id, kinds.PAGE.id)  # what a deadline may be counted for
