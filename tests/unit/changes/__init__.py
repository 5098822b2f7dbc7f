"""Mirrors codegen/botowright/changes/."""
