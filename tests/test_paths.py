"""Where the program may write, also for who has no home and no name."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from kiosk import paths

NOBODY = 47110815  # in no list of users


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user without an entry, as in a container, and without a home."""
    for name in ("HOME", "KIOSK_CACHE_DIR", "KIOSK_LOG_DIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: NOBODY)


@pytest.mark.usefixtures("nobody")
def test_who_has_no_home_writes_into_a_temporary_folder_of_their_own() -> None:
    own = Path(tempfile.gettempdir()) / f"asylum-kiosk-{NOBODY}"

    for folder in (*paths.caches(), paths.logs(), paths.default_settings()):
        assert folder.is_absolute()
        assert own in (folder, *folder.parents)


def test_a_temporary_folder_is_chosen_without_a_trial_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = tmp_path.stat().st_mtime_ns

    assert paths.caches()[1].parent == tmp_path
    assert tmp_path.stat().st_mtime_ns == before


def test_a_temporary_folder_that_is_not_there_is_passed_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "gone"))
    monkeypatch.setenv("TEMP", str(tmp_path))

    assert paths.caches()[1].parent == tmp_path


def test_a_cache_that_is_named_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CACHE_DIR", "/srv/cache")

    assert paths.caches()[0] == Path("/srv/cache")
    assert len(paths.caches()) == 2


@pytest.mark.parametrize(
    ("variables", "folder"),
    [
        ({"RUNTIME_DIRECTORY": "/run/kiosk:/run/other", "XDG_RUNTIME_DIR": "/run/user/7"}, "/run/kiosk/asylum-kiosk"),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/asylum-kiosk"),
        ({"XDG_RUNTIME_DIR": "/run/user/7", "KIOSK_LOG_DIR": "/var/log/kiosk"}, "/var/log/kiosk"),
    ],
)
def test_a_kiosk_in_public_logs_where_nothing_stays(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], folder: str
) -> None:
    for name in ("RUNTIME_DIRECTORY", "XDG_RUNTIME_DIR", "KIOSK_LOG_DIR"):
        monkeypatch.delenv(name, raising=False)
    kept = paths.logs()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert paths.logs(volatile=True) == Path(folder)
    if "KIOSK_LOG_DIR" not in variables:
        assert paths.logs() == kept
