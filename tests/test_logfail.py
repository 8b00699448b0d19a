"""The watch over the log: what nobody expects fails a test, and so does what is expected and does not come."""

from __future__ import annotations

import logging

import pytest

from kiosk import log
from kiosk.failure import Code
from tests.helpers.logged import listening


@pytest.fixture(autouse=True)
def logged() -> None:
    """No watch over these tests themselves."""


@pytest.mark.parametrize("name", ["kiosk", "", "whoosh"])
@pytest.mark.parametrize("level", [logging.WARNING, logging.ERROR])
def test_a_warning_nobody_expects_is_a_failure(name: str, level: int) -> None:
    with listening() as heard:
        logging.getLogger(name).log(level, "by the way")

    with pytest.raises(AssertionError, match="logged unexpectedly"):
        heard.verify()


def test_another_code_than_the_expected_one_is_a_failure() -> None:
    with listening() as heard:
        heard.expect(Code.LINK_REFUSED)
        log.note(Code.QT_MESSAGE, "default")

    with pytest.raises(AssertionError, match="logged unexpectedly"):
        heard.verify()


def test_an_expected_code_that_does_not_come_is_a_failure() -> None:
    with listening() as heard:
        heard.expect(Code.LINK_REFUSED)

    with pytest.raises(AssertionError, match="not heard"):
        heard.verify()
