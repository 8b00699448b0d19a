"""One kiosk on a display."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.supervise import only_one
from tests.helpers.child import run_in_child

HOLDS = """
import sys
from pathlib import Path
from kiosk.supervise.only_one import hold
print(hold(Path(sys.argv[1])) is not None)
"""


def test_who_comes_second_is_told_so_until_the_first_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    held = only_one.hold(file)
    assert held is not None
    assert run_in_child(HOLDS, str(file)) == "False\n"
    held.close()
    assert run_in_child(HOLDS, str(file)) == "True\n"


def test_every_display_has_its_own(tmp_path: Path) -> None:
    folder = {"XDG_RUNTIME_DIR": str(tmp_path)}
    files = {only_one.lock_file({**folder, "DISPLAY": name}) for name in (":0", ":1")}
    files.add(only_one.lock_file({**folder, "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}))
    files.add(only_one.lock_file(folder))
    assert len(files) == 4
    assert {file.parent for file in files} == {tmp_path}


@pytest.mark.parametrize("display", ["../../etc/x", "a/b", ""])
def test_a_name_is_never_a_path(tmp_path: Path, display: str) -> None:
    assert only_one.lock_file({"RUNTIME_DIRECTORY": str(tmp_path), "DISPLAY": display}).parent == tmp_path


def test_where_no_lock_can_be_made_the_kiosk_starts(tmp_path: Path) -> None:
    held = only_one.hold(tmp_path / "missing" / "lock")
    assert held is not None
    held.close()


def test_a_link_of_somebody_else_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "victim")
    held = only_one.hold(tmp_path / "lock")
    assert held is not None
    held.close()
    assert not (tmp_path / "victim").exists()
