"""What one section of a text says of its doubtful facts: one mark in the words, one line at the end.

A mark beside everything marks nothing (docs/decisions/0030).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kiosk.edition.certainty import TO_ASK, level_of, limit_in_doubt, reason_to_ask
from kiosk.edition.edition import Edition
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.records.articles import Article
from kiosk.edition.records.facts import Doubt
from kiosk.prepared.views import RULE_TONES

PASSAGES = tuple(f"!!! {tone}" for tone in RULE_TONES)


def in_text(mark: str) -> str:
    """A mark as it stands where there is no markup."""
    return f"({mark})"


class SectionDoubts:
    """Hears of the facts of a section in the order of its words."""

    def __init__(self, edition: Edition, language: str, told: Collection[str] = ()) -> None:
        """`told` are facts whose doubt is told elsewhere: they need no mark here."""
        self._edition = edition
        self._language = language
        self._told = told
        self._marked = False
        self._reasons: set[Doubt] = set()

    def apart(self) -> SectionDoubts:
        """For a passage that may be hidden: what it marks is marked once more where the section goes on."""
        passage = SectionDoubts(self._edition, self._language, self._told)
        passage._marked, passage._reasons = self._marked, self._reasons
        return passage

    def mark(self, name: str) -> str:
        """What follows the words of a fact: nothing, or that it may have changed, the first time in a section."""
        fact = self._edition.facts[name]
        if reason := reason_to_ask(fact):
            self._reasons.add(reason)
        if self._marked or name in self._told or level_of(fact) != "may-have-changed":
            return ""
        self._marked = True
        return self._edition.marks.may_have_changed[self._language]

    def last_line(self) -> str:
        """What to ask before one relies on the section, for the worst reason; empty for none."""
        reason = next((doubt for doubt in TO_ASK if doubt in self._reasons), None)
        return self._edition.marks.ask_first[reason][self._language] if reason else ""


def lead_doubts(edition: Edition, article: Article) -> SectionDoubts:
    """For the short answer: the head of the text names its limits, and a section marks what it says again."""
    names = _names(edition, "\n".join([article.front.in_short, *(section.markdown for section in article.sections)]))
    again = _names(edition, "\n".join(section.markdown for section in article.sections))
    limits = (name for name in names if limit_in_doubt(edition.facts[name]))
    return SectionDoubts(edition, article.language, {*again, *limits})


def marked_facts(edition: Edition, article: Article) -> tuple[str, ...]:
    """The facts behind whose words the mark stands, in the order of the text; no rendering is needed to know them."""
    language = article.language
    lead = lead_doubts(edition, article)
    found = [name for name in _names(edition, article.front.in_short) if lead.mark(name)]
    for section in article.sections:
        doubts = SectionDoubts(edition, language)
        found += [name for name, inside in _in_passages(edition, section.markdown, doubts) if inside.mark(name)]
    return tuple(found)


def _in_passages(edition: Edition, text: str, doubts: SectionDoubts) -> Iterator[tuple[str, SectionDoubts]]:
    """The facts of a section with whoever hears of them there: each passage of old or new rules is heard apart."""
    inside = doubts
    for line in text.split("\n"):
        if line.startswith(PASSAGES):
            inside = doubts.apart()
        elif line.strip() and not line.startswith("    "):
            inside = doubts
        yield from ((name, inside) for name in _names(edition, line))


def _names(edition: Edition, text: str) -> list[str]:
    return [match["id"] for match in PLACEHOLDER.finditer(text) if match["id"] in edition.facts]
