"""Processes, files, caches and signals."""
