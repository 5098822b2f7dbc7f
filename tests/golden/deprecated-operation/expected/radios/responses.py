"""What comes back from Example Radios."""
