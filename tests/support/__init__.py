"""Modules that the tests of several folders import."""
