"""A user's project: the AWS services that its code uses."""
