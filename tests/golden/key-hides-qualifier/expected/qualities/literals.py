"""Enums of Example Qualities. Each alias has the name of its shape in AWS's model."""
