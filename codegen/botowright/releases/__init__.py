"""Which versions of botocore exist, and how to fetch one."""
