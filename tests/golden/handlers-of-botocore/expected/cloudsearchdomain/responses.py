"""What comes back from Example CloudSearch Domain."""
