"""Tests of plugins of other tools."""
