"""Enums of Example IAM. Each alias has the name of its shape in AWS's model."""
