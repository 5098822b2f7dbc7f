"""Mirrors codegen/botowright/observe/."""
