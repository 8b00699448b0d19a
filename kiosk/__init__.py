"""An offline information kiosk for people who ask for protection in Belgium."""

__version__ = "0.1.0"
