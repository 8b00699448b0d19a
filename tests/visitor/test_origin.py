"""A spare that waits is made anew when the day, the settings or the edition is another one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kiosk.errors import ContentError, SettingsError
from kiosk.settings import Settings
from kiosk.visitor.origin import LONGEST_SECONDS, Origin, Sources


@dataclass
class World:
    """What an origin reads; a test changes it."""

    now: float = 0.0
    today: dt.date = dt.date(2026, 11, 30)
    read: Settings | None = field(default_factory=Settings)
    key: str | None = "one"

    def settings(self) -> Settings:
        if self.read is None:
            raise SettingsError("kiosk.toml: is not valid TOML")
        return self.read

    def edition(self) -> str:
        if self.key is None:
            raise ContentError("content: cannot be read")
        return self.key

    def origin(self) -> Origin:
        sources = Sources(lambda: self.today, self.settings, self.edition)
        return Origin(sources, self.settings(), self.edition(), lambda: self.now)


def _says(origin: Origin) -> tuple[bool, bool]:
    return origin.is_past(), origin.is_outdated()


def test_at_first_all_is_as_it_was() -> None:
    assert _says(World().origin()) == (False, False)


def test_at_midnight_and_when_the_clock_is_set_it_is_the_past() -> None:
    for day in (dt.date(2026, 12, 1), dt.date(1970, 1, 1)):
        world = World()
        origin = world.origin()
        world.today = day
        assert _says(origin) == (True, True)


def test_other_settings_are_seen_at_once() -> None:
    world = World()
    origin = world.origin()
    world.read = Settings(centre="Blue House")
    assert _says(origin) == (True, True)


def test_another_edition_is_seen_by_who_has_time_to_look() -> None:
    world = World()
    origin = world.origin()
    world.key = "two"
    assert _says(origin) == (False, True)


def test_who_waited_for_hours_is_made_anew() -> None:
    world = World()
    origin = world.origin()
    world.now = LONGEST_SECONDS
    assert _says(origin) == (False, True)


def test_what_somebody_is_writing_just_now_is_not_read_yet() -> None:
    world = World()
    origin = world.origin()
    world.read, world.key = None, None
    assert _says(origin) == (False, False)
