"""Enums of Example Tails. Each alias has the name of its shape in AWS's model."""
