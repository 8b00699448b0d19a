"""A change to a TOML text changes nothing else of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.editing.toml_text import Tree, changed, front_changed, on_one_line, set_words
from kiosk.errors import ContentError

TOML = """\
# A note at the head.

[[step]]
id = "ask"          # the first
checked_on = 2026-11-21   # by A.
words = { en = "Ask", fr = "Demander" }
tight = {en = "Ask"}
list = [
  "one",   # of two
  "two",
]

[[step]]
title.en = "Wait"
title.fr = "Attendre"

[other]
'quoted' = 'as it is'
"""


def _nothing(tree: Tree) -> None:
    pass


def test_nothing_changed_is_nothing_written() -> None:
    assert changed("a.toml", TOML, _nothing) == TOML


@pytest.mark.parametrize("file", sorted(paths.bundled_content().rglob("*.toml")), ids=lambda file: file.name)
def test_the_files_of_the_bundled_edition_come_back_byte_by_byte(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert changed(file.name, text, _nothing) == text


def test_a_date_is_renewed_and_its_comment_stays() -> None:
    def renew(tree: Tree) -> None:
        tree["step"][0]["checked_on"] = dt.date(2026, 12, 1)

    assert changed("a.toml", TOML, renew) == TOML.replace("2026-11-21   # by A.", "2026-12-01   # by A.")


def test_words_are_replaced_and_added_in_every_way_of_writing_them() -> None:
    def translate(tree: Tree) -> None:
        set_words(tree["step"][0]["words"], "fr", 'Dire « "oui" »')
        set_words(tree["step"][0]["words"], "nl", "Vragen")
        set_words(tree["step"][1]["title"], "fr", "Patienter")
        set_words(tree["step"][1]["title"], "nl", "Wachten")

    text = changed("a.toml", TOML, translate)

    assert 'words = { en = "Ask", fr = "Dire « \\"oui\\" »", nl = "Vragen" }\n' in text
    assert 'title.fr = "Patienter"\n' in text
    assert 'title.nl = "Wachten"\n' in text
    assert text.replace('title.nl = "Wachten"\n', "").count("\n") == TOML.count("\n")


def test_a_name_is_appended_to_a_list_over_many_lines() -> None:
    def append(tree: Tree) -> None:
        tree["step"][0]["list"].append("three")

    text = changed("a.toml", TOML, append)

    assert '  "one",   # of two\n  "two",\n' in text
    assert '"three"' in text


def test_a_table_on_one_line_is_written_as_a_person_would() -> None:
    def add(tree: Tree) -> None:
        tree["other"]["review"] = on_one_line({"on": dt.date(2026, 11, 21), "by": 'A "B"'})

    assert 'review = { on = 2026-11-21, by = "A \\"B\\"" }\n' in changed("a.toml", TOML, add)


def test_what_cannot_be_changed_safely_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tomlkit.dumps", lambda document: TOML.replace("Ask", "Lost"))

    with pytest.raises(ContentError, match=r"a\.toml: .* make the change by hand"):
        changed("a.toml", TOML, _nothing)


def test_a_front_matter_is_changed_and_the_text_behind_it_stays() -> None:
    text = '+++\ntitle = "A"  # short\n+++\n\n## One {#one}\n+++ is no fence here\n'

    def retitle(front: Tree) -> None:
        front["title"] = "B"

    assert front_changed("en.md", text, retitle) == text.replace('"A"', '"B"')
