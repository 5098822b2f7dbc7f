"""Enums of Example Ranges. Each alias has the name of its shape in AWS's model."""
