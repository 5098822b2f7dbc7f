"""Enums of AWS Security Token Service. Each alias has the name of its shape in AWS's model."""
