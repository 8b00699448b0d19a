"""What is exported is XLIFF 1.2 that programs understand; what comes back is read as if a stranger had written it."""

from __future__ import annotations

import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.editing.export import export
from kiosk.editing.xliff import NAMESPACE, Message, read
from kiosk.editing.xliff.read import UnreadableXliffError, from_xml, read_limited
from kiosk.editing.xliff.write import to_xml
from tests.helpers.editions import BOTH, EditionFolder
from tests.helpers.translator import Sheet

XLIFF = f"{{{NAMESPACE}}}"
TODAY = "pages/arrival#today"


def _file(units: str, attributes: str = 'target-language="ar"') -> bytes:
    return (
        f'<xliff version="1.2" xmlns="{NAMESPACE}"><file original="x" source-language="en" {attributes} '
        f'datatype="plaintext"><body>{units}</body></file></xliff>'
    ).encode()


def test_an_export_has_a_file_for_each_article_and_a_unit_for_each_piece(small: EditionFolder) -> None:
    root = Sheet(small).root

    files = {file.get("original"): file for file in root.iter(f"{XLIFF}file")}
    assert (root.tag, root.get("version")) == (f"{XLIFF}xliff", "1.2")
    assert {"pages/arrival", "procedure/ask", "letters/refusal", "topics.toml"} <= set(files)
    assert {(f.get("source-language"), f.get("target-language")) for f in files.values()} == {BOTH}


def test_facts_links_and_call_outs_are_codes_that_have_the_same_ids_in_both_languages(small: EditionFolder) -> None:
    unit = Sheet(small).unit(TODAY)

    def codes(tag: str) -> dict[tuple[str, str | None], str]:
        parent = unit.find(f"{XLIFF}{tag}")
        assert parent is not None
        return {(code.tag.removeprefix(XLIFF), code.get("id")): code.text or "" for code in parent}

    assert codes("source") == {
        ("ph", "1"): "{fact:waiting-weeks}",
        ("bpt", "2"): "[",
        ("ept", "2"): "](page:court#time)",
        ("bpt", "3"): '!!! careful "',
        ("ept", "3"): '"',
    }
    assert codes("target") == codes("source")


def test_a_translator_sees_what_a_fact_will_say(small: EditionFolder) -> None:
    unit = Sheet(small).unit(TODAY)

    assert next(code.get("equiv-text") for code in unit.iter(f"{XLIFF}ph")) == "أسبوعان"


def test_states_and_notes_tell_what_there_is_to_do(small: EditionFolder) -> None:
    small.replace("pages/arrival/en.md", "Tell the office", "Tell an office")
    small.remove("pages/court/ar.md")
    sheet = Sheet(small)

    def state(name: str) -> str | None:
        target = sheet.unit(name).find(f"{XLIFF}target")
        return None if target is None else target.get("state")

    assert state(TODAY) == "needs-adaptation"
    assert "changed" in (sheet.unit(TODAY).findtext(f"{XLIFF}note") or "")
    assert state("pages/arrival#papers") == "needs-review-translation"
    assert state("topics.toml#group/start/title") == "needs-review-translation"
    assert state("pages/court/title") is None


def test_only_what_is_missing_or_outdated_can_be_asked_for(small: EditionFolder) -> None:
    small.replace("pages/arrival/en.md", "Tell the office", "Tell an office")
    small.remove("pages/court/ar.md")

    assert Sheet(small, "ar", "outdated").ids == [f"{TODAY}/title", TODAY]
    assert len(Sheet(small, "ar", "missing").ids) == 5
    assert Sheet(small, "ar", "missing", "court").ids == Sheet(small, "ar", "missing").ids
    assert Sheet(small, "ar", "missing", "arrival").ids == []


def test_what_is_written_is_read_again_as_it_was() -> None:
    messages = [
        Message(
            "a#b",
            "a",
            "ar",
            'One {fact:x} & <two>\n\n- [three **x**](page:y)\n\n!!! good "T {fact:x}"\n    W',
            "١ {fact:x}",
        ),
        Message("a/title", "a", "ar", "Title", ""),
        Message("t.toml#x", "t.toml", "ar", "{value:2024} of {period}", "{period}"),
    ]

    back = from_xml(to_xml(messages, "en", lambda code: "30 days"))

    assert back == messages


def test_two_exports_are_the_same(small: EditionFolder) -> None:
    edition = small.load()

    assert export(edition, "ar", "all", ()) == export(edition, "ar", "all", ())


@pytest.mark.parametrize(
    ("target", "read_as"),
    [
        (
            'Say <ph id="1">{fact:x}</ph> <bpt id="2">[</bpt>it<ept id="2">](page:y)</ept>.',
            "Say {fact:x} [it](page:y).",
        ),
        ('Say <ph id="1"/> <bpt id="2"/>it<ept id="2"/>.', "Say {fact:x} [it](page:y)."),
        ("Say {fact:x} [it](page:y).", "Say {fact:x} [it](page:y)."),
        ('<mrk mtype="seg" mid="1">Say <ph id="1"/></mrk> <mrk mtype="seg" mid="2">it.</mrk>', "Say {fact:x} it."),
        ("<![CDATA[Say {fact:x}]]>", "Say {fact:x}"),
        ("Say &amp; &#x627;", "Say & ا"),
        ("a\r\nb", "a\nb"),
        ("", ""),
    ],
)
def test_programs_give_codes_back_in_several_ways(target: str, read_as: str) -> None:
    source = '<source>Tell <ph id="1">{fact:x}</ph> <bpt id="2">[</bpt>you<ept id="2">](page:y)</ept></source>'

    [message] = from_xml(_file(f'<trans-unit id="a">{source}<target>{target}</target></trans-unit>'))

    assert message.target == read_as


def test_suggestions_beside_a_unit_are_not_its_translation() -> None:
    unit = (
        "<trans-unit id='a'><source>S</source><alt-trans><source>X</source><target>Y</target></alt-trans></trans-unit>"
    )

    [message] = from_xml(_file(f"<group>{unit}</group>"))

    assert (message.source, message.target) == ("S", "")


def test_a_byte_order_mark_is_no_fault() -> None:
    assert from_xml(b"\xef\xbb\xbf" + _file("")) == []


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is not well-formed XML"),
        (b"not XML", "is not well-formed XML"),
        (_file("<trans-unit>"), "is not well-formed XML"),
        (_file("<trans-unit id='a'>&unknown;</trans-unit>"), "is not well-formed XML"),
        (_file("<trans-unit id='a'><source>\x00</source></trans-unit>"), "is not well-formed XML"),
        (b"<html></html>", "is not XLIFF 1.2"),
        (b'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"></xliff>', "is not XLIFF 1.2"),
        (f'<xliff version="1.1" xmlns="{NAMESPACE}"/>'.encode(), "is not XLIFF 1.2"),
        (_file("é").decode().encode("latin-1"), "is not UTF-8"),
        (_file("").decode().encode("utf-16"), "is not UTF-8"),
        (b'<!DOCTYPE xliff SYSTEM "file:///etc/passwd">' + _file(""), "has a document type"),
        (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + _file("&e;"), "has a document type"),
        (f'<!DOCTYPE x [<!ENTITY a0 "ha">{BOMB}]>'.encode() + _file("&a11;"), "has a document type"),
        (b"<?xml version='1.0' encoding='x-none'?><!DOCTYPE x>" + _file(""), "has a document type"),
        (_file("<g>" * 100 + "</g>" * 100), "nests elements more than"),
    ],
    ids=range(15),
)
def test_a_hostile_or_broken_file_is_refused_with_a_reason_and_at_once(data: bytes, told: str) -> None:
    start = time.monotonic()

    with pytest.raises(UnreadableXliffError, match=told):
        from_xml(data)

    assert time.monotonic() - start < 5


def test_a_file_that_is_too_large_is_neither_read_nor_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MAX_BYTES", 1000)
    (tmp_path / "large.xlf").write_bytes(_file("x" * 5000))

    data = read_limited(tmp_path / "large.xlf")

    assert len(data) == 1001
    with pytest.raises(UnreadableXliffError, match="is larger than 1000 bytes"):
        from_xml(data)


def test_a_file_of_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MAX_ELEMENTS", 50)

    with pytest.raises(UnreadableXliffError, match="has more than 50 elements"):
        from_xml(_file("<trans-unit id='a'/>" * 60))


def test_nothing_of_an_export_is_laid_out_inside_a_text(small: EditionFolder) -> None:
    for unit in ET.fromstring(export(small.load(), "ar", "all", ())[0]).iter(f"{XLIFF}trans-unit"):
        for text in unit:
            assert "".join(text.itertext()).strip() == "".join(text.itertext())
