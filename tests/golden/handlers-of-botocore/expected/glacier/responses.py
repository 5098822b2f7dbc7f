"""What comes back from Example Glacier."""
