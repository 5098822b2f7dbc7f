"""Enums of Example Notes. Each alias has the name of its shape in AWS's model."""
