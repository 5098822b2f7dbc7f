"""Enums of Example Tables. Each alias has the name of its shape in AWS's model."""
