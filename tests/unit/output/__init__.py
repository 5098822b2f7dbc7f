"""Mirrors codegen/botowright/output/."""
