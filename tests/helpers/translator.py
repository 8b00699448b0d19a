"""A translator's program: opens an exported file, puts words into it, and saves it as such programs do."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from kiosk.editing.export import Only, export
from kiosk.editing.incoming import Incoming
from kiosk.editing.xliff import NAMESPACE
from kiosk.editing.xliff.read import from_xml
from tests.helpers.editions import EditionFolder


class Sheet:
    """An exported file on a translator's desk."""

    def __init__(self, edition: EditionFolder, language: str = "ar", only: Only = "all", *names: str) -> None:
        self._edition = edition
        data, _ = export(edition.load(), language, only, names)
        self.root = ET.fromstring(data)

    @property
    def ids(self) -> list[str]:
        return [unit.get("id", "") for unit in self.root.iter(_named("trans-unit"))]

    def unit(self, name: str) -> ET.Element:
        return next(unit for unit in self.root.iter(_named("trans-unit")) if unit.get("id") == name)

    def source(self, name: str) -> str:
        return _text(self.unit(name).find(_named("source")))

    def target(self, name: str) -> str:
        return _text(self.unit(name).find(_named("target")))

    def say(self, name: str, words: str) -> None:
        """Put words into a unit; facts and links as the text they are."""
        unit = self.unit(name)
        target = unit.find(_named("target"))
        if target is None:
            target = ET.Element(_named("target"))
            unit.insert(1, target)
        for child in list(target):
            target.remove(child)
        target.text = words

    def replace(self, name: str, old: str, new: str) -> None:
        """Change the words of a unit that is translated already."""
        target = self.target(name)
        assert old in target, f"{name} says {target!r}"
        self.say(name, target.replace(old, new, 1))

    @property
    def xml(self) -> bytes:
        ET.register_namespace("", NAMESPACE)
        return bytes(ET.tostring(self.root, encoding="utf-8", xml_declaration=True))

    def send_back(self) -> Incoming:
        """Import it; what was refused and what was not is in the outcome."""
        incoming = Incoming(self._edition.load())
        incoming.take(from_xml(self.xml))
        incoming.write()
        return incoming


def _named(tag: str) -> str:
    return f"{{{NAMESPACE}}}{tag}"


def _text(element: ET.Element | None) -> str:
    return "" if element is None else "".join(element.itertext())
