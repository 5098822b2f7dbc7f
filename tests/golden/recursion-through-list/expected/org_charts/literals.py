"""Enums of Example Org Charts. Each alias has the name of its shape in AWS's model."""
