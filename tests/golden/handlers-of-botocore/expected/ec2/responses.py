"""What comes back from Example EC2."""
