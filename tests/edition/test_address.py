"""One grammar names everything that can be opened, and no text makes it fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition.address import ROAD_TARGETS, Address, known, linkable

NAMES = st.from_regex(r"[a-z0-9-]{1,80}", fullmatch=True)


@given(st.sampled_from(known()), NAMES, st.just("") | NAMES)
def test_an_address_reads_back_as_it_was_written(kind: str, key: str, section: str) -> None:
    address = Address(kind, key, section)

    assert Address.parse(str(address)) == address


@given(st.text(max_size=200) | st.from_regex(r"[a-z-]{1,9}:[a-zA-Z0-9#_-]{0,90}", fullmatch=True))
def test_a_text_is_an_address_in_one_spelling_or_none_at_all(text: str) -> None:
    address = Address.parse(text)

    assert address is None or str(address) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "page:",
        "page:Appeal",
        "page:appeal#",
        "page:appeal#<b>",
        "page:appeal\n",
        "page:../../etc",
        "word:guardian",
        "deadline:letter:annex-26",
        "http:page:appeal",
        "tel:112",
        f"page:{'a' * 81}",
    ],
)
def test_what_has_no_known_kind_or_no_plain_name_is_none(text: str) -> None:
    assert Address.parse(text) is None


def test_the_whole_of_an_address_has_no_section() -> None:
    assert Address("page", "appeal", "today").whole == Address("page", "appeal")


def test_links_and_roads_may_name_some_of_the_kinds() -> None:
    assert set(ROAD_TARGETS) <= set(linkable()) < set(known())
    assert "what-if" in known(), "the search and the procedure name what-ifs"
    assert "what-if" not in linkable(), "a what-if stands inside its step"
