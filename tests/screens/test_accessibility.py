"""What a screen reader finds: names, roles, order, and no markup."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.tour.driver import Driver

from .conftest import Open

Node = tuple[QAccessible.Role, str]


def _nodes(interface: QAccessibleInterface) -> Iterator[Node]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and not child.state().invisible:
            yield child.role(), child.text(QAccessible.Text.Name)
            yield from _nodes(child)


def _tree(kiosk: Driver) -> list[Node]:
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    return list(_nodes(root))


def _go(kiosk: Driver, screen: str) -> None:
    model = kiosk.interface.model
    {
        "home": model.goHome,
        "topic": lambda: model.openTopic("start"),
        "page": lambda: model.openPage("appeal", ""),
        "search": model.openSearch,
        "procedure": lambda: model.openProcedure("lodge"),
        "figures": lambda: model.openFigures(""),
        "about": model.openAbout,
    }[screen]()
    kiosk.settle()


SCREENS = ("home", "topic", "page", "search", "procedure", "figures", "about")


@pytest.mark.parametrize("screen", SCREENS)
def test_every_button_has_a_name(visit: Driver, screen: str) -> None:
    _go(visit, screen)
    buttons = [name for role, name in _tree(visit) if role == QAccessible.Role.Button]
    assert len(buttons) >= 6
    assert all(name.strip() for name in buttons)


@pytest.mark.parametrize("screen", [screen for screen in SCREENS if screen != "search"])
def test_every_screen_has_a_heading(visit: Driver, screen: str) -> None:
    _go(visit, screen)
    assert any(role == QAccessible.Role.Heading and name for role, name in _tree(visit))


@pytest.mark.parametrize("screen", SCREENS)
def test_no_name_holds_markup(open_kiosk: Open, screen: str) -> None:
    kiosk = open_kiosk()
    kiosk.touch("language.ar")
    _go(kiosk, screen)
    assert not [name for _, name in _tree(kiosk) if "<" in name or "&amp;" in name]


def test_a_page_is_read_as_headings_paragraphs_lists_and_a_table(visit: Driver) -> None:
    _go(visit, "page")
    roles = {role for role, _ in _tree(visit)}
    assert {QAccessible.Role.Heading, QAccessible.Role.StaticText, QAccessible.Role.List} <= roles
    assert {QAccessible.Role.Table, QAccessible.Role.Cell} & roles


def test_a_mark_is_read_with_its_sentence(visit: Driver) -> None:
    _go(visit, "page")
    assert any("30 days (rule changed, being checked)" in name.replace("\u00a0", " ") for _, name in _tree(visit))


def test_a_picture_of_figures_has_words_and_its_bars_have_numbers(visit: Driver) -> None:
    _go(visit, "figures")
    tree = _tree(visit)
    assert any(role == QAccessible.Role.Chart and "people asked for protection" in name for role, name in tree)
    assert any(name == "2020: 16,910" for _, name in tree)


def test_the_field_has_a_name_and_the_focus(visit: Driver) -> None:
    _go(visit, "search")
    focused = visit.window.focusObject()
    assert focused is not None
    assert focused.objectName() == "search.field"
    assert any(role == QAccessible.Role.EditableText and name == "Search" for role, name in _tree(visit))


def test_while_hidden_only_the_cover_is_read(visit: Driver) -> None:
    visit.touch("bar.hide")
    names = [name for role, name in _tree(visit) if role == QAccessible.Role.Button]
    assert "Show the page again" in names
    assert "Home" not in names
