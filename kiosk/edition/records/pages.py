"""What the languages of a page share."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from kiosk.edition.records.articles import ArticleInfo
from kiosk.edition.records.names import ContactId, PageId, TopicId

PageAction = Literal["call", "count"]


class PageInfo(ArticleInfo, frozen=True):
    """What `page.toml` says.

    Attributes:
        icon: its pictogram in lists; without one it has that of its topic.
        action: the one thing to do, the loudest button of the page: whom to call, or to count the days.
        legal: past `hard_date` the text is no longer shown.
        sensitive: a reader may be in danger when somebody sees this page over their shoulder.
    """

    topic: TopicId
    icon: str = ""
    action: PageAction = "call"
    contacts: tuple[ContactId, ...] = ()
    related: tuple[PageId, ...] = ()
    hard_date: dt.date | None = None
    legal: bool = False
    sensitive: bool = False
