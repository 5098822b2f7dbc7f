"""Frozen data: the contents of a generated package, without text and without botocore."""
