"""Enums of Example Sinks. Each alias has the name of its shape in AWS's model."""
