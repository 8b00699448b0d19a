"""The documentation says what the program does, and nothing of who made it where."""

from __future__ import annotations

import argparse
import logging
import re
from pathlib import Path

from kiosk.__main__ import COMMANDS, parser
from kiosk.edition.address import linkable
from kiosk.errors import KioskError
from kiosk.exits import Exit
from kiosk.failure import Code
from kiosk.settings import Settings
from tests.check.planted import CASES
from tests.helpers.every import of_every

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FAULTS_PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
COMMANDS_PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def _subcommands() -> dict[str, argparse.ArgumentParser]:
    action = next(a for a in parser()._actions if isinstance(a, argparse._SubParsersAction))
    return dict(action.choices)


def test_every_code_of_the_checker_has_its_line_for_contributors() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = page[page.index("## What the checker asks") : page.index("## Commits")]
    cells = re.findall(r"^\|[^|]+\|([^|]+)\|$", table, re.MULTILINE)
    told = [code for cell in cells for code in re.findall(r"`([a-z0-9-]+)`(·?)", cell)]
    severities = {case.code: case.severity for case in CASES}

    assert sorted(code for code, _ in told) == sorted(severities)
    assert {code for code, dot in told if dot} == {code for code, kind in severities.items() if kind == "warning"}


def test_every_command_and_option_is_documented() -> None:
    assert len(_subcommands()) == len(COMMANDS)
    for name, command in _subcommands().items():
        assert f"kiosk {name}" in COMMANDS_PAGE
        for action in command._actions:
            shown = action.help != argparse.SUPPRESS
            for option in action.option_strings:
                if shown and option.startswith("--") and option != "--help":
                    assert option in COMMANDS_PAGE, f"document {option} of kiosk {name} in docs/commands.md"


def test_every_exit_code_is_documented() -> None:
    table = COMMANDS_PAGE[COMMANDS_PAGE.index("## Exit codes") : COMMANDS_PAGE.index("## Settings")]
    listed = [(int(code), meaning) for code, meaning in re.findall(r"^\| (\d+) \| (.+) \|$", table, re.MULTILINE)]
    assert listed == [(code.value, code.meaning) for code in Exit], "write the table in the words of kiosk.exits.Exit"
    assert {kind.exit_code for kind in KioskError.__subclasses__()} <= set(Exit)


def test_every_setting_is_documented() -> None:
    for name in Settings.__struct_fields__:
        assert f"`{name}`" in COMMANDS_PAGE


def test_every_make_target_is_documented() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert phony
    for target in phony[1].split():
        assert f"make {target}" in makefile + COMMANDS_PAGE or target == "catalogs"


def test_every_kind_of_link_is_documented() -> None:
    page = (ROOT / "docs" / "content.md").read_text(encoding="utf-8")
    for kind in linkable():
        assert f"({kind}:" in page


def test_every_code_of_the_log_is_documented() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| (.+?) \| .+ \|$", FAULTS_PAGE, re.MULTILINE)
    known = [(code.label, logging.getLevelName(code.level).lower(), code.meaning) for code in Code]
    assert rows == known, "write the table of docs/faults.md in the words and order of kiosk.failure.Code"


def test_every_code_of_the_log_is_used() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "kiosk").rglob("*.py"))
    for code in Code:
        assert f"Code.{code.name}" in text, f"nothing logs {code.label}: delete it"


def test_every_workaround_names_its_cause_and_is_listed() -> None:
    listed = set(re.findall(r"^\| `([\w./]+)` \| (\S+) \|$", FAULTS_PAGE.partition("## Workarounds")[2], re.MULTILINE))
    marked = set()
    for file in _sources():
        for text in file.read_text(encoding="utf-8").split("WORKAROUND: ")[1:]:
            cause = re.search(r"\(((?:https://|tests/)[^)\s]+)\)", text)
            assert cause, f"{file.name}: name the address of the outside cause in brackets, or the test that shows it"
            marked.add((file.name if file.suffix == ".qml" else file.relative_to(ROOT).as_posix(), cause[1]))
    assert marked == listed, "docs/faults.md lists every WORKAROUND with its cause"


def _sources() -> list[Path]:
    """Everything that may hold a workaround, but for this file, which names the mark."""
    folders = [(ROOT / "kiosk", "*.py"), (ROOT / "tests", "*.py"), (ROOT / "resources" / "qml", "*.qml")]
    files = [file for folder, names in folders for file in folder.rglob(names) if file != Path(__file__)]
    return [ROOT / "pyproject.toml", ROOT / "Makefile", ROOT / "build.spec", *files]


@of_every("page", PAGES, lambda page: page.name)
def test_links_between_documents_lead_somewhere(page: Path) -> None:
    inner = "|".join(f"{kind}:" for kind in linkable())
    for target in re.findall(rf"\]\((?!https?:|{inner})([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_decisions_that_the_code_names_exist() -> None:
    numbers = {page.name[:4] for page in (ROOT / "docs" / "decisions").glob("*.md")}
    for file in [*(ROOT / "kiosk").rglob("*.py"), ROOT / "pyproject.toml"]:
        for number in re.findall(r"docs/decisions/(\d{4})", file.read_text(encoding="utf-8")):
            assert number in numbers, f"{file.name} names decision {number}"


@of_every("page", sorted((ROOT / "docs" / "decisions").glob("*.md")), lambda page: page.name)
def test_a_decision_tells_context_choice_and_price(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert all(f"**{part}.**" in text for part in ("Context", "Choice", "Price"))
    assert len(text.split()) < 500


def test_nothing_speaks_of_a_workplace() -> None:
    tracked = [*PAGES, *(ROOT / "kiosk").rglob("*.py"), *(ROOT / "resources" / "qml").rglob("*.qml")]
    tracked += [ROOT / "Makefile", ROOT / "pyproject.toml", *ROOT.glob("*.lock"), ROOT / ".ci" / "run"]
    forbidden = re.compile(
        r"/work/|/root/|\.library|(?<!emit-)index-url|files\.pythonhosted|seed-0|seed-1", re.IGNORECASE
    )
    for file in tracked:
        assert not forbidden.search(file.read_text(encoding="utf-8")), f"{file.name} speaks of a workplace"


def test_no_merge_was_left_half_done() -> None:
    written = [
        *PAGES,
        *(file for folder in ("kiosk", "content", "resources", "tests") for file in (ROOT / folder).rglob("*")),
    ]
    texts = [file for file in written if file.suffix in {".md", ".py", ".toml", ".qml", ".ts", ".tsv", ".csv", ".sh"}]
    halves = [file.name for file in texts if re.search("^(<{7}|>{7}) ", file.read_text(encoding="utf-8"), re.MULTILINE)]
    assert halves == [], "somebody's lines stand beside another's; choose"
