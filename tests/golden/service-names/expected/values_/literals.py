"""Enums of Example Values. Each alias has the name of its shape in AWS's model."""
