"""Mirrors codegen/botowright/cli/."""
