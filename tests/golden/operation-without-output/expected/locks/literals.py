"""Enums of Example Locks. Each alias has the name of its shape in AWS's model."""
