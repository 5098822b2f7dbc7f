"""The enums of Example Gateways: each under the name that AWS gives the shape."""
