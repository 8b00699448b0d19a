"""Hostile strings through every way in: the short form of `python -m tests.soak fields`."""

from __future__ import annotations

from kiosk.prepared.store import PreparedEdition
from tests.soak.fields import fields, hostile, put_all


def test_hostile_strings_through_every_way_in_are_answered(edition: PreparedEdition) -> None:
    texts = hostile(0)[::4]  # the whole form takes all, in every language
    tried, flaws = put_all(edition, edition.languages[:1], texts)
    assert flaws == []
    assert len(tried) == len(texts) * len({one.way for one in tried})


def test_a_megabyte_is_cut_to_what_the_field_takes(edition: PreparedEdition) -> None:
    huge = max(hostile(0), key=len)
    assert len(huge) >= 1_000_000
    with fields(edition, edition.languages[:1]) as (into, watch):
        into.open(edition.languages[0])
        for way in ("paste", "keys on the screen"):
            into.ways[way](huge)
            assert len(into.text) == 200, way
        assert watch.flaws() == []
