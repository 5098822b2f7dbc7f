"""What comes back from Example Sayings."""
