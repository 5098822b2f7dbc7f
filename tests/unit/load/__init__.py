"""Mirrors codegen/load/."""
