"""`kiosk search`: the documented JSON, a list of questions from standard input, and plain text."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.failure import Code
from kiosk.preparing.prepare import prepare
from tests.commands.conftest import Run
from tests.helpers.child import GENEROUS_SECONDS, ROOT
from tests.helpers.editions import EditionFolder
from tests.helpers.languages import edition_languages
from tests.helpers.logged import Logged

ANSWER = ["query", "lang", "took_ms", "suggestion", "not_found", "total", "hits"]
HIT = ["page", "section", "kind", "lang", "title", "snippet", "score", "via"]


@pytest.mark.parametrize(
    ("language", "query"),
    [("en", "appeal"), ("ar", "استئناف"), ("fa", "وکیل"), ("nl", "gespek"), ("en", "ziekenhuis"), ("en", "xqzwvkj")],
)
def test_json_is_one_line_with_the_documented_keys_in_their_order(run: Run, language: str, query: str) -> None:
    outcome = run("search", query, "--lang", language, "--json")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.count("\n") == 1
    answer = json.loads(outcome.out)
    assert list(answer) == ANSWER
    assert (answer["query"], answer["lang"]) == (query, language)
    assert isinstance(answer["took_ms"], float)
    assert answer["suggestion"] is None or isinstance(answer["suggestion"], str)
    for hit in answer["hits"]:
        assert list(hit) == HIT
        assert hit["kind"] in {"page", "step", "what-if", "letter", "term", "figures", "deadline"}
        assert hit["via"] in {None, "synonym", "translation", "fuzzy"}
        assert hit["lang"] in edition_languages()
        assert isinstance(hit["score"], float)
        assert all(isinstance(hit[key], str) for key in ("page", "section", "title", "snippet"))


@pytest.mark.parametrize(
    ("language", "query", "page"),
    [
        ("en", "appeal", "appeal"),
        ("ar", "استئناف", "appeal"),
        ("fr", "avocat", "free-lawyer"),
        ("nl", "advocaat", "free-lawyer"),
    ],
)
def test_the_first_hit_is_the_slug_of_the_page(run: Run, language: str, query: str, page: str) -> None:
    answer = json.loads(run("search", query, "--lang", language, "--json").out)

    assert (answer["hits"][0]["page"], answer["hits"][0]["kind"]) == (page, "page")


def test_the_limit_is_the_most_hits(run: Run) -> None:
    for limit in (1, 3):
        assert len(json.loads(run("search", "appeal", "--lang", "en", "--limit", limit, "--json").out)["hits"]) == limit


def test_without_json_a_person_can_read_the_answer(run: Run) -> None:
    outcome = run("search", "appeal", "--lang", "en", "--limit", 2)

    lines = outcome.out.splitlines()
    assert outcome.code == 0
    assert lines[0].startswith("1. Appeal")
    assert "[page:appeal" in lines[0]
    assert lines[2].startswith("2. ")


def test_a_mended_query_is_told_to_a_person_too(run: Run) -> None:
    assert run("search", "intervew", "--lang", "en").out.startswith("Showing results for: interview\n")


def test_finding_nothing_is_no_error(run: Run) -> None:
    outcome = run("search", "xqzwvkj", "--lang", "en")

    assert (outcome.code, outcome.out) == (0, "Nothing has: xqzwvkj\nNothing found.\n")


def test_another_edition_can_be_searched(run: Run, small: EditionFolder) -> None:
    answer = json.loads(run("search", "tribunaal", "--lang", "en", "--content", small.root, "--json").out)

    assert [(hit["page"], hit["via"]) for hit in answer["hits"]] == [("court", "synonym"), ("ask", "synonym")]


# --- many questions


def test_every_line_of_a_batch_gets_one_line_of_json(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("en\tappeal\nar\tمحامي\r\nnl\t\nfr\tavocat gratuit"))

    outcome = run("search", "--batch", "--limit", 2)

    answers = [json.loads(line) for line in outcome.out.splitlines()]
    assert (outcome.code, outcome.err) == (0, "")
    assert [(answer["lang"], answer["query"]) for answer in answers] == [
        ("en", "appeal"),
        ("ar", "محامي"),
        ("nl", ""),
        ("fr", "avocat gratuit"),
    ]
    assert all(list(answer) == ANSWER and len(answer["hits"]) <= 2 for answer in answers)


def test_a_batch_answers_like_one_question_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = json.loads(run("search", "how many days", "--lang", "en", "--json").out)
    monkeypatch.setattr(sys, "stdin", io.StringIO("en\thow many days\n"))

    batch = json.loads(run("search", "--batch").out)

    assert {**batch, "took_ms": 0} == {**alone, "took_ms": 0}


def test_a_query_with_a_tab_keeps_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("en\tfree\tlawyer\n"))

    assert json.loads(run("search", "--batch").out)["query"] == "free\tlawyer"


def test_an_empty_batch_is_no_error(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    outcome = run("search", "--batch")

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


@pytest.mark.parametrize(
    ("given", "named"),
    [(b"en appeal\n", "no tab"), (b"xx\tappeal\n", "--lang xx"), (b"en\t\xff\xfe\n", "not UTF-8"), (b"\n", "no tab")],
)
def test_a_bad_line_of_a_batch_is_told_in_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, given: bytes, named: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))

    outcome = run("search", "--batch")

    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.err.count("\n") == 1


# --- errors


def test_an_index_that_was_changed_is_told_in_one_line_with_code_6(
    run: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, logged: Logged
) -> None:
    logged.expect(Code.INDEX_UNUSABLE)
    monkeypatch.setenv("KIOSK_CACHE_DIR", str(tmp_path / "cache"))
    folder = prepare(small.root, paths.cache() / "prepared", lambda language: None)
    for file in (folder / "index" / "en").iterdir():
        file.write_bytes(b"{}")

    outcome = run("search", "court", "--lang", "en", "--content", small.root)

    assert (outcome.code, outcome.out) == (6, ""), outcome
    assert outcome.err.startswith(f"kiosk: {folder}/index/en")
    assert outcome.err.count("\n") == 1


def test_a_prepared_edition_that_was_damaged_is_prepared_again(
    run: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, logged: Logged
) -> None:
    logged.expect(Code.EDITION_DAMAGED)
    monkeypatch.setenv("KIOSK_CACHE_DIR", str(tmp_path / "cache"))
    folder = prepare(small.root, paths.cache() / "prepared", lambda language: None)
    whole = (folder / "contents.json").read_bytes()
    (folder / "contents.json").write_bytes(b"{")

    outcome = run("search", "court", "--lang", "en", "--content", small.root)

    assert (outcome.code, outcome.err) == (0, "")
    assert (folder / "contents.json").read_bytes() == whole


# --- the real program


def _kiosk(*words: str | bytes, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [os.fsencode(sys.executable), b"-m", b"kiosk", *(os.fsencode(word) for word in words)]
    return subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, timeout=GENEROUS_SECONDS, check=False)


@pytest.mark.usefixtures("edition")
def test_the_program_prints_its_answer_and_nothing_else() -> None:
    done = _kiosk("search", "محامي", "--lang", "ar", "--json")

    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["hits"][0]["page"] == "free-lawyer"


@pytest.mark.usefixtures("edition")
def test_a_query_of_bytes_that_are_no_text_gets_an_answer() -> None:
    done = _kiosk("search", b"app\xffeal lawyer", "--lang", "en", "--json")

    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["hits"]


@pytest.mark.usefixtures("edition")
def test_a_reader_that_goes_away_ends_the_program_quietly() -> None:
    program = "exec 3>&1; yes $'en\\tappeal' | head -500 | \"$0\" -m kiosk search --batch | head -1 >/dev/null"
    done = subprocess.run(
        ["bash", "-c", program, sys.executable], cwd=ROOT, capture_output=True, timeout=GENEROUS_SECONDS, check=False
    )

    assert done.stderr == b""


def test_nothing_that_was_asked_is_kept(run: Run) -> None:
    run("search", "zebrastripes lawyer", "--lang", "en")

    folders = [Path(os.environ["KIOSK_CACHE_DIR"]), Path(os.environ["KIOSK_LOG_DIR"])]
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    assert files
    assert not [file for file in files if b"zebrastripes" in file.read_bytes()]
