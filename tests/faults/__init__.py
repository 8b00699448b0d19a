"""Faults injected for real: each promise with its trials and a broken variant that must be caught. `make faults`."""
