"""What a tour can be cut down to. Each part begins and ends on the home screen."""

PARTS = ("pages", "search", "procedure", "figures", "panels")
