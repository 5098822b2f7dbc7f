"""Each target has a class for each role, and another target is only data."""
