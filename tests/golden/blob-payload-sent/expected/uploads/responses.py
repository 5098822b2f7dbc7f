"""What comes back from Example Uploads."""
