"""What can happen on the way, as its readers see it."""

from __future__ import annotations

from kiosk.edition.owners import WhatIf
from kiosk.prepared.views import WhatIfView
from kiosk.rendering.compose.composer import Composer
from kiosk.rendering.provenance import hard_date


def what_if_view(composer: Composer, what_if: WhatIf) -> WhatIfView:
    """A what-if in the language of the composer."""
    info = what_if.info
    return WhatIfView(
        article=composer.article(what_if, info.sources),
        page=info.page,
        hard_date=hard_date(composer.edition, what_if),
        kind=info.kind,
        steps=info.steps,
    )
