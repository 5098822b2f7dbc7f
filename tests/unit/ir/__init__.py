"""Mirrors codegen/botowright/ir/."""
