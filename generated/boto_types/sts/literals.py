"""The enums of AWS Security Token Service: each under the name that AWS gives the shape."""
