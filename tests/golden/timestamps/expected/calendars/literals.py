"""The enums of Example Calendars: each under the name that AWS gives the shape."""
