"""Figures, printed: nothing here is a test, and no test is timed."""
