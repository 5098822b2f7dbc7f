"""The enums of Example 3D Print: each under the name that AWS gives the shape."""
