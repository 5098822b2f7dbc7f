"""Mirrors codegen/botowright/system/."""
