"""Enums of Example Gates. Each alias has the name of its shape in AWS's model."""
