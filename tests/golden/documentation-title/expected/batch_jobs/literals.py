"""Enums of Example Batch Jobs. Each alias has the name of its shape in AWS's model."""
