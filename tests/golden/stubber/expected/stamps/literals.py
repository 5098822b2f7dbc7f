"""Enums of Example Stamps. Each alias has the name of its shape in AWS's model."""
