"""Models from an installed botocore, a version, a wheel or a folder."""
