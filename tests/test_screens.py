"""A screen is declared in one place, and nothing that belongs to it is forgotten."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk import paths
from kiosk.tour.scenes import PICTURED
from kiosk.ui.screens import BY_NAME, SCREENS
from tests.helpers.every import of_every
from tests.screens import test_accessibility, test_every_place

FILES = sorted((paths.resources() / "qml" / "Kiosk").glob("*Screen.qml"))
BY_THEMSELVES = {
    "test_accessibility.py",
    "test_every_place.py",
    "test_by_keyboard.py",
    "test_contrast.py",
    "test_fingers.py",
    "test_geometry.py",
    "test_hostile.py",
}  # they visit what is declared
JOURNEYS = sorted((Path(__file__).parent / "screens").glob("test_*.py"))
PLACE = r'"(\w+Screen)"'


def test_every_file_of_a_screen_is_declared_and_every_declared_screen_has_its_file() -> None:
    assert sorted(BY_NAME) == [file.stem for file in FILES], "give the screen its row in kiosk/ui/screens.py"
    assert len(BY_NAME) == len(SCREENS), "two rows have the same name"


@of_every("file", FILES, lambda file: file.stem)
def test_a_screen_takes_the_root_object_and_its_model(file: Path) -> None:
    frame = (file.parent / "ArticleFrame.qml").read_text(encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    text += frame if re.search(r"^ArticleFrame", text, re.MULTILINE) else ""
    assert re.search(r"^    required property AppModel app$", text, re.MULTILINE)
    assert re.search(r"^    required property \w+Model model$", text, re.MULTILINE), "the router hands it its model"


@of_every("screen", BY_NAME)
def test_a_screen_has_a_scene_in_the_tour(screen: str) -> None:
    assert screen in PICTURED.values(), f"take a picture of {screen} in kiosk/tour/scenes.py"


@of_every("screen", BY_NAME)
def test_a_screen_has_a_journey(screen: str) -> None:
    journeys = [file.read_text(encoding="utf-8") for file in JOURNEYS if file.name not in BY_THEMSELVES]
    reached = {name for text in journeys for name in re.findall(PLACE, text)}
    assert screen in reached, f"let a visitor reach {screen} by touch in tests/screens and do what it is for"


@of_every("screen", BY_NAME)
def test_a_screen_is_read_aloud_and_fits(screen: str) -> None:
    assert screen in test_accessibility.PLACES, "visit every row of SCREENS"
    assert test_every_place.VISITED is SCREENS, "visit every row of SCREENS"
