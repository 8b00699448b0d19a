"""What a screen reader finds: names, roles, order, and no markup."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.prepared.store import PreparedEdition
from kiosk.tour.driver import Driver
from kiosk.ui.routes import Route
from kiosk.ui.screens import BY_NAME, REST, SCREENS
from tests.helpers.heard import faults as spoken_faults
from tests.helpers.heard import heard
from tests.helpers.languages import edition_languages
from tests.helpers.places import open_staff, places, show

from .conftest import Open

Node = tuple[QAccessible.Role, str]


def _tree(kiosk: Driver) -> list[Node]:
    return [(read.role, read.name) for read in heard(kiosk)]


NAMED = {
    "page": "page:appeal",
    "claims": "page:myths-and-scams",
    "letters": "event:letter",
    "letter": "letter:annex-26quater",
    "words": "WordsScreen",
    "search": "SearchScreen",
    "step": "step:lodge",
    "side road": "step:border",
    "deadline": "DeadlineScreen",
    "deadline day": "deadline:apply",
    "deadline held": "deadline:refusal",
    "deadline appointment": "deadline:invitation",
    "deadline now": "deadline:border",
    "story": "figures:applicants",
    "shares": "figures:decisions",
    "behind the door": "StaffScreen",
}  # what the tests below look at, and what differs from the first place of its screen
LANGUAGES = edition_languages()
DECLARED = tuple(screen.name for screen in SCREENS)
PLACES = (*DECLARED, *NAMED)


def _go(kiosk: Driver, place: str) -> None:
    if place in BY_NAME:
        view = kiosk.visit.view
        show(kiosk, next(places(view, BY_NAME[place])))
    elif NAMED[place] in BY_NAME:
        show(kiosk, Route(NAMED[place]))
        if NAMED[place] == "StaffScreen":
            open_staff(kiosk)
    else:
        kiosk.router.open(NAMED[place])
        kiosk.settle()


def _in_language(open_kiosk: Open, language: str) -> Driver:
    kiosk = open_kiosk()
    kiosk.touch(f"language.{language}")
    return kiosk


@pytest.mark.walk
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_can_be_read_aloud(open_kiosk: Open, language: str) -> None:
    kiosk = _in_language(open_kiosk, language)
    faults = []
    for place in sorted(PLACES, key=lambda place: place == REST.screen):  # which ends the visit
        _go(kiosk, place)
        faults += [f"{place}: {fault}" for fault in spoken_faults(kiosk)]
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_in_the_list_is_read_with_the_words_printed_on_it(
    open_kiosk: Open, edition: PreparedEdition, language: str
) -> None:
    kiosk = _in_language(open_kiosk, language)
    _go(kiosk, "letters")
    kiosk.touch("sender.any")
    button = QAccessible.queryAccessibleInterface(kiosk.item("letter.annex-26quater"))
    assert button is not None
    letter = next(one for one in edition.language(language).letters if one.article.id == "annex-26quater")
    assert button.text(QAccessible.Text.Name) == letter.article.title
    assert letter.official
    assert all(words in button.text(QAccessible.Text.Description) for words in letter.official)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drawing_of_a_paper_is_read_as_a_drawing_that_may_differ(open_kiosk: Open, language: str) -> None:
    kiosk = _in_language(open_kiosk, language)
    _go(kiosk, "letter")
    drawings = [name for role, name in _tree(kiosk) if role == QAccessible.Role.Graphic and name]
    assert len(drawings) == 1
    assert len(drawings[0].split()) > 4


def test_a_letter_with_a_time_limit_is_read_as_urgent_in_the_list(visit: Driver) -> None:
    _go(visit, "letters")
    visit.touch("sender.any")
    read = {
        key: QAccessible.queryAccessibleInterface(visit.item(f"letter.{key}")).text(QAccessible.Text.Description)
        for key in ("annex-26", "annex-26quater")
    }
    assert "Act today" in read["annex-26quater"]
    assert "Act today" not in read["annex-26"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_is_read_with_its_meaning_and_the_words_people_hear(
    open_kiosk: Open, edition: PreparedEdition, language: str
) -> None:
    kiosk = _in_language(open_kiosk, language)
    _go(kiosk, "words")
    names = {name for _, name in _tree(kiosk)}
    for term in edition.language(language).terms:
        assert {term.title, term.meaning} <= names, term.id
        assert all(any(name.endswith(f": {word}") for name in names) for _, word in term.heard), term.id


def test_a_claim_is_read_with_whether_it_is_true(visit: Driver) -> None:
    _go(visit, "claims")
    names = [name for _, name in _tree(visit)]
    claim = next(
        number for number, name in enumerate(names) if name.startswith("Someone says: You can get an asylum visa")
    )
    assert names[claim + 1] == "False"


def test_a_page_is_read_as_headings_paragraphs_lists_and_a_table(visit: Driver) -> None:
    _go(visit, "page")
    roles = {role for role, _ in _tree(visit)}
    assert {QAccessible.Role.Heading, QAccessible.Role.StaticText, QAccessible.Role.List} <= roles
    assert {QAccessible.Role.Table, QAccessible.Role.Cell} & roles


def test_a_mark_is_read_once_a_section_with_its_words(visit: Driver) -> None:
    _go(visit, "page")
    names = [name.replace("\u00a0", " ") for _, name in _tree(visit)]
    marked = [name for name in names if "(May have changed: ask a lawyer)" in name]
    assert marked[0] == "30 days (May have changed: ask a lawyer)"
    assert not any("(May have changed" in name for name in names if name.startswith("10 days"))


def test_the_head_of_a_page_names_the_limits_that_may_have_changed(visit: Driver) -> None:
    _go(visit, "page")
    (head,) = {name for _, name in _tree(visit) if name.startswith("May have changed: the time to appeal")}
    assert head.endswith("Ask a lawyer today.")


def test_numbers_that_nobody_tried_are_told_of_once(visit: Driver) -> None:
    _go(visit, "page")
    visit.touch("page.call")
    names = [name for _, name in _tree(visit)]
    assert names.count("We have not called every number here. Nobody answers? Ask staff.") == 1


def test_a_picture_of_figures_has_words_and_its_bars_have_numbers(visit: Driver) -> None:
    _go(visit, "story")
    tree = _tree(visit)
    assert any(role == QAccessible.Role.Chart and "people asked for protection" in name for role, name in tree)
    assert any(name == "2020: 16,910" for _, name in tree)


def test_the_field_has_a_name_and_the_focus(visit: Driver) -> None:
    _go(visit, "search")
    focused = visit.window.focusObject()
    assert focused is not None
    assert focused.objectName() == "search.field"
    assert any(role == QAccessible.Role.EditableText and name == "Search" for role, name in _tree(visit))


def test_numbers_to_call_are_read_with_whom_they_reach(visit: Driver) -> None:
    _go(visit, "HelpScreen")
    names = [name for role, name in _tree(visit) if role == QAccessible.Role.Button]
    assert {"112 Ambulance and fire brigade", "101 Police"} <= set(names)
    tile = QAccessible.queryAccessibleInterface(visit.item("help.child"))
    assert "Guardianship Service" in tile.text(QAccessible.Text.Description)


@pytest.mark.parametrize("on", [False, True])
def test_a_switch_says_whether_it_is_on(visit: Driver, on: bool) -> None:
    visit.visit.setContrast(on)
    visit.touch("bar.size")
    switch = QAccessible.queryAccessibleInterface(visit.item("sight.contrast"))
    assert (switch.role(), bool(switch.state().checked)) == (QAccessible.Role.CheckBox, on)


def test_a_station_says_its_place_and_that_the_visitor_is_there(open_kiosk: Open) -> None:
    kiosk = _in_language(open_kiosk, "en")
    _go(kiosk, "step")
    kiosk.touch("here.lodge")
    _go(kiosk, "ProcedureScreen")
    names = [name for role, name in _tree(kiosk) if role == QAccessible.Role.Button]
    assert "Step 3 of 10, Lodging the application, you are here" in names
    assert "Other roads (2), at Ask for protection, closed" in names


def test_a_row_of_a_step_says_whether_it_is_open(open_kiosk: Open) -> None:
    kiosk = _in_language(open_kiosk, "en")
    _go(kiosk, "step")
    kiosk.touch("fold.rights")
    names = [name for role, name in _tree(kiosk) if role == QAccessible.Role.Button]
    assert {"Your rights, open", "Where it goes from here, closed", "Next step: 4. The orange card"} <= set(names)


def test_a_step_says_nothing_twice_and_names_its_cards(open_kiosk: Open) -> None:
    kiosk = _in_language(open_kiosk, "en")
    for place in ("step", "ProcedureScreen"):
        _go(kiosk, place)
        tree = _tree(kiosk)
        said = [name for role, name in tree if role == QAccessible.Role.StaticText]
        buttons = [name for role, name in tree if role == QAccessible.Role.Button]
        assert [name for name in said if name in buttons] == []
    _go(kiosk, "step")
    headings = [name for role, name in _tree(kiosk) if role == QAccessible.Role.Heading]
    assert headings[:4] == ["Lodging the application", "What happens", "What you must do", "Papers at this step"]


def test_a_road_says_where_it_leads_and_that_it_comes_back(open_kiosk: Open) -> None:
    kiosk = _in_language(open_kiosk, "en")
    _go(kiosk, "side road")
    kiosk.touch("fold.roads")
    root = QAccessible.queryAccessibleInterface(kiosk.item("road.border.step:appeal"))
    assert root is not None
    assert root.text(QAccessible.Text.Description) == "Side road, it comes back · 10. Appeal"


def test_the_answers_to_a_question_are_told_with_it(open_kiosk: Open) -> None:
    kiosk = _in_language(open_kiosk, "en")
    _go(kiosk, "step")
    radios = [name for role, name in _tree(kiosk) if role == QAccessible.Role.RadioButton]
    assert radios[0] == "When did you lodge your application? Before 12 June 2026"
    assert len(radios) == 2
