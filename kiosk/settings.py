"""The settings of one screen: a frozen record read from TOML that refuses what it does not know, by name."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk.errors import SettingsError

TEXT_SIZES = (100, 125, 150, 200, 300)  # percent, which a visitor may choose
Mode = Literal["kiosk", "helper"]
Seconds = Annotated[int, msgspec.Meta(ge=5, le=3600)]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an administrator may set in `kiosk.toml`; every value has a default.

    Attributes:
        mode: `kiosk` is full screen, every visit a process of its own; `helper` is a window.
        centre: the name of the centre, shown at rest.
        centre_address: where it is, as somebody who calls for help has to say it.
        local_language: of the offices around the centre; on a slip it is offered first beside the reader's.
        reduced_motion: nothing fades or slides; Qt does not tell what the system prefers.
        idle_seconds: without a touch for this long, the visitor is asked whether they are still there.
        warning_seconds: time to answer (EN 301 549, 11.2.2.1: at least 20).
    """

    mode: Mode = "helper"
    centre: Annotated[str, msgspec.Meta(max_length=80)] = ""
    centre_address: Annotated[str, msgspec.Meta(max_length=120)] = ""
    local_language: Annotated[str, msgspec.Meta(max_length=20)] = ""
    reduced_motion: bool = False
    idle_seconds: Seconds = 90
    warning_seconds: Annotated[int, msgspec.Meta(ge=20, le=600)] = 30


def read_settings(file: Path) -> Settings:
    """Read `file`.

    Raises:
        SettingsError: the file cannot be read, is no TOML, or holds an unknown or wrong entry.
    """
    try:
        with file.open("rb") as stream:
            return msgspec.convert(tomllib.load(stream), Settings)
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read ({error.strerror}); check the path and its rights") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: is not valid TOML: {error}") from error
    except msgspec.ValidationError as error:
        known = ", ".join(Settings.__struct_fields__)
        raise SettingsError(f"{file}: {error}; known settings: {known}") from error
