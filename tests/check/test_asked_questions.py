"""What people ask is read from a file for each language."""

from __future__ import annotations

from tests.helpers.editions import EditionFolder


def test_questions_are_read_from_the_file_of_their_language(small: EditionFolder) -> None:
    small.write("asked/en.toml", '[pages]\ncourt = ["who judges me"]\n\n[letters]\nrefusal = ["they said no"]\n')

    asked = small.load().asked

    assert asked["en"].pages == {"court": ("who judges me",)}
    assert asked["en"].letters == {"refusal": ("they said no",)}
    assert not asked["ar"].pages
