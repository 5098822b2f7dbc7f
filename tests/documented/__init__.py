"""The documented syntax of botocore's clients, compared with the generated types."""
