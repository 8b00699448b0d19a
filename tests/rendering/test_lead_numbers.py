"""Which facts of a short answer are its numbers."""

from __future__ import annotations

import pytest

from kiosk.edition.edition import Edition
from kiosk.rendering.lead_numbers import numbers_of


@pytest.mark.parametrize(
    ("in_short", "numbers"),
    [
        ("Perhaps only {fact:shortest-appeal}, not {fact:apply-within}.", {"shortest-appeal"}),
        ("Within {fact:birth-declare-within|bare} days.", {"birth-declare-within"}),
        ("Go there: {fact:info-point-address}. Within {fact:apply-within}.", {"apply-within"}),
        ("Fire: {fact:emergency-phone}. Police: {fact:police-phone}.", {"emergency-phone", "police-phone"}),
        ("In {fact:apply-within}, or call {fact:emergency-phone}.", {"emergency-phone"}),
        ("You are under {fact:age-of-majority|bare}.", set()),
        ("Go to a lawyer today. {rule:stay-during-appeal}", set()),
        ("No number at all.", set()),
    ],
)
def test_every_number_to_call_or_else_the_first_number(bundled: Edition, in_short: str, numbers: set[str]) -> None:
    assert numbers_of(bundled, in_short) == numbers
