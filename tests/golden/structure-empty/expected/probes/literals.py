"""Enums of Example Probes. Each alias has the name of its shape in AWS's model."""
