"""How many touches it is from the screen at rest to what matters most, in every language, counted by touching."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import pytest

from kiosk.prepared.store import PreparedEdition
from kiosk.tour.driver import Driver
from tests.helpers.languages import edition_languages
from tests.helpers.targets import shown_part

from .conftest import Open, part

pytestmark = pytest.mark.walk

LANGUAGE = "language.{}"


class Way(NamedTuple):
    """A way from rest to what somebody needs.

    Attributes:
        most: touches it may take.
        touches: what is touched, in turn; `{}` stands for the language.
        screen: where it ends.
        seen: what is in sight there, by its object name, without scrolling; empty where the screen itself says it.
    """

    what: str
    most: int
    touches: tuple[str, ...]
    screen: str
    seen: str = ""


REFUSAL = (LANGUAGE, "event.letter", "sender.cgrs", "letter.cgrs-refusal")
WAYS = (
    Way("112, for somebody who reads nothing", 2, ("rest.help",), "HelpScreen", "call.ambulance-fire"),
    Way("112, in one's own language", 2, (LANGUAGE, "bar.help"), "HelpScreen", "call.ambulance-fire"),
    Way("the card of a refusal", 4, REFUSAL, "LetterScreen", "article.card"),
    Way(
        "the last safe day to answer it",
        8,
        (*REFUSAL, "page.count", "held.no", "number.10.days", "day.yesterday"),
        "DeadlineScreen",
        "deadline.large",
    ),
    Way("the page about the appeal", 4, (LANGUAGE, "topic.decision", "page.appeal"), "PageScreen", "article.card"),
    Way("I am here", 5, (LANGUAGE, "home.procedure", "station.lodge", "here.lodge"), "StepScreen", "here.lodge"),
    Way("the figures of a country", 5, (LANGUAGE, "home.figures", "figures.countries", "country.sy"), "CountryScreen"),
)


def _faults(kiosk: Driver, way: Way, language: str) -> list[str]:
    """What is wrong with a way; it is gone from the screen at rest."""
    scrolled = []
    for name in way.touches:
        item = kiosk.item(name.format(language))
        if shown_part(item).height() < min(item.height(), kiosk.window.height() / 2):
            scrolled.append(name)
        kiosk.touch(name.format(language))
    faults = [f"{way.what}: {name} must be scrolled to" for name in scrolled]
    if len(way.touches) > way.most:
        faults.append(f"{way.what}: {len(way.touches)} touches, {way.most} at most")
    if kiosk.router.property("screen") != way.screen:
        faults.append(f"{way.what}: ends on {kiosk.router.property('screen')}")
    elif way.seen and shown_part(kiosk.item(way.seen)).isEmpty():
        faults.append(f"{way.what}: {way.seen} is out of sight")
    return faults


@pytest.mark.parametrize("language", edition_languages())
def test_what_matters_is_few_touches_away(open_kiosk: Open, edition: PreparedEdition, language: str) -> None:
    written = dt.date.fromisoformat(edition.contents.date)
    kiosk = open_kiosk(today=written + dt.timedelta(days=2))  # a clock that can be right, so that days are counted
    faults = []
    for way in WAYS:
        faults += _faults(kiosk, way, language)
        if way.what == "I am here":
            faults += [] if part(kiosk, "procedure").property("hereStep") == "lodge" else ["nothing is marked"]
        kiosk.visit.finish()
        kiosk.settle()
    assert faults == [], "\n".join(faults)
