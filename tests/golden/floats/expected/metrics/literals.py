"""Enums of Example Metrics. Each alias has the name of its shape in AWS's model."""
