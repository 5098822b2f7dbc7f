"""Enums of Example Orders. Each alias has the name of its shape in AWS's model."""
