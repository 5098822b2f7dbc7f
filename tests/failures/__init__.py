"""Failures: bad models, bad command lines, interruptions."""
