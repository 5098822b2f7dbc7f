"""Enums of Example Lookups. Each alias has the name of its shape in AWS's model."""
