"""The enums of Example Senders: each under the name that AWS gives the shape."""
