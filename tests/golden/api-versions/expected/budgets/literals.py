"""The enums of Example Budgets: each under the name that AWS gives the shape."""
