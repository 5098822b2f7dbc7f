"""Enums of Example Streams. Each alias has the name of its shape in AWS's model."""
