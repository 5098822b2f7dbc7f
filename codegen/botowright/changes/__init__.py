"""Two versions of AWS's models → the changes between them, and what these mean for a caller."""
