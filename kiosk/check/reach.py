"""The rule of three touches: from the home screen to every page and letter, by nothing but what the screens offer."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.markdown import INLINE_LINK
from kiosk.edition.faults import Fault
from kiosk.edition.model import Article, Edition
from kiosk.rendering.markdown import LINK

MOST_TOUCHES = 3
HOME, LETTERS, PROCEDURE = "home", "letters", "procedure"
Ways = dict[str, set[str]]


def everything_is_near(edition: Edition) -> Iterator[Fault]:
    touches = _touches(_ways(edition))
    files = {f"page:{slug}": f"pages/{slug}/page.toml" for slug in edition.pages}
    files |= {f"letter:{key}": "letters/letters.toml" for key in edition.letters}
    for place, path in files.items():
        count = touches.get(place)
        if count is None or count > MOST_TOUCHES:
            how = "cannot be reached" if count is None else f"is {count} touches away"
            message = f"{place} {how} from the home screen; list it in topics.toml, at most {MOST_TOUCHES} touches deep"
            yield Fault(path, 0, "far-away", message)


def _ways(edition: Edition) -> Ways:
    """Place → the places one touch further, as the screens offer them."""
    ways: Ways = {HOME: {PROCEDURE}}
    for group in edition.topics.group:
        if group.pages:
            ways[HOME].add(f"group:{group.id}")
            ways[f"group:{group.id}"] = {f"page:{slug}" for slug in group.pages}
    for event in edition.topics.life_event:
        place = LETTERS if event.letters else f"event:{event.id}"
        ways[HOME].add(place)
        ways.setdefault(place, set()).update(f"page:{slug}" for slug in event.pages)
        if event.letters:
            ways[LETTERS] |= {f"letter:{key}" for key in edition.letters}
    ways[PROCEDURE] = {f"step:{key}" for key in edition.steps}
    source = edition.info.source_language
    for slug, page in edition.pages.items():
        ways[f"page:{slug}"] = _links(page.articles.get(source)) | {f"page:{related}" for related in page.info.related}
    for key, step in edition.steps.items():
        roads = {road.target for road in step.info.side_road}
        ways[f"step:{key}"] = _links(step.articles.get(source)) | roads | {f"page:{step.info.page}"}
    for key, letter in edition.letters.items():
        ways[f"letter:{key}"] = {f"page:{letter.info.page}", f"step:{letter.info.step}"}
    return ways


def _links(article: Article | None) -> set[str]:
    texts = (article.front.in_short, *(section.markdown for section in article.sections)) if article else ()
    targets = (match[2] for text in texts for match in INLINE_LINK.finditer(text))
    return {f"{link['kind']}:{link['id']}" for target in targets if (link := LINK.fullmatch(target))}


def _touches(ways: Ways) -> dict[str, int]:
    """Place → the fewest touches from the home screen."""
    touches = {HOME: 0}
    reached = [HOME]
    for place in reached:
        for further in sorted(ways.get(place, ())):
            if further not in touches:
                touches[further] = touches[place] + 1
                reached.append(further)
    return touches


RULES = (everything_is_near,)
