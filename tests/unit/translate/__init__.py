"""Mirrors codegen/translate/."""
