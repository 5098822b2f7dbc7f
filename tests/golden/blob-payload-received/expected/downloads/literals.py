"""Enums of Example Downloads. Each alias has the name of its shape in AWS's model."""
