"""`kiosk status`: versions, edition, age of the content, health. Holds no personal data."""

from __future__ import annotations

import argparse
import datetime as dt
import platform
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from kiosk import __version__, guard
from kiosk.commands import options
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.edition.edition import Edition

LIBRARIES = ("PySide6-Essentials", "Markdown", "Whoosh-Reloaded")
AGEING_DAYS, OLD_DAYS = 90, 180


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("status", help="versions, edition and health")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_content(parser)
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Print the state; exit code 1 when the kiosk could not show its content or search it."""
    state: dict[str, object] = {
        "program": __version__,
        "python": platform.python_version(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "network": f"blocked by the {'kernel' if guard.can_block_network() else 'environment only'}",
    }
    healthy = _add_edition(state, given)
    state["health"] = "good" if healthy else "faulty"
    print(msgspec.json.encode(state).decode() if given.json else _as_text(state))
    return 0 if healthy else 1


def _add_edition(state: dict[str, object], given: argparse.Namespace) -> bool:
    from kiosk.search.service import SearchService

    try:
        edition = options.open_edition(given.content)
        contents = edition.contents
        age = (dt.date.today() - dt.date.fromisoformat(contents.date)).days
        freshness = "old" if age > OLD_DAYS else "ageing" if age > AGEING_DAYS else "fresh"
        state["edition"] = {
            "id": contents.id,
            "number": contents.number,
            "date": contents.date,
            "languages": edition.languages,
        }
        state["content_age_days"] = age
        state["content_age"] = freshness
        state |= _counted(options.readable_edition(given.content))
        service = SearchService(edition)
        service.find("a", edition.languages[0], 1)
        service.close()
        state["index"] = "usable"
    except KioskError as error:
        state["fault"] = str(error)
        return False
    return True


def _counted(edition: Edition) -> dict[str, object]:
    """How much there is, what is not translated yet, and how sure its facts are."""
    counts = {
        **{kind.plural.replace("-", "_"): len(edition.by_kind[kind.id]) for kind in edition.kinds},
        "terms": len(edition.glossary),
        "languages": len(edition.languages),
    }
    missing = {
        language: sum(language not in owner.articles for owner in edition.owners) for language in edition.languages
    }
    marks = Counter(fact.mark for fact in edition.facts.values())
    return {"counts": counts, "missing_translations": missing, "facts": dict(sorted(marks.items()))}


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
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)
