"""Drives the real interface with real input events: the tour with its pictures, and the tests of the screens."""
