"""Mirrors codegen/botowright/load/."""
