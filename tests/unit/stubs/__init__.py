"""Mirrors codegen/botowright/stubs/."""
