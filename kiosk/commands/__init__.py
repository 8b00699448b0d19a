"""What a user types: one module a command, each with `add_to` for its arguments and a function that runs it."""
