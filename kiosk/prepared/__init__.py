"""The prepared edition as the kiosk reads it: records, where they lie on the disk. Imports no Markdown and no Babel."""
