"""What editors and translators do to a content folder: `kiosk.content` reads an edition, this package changes it."""
