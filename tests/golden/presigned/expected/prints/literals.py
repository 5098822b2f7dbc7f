"""Enums of Example Prints. Each alias has the name of its shape in AWS's model."""
