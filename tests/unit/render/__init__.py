"""Mirrors codegen/render/."""
