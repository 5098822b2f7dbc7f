"""The enums of Example Agents: each under the name that AWS gives the shape."""
