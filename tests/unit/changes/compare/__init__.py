"""Mirrors codegen/botowright/changes/compare/."""
