"""The search bench runs over any edition and says what it measured; how fast it was is nobody's test."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kiosk.bench import search as bench_search
from kiosk.bench.search import keystrokes, measure_search
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from tests.helpers.editions import write_edition


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> PreparedEdition:
    """The small edition: English and Arabic."""
    source = write_edition(tmp_path_factory.mktemp("bench"))
    return PreparedEdition(prepare(source.root, tmp_path_factory.mktemp("prepared"), lambda language: None))


def test_queries_are_typed_letter_by_letter() -> None:
    typed = keystrokes(["fr"])

    assert typed[:3] == [("fr", "a"), ("fr", "av"), ("fr", "avo")]
    assert {language for language, _ in typed} == {"fr"}


def test_every_engine_answers_the_same_keystrokes(small: PreparedEdition) -> None:
    found = measure_search(small, large=False)

    assert [one.engine for one in found][:3] == ["ours", "SQLite FTS5, snippet()", "SQLite FTS5, our passages"]
    assert len({one.documents for one in found}) == 1
    assert found[0].size_mb > 0
    assert all(one.keystroke.p50 <= one.keystroke.p95 <= one.keystroke.most for one in found)


def test_large_texts_are_made_from_the_shipped_ones(
    small: PreparedEdition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench_search, "LARGE", (30,))

    found = measure_search(small, large=True)

    assert {one.documents for one in found} == {found[0].documents, 30}
    assert msgspec.json.decode(msgspec.json.encode(found), type=list[bench_search.Measured]) == found
