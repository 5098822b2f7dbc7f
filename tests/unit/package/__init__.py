"""Mirrors codegen/botowright/package/."""
