"""Mirrors codegen/botowright/translate/."""
