"""Mirrors codegen/write/."""
