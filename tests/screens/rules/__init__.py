"""What is asked of every place, by the walks of test_every_place.py."""
