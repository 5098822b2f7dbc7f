"""The enums of Example Parcels: each under the name that AWS gives the shape."""
