"""Enums of Example Async. Each alias has the name of its shape in AWS's model."""
