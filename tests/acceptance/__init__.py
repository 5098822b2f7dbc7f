"""The types accept the calls that botocore accepts, and no others."""
