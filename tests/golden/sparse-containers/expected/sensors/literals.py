"""Enums of Example Sensors. Each alias has the name of its shape in AWS's model."""
