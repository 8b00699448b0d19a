"""Past its hard date a text is gone and people to ask stand there; past its review it says so: in every language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import ArticleView, Block, LanguageView
from kiosk.preparing.prepare import prepare
from kiosk.tour.driver import Driver
from tests.helpers.editions import ALL, write_edition
from tests.helpers.interface_words import written

from .conftest import Open

ARTICLES = ("page", "letter", "step")
ROWS = ("more.happens", "more.do", "more.long", "fold.rights", "fold.what-if", "fold.roads", "fold.people")
REVIEWED, TO_REVIEW = dt.date(2027, 2, 21), dt.date(2027, 2, 22)
LAST_DAY, EXPIRED = dt.date(2027, 12, 31), dt.date(2028, 1, 1)
PHONE = "02\u00a0793\u00a082\u00a046"


@pytest.fixture(scope="module")
def legal(tmp_path_factory: pytest.TempPathFactory) -> PreparedEdition:
    """The small edition in five languages; its letter and its step rest on its legal page."""
    source = write_edition(tmp_path_factory.mktemp("legal"), ALL)
    source.replace("procedure/graph.toml", 'page = "arrival"', 'page = "court"')
    source.replace("pages/court/page.toml", "2027-03-01", "2027-02-21")
    return PreparedEdition(prepare(source.root, tmp_path_factory.mktemp("prepared"), lambda language: None))


def _shown(kiosk: Driver) -> str:
    texts = (str(item.property("plain") or item.property("text") or "") for item in kiosk.items())
    return "\n".join(texts).replace("\u2066", "").replace("\u2069", "")


def _open(kiosk: Driver, article: str) -> str:
    """All that is shown of an article; a step has a part of it in rows, of which one is open at a time."""
    links = {"page": "page:court", "letter": "letter:refusal", "step": "step:ask"}
    kiosk.router.open(links[article])
    kiosk.settle()
    shown = _shown(kiosk)
    for row in ROWS:
        if kiosk.find(row) is not None:
            kiosk.touch(row)
            shown += _shown(kiosk)
    return shown


def _article(view: LanguageView, article: str) -> ArticleView:
    articles = {
        "page": view.pages["court"].article,
        "letter": view.letters[0].article,
        "step": view.steps[0].article,
    }
    return articles[article]


def _words(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield from (text for text in (block.text, *(item.text for item in block.items)) if text)
        yield from _words(block.blocks)


def _text_of(edition: PreparedEdition, language: str, article: str) -> list[str]:
    """The short answer and every heading, paragraph and list entry."""
    view = _article(edition.language(language), article)
    texts = [view.in_short.text, *_words(view.blocks)]
    return [text.replace("\u2066", "").replace("\u2069", "") for text in texts]


def _read(kiosk: Driver, article: str) -> Iterator[tuple[str, str]]:
    """All that is shown of an article in each language, with the language."""
    for language in ALL:
        kiosk.visit.begin(language)
        kiosk.settle()
        yield language, _open(kiosk, article)


@pytest.mark.parametrize("article", ARTICLES)
def test_past_the_hard_date_the_text_is_gone_and_people_to_ask_are_there(
    open_kiosk: Open, legal: PreparedEdition, article: str
) -> None:
    for language, shown in _read(open_kiosk(of=legal, today=EXPIRED), article):
        assert written(language, "trust.expired") in shown, language
        assert PHONE in shown, language
        assert legal.language(language).contacts["helper"].name in shown, language
        assert [text for text in _text_of(legal, language, article) if text in shown] == []


@pytest.mark.parametrize("article", ARTICLES)
def test_on_its_last_day_the_text_is_there(open_kiosk: Open, legal: PreparedEdition, article: str) -> None:
    for language, shown in _read(open_kiosk(of=legal, today=LAST_DAY), article):
        assert written(language, "trust.expired") not in shown, language
        texts = _text_of(legal, language, article)
        assert [text for text in texts if text not in shown] == []
        assert len(texts) >= 3, language


@pytest.mark.parametrize("article", ARTICLES)
@pytest.mark.parametrize(("today", "due"), [(REVIEWED, False), (TO_REVIEW, True)], ids=["on the day", "past it"])
def test_past_its_review_an_article_says_so_and_on_the_day_it_does_not(
    open_kiosk: Open, legal: PreparedEdition, article: str, today: dt.date, due: bool
) -> None:
    for language, shown in _read(open_kiosk(of=legal, today=today), article):
        assert (written(language, "trust.review_due") in shown) is due, language


def test_the_words_in_place_of_a_text_differ_from_language_to_language() -> None:
    """The control: an edition without these words would make the tests above look for English."""
    for name in ("trust.expired", "trust.review_due"):
        assert len({written(language, name) for language in ALL}) == len(ALL)
