"""Enums of Example Conflicts. Each alias has the name of its shape in AWS's model."""
