"""Enums of The "Best" \\N Quotes \"\"\" Service". Each alias has the name of its shape in AWS's model."""
