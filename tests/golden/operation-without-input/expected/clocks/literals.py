"""Enums of Example Clocks. Each alias has the name of its shape in AWS's model."""
