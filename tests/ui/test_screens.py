"""Which screen shows what, and which links are followed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition.address import Address
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import LanguageView
from kiosk.search.documents import documents
from kiosk.ui.edition_view import deadlines_of
from kiosk.ui.routes import Route
from kiosk.ui.screens import BY_NAME, route_to, route_to_count


@pytest.fixture(scope="module")
def view(edition: PreparedEdition) -> LanguageView:
    return edition.language("en")


@pytest.mark.parametrize(
    ("link", "screen"),
    [
        ("page:appeal", "PageScreen"),
        ("page:appeal#today", "PageScreen"),
        ("step:lodge", "StepScreen"),
        ("what-if:lose-annex", "StepScreen"),
        ("figures:claims", "StoryScreen"),
        ("country:sy", "CountryScreen"),
        ("letter:annex-26", "LetterScreen"),
        ("letter:annex-26#today", "LetterScreen"),
        ("term:guardian", "WordsScreen"),
        ("deadline:apply", "DeadlineScreen"),
        ("topic:start", "TopicScreen"),
        ("event:arrived", "TopicScreen"),
        ("event:letter", "LettersScreen"),
    ],
)
def test_an_inner_link_leads_to_its_screen(view: LanguageView, link: str, screen: str) -> None:
    assert route_to(view, link) == Route(screen, Address.parse(link))


def test_everything_that_is_found_opens(view: LanguageView) -> None:
    opening = [document.opens or document.address for document in documents(view)]

    assert [str(address) for address in opening if route_to(view, str(address)) is None] == []


def test_the_deadline_card_as_a_whole_asks_about_any_paper(view: LanguageView) -> None:
    assert deadlines_of(view, "deadline:any-paper") == list(view.deadlines)


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org",
        "http:page:appeal",
        "file:///etc/passwd",
        "mailto:a@example.org",
        "tel:112",
        "javascript:alert(1)",
        "smb://host/share",
        "page:../../etc",
        "page:",
        "page:Appeal",
        "letter:Annex 26",
        "term:guardian#<b>",
        "word:guardian",
        "deadline:Apply",
        "deadline:letter:annex-26",
        "page:appeal#<b>",
        "page:appeal\n",
        "",
    ],
)
def test_any_other_link_leads_nowhere(view: LanguageView, link: str) -> None:
    assert route_to(view, link) is None


@pytest.mark.parametrize("kind", ["page", "step", "letter", "term", "figures", "country", "deadline", "topic", "event"])
def test_a_link_to_what_this_edition_does_not_have_leads_nowhere(view: LanguageView, kind: str) -> None:
    assert route_to(view, f"{kind}:no-such-thing") is None


@given(link=st.text(max_size=200))
def test_no_text_raises(view: LanguageView, link: str) -> None:
    route = route_to(view, link)
    assert route is None or route.screen in BY_NAME


@pytest.mark.parametrize(
    ("of", "address"),
    [
        ("", None),
        ("letter:annex-26quater", "deadline:transfer"),
        ("letter:cgrs-refusal", "deadline:refusal"),
        ("letter:interview-invitation", "letter:interview-invitation"),
        ("page:appeal", "page:appeal"),
    ],
)
def test_a_letter_leads_to_its_question_and_to_a_list_only_where_the_choice_changes_the_day(
    view: LanguageView, of: str, address: str | None
) -> None:
    route = route_to_count(view, of)
    assert (route.screen, str(route.address) if route.address else None) == ("DeadlineScreen", address)
