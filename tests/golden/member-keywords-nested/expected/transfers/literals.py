"""Enums of Example Transfers. Each alias has the name of its shape in AWS's model."""
