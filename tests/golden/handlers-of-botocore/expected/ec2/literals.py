"""The enums of Example EC2: each under the name that AWS gives the shape."""
