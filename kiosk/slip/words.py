"""The words of a slip that are not the edition's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "words.toml"


@dataclass(frozen=True)
class SlipWords:
    """What one language says; `%1` and `%2` stand for what is filled in."""

    call: str
    checked: str
    edition: str
    machine: str
    person: str
    outdated: str
    missing: str
    reviewed: str
    letter_counts: str
    untried: str
    act_today: str
    on_letters: str
    perhaps_more: str
    better_by: str
    better_today: str
    on_the_day: str
    before_the_day: str
    passed: str
    still_time: str
    lawyer_all_the_same: str
    all_the_same: str
    limits: str
    past_review: str
    expired: str
    more: str
    camera: str

    def translation(self, state: str, language_name: str) -> str:
        """What is known of a translation; empty for the original."""
        known = {
            "machine": self.machine,
            "person": self.person,
            "outdated": self.outdated,
            "missing": filled(self.missing, language_name),
            "reviewed": self.reviewed,
        }
        return known.get(state, "")


def filled(words: str, *given: str) -> str:
    """`words` with what stands for `%1`, `%2`."""
    for number, text in enumerate(given, start=1):
        words = words.replace(f"%{number}", text)
    return words


@cache
def read() -> dict[str, SlipWords]:
    """Code of a language → its words."""
    with FILE.open("rb") as stream:
        return {code: SlipWords(**words) for code, words in tomllib.load(stream).items()}
