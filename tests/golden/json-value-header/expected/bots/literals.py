"""Enums of Example Bots. Each alias has the name of its shape in AWS's model."""
