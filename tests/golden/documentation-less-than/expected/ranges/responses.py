"""What comes back from Example Ranges."""
