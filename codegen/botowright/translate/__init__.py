"""The walk over botocore's shape graph: models in, the package's definitions out."""
