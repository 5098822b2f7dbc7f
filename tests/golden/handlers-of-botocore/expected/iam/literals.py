"""The enums of Example IAM: each under the name that AWS gives the shape."""
