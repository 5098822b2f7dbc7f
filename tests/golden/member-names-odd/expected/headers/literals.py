"""Enums of Example Headers. Each alias has the name of its shape in AWS's model."""
