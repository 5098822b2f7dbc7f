"""What comes back from Example Calls."""
