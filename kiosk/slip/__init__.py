"""A slip: what somebody takes along of a page, a step, a letter or an answer, on one sheet in two languages."""
