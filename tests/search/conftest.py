"""The search over the bundled edition, opened once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.prepared.store import PreparedEdition
from kiosk.search.service import SearchService


@pytest.fixture(scope="session")
def service(edition: PreparedEdition) -> Iterator[SearchService]:
    """Finds pages and steps of the bundled edition."""
    service = SearchService(edition)
    yield service
    service.close()
