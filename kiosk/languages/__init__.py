"""What a language is: its record, its digits, its direction of writing. Knows no edition.

All that is known about one language stands in `data/<code>.toml`; `registry` reads it and everything asks there.
"""
