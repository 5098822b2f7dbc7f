"""A service's definitions → text, through the templates. This package does not know botocore."""
