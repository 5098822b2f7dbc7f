"""What comes back from Example Stations."""
