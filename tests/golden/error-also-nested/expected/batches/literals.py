"""Enums of Example Batches. Each alias has the name of its shape in AWS's model."""
