"""What stands beside a text in another language says what its screen says."""

from __future__ import annotations

import pytest

from kiosk.edition.address import FIGURES, Address
from kiosk.edition.kinds import STEP
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.passages.deadline import Told, deadline_passages
from kiosk.ui.passages.passage import Passage
from kiosk.ui.passages.reader import PassageReader
from kiosk.ui.routes import Route
from kiosk.ui.station_rows import Rail
from tests.helpers.days import DAY_OF_THE_TEXTS
from tests.helpers.languages import edition_languages


def _of(edition: PreparedEdition, language: str, address: Address) -> list[Passage]:
    reader = PassageReader(edition.contents, lambda: DAY_OF_THE_TEXTS, lambda view, place: None)
    return reader.passages(edition.language(language), Route("", address))


def _texts(passage: Passage) -> list[str]:
    return [text for block in passage.blocks for text in (block.text, *(item.text for item in block.items)) if text]


@pytest.mark.parametrize("language", edition_languages())
def test_figures_are_headed_by_what_they_count(edition: PreparedEdition, language: str) -> None:
    """A story that counts calendar days once said "Number" beside the days of its screen."""
    view = edition.language(language)
    seen = set()
    for story in view.stories:
        tables = [one for one in _of(edition, language, Address(FIGURES, story.id)) if one.id.startswith("table.")]
        for table, shown in zip(story.tables, tables, strict=False):
            (block,) = shown.blocks
            if block.header:
                assert block.header[1 : 1 + max(1, len(table.heads))] == (table.heads or (view.words.unit(table.unit),))
                seen.add(table.unit)

    assert {"calendar_days", "persons"} <= seen
    assert view.words.unit("calendar_days") == view.words.of("figure.days") != view.words.of("figure.number")
    assert view.words.unit("cases") == view.words.of("figure.files")


@pytest.mark.parametrize("language", edition_languages())
def test_a_step_on_a_side_road_says_which_station_it_leaves(edition: PreparedEdition, language: str) -> None:
    view = edition.language(language)
    rail = Rail(view)
    left = {step.article.id: rail.leaves(step) for step in view.steps}
    assert any(left.values())
    assert not all(left.values())

    for key, station in left.items():
        head = _texts(_of(edition, language, Address(STEP.id, key))[0])
        said = view.words.of("step.leaves", station)
        assert (said in head) == bool(station), key
        assert not [text for text in head if "%" in text]


@pytest.mark.parametrize("language", edition_languages())
@pytest.mark.parametrize(
    ("question", "hint", "answers"), [("number", "ask.number_hint", 3), ("other-number", "ask.other_number_hint", 0)]
)
def test_another_number_is_asked_for_with_its_own_hint(
    edition: PreparedEdition, language: str, question: str, hint: str, answers: int
) -> None:
    view = edition.language(language)
    told = Told(title="a paper", question=question, counts_from="letter", answer=None)

    (head,) = deadline_passages(view, told)

    assert head.title.text == view.words.of("ask.number")
    assert view.in_digits(view.words.of(hint, view.words.count("unit.days", 7))) in _texts(head)
    assert sum(len(block.items) for block in head.blocks) == answers
