"""The package's definitions → text, through the templates. Nothing here knows botocore."""
