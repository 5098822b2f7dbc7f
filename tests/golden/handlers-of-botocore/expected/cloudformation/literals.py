"""Enums of Example CloudFormation. Each alias has the name of its shape in AWS's model."""
