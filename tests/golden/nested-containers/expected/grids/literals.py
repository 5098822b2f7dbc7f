"""Enums of Example Grids. Each alias has the name of its shape in AWS's model."""
