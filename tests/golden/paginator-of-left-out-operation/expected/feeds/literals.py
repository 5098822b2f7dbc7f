"""Enums of Example Feeds. Each alias has the name of its shape in AWS's model."""
