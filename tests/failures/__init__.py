"""What goes wrong: a bad model, a bad command line, an interruption."""
