"""What comes back from Example Orders."""
