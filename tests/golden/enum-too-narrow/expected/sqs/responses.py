"""What comes back from Example Queues."""
