"""Enums of Example Addresses. Each alias has the name of its shape in AWS's model."""
