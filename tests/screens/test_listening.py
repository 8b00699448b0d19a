"""Reading a screen aloud: what is said, in which order, what is marked, and when it is silent."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.app import spoken_words
from kiosk.failure import Code
from kiosk.languages import registry
from kiosk.prepared.store import PreparedEdition
from kiosk.tour.driver import Driver
from kiosk.tour.speech import TourPlayer, speech_of
from kiosk.ui.listen_model import ListenModel
from kiosk.ui.reading import labels, passages, words_of
from kiosk.ui.record_model import RecordModel
from kiosk.ui.sentence_shape import SentenceShape, places_of
from kiosk.ui.speech import Speech
from kiosk.voice.sound import SILENCE, Sound
from tests.helpers.heard import faults as spoken_faults
from tests.helpers.languages import edition_languages, official_languages, one_of_each_direction
from tests.helpers.logged import Logged
from tests.helpers.targets import place_of, shown_part

from .conftest import Open, part
from .rules.geometry import faults_of_geometry

READ = {  # a screen that has a text to read, and how it is reached
    "PageScreen": "page:appeal",
    "LetterScreen": "letter:cgrs-refusal",
    "StepScreen": "step:appeal",
    "HelpScreen": "",
    "StoryScreen": "figures:",
    "DeadlineScreen": "deadline:",
}
LANGUAGES = edition_languages()


class Ears:
    """A kiosk that can be heard: what it says is kept, and a sentence ends when the test says so."""

    def __init__(self, kiosk: Driver, player: TourPlayer) -> None:
        self.kiosk = kiosk
        self.player = player
        self.listen = cast(ListenModel, part(kiosk, "listen"))

    @property
    def words(self) -> list[str]:
        """All that was said."""
        return [saying.words for saying in self.player.heard]

    @property
    def marked(self) -> str:
        """The words of the sentence that is marked."""
        line = self.listen.lines.present
        assert line is not None
        return line.sentence.text

    def end(self, sentences: int = 1) -> None:
        """What is being said comes to its end, so many times."""
        for _ in range(sentences):
            self.player.end()
        self.kiosk.settle()


@pytest.fixture
def ears(open_kiosk: Open, edition: PreparedEdition) -> Ears:
    """A kiosk that can be heard, its visitor at a page in English."""
    player = TourPlayer()
    kiosk = open_kiosk(speech=speech_of(spoken_words(edition), edition.languages, player))
    kiosk.touch("language.en")
    kiosk.router.open("page:appeal")
    kiosk.settle()
    return Ears(kiosk, player)


def test_nothing_is_said_before_somebody_asks(ears: Ears) -> None:
    for place in ("letter:cgrs-refusal", "step:appeal"):
        ears.kiosk.router.open(place)
        ears.kiosk.settle()
    assert ears.words == []


def test_a_page_is_read_from_its_title_on_in_the_order_of_the_screen(ears: Ears) -> None:
    screen = next(item for item in ears.kiosk.items() if item.metaObject().className().startswith("PageScreen"))
    expected = [passage.text for passage in passages(screen)]
    ears.kiosk.touch("screen.listen")
    assert ears.player.saying is not None
    assert ears.marked == expected[0] == ears.kiosk.item("screen.heading").property("text")
    shown = [line.sentences[0].text for line in ears.listen.lines.found if line.number == 0]
    assert [one for one in shown if one] == [
        next(iter(ears.listen._speech.spoken.block(text, "en").sentences)).text for text in expected
    ]
    while ears.player.saying is not None:
        ears.end()
    assert len(ears.words) >= len(ears.listen.lines.found)
    assert not ears.listen.playing
    assert ears.listen.opened


def test_buttons_sources_and_the_list_of_sections_are_not_read(ears: Ears) -> None:
    ears.kiosk.touch("screen.listen")
    read = {line.sentence.text for line in ears.listen.lines.found}
    assert "On this page" not in read
    assert "See also" not in read
    assert "Whom to call" not in read
    assert "Talk to a person" in read


def test_pause_keeps_the_sentence_and_says_it_again(ears: Ears) -> None:
    ears.kiosk.touch("screen.listen")
    ears.end()
    ears.kiosk.touch("listen.play")
    assert ears.player.saying is None
    paused = ears.marked
    ears.kiosk.touch("listen.play")
    assert ears.marked == paused
    assert ears.words[-1] == ears.words[-2]


def test_back_and_on_go_by_sentences(ears: Ears) -> None:
    ears.kiosk.touch("screen.listen")
    ears.kiosk.touch("listen.on")
    second = ears.marked
    ears.kiosk.touch("listen.on")
    assert ears.marked != second
    ears.kiosk.touch("listen.back")
    assert ears.marked == second
    for _ in range(2):
        ears.kiosk.touch("listen.back")
    assert ears.listen.lines.present == ears.listen.lines.found[0]


def test_stop_is_silent_and_puts_the_bar_away(ears: Ears) -> None:
    ears.kiosk.touch("screen.listen")
    ears.kiosk.touch("listen.stop")
    assert ears.player.saying is None
    assert ears.kiosk.find("listen.play") is None
    assert cast(RecordModel, ears.listen.marks).rowCount() == 0


@pytest.mark.parametrize("leave", ["bar.back", "bar.home", "bar.hide", "bar.finish", "bar.help", "language"])
def test_whoever_leaves_is_followed_by_no_voice(ears: Ears, leave: str) -> None:
    ears.kiosk.touch("screen.listen")
    if leave == "language":
        ears.kiosk.visit.chooseLanguage("fr")
        ears.kiosk.settle()
    else:
        ears.kiosk.touch(leave)
    assert ears.player.saying is None
    assert not ears.listen.opened


def test_speed_and_volume_go_in_steps_and_are_forgotten(ears: Ears) -> None:
    ears.kiosk.touch("screen.listen")
    first = ears.player.heard[-1]
    ears.kiosk.touch("listen.faster")
    ears.kiosk.touch("listen.quieter")
    last = ears.player.heard[-1]
    assert last.words == first.words
    assert last.speed > first.speed
    assert last.volume < first.volume
    ears.kiosk.touch("listen.faster")
    assert ears.kiosk.find("listen.faster") is None, "there is nothing faster"
    ears.kiosk.touch("bar.finish")
    assert (ears.listen.property("speed"), ears.listen.property("volume")) == (0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tap_on_a_sentence_reads_from_it(ears: Ears, language: str) -> None:
    ears.kiosk.visit.chooseLanguage(language)
    ears.kiosk.settle()
    ears.kiosk.touch("screen.listen")
    label = ears.kiosk.item("article.answer").childItems()[0]
    sentences = [line for line in ears.listen.lines.found if line.label == label]
    shape = SentenceShape(label)
    places = places_of(shape.text, [line.sentence.text for line in sentences])
    assert len(sentences) > 2
    for line, place in zip(sentences, places, strict=True):
        where = label.mapToScene(shape.rectangles(*place)[-1].center()).toPoint()
        ears.kiosk.wait_out()
        ears.kiosk.press(where)
        ears.kiosk.lift(where)
        ears.kiosk.settle()
        assert ears.marked == line.sentence.text


def test_words_of_one_direction_are_found_where_the_screen_has_the_other(ears: Ears) -> None:
    """As a Dutch page beside an Arabic one: a paragraph has the direction of its letters, whatever the program's."""
    ears.kiosk.router.open("page:free-lawyer")
    ears.kiosk.settle()
    rich = [one for one in labels(ears.kiosk.window.contentItem()) if "<b>" in str(one.property("text"))]
    before = [SentenceShape(label).rectangles(0, 20) for label in rich]
    application = ears.kiosk.interface.application
    direction = application.layoutDirection()
    try:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert [SentenceShape(label).rectangles(0, 20) for label in rich] == before
    finally:
        application.setLayoutDirection(direction)
    assert before


def test_a_tap_on_a_button_is_the_business_of_the_button(ears: Ears) -> None:
    ears.kiosk.touch("screen.listen")
    said = len(ears.words)
    ears.kiosk.touch("page.count")
    assert len(ears.words) == said


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)])
@pytest.mark.parametrize(("language", "text_size"), [("en", 100), ("ar", 200), ("fa", 100), ("fr", 300)])
def test_every_sentence_that_is_said_is_seen_and_marked_alone(
    open_kiosk: Open, edition: PreparedEdition, size: tuple[int, int], language: str, text_size: int
) -> None:
    player = TourPlayer()
    kiosk = open_kiosk(size, speech=speech_of(spoken_words(edition), edition.languages, player))
    kiosk.visit.begin(language)
    kiosk.visit.setTextSize(text_size)
    kiosk.router.open("letter:cgrs-refusal")
    kiosk.settle()
    ears = Ears(kiosk, player)
    kiosk.touch("screen.listen")
    bar = place_of(kiosk.item("listen.play")).top()
    for _ in range(12):
        label = cast(QQuickItem, ears.listen.label)
        shape = SentenceShape(label)
        assert shape.is_same, words_of(label)
        marks = _marks(kiosk)
        assert marks
        for mark in marks:
            assert shown_part(mark).height() >= min(mark.height(), 0.9 * bar), words_of(label)
            assert place_of(mark).bottom() <= bar + 1
        ears.end()


def _marks(kiosk: Driver) -> Sequence[QQuickItem]:
    return [item for item in kiosk.items() if item.objectName() == "listen.mark"]


@pytest.mark.parametrize("place", READ, ids=str)
def test_every_screen_with_a_text_can_be_heard(ears: Ears, place: str) -> None:
    _go_to(ears.kiosk, place)
    ears.kiosk.touch("screen.listen")
    assert ears.player.saying is not None
    assert len(ears.listen.lines.found) > 1


def _go_to(kiosk: Driver, screen: str) -> None:
    if screen == "HelpScreen":
        kiosk.router.go(screen)
    elif screen == "StoryScreen":
        kiosk.touch("bar.home")
        kiosk.router.go("FiguresScreen")
        kiosk.settle()
        kiosk.touch(next(item.objectName() for item in kiosk.items() if item.objectName().startswith("story.")))
    elif screen == "DeadlineScreen":
        kiosk.router.countDays("letter:cgrs-refusal")
    else:
        kiosk.router.open(READ[screen])
    kiosk.settle()
    assert kiosk.router.property("screen") == screen


@pytest.mark.walk
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_bar_and_the_question_about_earphones_fit(open_kiosk: Open, size: tuple[int, int]) -> None:
    """Nothing of them is cut off or too small, and who uses a screen reader is told all of it."""
    kiosk = open_kiosk(size)
    faults = []
    for language, text_size in product(LANGUAGES, (100, 200, 300)):
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(text_size)
        for page, button in {"appeal": "listen.stop", "trafficking": "earphones.later"}.items():
            kiosk.router.open(f"page:{page}")
            kiosk.settle()
            kiosk.touch("screen.listen")
            found = [*faults_of_geometry(kiosk), *(spoken_faults(kiosk) if page == "appeal" else ())]
            faults += [f"{page} in {language} at {text_size}: {fault}" for fault in found]
            kiosk.touch(button)
    assert faults == [], "\n".join(faults)


def test_the_numbers_of_the_help_tiles_are_read(ears: Ears) -> None:
    ears.kiosk.router.go("HelpScreen")
    ears.kiosk.settle()
    ears.kiosk.touch("screen.listen")
    read = [line.sentence.text for line in ears.listen.lines.found]
    assert "112" in read
    assert "1712" in read


def test_a_page_that_is_nobody_elses_business_asks_for_earphones_first(ears: Ears) -> None:
    ears.kiosk.router.open("page:trafficking")
    ears.kiosk.settle()
    ears.kiosk.touch("screen.listen")
    assert ears.words == []
    ears.kiosk.touch("earphones.later")
    assert ears.words == []
    assert not ears.listen.opened
    ears.kiosk.touch("screen.listen")
    ears.kiosk.touch("earphones.play")
    assert ears.player.saying is not None


@pytest.mark.parametrize("missing", ["voice", "device", "everything"])
def test_what_cannot_be_heard_is_not_offered(open_kiosk: Open, edition: PreparedEdition, missing: str) -> None:
    spoken = spoken_words(edition)
    voices = frozenset(spoken.voice(language) for language in edition.languages if language != "fa")
    sound = {"voice": Sound(voices, True, ""), "device": Sound(voices | {"fa"}, False, "")}.get(missing, SILENCE)
    kiosk = open_kiosk(speech=Speech(player=TourPlayer(), spoken=spoken, look=lambda: sound))
    kiosk.touch("language.fa")
    kiosk.router.open("page:appeal")
    kiosk.settle()
    assert kiosk.find("screen.listen") is None


def test_a_device_that_goes_away_is_said_once_in_plain_words(
    open_kiosk: Open, edition: PreparedEdition, logged: Logged
) -> None:
    logged.expect(Code.VOICE_SILENT)
    player, spoken = TourPlayer(), spoken_words(edition)
    sounds = [Sound(frozenset({spoken.voice("en")}), True, ""), SILENCE]
    kiosk = open_kiosk(speech=Speech(player=player, spoken=spoken, look=lambda: sounds.pop(0)))
    kiosk.touch("language.en")
    kiosk.router.open("page:appeal")
    kiosk.settle()
    kiosk.touch("screen.listen")
    player.fail("unheard")
    kiosk.settle()
    assert "Nothing can be heard" in kiosk.item("notice.words").property("text")
    kiosk.wait_for("the button to go", lambda: kiosk.find("screen.listen") is None)
    assert kiosk.find("listen.play") is None


def test_who_listens_is_not_asked_whether_they_are_there(ears: Ears) -> None:
    watch = ears.kiosk.visit.watch
    ears.kiosk.touch("screen.listen")
    assert not watch.may_ask
    ears.kiosk.touch("listen.play")
    assert watch.may_ask


@pytest.mark.parametrize("language", one_of_each_direction())
def test_words_to_say_are_heard_in_the_languages_of_belgium(
    ears: Ears, edition: PreparedEdition, language: str
) -> None:
    ears.kiosk.visit.chooseLanguage(language)
    ears.kiosk.settle()
    for code in official_languages():
        ears.player.heard.clear()
        ears.kiosk.touch(f"say.{code}")
        while ears.player.saying is not None:
            ears.end()
        view = edition.language(code).pages["appeal"].article
        given = next(block.blocks[0].text for block in view.blocks if block.kind == "callout")
        assert {saying.voice for saying in ears.player.heard} == {registry.LANGUAGES[code].speech.voice}
        assert ears.words[0].split()[0] in given


def test_who_reads_dutch_hears_the_words_in_french_alone(ears: Ears) -> None:
    ears.kiosk.visit.chooseLanguage("nl")
    ears.kiosk.settle()
    ears.kiosk.scroll_to("say.fr")
    assert ears.kiosk.find("say.nl") is None


def test_a_call_out_that_says_other_things_has_no_such_buttons(ears: Ears) -> None:
    ears.kiosk.router.open("page:work")
    ears.kiosk.settle()
    assert [item for item in ears.kiosk.items() if item.objectName().startswith("say.")] == []


def test_larger_letters_take_the_mark_along(ears: Ears) -> None:
    ears.kiosk.touch("screen.listen")
    ears.end(2)
    before = [mark.height() for mark in _marks(ears.kiosk)]
    ears.kiosk.visit.setTextSize(200)
    ears.kiosk.settle()
    after = [mark.height() for mark in _marks(ears.kiosk)]
    assert ears.player.saying is not None
    assert min(after) > max(before)
