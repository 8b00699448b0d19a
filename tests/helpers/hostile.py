"""Runs in a process of its own: puts hostile strings into every text of the interface and looks at every screen.

Prints `survived N` at the end; a crash of Qt would end the process before.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import cast, get_args

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import msgspec
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.app import build_interface
from kiosk.commands.prepare_in_child import prepare_in_child
from kiosk.edition.address import Address
from kiosk.edition.faults import Faults
from kiosk.edition.load import load
from kiosk.edition.records.letters import LetterAction
from kiosk.edition.records.pages import PageAction
from kiosk.prepared.opening import open_prepared
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import Contents, LanguageView
from kiosk.rendering.markdown import Renderer
from kiosk.search.answer import Answer, Hit
from kiosk.settings import Settings
from kiosk.ui.keyboard_model import KeyboardModel, Layout
from kiosk.ui.router import Router
from kiosk.ui.screens import PAIR, REST, SCREENS
from kiosk.ui.search_model import SearchModel
from kiosk.ui.visit_model import VisitModel
from tests.helpers.editions import write_edition
from tests.helpers.places import places

GROUP = 30  # mixtures on one screen, beside the tricks
LONGEST_BEHIND = 24  # of each trick behind another one
TEXTS = {
    *("title", "summary", "text", "hint", "name", "words", "caveat", "definition", "who", "note", "phone", "hours"),
    *("meaning", "address", "action"),
}
NO_TEXTS = {*get_args(PageAction), *get_args(LetterAction)}  # under a name that is that of a text elsewhere
KNOWN = [
    '<img src="a">',
    '<img src="http://127.0.0.1:PORT/x.png">',
    '<b><img src="file:///etc/passwd">',
    "<a href='file:///etc/passwd'>x</a>",
    "<style>*{font-size:9999px}</style>",
    "<table>" * 100,
    "&lt;img src=a&gt;",
    "![x](http://127.0.0.1:PORT/y.png)",
    "\u202eabc\u202c",
    "\u2066" * 50,
    "a\u0300" * 200,
    "\x00",
    "\ufffe\uffff",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 40,
    "x" * 4_000,
    "\n" * 300,
    "%1%2%n%L1",
    "{fact:answer-days}",
    "\\(qsTr('x'))",
    "`${1}`",
    "ﷺ" * 60,
    " ",
    "",
]
PIECES = [
    "<",
    ">",
    "img",
    "src=",
    '"',
    "'",
    "&",
    "#",
    "a",
    "\u202e",
    "ش",
    "\u0300",
    "\n",
    "%1",
    "/",
    "http://127.0.0.1:PORT/",
]


def strings(count: int, port: str = "9") -> list[str]:
    """Known tricks, then so many seeded mixtures."""
    chance = random.Random(20261121)
    mixed = ["".join(chance.choices(PIECES, k=chance.randint(1, 40))) for _ in range(count)]
    return [text.replace("PORT", port) for text in KNOWN + mixed]


def rounds(count: int, port: str) -> list[list[str]]:
    """What the texts of the edition become, round after round.

    First all tricks in every field at once, behind each of them as the first word, for Qt judges a text by how it
    begins; then one by one, with as many mixtures as stand on a screen, each time in other fields.
    """
    texts = strings(count, port)
    tricks, mixed = texts[: len(KNOWN)], texts[len(KNOWN) :]
    behind = "".join(trick[:LONGEST_BEHIND] for trick in tricks)
    groups = [tricks + mixed[start : start + GROUP] for start in range(0, count, GROUP)]
    return [[trick + behind for trick in tricks], *(_turned(group, 5 * turn) for turn, group in enumerate(groups))]


def _turned(texts: list[str], by: int) -> list[str]:
    start = by % len(texts)
    return texts[start:] + texts[:start]


class HostileEdition:
    """The bundled edition with others in the place of its texts, one after the other."""

    def __init__(self, edition: PreparedEdition, renderer: Renderer) -> None:
        self._edition = edition
        self._renderer = renderer
        self._plain: dict[str, object] = {}
        self.texts = [""]
        self._turn = itertools.cycle(self.texts)

    @property
    def contents(self) -> Contents:
        return self._edition.contents

    def language(self, language: str) -> LanguageView:
        if language not in self._plain:
            self._plain[language] = msgspec.to_builtins(self._edition.language(language))
        html = {text: self._renderer.run(text[:2_000]).html for text in self.texts}
        self._turn = itertools.cycle(self.texts)
        return msgspec.convert(self._replaced(self._plain[language], html), LanguageView)

    def _replaced(self, value: object, html: Mapping[str, str]) -> object:
        if isinstance(value, dict):
            return {
                key: next(self._turn)
                if key in TEXTS and isinstance(inner, str) and inner not in NO_TEXTS
                else html[next(self._turn)]
                if key == "html" and inner
                else self._replaced(inner, html)
                for key, inner in value.items()
            }
        return [self._replaced(one, html) for one in value] if isinstance(value, list | tuple) else value


def answer_with(text: str) -> Answer:
    """A search result whose every text is `text`."""
    spans = ((0, len(text)),)
    hit = Hit(
        address=Address("page", "appeal"),
        found=Address("page", "appeal"),
        lang="en",
        title=text,
        snippet=text,
        score=1.0,
        via=None,
        title_spans=spans,
        snippet_spans=spans,
    )
    return Answer(query=text, lang="en", took_ms=0.0, suggestion=text, hits=(hit,))


MORE = (
    *("page:appeal", "step:lodge", "step:border", "letter:annex-26quater"),
    *("page:myths-and-scams", "deadline:apply", "deadline:order", "deadline:lodge", "deadline:border"),
    *("figures:decisions", "figures:nationalities", "figures:minors", "figures:claims"),
)  # what differs from the first place of its screen


def main() -> None:
    """Show every text on every screen."""
    count, port = int(sys.argv[1]), sys.argv[2]
    prepared = open_prepared(paths.bundled_content(), [], [paths.cache() / "prepared"], prepare_in_child)
    with tempfile.TemporaryDirectory() as folder:
        content = load(write_edition(Path(folder)).root, Faults())  # texts that name nothing need none of it
    assert content is not None
    renderer = Renderer(content, "en")
    edition = HostileEdition(prepared, renderer)
    interface = build_interface(prepared, Settings(mode="kiosk", idle_seconds=3600), QSize(1280, 720))
    router, visit = cast(Router, interface.model.router), cast(VisitModel, interface.model.visit)
    search = cast(SearchModel, router.model_of("SearchScreen"))
    keyboard = cast(KeyboardModel, interface.model.keyboard)
    visit._edition = edition
    first_places = [next(places(prepared.language("en"), screen)) for screen in SCREENS if screen.name != REST.screen]
    search._find = lambda query, language, limit, *, literal: answer_with(edition.texts[0])
    interface.window.show()
    shown = 0
    for texts in rounds(count, port):
        edition.texts, text = texts, texts[0]
        visit.begin("en")
        for place in first_places:
            follow = router.openInPair if place.screen == PAIR else router.open
            follow(str(place.address)) if place.address else router.go(place.screen)
            wait(1)
        for link in MORE:
            router.open(link)
            wait(1)
        router.go("SearchScreen")
        wait(1)
        keyboard._layouts = [
            Layout(id=one.id, name=text, letters=text, rows=((text, text),)) for one in keyboard._layouts
        ]
        keyboard.nextLayout()
        type_into_field(interface.window.contentItem(), text)
        search.ask(text[:200])
        wait(15)
        interface.window.grabWindow()
        shown += len(texts)
    interface.close()
    print(f"survived {shown}")


def type_into_field(item: QQuickItem, text: str) -> None:
    """Put `text` into the search field, as the keys of the screen do."""
    if item.objectName() == "search.field":
        item.setProperty("text", text)
    for child in item.childItems():
        type_into_field(child, text)


def wait(milliseconds: int) -> None:
    """Let the interface run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
