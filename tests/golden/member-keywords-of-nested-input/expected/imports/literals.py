"""Enums of Example Imports. Each alias has the name of its shape in AWS's model."""
