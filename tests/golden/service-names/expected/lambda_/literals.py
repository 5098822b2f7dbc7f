"""Enums of Example Lambda. Each alias has the name of its shape in AWS's model."""
