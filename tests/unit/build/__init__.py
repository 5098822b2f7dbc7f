"""Mirrors codegen/botowright/build/."""
