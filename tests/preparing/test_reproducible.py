"""The same input gives the same bytes: an edition can be compared, signed and sent as what changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.editions import ALL, write_edition

ROOT = Path(__file__).parents[2]
# What differs between two machines: how names are hashed, how a folder is listed, how many cores there are, the time.
PREPARE = """
import os, pathlib, random, sys
from kiosk.preparing.prepare import prepare
content, into, seed = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
listed = os.listdir
def shuffled(*where):
    names = sorted(listed(*where))
    random.Random(seed).shuffle(names)
    return names
os.listdir = shuffled
if hasattr(os, "sched_getaffinity"):
    os.sched_getaffinity = lambda process: set(range(seed))
print(prepare(content, into, lambda language: None))
"""


def _prepared(content: Path, into: Path, seed: int) -> dict[str, bytes]:
    """The files of an edition prepared by a process of its own, by their names."""
    command = [sys.executable, "-c", PREPARE, str(content), str(into), str(seed)]
    environment = os.environ | {"PYTHONHASHSEED": str(seed)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stderr
    folder = Path(done.stdout.strip())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The small edition in all five languages, prepared by two processes one after the other."""
    content = write_edition(tmp_path_factory.mktemp("content"), ALL).root
    one, other = (_prepared(content, tmp_path_factory.mktemp("prepared"), seed) for seed in (1, 2))
    return one, other


def test_two_processes_prepare_the_same_bytes(twice: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    one, other = twice
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []


def test_every_language_and_its_index_was_compared(twice: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    names = twice[0].keys()
    assert {f"{language}.json" for language in ALL} | {"contents.json"} <= names
    for language in ALL:
        assert len([name for name in names if name.startswith(f"index/{language}/")]) > 5
