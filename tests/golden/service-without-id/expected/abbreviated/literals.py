"""Enums of Amazon Long Name Service. Each alias has the name of its shape in AWS's model."""
