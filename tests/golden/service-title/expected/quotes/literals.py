"""The enums of The "Best" \\N Quotes \"\"\" Service": each under the name that AWS gives the shape."""
