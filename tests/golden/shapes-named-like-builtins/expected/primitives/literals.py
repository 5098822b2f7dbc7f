"""Enums of Example Primitives. Each alias has the name of its shape in AWS's model."""
