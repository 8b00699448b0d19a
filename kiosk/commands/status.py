"""`kiosk status`: versions, edition, age of the content, health. Holds no personal data."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import __version__, guard
from kiosk.commands import options
from kiosk.errors import KioskError
from kiosk.failure import Code

if TYPE_CHECKING:
    from kiosk.edition.edition import Edition
    from kiosk.prepared.store import PreparedEdition

LIBRARIES = ("PySide6-Essentials", "Markdown", "Whoosh-Reloaded")
AGEING_DAYS, OLD_DAYS = 90, 180


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("status", help="versions, edition and health")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings, as for `run`")
    options.add_content(parser)
    parser.set_defaults(execute=execute)


@dataclass(frozen=True)
class Reason:
    """Why a kiosk is not in good health: a code of the log, and what it is about."""

    code: Code
    about: str

    def __str__(self) -> str:
        return f"{self.code.label} ({self.about})"


def execute(given: argparse.Namespace) -> int:
    """Print the state; exit code 1 when staff should do something about it."""
    reasons: list[Reason] = []
    state: dict[str, object] = {
        "program": __version__,
        "python": platform.python_version(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "network": f"blocked by the {'kernel' if guard.can_block_network() else 'environment only'}",
    }
    if not guard.can_block_network():
        reasons.append(Reason(Code.NETWORK_NOT_BLOCKED, platform.machine()))
    shows = _add_edition(state, given, reasons)
    state["health"] = "faulty" if not shows else "degraded" if reasons else "good"
    state["reasons"] = list(map(str, reasons))
    print(msgspec.json.encode(state).decode() if given.json else _as_text(state))
    return 1 if reasons else 0


def _add_edition(state: dict[str, object], given: argparse.Namespace, reasons: list[Reason]) -> bool:
    """Open what `kiosk run` opens, all of it. Returns whether the kiosk can show anything."""
    try:
        settings = options.settings(given.config)
        shown = options.edition_to_show(given.content, whatever=settings.mode == "kiosk")
        edition = shown.edition
        state["edition"] = _described(edition)
        state |= _ages(edition, reasons)
        if shown.fault is not None:
            state["fault"] = str(shown.fault)
            reasons.append(Reason(Code.CONTENT_FAULTY, f"shown: the edition of {edition.contents.date}"))
        else:
            state |= _counted(options.readable_edition(given.content))
        reasons += _damages(edition)
        reasons += _unusable_indexes(edition)
        state["index"] = "faulty" if any(one.code is Code.INDEX_UNUSABLE for one in reasons) else "usable"
        reasons += _missing_parts(edition)
    except KioskError as error:
        state["fault"] = str(error)
        reasons.append(Reason(Code.NOT_STARTED, type(error).__name__))
        return False
    return True


def _described(edition: PreparedEdition) -> dict[str, object]:
    contents = edition.contents
    return {
        "id": contents.id,
        "number": contents.number,
        "date": contents.date,
        "languages": edition.languages,
    }


def _ages(edition: PreparedEdition, reasons: list[Reason]) -> dict[str, object]:
    """How old the content is, by a clock that may be wrong."""
    from kiosk.deadlines.clock import is_plausible

    today, date = dt.date.today(), dt.date.fromisoformat(edition.contents.date)
    if not is_plausible(today, date):
        reasons.append(Reason(Code.CLOCK_WRONG, f"it says {today}"))
    age = (today - date).days
    if age < 0:
        return {"content_age_days": age, "content_age": "unknown"}
    return {
        "content_age_days": age,
        "content_age": "old" if age > OLD_DAYS else "ageing" if age > AGEING_DAYS else "fresh",
    }


def _damages(edition: PreparedEdition) -> list[Reason]:
    """Files that are not what was written, and languages that cannot be read."""
    damaged = edition.damaged_files()
    if damaged:
        edition.report_damage()
    return [Reason(Code.EDITION_DAMAGED, f"{name}: the next start mends it") for name in damaged]


def _unusable_indexes(edition: PreparedEdition) -> list[Reason]:
    from kiosk.search.service import SearchService

    service = SearchService(edition)
    for language in edition.languages:
        with suppress(KioskError):
            service.find("a", language, 1)
    unusable = [Reason(Code.INDEX_UNUSABLE, language) for language in service.faults]
    service.close()
    return unusable


def _missing_parts(edition: PreparedEdition) -> list[Reason]:
    """Fonts, catalogs, keyboards and screens, as the program loads them, without a window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.parts import missing

    return [Reason(Code.PART_MISSING, part) for part in missing(edition.contents.languages)]


def _counted(edition: Edition) -> dict[str, object]:
    """How much there is, what is not translated yet, and how sure its facts are."""
    from kiosk.edition.certainty import facts_by_level

    counts = {
        **{kind.plural.replace("-", "_"): len(edition.by_kind[kind.id]) for kind in edition.kinds},
        "terms": len(edition.glossary),
        "languages": len(edition.languages),
    }
    missing = {
        language: sum(language not in owner.articles for owner in edition.owners) for language in edition.languages
    }
    return {
        "counts": counts,
        "by_language": {language: _in_language(edition, language) for language in edition.languages},
        "missing_translations": missing,
        "facts": facts_by_level(edition.facts.values()),
    }


def _in_language(edition: Edition, language: str) -> dict[str, int]:
    """What there is in a language: articles by kind, and words of the glossary that have a word in it."""
    articles = {
        kind.plural.replace("-", "_"): sum(language in owner.articles for owner in edition.by_kind[kind.id].values())
        for kind in edition.kinds
    }
    return {**articles, "terms": sum(language in term.terms for term in edition.glossary.values())}


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to import, and every command imports this

    try:
        return version(name)
    except PackageNotFoundError:
        return "bundled"


def _as_text(state: dict[str, object]) -> str:
    return "\n".join(f"{name.replace('_', ' ')}: {_value(value)}" for name, value in state.items())


def _value(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {_value(inner)}" for name, inner in value.items())
    if isinstance(value, list):
        return "; ".join(map(str, value)) or "none"
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)
