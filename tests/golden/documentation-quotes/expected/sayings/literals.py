"""Enums of Example Sayings. Each alias has the name of its shape in AWS's model."""
