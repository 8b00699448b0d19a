"""Faults of the folder and of files that cannot be read as records."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tests.check.planted.case import Case, append, remove, replace, write
from tests.helpers.editions import EditionFolder


def _refuse_to_open(name: str) -> Callable[..., int]:
    """An `os.open` without the right to open one file; the tests may run as root, who has every right."""
    really_open = os.open

    def refuse(path: Path, *rest: int) -> int:
        if str(path).endswith(name):
            raise PermissionError(13, "Permission denied", str(path))
        return really_open(path, *rest)

    return refuse


def _write_three_more(edition: EditionFolder) -> None:
    for number in range(3):
        edition.write(f"zz{number}.md", "x")


FOLDER = (
    Case("bad-name", write("Ask Me.md", "x"), "Ask Me.md", 0),
    Case("bad-name", write("pages/court/con.md", "x"), "pages/court/con.md", 0),
    Case("bad-name", write("pages/-court/en.md", "x"), "pages/-court", 0),
    Case("bad-name", write("a\n\u202e\x1b[31m.md", "x"), "a\\n\\u202e\\x1b[31m.md", 0),
    Case("symlink", lambda e: (e.root / "link.md").symlink_to("facts.toml"), "link.md", 0),
    Case("symlink", lambda e: (e.root / "pages" / "more").symlink_to("/"), "pages/more", 0),
    Case("too-deep", write("a/b/c/d/e/x.md", "x"), "a/b/c/d/e", 0),
    Case("not-a-file", lambda e: os.mkfifo(e.root / "pipe.md"), "pipe.md", 0),
    Case("unknown-kind", write("pages/court/logo.svg", "<svg/>"), "pages/court/logo.svg", 0),
    Case("unused-file", write("notes.md", "x"), "notes.md", 0, "warning"),
    Case("unused-file", write("pages/more/en.md", "x"), "pages/more/en.md", 0, "warning"),
    Case("unused-file", write("procedure/wait/en.md", "x"), "procedure/wait/en.md", 0, "warning"),
    Case("unused-file", write("letters/other/en.md", "x"), "letters/other/en.md", 0, "warning"),
    Case("unused-file", write("statistics/old/x.csv", "x"), "statistics/old/x.csv", 0, "warning"),
    Case(
        "too-many-files",
        _write_three_more,
        "zz0.md",
        0,
        limit=("kiosk.edition.read.MAX_FILES", 44),
    ),
    Case("too-large", append("glossary.toml", "# much\n" * 150_000), "glossary.toml", 0),
    Case(
        "unreadable",
        lambda e: None,
        "glossary.toml",
        0,
        limit=("kiosk.edition.read.os.open", _refuse_to_open("glossary.toml")),
    ),
    Case("missing-file", remove("glossary.toml"), "glossary.toml", 0),
    Case(
        "not-utf8",
        lambda e: e.write("marks.toml", e.text("marks.toml").encode() + b"# \xe9\n"),
        "marks.toml",
        "# \ufffd",
    ),
    Case("line-too-long", append("glossary.toml", f"# long {'x' * 8_000}\n"), "glossary.toml", "# long"),
    Case("look-alike", append("glossary.toml", "# a \uff21\n"), "glossary.toml", "# a"),
    Case("stray-mark", append("glossary.toml", "# a \u0301\n"), "glossary.toml", "# a"),
    Case("hidden-character", append("glossary.toml", "# turned \u202e\n"), "glossary.toml", "# turned"),
    Case("hidden-character", append("glossary.toml", "# bell \x07\n"), "glossary.toml", "# bell"),
    Case("hidden-character", append("glossary.toml", "# mark \ufeff\n"), "glossary.toml", "# mark"),
)


RECORDS = (
    Case("bad-toml", append("glossary.toml", "[open\n"), "glossary.toml", "[open"),
    Case("bad-toml", append("glossary.toml", f"x = {'9' * 5_000}\n"), "glossary.toml", "x = 9"),
    Case("bad-toml", append("glossary.toml", f"x = {'[' * 3_000}\n"), "glossary.toml", "x = [["),
    Case("bad-record", replace("sources.toml", "[leaflet]", '[leaflet]\ncolour = "red"'), "sources.toml", "colour"),
    Case("bad-record", replace("facts.toml", "rule-changed =", "unsure ="), "facts.toml", "unsure"),
    Case("bad-record", replace("edition.toml", "number = 1", 'number = "one"'), "edition.toml", "number"),
    Case(
        "bad-record",
        append("glossary.toml", "\n[guide]\npages = 1\n[guide.terms]\n[guide.meaning]\n[guide.confidence]\n"),
        "glossary.toml",
        "pages = 1",
    ),
    Case("bad-record", replace("topics.toml", "hue = 3", "hue = true"), "topics.toml", "hue = true"),
    Case("bad-record", replace("procedure/graph.toml", "ends", "stays"), "procedure/graph.toml", "stays"),
    Case(
        "source-twice",
        replace("statistics/sources.toml", "[yearbook]", "[leaflet]"),
        "statistics/sources.toml",
        0,
        also=("unknown-source",) * 3,
    ),
)
