"""Mirrors codegen/botowright/render/."""
