"""The enums of Example Customs: each under the name that AWS gives the shape."""
