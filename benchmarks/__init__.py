"""Benchmarks that print figures. They are not tests, and no test measures time."""
