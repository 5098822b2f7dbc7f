"""What comes back from Example Gates."""
