"""Small models in, whole packages out."""
