"""The enums of Example Mails: each under the name that AWS gives the shape."""
