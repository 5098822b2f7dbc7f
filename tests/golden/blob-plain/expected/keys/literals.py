"""Enums of Example Keys. Each alias has the name of its shape in AWS's model."""
