"""A rule about many things, as one test: all that break it are named, and it cannot pass about nothing."""

from __future__ import annotations

import pytest

from tests.helpers.every import of_every


def test_every_thing_that_breaks_the_rule_is_named() -> None:
    @of_every("word, length", [("one", 3), ("two", 4), ("three", 6)], lambda word, length: f"<{word}>")
    def rule(word: str, length: int) -> None:
        assert len(word) == length, "too short"

    with pytest.raises(pytest.fail.Exception, match=r"(?s)2 of 3:\n<two>: too short.*<three>: too short") as failure:
        rule()
    assert "<one>" not in str(failure.value)


def test_a_rule_that_holds_passes() -> None:
    @of_every("word", ["one", "two"])
    def rule(word: str) -> None:
        assert len(word) == 3

    rule()


def test_a_rule_about_nothing_fails() -> None:
    @of_every("word", [])
    def rule(word: str) -> None:
        raise NotImplementedError

    with pytest.raises(AssertionError, match="a rule about nothing"):
        rule()


@of_every("word", ["one", "two"])
def test_its_other_parameters_are_fixtures(word: str, request: pytest.FixtureRequest) -> None:
    assert request.node.name == "test_its_other_parameters_are_fixtures", word
