"""What editors and translators do to a content folder: `kiosk.edition` reads an edition, this package changes it."""
