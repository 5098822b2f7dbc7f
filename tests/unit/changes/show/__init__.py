"""Mirrors codegen/botowright/changes/show/."""
