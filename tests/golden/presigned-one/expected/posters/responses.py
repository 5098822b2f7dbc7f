"""What comes back from Example Posters."""
