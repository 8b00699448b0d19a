"""Every library that the lock wants on Windows has a wheel there."""

from __future__ import annotations

from pathlib import Path

from resources.packaging.windows_wheels import answered, locked

FOR_WINDOWS = ("-any.whl", "-win_amd64.whl")


def test_each_locked_library_has_a_wheel_for_windows() -> None:
    known = answered()

    lacking = {f"{name}=={version}" for name, version in locked().items() if known.get(name, ("", ""))[0] != version}
    assert lacking == set(), "the lock was renewed: `make windows-wheels` asks the index again"
    assert len(known) >= 15


def test_each_file_is_one_that_windows_takes() -> None:
    assert [file for _, file in answered().values() if not file.endswith(FOR_WINDOWS)] == []


def test_a_library_that_windows_does_not_want_is_left_out(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(
        "one==1.0 ; sys_platform != 'win32' \\\n    --hash=sha256:0\n"
        "two==2.0 ; sys_platform == 'win32' \\\nthree==3.0 \\\n"
    )

    assert locked(lock) == {"two": "2.0", "three": "3.0"}
