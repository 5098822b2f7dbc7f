"""The enums of Example Schedules: each under the name that AWS gives the shape."""
