"""The enums of Amazon Long Name Service: each under the name that AWS gives the shape."""
