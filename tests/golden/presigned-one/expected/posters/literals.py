"""Enums of Example Posters. Each alias has the name of its shape in AWS's model."""
