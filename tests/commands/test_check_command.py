"""`kiosk check`: faults on lines that editors' tools read, an exit code, JSON, and a page for the editors."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk import paths
from tests.commands.conftest import Run
from tests.helpers.editions import EditionFolder
from tests.helpers.promised import promise

LINE = re.compile(
    r"(?P<path>[^:]+)(?::(?P<line>\d+))?: (?P<severity>error|warning): (?P<code>[a-z0-9-]+): (?P<words>.+)"
)


def test_an_edition_without_faults_ends_with_code_0(run: Run, small: EditionFolder) -> None:
    outcome = run("check", small.root)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"{small.root}: 0 error(s), 0 warning(s)\n"


def test_the_bundled_edition_is_checked_when_no_folder_is_named(
    call: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That it has no faults is tested in `tests/check`; here another one has its place."""
    monkeypatch.setattr(paths, "bundled_content", lambda: small.root)
    outcome = call("check")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"{small.root}: 0 error(s), 0 warning(s)\n"


def test_an_error_ends_with_code_1_and_its_place(run: Run, small: EditionFolder) -> None:
    small.append("glossary.toml", "[open\n")
    number = small.line("glossary.toml", "[open")

    outcome = run("check", small.root)

    first, last = outcome.out.splitlines()
    assert outcome.code == 1
    assert first.startswith(f"glossary.toml:{number}: error: bad-toml: is not valid TOML")
    assert last.endswith("1 error(s), 0 warning(s)")


def test_a_warning_ends_with_code_0(run: Run, small: EditionFolder) -> None:
    small.remove("pages/court/ar.md")

    outcome = run("check", small.root)

    assert outcome.code == 0
    assert outcome.out.splitlines()[0].startswith("pages/court/ar.md: warning: no-translation: ")
    assert outcome.out.splitlines()[-1].endswith("0 error(s), 1 warning(s)")


def test_a_warning_ends_a_strict_check_with_code_1(run: Run, english: EditionFolder) -> None:
    promise(english)
    assert run("check", english.root, "--strict").code == 0

    english.replace("asked/judged.tsv", "letter:refusal\t3", "arrival\t3")
    outcome = run("check", english.root, "--strict")

    first, last = outcome.out.splitlines()
    assert outcome.code == 1
    assert first.startswith("letters/letters.toml:2: warning: unjudged: no judged query asks for letter:refusal; write")
    assert last.endswith("0 error(s), 1 warning(s)")
    assert run("check", english.root).code == 0


def test_an_edition_is_checked_as_on_another_day(run: Run, small: EditionFolder) -> None:
    assert "past-review" not in run("check", small.root).out
    assert "past-review" in run("check", small.root, "--today", "2027-02-01").out


def test_a_day_after_the_review_it_warns(run: Run, small: EditionFolder, on_day: Callable[[dt.date], None]) -> None:
    on_day(dt.date(2027, 2, 1))

    outcome = run("check", small.root)

    assert outcome.code == 0
    assert "past-review: waiting-weeks: was to be reviewed by 2027-01-31" in outcome.out


def test_every_fault_is_one_line_of_the_documented_shape(run: Run, small: EditionFolder) -> None:
    small.append("pages/court/en.md", "\n<b>30 days</b> {fact:nothing} [x](page:nowhere)\n")
    small.write("A\n\x1b[2J\u202eB.md", "x")
    (small.root / os.fsdecode(b"\xff.md")).write_bytes(b"x")

    *faults, _ = run("check", small.root).out.splitlines()

    codes = {match["code"] for line in faults if (match := LINE.fullmatch(line))}
    assert len(faults) >= 6
    assert all(LINE.fullmatch(line) and line.isprintable() for line in faults)
    assert {"html", "bare-number", "unknown-fact", "dangling-link", "bad-name"} <= codes


def test_json_is_a_list_of_the_same_faults(run: Run, small: EditionFolder) -> None:
    small.append("pages/court/en.md", "\n{fact:nothing}\n")
    small.write("B C.md", "x")
    printed = [
        match.groupdict() for line in run("check", small.root).out.splitlines() if (match := LINE.fullmatch(line))
    ]

    outcome = run("check", small.root, "--json")

    faults = json.loads(outcome.out)
    assert outcome.code == 1
    assert all(list(fault) == ["path", "line", "code", "message", "severity"] for fault in faults)
    assert [(fault["path"], fault["code"]) for fault in faults] == [(line["path"], line["code"]) for line in printed]


def test_json_of_no_faults_is_an_empty_list(run: Run, small: EditionFolder) -> None:
    outcome = run("check", small.root, "--json")

    assert (outcome.code, json.loads(outcome.out)) == (0, [])


# --- the page for editors


class _Page(HTMLParser):
    """Tags and cells of a report."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def _report(run: Run, small: EditionFolder, file: Path) -> _Page:
    run("check", small.root, "--report", file)
    page = _Page()
    page.feed(file.read_text(encoding="utf-8"))
    return page


def test_the_report_shows_every_fault(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    small.append("glossary.toml", "[open\n")

    page = _report(run, small, tmp_path / "report.html")

    for words in ("glossary.toml", "bad-toml", "error", str(small.line("glossary.toml", "[open")), "1 fault(s)"):
        assert words in page.text


def test_the_report_escapes_what_strangers_wrote(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    attack = "<script>alert(1)</script><img/src=x>&amp;\"'"
    small.append("pages/court/en.md", f"\n[x]({attack})\n")
    small.replace("topics.toml", 'id = "letter"', f"id = '''{attack}'''")
    small.replace("topics.toml", 'en = "I got a letter"', 'en = ""')
    small.write("<b>.md", "x")

    page = _report(run, small, tmp_path / "report.html")

    assert page.tags == {"html", "meta", "title", "style", "h1", "h2", "p", "small", "table", "tr", "th", "td"}
    assert "<script>alert(1)</script>" in page.text
    assert "<b>.md" in page.text


def test_the_report_loads_nothing_from_elsewhere(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    _report(run, small, tmp_path / "report.html")

    assert not re.search(r"(?:src|href|url|import)\s*[=(]", (tmp_path / "report.html").read_text(encoding="utf-8"))


def test_a_report_does_not_change_the_exit_code_or_the_lines(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    small.append("glossary.toml", "[open\n")
    without = run("check", small.root)

    outcome = run("check", small.root, "--report", tmp_path / "report.html")

    assert (outcome.code, outcome.out) == (without.code, without.out)


def test_checking_changes_nothing_in_the_folder(run: Run, small: EditionFolder) -> None:
    before = small.files()

    run("check", small.root, "--json")

    assert small.files() == before


@pytest.mark.parametrize("place", ["nowhere/report.html", "."])
def test_a_report_that_cannot_be_written_is_told_in_one_line(
    run: Run, small: EditionFolder, tmp_path: Path, place: str
) -> None:
    outcome = run("check", small.root, "--report", tmp_path / place)

    assert (outcome.code, outcome.out) == (2, "")
    assert re.fullmatch(r"kiosk: --report .*: cannot be written \(.*\)\n", outcome.err)
