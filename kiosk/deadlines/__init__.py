"""How long a person has: from a rule and a day to the last safe day, or to the reason why there is none.

Pure and without a clock of its own (docs/decisions/0019): the day, the rules and the public holidays are passed in.
"""
