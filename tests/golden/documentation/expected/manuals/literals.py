"""Enums of Example Manuals. Each alias has the name of its shape in AWS's model."""
