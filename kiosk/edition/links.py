"""The links of a text: where they stand, and which of them lead somewhere inside the edition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.edition.address import Address, linkable

INLINE_LINK = re.compile(r"(!\[[^\]]{0,500})?\]\(\s*<?([^)\s>]*)")  # the words may run over lines and hold brackets


def link_target(text: str) -> Address | None:
    """The address that the target of a link is; None for one that is never followed."""
    address = Address.parse(text)
    return address if address is not None and address.kind in linkable() else None


def addresses_in(text: str) -> Iterator[Address]:
    """What the links of a text lead to."""
    targets = (link_target(match[2]) for match in INLINE_LINK.finditer(text) if not match[1])
    return (address for address in targets if address is not None)
