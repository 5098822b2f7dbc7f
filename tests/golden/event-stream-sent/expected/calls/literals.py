"""Enums of Example Calls. Each alias has the name of its shape in AWS's model."""
