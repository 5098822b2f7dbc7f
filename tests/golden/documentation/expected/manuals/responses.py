"""What comes back from Example Manuals."""
