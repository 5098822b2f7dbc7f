"""Enums of Example Plans. Each alias has the name of its shape in AWS's model."""
