"""The published versions of botocore, and their models."""
