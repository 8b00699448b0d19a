"""Taking something along: from the button on a text to a paper, a code or a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QStandardPaths
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.edition.address import Address
from kiosk.failure import Code
from kiosk.settings import Settings
from kiosk.slip.printer import Queues
from kiosk.tour.driver import Driver
from kiosk.tour.printing import NoPaperHere
from kiosk.ui.routes import Route
from kiosk.ui.slip_model import SlipModel
from tests.helpers.decoders import codes_read
from tests.helpers.languages import edition_languages
from tests.helpers.logged import Logged

from .conftest import Open, part, shown_texts
from .rules.geometry import faults_of_geometry

OFFICE = Queues(("office", "hall"), "office")
LETTER = "letter:cgrs-refusal"


def _slip(kiosk: Driver) -> SlipModel:
    model = part(kiosk, "slip")
    assert isinstance(model, SlipModel)
    return model


def _open(kiosk: Driver, language: str = "en", of: str = LETTER) -> None:
    kiosk.visit.begin(language)
    kiosk.router.takeAlong(of)
    kiosk.settle()


def _codes_seen(kiosk: Driver) -> list[str]:
    """What a phone reads from the screen, of one code after the other."""
    kiosk.touch("slip.show")
    kiosk.item("slip.code.0")
    kiosk.settle()
    found = [_read(kiosk.picture())]
    if kiosk.find("slip.next") is not None:
        kiosk.touch("slip.next")
        kiosk.settle()
        found.append(_read(kiosk.picture()))
    return found


def _read(picture: QImage) -> str:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    (text,) = codes_read(grey.constBits(), grey.bytesPerLine(), grey.height())
    return text


@pytest.mark.parametrize(
    ("opened", "button"),
    [
        ("page:appeal", "page.take"),
        (LETTER, "page.take"),
        ("step:lodge", "step.take"),
        ("deadline:border", "deadline.take"),
    ],
)
def test_what_can_be_taken_along_has_its_button(visit: Driver, opened: str, button: str) -> None:
    visit.router.open(opened)
    visit.settle()
    visit.touch(button)
    assert visit.router.property("screen") == "SlipScreen"
    visit.touch("bar.back")
    assert visit.router.property("screen") != "SlipScreen"


def test_a_counted_day_is_on_the_slip_and_goes_when_somebody_else_reads_on(visit: Driver) -> None:
    visit.router.countDays("page:appeal")
    visit.settle()
    for touched in ("kind.refusal", "held.no", "number.10.days", "day.yesterday", "deadline.take"):
        visit.touch(touched)
    day = str(visit.item("slip.day").property("text"))
    assert day
    visit.visit.chooseLanguage("fr")
    visit.settle()
    assert visit.router.property("screen") == "SlipScreen"
    assert visit.find("slip.day") is None


@pytest.mark.parametrize("contrast", [False, True], ids=["calm", "contrast"])
def test_the_codes_on_the_screen_are_read_as_the_words(open_kiosk: Open, contrast: bool) -> None:
    kiosk = open_kiosk(size=(1366, 768))
    for language in edition_languages():
        _open(kiosk, language)
        kiosk.visit.setContrast(contrast)
        kiosk.settle()
        seen = _codes_seen(kiosk)
        assert seen == [code.text for code in _slip(kiosk)._codes], language


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_code_has_whole_pixels_and_a_white_border_in_every_theme(open_kiosk: Open, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    _open(kiosk, "ar")
    for contrast in (False, True):
        kiosk.visit.setContrast(contrast)
        kiosk.touch("slip.show")
        item = kiosk.item("slip.code.0")
        kiosk.settle()
        assert isinstance(item, QQuickItem)
        modules = item.parentItem().property("modules")
        assert item.width() % modules == 0
        pixel = round(item.width() / modules)
        assert pixel >= 3, "a phone cannot tell the modules apart"
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect()
        picture = kiosk.picture()
        border = [(place.left() + n, place.top() + 2 * pixel) for n in range(0, place.width(), pixel)]
        inside = [point for point in border if picture.rect().contains(*point)]
        assert inside
        assert all(picture.pixelColor(*point) == QColor("#FFFFFF") for point in inside)
        kiosk.touch("slip.show")


def test_without_a_queue_there_is_no_button(open_kiosk: Open) -> None:
    kiosk = open_kiosk(printing=NoPaperHere())
    _open(kiosk)
    assert kiosk.find("slip.print") is None
    assert kiosk.find("slip.save") is None, "a kiosk has nobody's folder"


def test_a_kiosk_prints_in_the_default_queue_what_would_be_saved(open_kiosk: Open) -> None:
    printing = NoPaperHere(OFFICE)
    kiosk = open_kiosk(printing=printing)
    _open(kiosk, "fa")
    kiosk.touch("slip.print")
    kiosk.wait_for("an end", lambda: _slip(kiosk).property("printing") == "printed")
    ((queue, pdf),) = printing.printed
    assert queue == "office"
    assert pdf.startswith(b"%PDF-")
    assert kiosk.find("slip.queue.hall") is None


def test_a_helper_chooses_the_queue_and_the_language(open_kiosk: Open) -> None:
    printing = NoPaperHere(OFFICE)
    kiosk = open_kiosk(settings=Settings(mode="helper", local_language="fr"), printing=printing)
    _open(kiosk, "ar")
    assert "Un refus" in shown_texts(kiosk)
    kiosk.touch("slip.language.nl")
    assert "Een weigering" in shown_texts(kiosk)
    kiosk.touch("slip.queue.hall")
    kiosk.touch("slip.print")
    kiosk.wait_for("an end", lambda: _slip(kiosk).property("printing") == "printed")
    assert [queue for queue, _ in printing.printed] == ["hall"]


@pytest.mark.parametrize(
    "outcome", ["no-paper", "jam", "off", "stopped", "no-queue", "refused", "no-answer", "no-program"]
)
def test_what_a_printer_does_wrong_is_said(open_kiosk: Open, logged: Logged, outcome: str) -> None:
    logged.expect(Code.PRINT_FAILED)
    printing = NoPaperHere(OFFICE)
    printing.outcome = outcome  # type: ignore[assignment]
    kiosk = open_kiosk(printing=printing)
    _open(kiosk)
    kiosk.touch("slip.print")
    kiosk.wait_for("an end", lambda: _slip(kiosk).property("printing") == outcome)
    kiosk.settle()
    assert "tell staff" in str(kiosk.item("slip.printing").property("text"))


def test_who_reads_on_in_another_language_can_print_too(open_kiosk: Open) -> None:
    """The queues are the machine's; what became of the paper of the one before is not told to the next."""
    kiosk = open_kiosk(printing=NoPaperHere(OFFICE))
    _open(kiosk)
    kiosk.touch("slip.print")
    kiosk.wait_for("an end", lambda: _slip(kiosk).property("printing") == "printed")
    kiosk.visit.chooseLanguage("fr")
    kiosk.settle()
    assert kiosk.find("slip.print") is not None
    assert _slip(kiosk).property("printing") == ""


def test_what_was_said_of_one_paper_is_not_said_of_the_next(open_kiosk: Open) -> None:
    kiosk = open_kiosk(printing=NoPaperHere(OFFICE))
    _open(kiosk)
    kiosk.touch("slip.print")
    kiosk.wait_for("an end", lambda: _slip(kiosk).property("printing") == "printed")
    codes = _slip(kiosk)._codes
    kiosk.touch("slip.language.fr")
    assert _slip(kiosk).property("printing") == ""
    assert _slip(kiosk)._codes is codes, "the reader's words did not change"


def test_a_helper_saves_the_page(open_kiosk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path))
    kiosk = open_kiosk(settings=Settings(mode="helper"))
    _open(kiosk)
    kiosk.touch("slip.save")
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF-")
    assert str(tmp_path) in str(kiosk.item("slip.saved").property("text"))


def test_what_cannot_be_drawn_is_said(open_kiosk: Open, logged: Logged, monkeypatch: pytest.MonkeyPatch) -> None:
    logged.expect(Code.SLIP_FAILED)

    def broken(texts: object) -> object:
        raise ValueError("no code")

    monkeypatch.setattr("kiosk.ui.slip_model.codes_of", broken)
    kiosk = open_kiosk(printing=NoPaperHere(OFFICE))
    _open(kiosk)
    kiosk.touch("slip.show")
    kiosk.wait_for("a fault", lambda: _slip(kiosk).property("codeState") == "failed")
    kiosk.settle()
    assert "write down" in str(kiosk.item("slip.fault").property("text"))


def test_nothing_of_it_stays_after_the_visit(open_kiosk: Open) -> None:
    kiosk = open_kiosk(printing=NoPaperHere(OFFICE))
    _open(kiosk)
    kiosk.touch("slip.language.fr")
    kiosk.touch("slip.show")
    kiosk.item("slip.code.0")
    kiosk.touch("bar.finish")
    model = _slip(kiosk)
    assert model._codes == ()
    assert model._slip.columns == ()
    assert model._beside == ""
    assert model.place is None


@pytest.mark.walk
@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("size", [(1080, 1920), (1366, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_slip_and_its_codes_fit_at_every_size_of_text(open_kiosk: Open, size: tuple[int, int], percent: int) -> None:
    kiosk = open_kiosk(size=size, printing=NoPaperHere(OFFICE))
    faults = []
    for language in edition_languages():
        _open(kiosk, language)
        kiosk.visit.setTextSize(percent)
        kiosk.item("slip.print")
        kiosk.settle()
        faults += [f"paper in {language}: {fault}" for fault in faults_of_geometry(kiosk)]
        kiosk.touch("slip.show")
        kiosk.item("slip.code.0")
        kiosk.settle()
        faults += [f"code in {language}: {fault}" for fault in faults_of_geometry(kiosk)]
    assert faults == [], "\n".join(faults)


def test_what_is_no_text_has_no_slip(visit: Driver) -> None:
    for of in ("term:guardian", "figures:applicants", "page:no-such-page", ""):
        visit.router.takeAlong(of)
        assert visit.router.property("screen") == "HomeScreen"
    visit.router.takeAlong("page:appeal#court")
    assert _slip(visit).place == Route("SlipScreen", Address("page", "appeal"))
