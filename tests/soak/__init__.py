"""What takes too long for every run: the same trials as in the tests, a hundredfold (`make soak`)."""
