"""Enums of Example Filters. Each alias has the name of its shape in AWS's model."""
