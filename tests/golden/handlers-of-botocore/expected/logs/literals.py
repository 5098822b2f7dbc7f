"""The enums of Example CloudWatch Logs: each under the name that AWS gives the shape."""
