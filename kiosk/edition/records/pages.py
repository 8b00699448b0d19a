"""What the languages of a page share."""

from __future__ import annotations

import datetime as dt

from kiosk.edition.records.articles import ArticleInfo
from kiosk.edition.records.names import ContactId, PageId, TopicId


class PageInfo(ArticleInfo, frozen=True):
    """What `page.toml` says.

    Attributes:
        legal: past `hard_date` the text is no longer shown.
        sensitive: a reader may be in danger when somebody sees this page over their shoulder.
    """

    topic: TopicId
    contacts: tuple[ContactId, ...] = ()
    related: tuple[PageId, ...] = ()
    hard_date: dt.date | None = None
    legal: bool = False
    sensitive: bool = False
