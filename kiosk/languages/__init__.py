"""What a language is: its digits, its direction of writing. Knows no edition."""
