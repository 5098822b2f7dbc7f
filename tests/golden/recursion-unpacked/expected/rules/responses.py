"""What comes back from Example Rules."""
