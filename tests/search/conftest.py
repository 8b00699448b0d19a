"""The search over the bundled edition, opened once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.content.search.service import SearchService
from kiosk.content.store import PreparedEdition


@pytest.fixture(scope="session")
def service(edition: PreparedEdition) -> Iterator[SearchService]:
    """Finds pages and steps of the bundled edition."""
    service = SearchService(edition)
    yield service
    service.close()
