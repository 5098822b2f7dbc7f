"""Enums of Example Jobs. Each alias has the name of its shape in AWS's model."""
