"""What staff do at the screen: come in by a PIN, see how the kiosk is, end it (docs/reliability.md)."""
