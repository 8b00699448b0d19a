"""What is read of a story: at first its title, then the value, or share, that a visitor picks in its picture."""

from __future__ import annotations

from itertools import groupby

from kiosk.prepared.views import LanguageView, SourceView, StoryView, ValueView
from kiosk.ui.edition_view import sources_of
from kiosk.ui.rows import PairRow, ReadingRow

NOTHING_PICKED = -1


def values_shown(story: StoryView, group: int) -> tuple[ValueView, ...]:
    """The values in the picture: of one year where a story has a picture for each, else all."""
    return tuple(value for value in story.values if value.group == group) if story.kind == "ranked" else story.values


def pairs_of(story: StoryView) -> tuple[PairRow, ...]:
    """The values that stand side by side in a period."""
    if story.kind != "paired":
        return ()
    pairs = (tuple(values) for _, values in groupby(story.values, key=lambda value: value.key))
    return tuple(PairRow(label=pair[0].label, values=pair) for pair in pairs)


def reading_of(view: LanguageView, story: StoryView, group: int, picked: int) -> ReadingRow:
    """What is read of a story in the picture of `group`; `picked` is a place in it, or nothing yet."""
    shown = values_shown(story, group)
    chosen = picked if picked >= 0 else _first(story, shown)
    value = shown[chosen] if story.kind != "shares" and 0 <= chosen < len(shown) else None
    sentence, label = _sentence(story, group, value, picked)
    return ReadingRow(
        chosen=chosen,
        group=group,
        sentence=sentence,
        label=label,
        note=value.note if value else "",
        provisional=value.provisional if value else False,
        value_group=value.group if value else 0,
        hundred=hundred_of(story, value),
        sources=_sources(view, story, value),
    )


def _first(story: StoryView, shown: tuple[ValueView, ...]) -> int:
    """Where a picture begins: at what its title speaks of."""
    match story.kind:
        case "shares" | "ranked":
            return 0
        case "paired":
            return len(shown) - len(story.groups)
        case "dated":
            return sum(value.group == 0 for value in shown) - 1
    return len(shown) - 1


def _sentence(story: StoryView, group: int, value: ValueView | None, picked: int) -> tuple[str, str]:
    """What is read, or no sentence and the name of what has no figure."""
    if story.kind == "ranked" and value is None:
        return "", story.groups[group].label
    if picked == NOTHING_PICKED:
        return story.title, ""
    if story.kind == "shares":
        return story.shares[picked].title, ""
    return (value.title, value.label) if value else (story.title, "")


def hundred_of(story: StoryView, value: ValueView | None) -> tuple[int, ...]:
    """How many of a hundred signs stand for each share; a half is rounded up, as in the sentence."""
    if story.kind == "of-100" and value:
        return (int(value.value + 0.5),)
    return tuple(share.count for share in story.shares)


def _sources(view: LanguageView, story: StoryView, value: ValueView | None) -> tuple[SourceView, ...]:
    """Where the value that is read comes from; of a story as a whole the first of its sources."""
    return tuple(sources_of(view, [value.source] if value and value.source else story.sources[:1]))
