"""The enums of Example Audits: each under the name that AWS gives the shape."""
