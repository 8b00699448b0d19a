"""How long a person has: from what they say and what is printed in their letter to a day, an appointment or a "now".

Pure and without a clock of its own (docs/decisions/0033): the day, the rules and the public holidays are passed in.
"""
