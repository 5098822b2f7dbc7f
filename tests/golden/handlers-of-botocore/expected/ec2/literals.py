"""Enums of Example EC2. Each alias has the name of its shape in AWS's model."""
