"""Enums of Example Gateways. Each alias has the name of its shape in AWS's model."""
