"""What comes back from Example Org Charts."""
