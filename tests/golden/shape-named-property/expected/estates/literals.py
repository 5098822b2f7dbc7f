"""Enums of Example Estates. Each alias has the name of its shape in AWS's model."""
