"""Mirrors codegen/botowright/settings/."""
