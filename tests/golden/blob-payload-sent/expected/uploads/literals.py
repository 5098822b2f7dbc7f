"""Enums of Example Uploads. Each alias has the name of its shape in AWS's model."""
