"""Enums of Example Mirrors. Each alias has the name of its shape in AWS's model."""
