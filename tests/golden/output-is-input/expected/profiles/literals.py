"""Enums of Example Profiles. Each alias has the name of its shape in AWS's model."""
