"""The rule of three touches: from the home screen to every page and letter, by nothing but what the screens offer."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.address import EVENT, TOPIC, Address
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.kinds import PAGE
from kiosk.edition.links import addresses_in
from kiosk.edition.owners import Owner
from kiosk.edition.records.articles import Article, ArticleInfo
from kiosk.edition.records.names import named

MOST_TOUCHES = 3
Place = Address | str  # an article, a topic, a life event; or a screen that lists
HOME, LETTERS, PROCEDURE = "home", "letters", "procedure"
Ways = dict[Place, set[Place]]


def everything_is_near(edition: Edition) -> Iterator[Fault]:
    """Every article but those that stand inside another."""
    touches = _touches(_ways(edition))
    for owner in edition.owners:
        count = touches.get(owner.address)
        if not owner.kind.inside and (count is None or count > MOST_TOUCHES):
            how = "cannot be reached" if count is None else f"is {count} touches away"
            listed = f"list it in topics.toml, at most {MOST_TOUCHES} touches deep"
            yield Fault(owner.file, 0, "far-away", f"{owner.address} {how} from the home screen; {listed}")


def _ways(edition: Edition) -> Ways:
    """Place → the places one touch further, as the screens offer them."""
    ways: Ways = {HOME: {PROCEDURE}, PROCEDURE: {step.address for step in edition.steps.values()}}
    for group in edition.topics.group:
        if group.pages:
            topic = Address(TOPIC, group.id)
            ways[HOME].add(topic)
            ways[topic] = {Address(PAGE.id, slug) for slug in group.pages}
    for event in edition.topics.life_event:
        place: Place = LETTERS if event.letters else Address(EVENT, event.id)
        ways[HOME].add(place)
        ways.setdefault(place, set()).update(Address(PAGE.id, slug) for slug in event.pages)
        if event.letters:
            ways[LETTERS] |= {letter.address for letter in edition.letters.values()}
    for owner in edition.owners:
        ways[owner.address] = _links(owner.articles.get(edition.info.source_language)) | _offered(edition, owner)
    return ways


def _offered(edition: Edition, owner: Owner[ArticleInfo]) -> set[Place]:
    """The articles that the info of an article names, and the ends of its roads: each has its button."""
    offered: set[Place] = set()
    for found in named(owner.info):
        if found.kind in edition.by_kind:
            offered |= {Address(found.kind, name) for name in found.names}
        elif found.kind == "target":
            offered |= {address for name in found.names if (address := Address.parse(name))}
    return offered


def _links(article: Article | None) -> set[Place]:
    texts = (article.front.in_short, *(section.markdown for section in article.sections)) if article else ()
    return {address.whole for text in texts for address in addresses_in(text)}


def _touches(ways: Ways) -> dict[Place, int]:
    """Place → the fewest touches from the home screen."""
    touches: dict[Place, int] = {HOME: 0}
    reached: list[Place] = [HOME]
    for place in reached:
        for further in sorted(ways.get(place, ()), key=str):
            if further not in touches:
                touches[further] = touches[place] + 1
                reached.append(further)
    return touches


RULES = (everything_is_near,)
