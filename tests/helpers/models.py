"""The models of the application by their QML names; `property()` cannot give them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject

from kiosk.ui.app_model import AppModel
from kiosk.ui.router import Router
from kiosk.ui.visit_model import VisitModel


def router(app: AppModel) -> Router:
    """Where the visitor of an application is."""
    return cast(Router, app.router)


def visit_of(app: AppModel) -> VisitModel:
    """The visit of an application."""
    return cast(VisitModel, app.visit)


def part(model: QObject, name: str) -> QObject:
    """A model inside of another; of the application also the model of a screen: `page`, `search`, `words` …"""
    if isinstance(model, AppModel) and not hasattr(model, name):
        return router(model).model_of(f"{name.capitalize()}Screen")
    return cast(QObject, getattr(model, name))
