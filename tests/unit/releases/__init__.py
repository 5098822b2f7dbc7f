"""Mirrors codegen/botowright/releases/."""
