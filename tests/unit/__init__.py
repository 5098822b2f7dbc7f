"""Mirrors codegen/."""
