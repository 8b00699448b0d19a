"""Runs in a process of its own: puts hostile strings into every text of the interface and looks at every screen.

Prints `survived N` at the end; a crash of Qt would end the process before.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import msgspec
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.app import build_interface
from kiosk.check import checked_edition
from kiosk.commands.prepare_in_child import prepare_in_child
from kiosk.edition.address import Address
from kiosk.prepared.store import PreparedEdition, open_prepared
from kiosk.prepared.views import Contents, LanguageView
from kiosk.rendering.markdown import Renderer
from kiosk.search.answer import Answer, Hit
from kiosk.settings import Settings
from kiosk.ui.keyboard_model import Layout

TEXTS = {
    *("title", "summary", "text", "hint", "name", "words", "caveat", "definition", "who", "note", "phone", "hours"),
    *("meaning", "address", "action", "rulesChangeWords"),
}
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
    "{fact:appeal-ordinary-days}",
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


def strings(count: int, port: str) -> list[str]:
    """The known tricks and seeded mixtures of their pieces."""
    chance = random.Random(20261121)
    mixed = ["".join(chance.choices(PIECES, k=chance.randint(1, 40))) for _ in range(count)]
    return [text.replace("PORT", port) for text in KNOWN + mixed]


class HostileEdition:
    """The bundled edition with one text in the place of every other."""

    def __init__(self, edition: PreparedEdition, renderer: Renderer) -> None:
        self._edition = edition
        self._renderer = renderer
        self._plain: dict[str, object] = {}
        self.text = ""

    @property
    def contents(self) -> Contents:
        return self._edition.contents

    def language(self, language: str) -> LanguageView:
        if language not in self._plain:
            self._plain[language] = msgspec.to_builtins(self._edition.language(language))
        plain = self._plain[language]
        html = self._renderer.run(self.text[:2_000]).html
        return msgspec.convert(self._replaced(plain, html), LanguageView)

    def _replaced(self, value: object, html: str) -> object:
        if isinstance(value, dict):
            return {
                key: self.text
                if key in TEXTS and isinstance(inner, str)
                else html
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


def main() -> None:
    """Show every string on every screen."""
    count, port = int(sys.argv[1]), sys.argv[2]
    prepared = open_prepared(paths.bundled_content(), [], paths.cache() / "prepared", prepare_in_child)
    renderer = Renderer(checked_edition(paths.bundled_content()), "en")
    edition = HostileEdition(prepared, renderer)
    interface = build_interface(prepared, Settings(mode="kiosk"), QSize(1280, 720))
    model = interface.model
    model._edition = edition
    model._search._find = lambda query, language, limit, *, literal: answer_with(edition.text)
    interface.window.show()
    shown = 0
    for text in strings(count, port):
        edition.text = text
        model.begin("en")
        screens: tuple[Callable[[], None], ...] = (
            lambda: model.openTopic("start"),
            lambda: model.openPage("appeal", ""),
            lambda: model.openProcedure("lodge"),
            lambda: model.openProcedure("border"),
            lambda: model.openLifeEvent("letter"),
            lambda: model.openLetter("annex-26quater"),
            lambda: model.openPage("myths-and-scams", ""),
            model.openWords,
            lambda: model.openFigures(""),
            lambda: model.countDays(""),
            lambda: model.openLink("deadline:ask-to-stay"),
            lambda: model.openLink("deadline:refusal"),
            lambda: model.openFigures("decisions"),
            lambda: model.openFigures("nationalities"),
            lambda: model.openFigures("minors"),
            lambda: model.openFigures("claims"),
            model.openAbout,
            model.openSearch,
        )
        for go in screens:
            go()
            wait(1)
        model._keyboard._layouts = [
            Layout(id=one.id, name=text, letters=text, rows=((text, text),)) for one in model._keyboard._layouts
        ]
        model._keyboard.nextLayout()
        type_into_field(interface.window.contentItem(), text)
        model._search.ask(text[:200])
        wait(15)
        interface.window.grabWindow()
        shown += 1
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
