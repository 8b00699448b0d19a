"""The screens: one row each. A screen needs its row, its model and its QML file, and nothing else.

The file has the name of the screen and gets the root object as `app` and its model as `model`; `tests/test_screens.py`
says what else belongs to a screen.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from kiosk.edition.address import ANY_PAPER, COUNTRY, DEADLINE, EVENT, FIGURES, TERM, TOPIC, Address
from kiosk.edition.kinds import KINDS, LETTER, PAGE, STEP
from kiosk.prepared.views import DeadlineView, LanguageView
from kiosk.ui.about_model import AboutModel
from kiosk.ui.article_model import ArticleModel
from kiosk.ui.article_rows import ArticleReader
from kiosk.ui.countries_model import CountriesModel
from kiosk.ui.deadline_model import DeadlineModel
from kiosk.ui.edition_view import deadlines_of, is_there
from kiosk.ui.figures_model import FiguresModel
from kiosk.ui.given import Given
from kiosk.ui.help_model import HelpModel
from kiosk.ui.home_model import HomeModel
from kiosk.ui.letters_model import LettersModel
from kiosk.ui.pair_model import PairModel
from kiosk.ui.passages.reader import KINDS as PAIRED_KINDS
from kiosk.ui.procedure_model import ProcedureModel
from kiosk.ui.rest_model import RestModel
from kiosk.ui.routes import Route
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.search_model import SearchModel
from kiosk.ui.slip_model import ANSWERED, SlipModel
from kiosk.ui.staff_model import StaffModel
from kiosk.ui.topic_model import TopicModel
from kiosk.ui.words_model import WordsModel

Make = Callable[[Given, QObject], ScreenModel]


def _always(view: LanguageView, address: Address) -> bool:
    return True


class Screen(NamedTuple):
    """A kind of place.

    Attributes:
        name: of its QML file.
        make: makes its model; screens with the same `make` share one.
        kinds: of the addresses it shows.
        whole: it can be shown without an address, too.
        shows: which of the addresses; the first screen that shows an address is its screen.
        beside: the kinds of addresses it shows something of although another screen shows them.
    """

    name: str
    make: Make
    kinds: tuple[str, ...] = ()
    whole: bool = True
    shows: Callable[[LanguageView, Address], bool] = _always
    beside: tuple[str, ...] = ()


def _articles(screen: str) -> tuple[str, ...]:
    """The kinds of article that a screen shows."""
    return tuple(kind.id for kind in KINDS if kind.screen == screen)


def _help(given: Given, parent: QObject) -> ScreenModel:
    return HelpModel(given.settings, given.contents.official_names, parent)


def _figures(given: Given, parent: QObject) -> ScreenModel:
    return FiguresModel(given.reading_day, parent)


def _countries(given: Given, parent: QObject) -> ScreenModel:
    return CountriesModel(parent)


def _page(given: Given, parent: QObject) -> ScreenModel:
    return ArticleModel(ArticleReader(given.contents, given.reading_day).page, parent)


def _letter(given: Given, parent: QObject) -> ScreenModel:
    return ArticleModel(ArticleReader(given.contents, given.reading_day).letter, parent)


def _procedure(given: Given, parent: QObject) -> ScreenModel:
    return ProcedureModel(given.contents, given.reading_day, parent)


def _staff(given: Given, parent: QObject) -> ScreenModel:
    return StaffModel(given.staff, dt.date.fromisoformat(given.contents.date), parent)


def _slip(given: Given, parent: QObject) -> ScreenModel:
    helper = given.settings.mode == "helper"
    spoken_here = given.settings.local_language
    return SlipModel(given.edition, given.reading_day, parent, spoken_here=spoken_here, choose_queue=helper)


def _has_letters(view: LanguageView, address: Address) -> bool:
    return any(event.letters for event in view.life_events if event.id == address.id)


def _is_help(view: LanguageView, address: Address) -> bool:
    return any(event.help for event in view.life_events if event.id == address.id)


SCREENS = (
    Screen("RestScreen", lambda given, parent: RestModel(given.contents, given.settings.centre, parent)),
    Screen("HomeScreen", lambda given, parent: HomeModel(parent)),
    Screen("HelpScreen", _help, (EVENT,), shows=_is_help),
    Screen("LettersScreen", lambda given, parent: LettersModel(parent), (EVENT,), whole=False, shows=_has_letters),
    Screen("TopicScreen", lambda given, parent: TopicModel(parent), (TOPIC, EVENT), whole=False),
    Screen("PageScreen", _page, _articles("page"), whole=False),
    Screen("LetterScreen", _letter, _articles("letter"), whole=False),
    Screen("ProcedureScreen", _procedure),
    Screen("StepScreen", _procedure, _articles("step"), whole=False),
    Screen("DeadlineScreen", lambda given, parent: DeadlineModel(given.contents, given.today, parent), (DEADLINE,)),
    Screen("FiguresScreen", _figures),
    Screen("StoryScreen", _figures, (FIGURES,), whole=False),
    Screen("CountriesScreen", _countries),
    Screen("CountryScreen", _countries, (COUNTRY,), whole=False),
    Screen("WordsScreen", lambda given, parent: WordsModel(given.contents, parent), (TERM,)),
    Screen("SearchScreen", lambda given, parent: SearchModel(given.contents, given.find, given.reading_day, parent)),
    Screen("PairScreen", lambda given, parent: PairModel(given.edition, given.reading_day, parent), whole=False),
    Screen("AboutScreen", lambda given, parent: AboutModel(given.state_of_words, given.clock_is_wrong, parent)),
    Screen("SlipScreen", _slip, whole=False, beside=(PAGE.id, STEP.id, LETTER.id, DEADLINE)),
    Screen("StaffScreen", _staff),
)
PAIR = "PairScreen"
_LISTS = frozenset({"HelpScreen", "LettersScreen", "TopicScreen"})
REST, HOME = Route("RestScreen"), Route("HomeScreen")
BY_NAME = {screen.name: screen for screen in SCREENS}


def route_to(view: LanguageView, link: str) -> Route | None:
    """Where a link leads; None where it leads to nothing of this edition: no other link is ever followed."""
    address = Address.parse(link)
    if address is None or not is_there(view, address):
        return None
    screen = next(one for one in SCREENS if address.kind in one.kinds and one.shows(view, address))
    return Route(screen.name, address)


def route_to_pair(place: Route) -> Route | None:
    """The same place in two languages; None where it has no passages, or stands in both already."""
    address = place.address
    fits = place.screen not in {PAIR, *_LISTS} and address is not None and address.kind in PAIRED_KINDS
    asks_which = place.screen == "DeadlineScreen" and (
        address is None or address.kind != DEADLINE or address.id == ANY_PAPER
    )
    return Route(PAIR, address, place.question) if fits and not asks_which else None


def route_to_count(view: LanguageView, of: str) -> Route:
    """The first question about the last safe day of a letter (`letter:…`), a page (`page:…`) or any paper."""
    kinds = deadlines_of(view, of) if of else view.deadlines
    asked = Address.parse(of)
    at_once = len(kinds) == 1 or (asked is not None and asked.kind == LETTER.id and _counted_alike(kinds))
    return Route("DeadlineScreen", Address(DEADLINE, kinds[0].id) if at_once else asked)


def route_to_slip(view: LanguageView, of: str) -> Route | None:
    """Where a page, a step, a letter or what the deadline card answered can be taken along; None for all else."""
    address = Address.parse(of)
    if address is None or address.kind not in BY_NAME["SlipScreen"].beside or not is_there(view, address):
        return None
    return Route("SlipScreen", address.whole, ANSWERED if address.kind == DEADLINE else "")


def _counted_alike(kinds: Sequence[DeadlineView]) -> bool:
    """Whether the day is the same whichever is chosen: a question that changes nothing is not asked of a letter.

    The first one names what must be done; the card says itself that for the others there can be less time.
    """
    return len({(one.counts_from, one.limits, one.floor, one.asks_held) for one in kinds}) == 1
