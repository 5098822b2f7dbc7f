"""Enums of Example Stores. Each alias has the name of its shape in AWS's model."""
