"""Enums of Example 3D Print. Each alias has the name of its shape in AWS's model."""
