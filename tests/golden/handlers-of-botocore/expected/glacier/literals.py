"""Enums of Example Glacier. Each alias has the name of its shape in AWS's model."""
