"""Mirrors codegen/botowright/."""
