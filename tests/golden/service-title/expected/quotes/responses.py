"""What comes back from The "Best" \\N Quotes \"\"\" Service"."""
