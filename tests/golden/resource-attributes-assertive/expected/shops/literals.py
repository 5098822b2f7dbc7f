"""Enums of Example Shops. Each alias has the name of its shape in AWS's model."""
