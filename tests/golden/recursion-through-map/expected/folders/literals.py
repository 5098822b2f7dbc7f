"""Enums of Example Folders. Each alias has the name of its shape in AWS's model."""
